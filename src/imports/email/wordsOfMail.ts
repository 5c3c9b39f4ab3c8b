// The words of a message without what mail programs put round them: marks of quotation, the head of a forwarded message,
// the signature. A line that holds an hour is never taken for any of them.

const MARKS = /^(?:[ \t]{0,3}>){1,20} ?/;
const HEAD_LINE =
  /^\*?(?:from|sent|to|cc|date|subject|importance|attachments|de|envoyé|à|objet|date d'envoi|enviado(?: el)?|enviado|para|asunto|fecha|от|отправлено|кому|копия|тема|дата|发件人|发送时间|收件人|抄送|主题|日期|من|إلى|التاريخ|الموضوع|المرسل)\s?[:：]\*?(?:\s|$)/iu;
const FORWARDED =
  /^[-_=]{2,20}\s?(?:original message|forwarded message|message d'origine|message transféré|mensaje original|mensaje reenviado|исходное сообщение|пересылаемое сообщение|原始邮件|转发邮件|الرسالة الأصلية)/iu;
const CLOSING =
  /^(?:(?:with )?(?:best|kind|warm|many)(?: kind)? (?:regards|wishes|thanks)|regards|sincerely|yours (?:sincerely|faithfully|truly)|(?:bien )?cordialement|bien à vous|(?:un )?(?:cordial |atento )?saludos?(?: cordiales)?|atentamente|с уважением|с наилучшими пожеланиями|此致|敬礼|顺颂商祺|مع (?:خالص )?(?:التحية|التقدير|الشكر).{0,30}|وتفضلوا بقبول.{0,60})\s?[,.،，!]?$/iu;
const HOLDS_HOUR = /\d\s?(?:[.:hHч٫：]\s?\d{2}|[時时点]|[ap]\.?m)/u;
/** Lines of a signature: a name, a post, an office, its address, three numbers, a legal notice. */
const LONGEST_SIGNATURE = 25;
/** Lines that stand together at the head of a forwarded message. */
const FEWEST_OF_HEAD = 3;

export function wordsOfMail(text: string): string {
  const lines = text.replaceAll('\r', '').split('\n').map(withoutMarks);
  return withoutSignature(withoutHeads(lines)).join('\n');
}

function withoutMarks(line: string): string {
  return line.replace(MARKS, '');
}

function withoutHeads(lines: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let run: string[] = [];
  const end = (): void => {
    // One such line alone is of the programme: "Date: 12 June", "To: be confirmed".
    if (run.length < FEWEST_OF_HEAD) kept.push(...run);
    else kept.push('');
    run = [];
  };
  for (const line of lines) {
    if (HEAD_LINE.test(line)) {
      run.push(line);
      continue;
    }
    end();
    if (!FORWARDED.test(line)) kept.push(line);
  }
  end();
  return kept;
}

/** Behind "-- " or the words a letter ends with, as far as no hour follows. */
function withoutSignature(lines: readonly string[]): readonly string[] {
  const place = lines.findLastIndex((line) => line === '-- ' || line === '--' || CLOSING.test(line.trim()));
  if (place < 1) return lines;
  const behind = lines.slice(place);
  const words = behind.filter((line) => line.trim() !== '');
  const isSignature = words.length <= LONGEST_SIGNATURE && !behind.some((line) => HOLDS_HOUR.test(line));
  return isSignature ? lines.slice(0, place) : lines;
}

const REPLY =
  /^(?:(?:re|fw|fwd|tr|rv|rép|wg|aw|ref|отв|на|пересл|回复|转发|答复|رد|إعادة توجيه)(?:\[\d{1,3}\])?\s?[:：]\s?){1,10}/iu;

/** The subject without what replies and forwards put before it. */
export function titleOfSubject(subject: string): string {
  return subject
    .replace(REPLY, '')
    .replace(/^\[[^\]]{1,40}\]\s?/u, '')
    .trim();
}
