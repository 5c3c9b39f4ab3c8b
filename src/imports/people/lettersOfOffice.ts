// Which letters bytes stand for that are no UTF-8: those that older office programs save in Western Europe, Russia, the Arab
// countries or China. Told by how often the bytes of the commonest letters come; in doubt the Western ones.

export type OfficeEncoding = 'windows-1252' | 'windows-1251' | 'windows-1256' | 'gb18030';

/** Bytes looked at: enough for a page in any script. */
const SAMPLE = 20_000;
const FEWEST = 4;
/** Accents of Latin letters stand alone among letters of ASCII. */
const LEAST_TOGETHER = 0.5;
const LEAST_COMMON = 0.5;
const LEAST_PAIRS = 0.7;

/** о е а и н т с р в л, and ا ل ي م ن و ر ة ت ب. */
const RUSSIAN = new Set([0xee, 0xe5, 0xe0, 0xe8, 0xed, 0xf2, 0xf1, 0xf0, 0xe2, 0xeb]);
const ARABIC = new Set([0xc7, 0xe1, 0xed, 0xe3, 0xe4, 0xe6, 0xd1, 0xc9, 0xca, 0xc8]);

export function lettersOfOffice(bytes: Uint8Array): OfficeEncoding {
  const sample = bytes.subarray(0, SAMPLE);
  const high = sample.filter((byte) => byte >= 0x80);
  if (high.length < FEWEST) return 'windows-1252';
  const together = sample.filter(
    (byte, index) => byte >= 0x80 && ((sample[index - 1] ?? 0) >= 0x80 || (sample[index + 1] ?? 0) >= 0x80),
  );
  if (together.length < high.length * LEAST_TOGETHER) return 'windows-1252';
  const shareOf = (letters: ReadonlySet<number>): number =>
    high.filter((byte) => letters.has(byte)).length / high.length;
  const [russian, arabic] = [shareOf(RUSSIAN), shareOf(ARABIC)];
  if (Math.max(russian, arabic) >= LEAST_COMMON) return russian > arabic ? 'windows-1251' : 'windows-1256';
  return isChinese(sample) ? 'gb18030' : 'windows-1252';
}

/** Two bytes to a letter throughout, and mostly the three thousand commonest ones or their punctuation. */
function isChinese(bytes: Uint8Array): boolean {
  let pairs = 0;
  let common = 0;
  for (let place = 0; place < bytes.length - 1; place += 1) {
    const lead = bytes[place] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[place + 1] ?? 0;
    if (lead === 0x80 || trail < 0x30 || (trail > 0x39 && trail < 0x40)) return false;
    place += trail < 0x40 ? 3 : 1;
    pairs += 1;
    if (trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3))) common += 1;
  }
  return common > pairs * LEAST_PAIRS;
}
