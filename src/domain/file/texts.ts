// Words as they come from outside: plain text, text per language, ids, web addresses, choices out of a closed list.
import { isLanguage, LANGUAGES } from '#languages/language.ts';
import type { Language } from '#languages/language.ts';
import { note, noteAt } from './repair.ts';
import type { Mending } from './repair.ts';
import { isPlainRecord, isRawRecord, leaf, schemaOf, withDefault } from './schema.ts';
import type { Schema } from './schema.ts';

/** Characters in one field. Far above any paper; a longer one would make every keystroke slow. */
export const LONGEST_TEXT = 1_000_000;

const LONGEST_ID = 100;
const LONGEST_WORD = 200;

export const text: Schema<string> = withDefault(leaf(isText, mendText), '');

/** Text where the empty one and the one that is not there differ: "as printed here". */
export const textIfAny: Schema<string> = leaf(isText, mendText);

/** The name of an open list's member (a kind, a role): anything a lookup by name cannot stumble on. */
export function openWord(fallback: string): Schema<string> {
  return withDefault(
    leaf<string>(isOpenWord, (raw, mending) => {
      note(mending, 'unknown-choice', raw);
      return undefined;
    }),
    fallback,
  );
}

export function id<Id extends string>(): Schema<Id> {
  return leaf<Id>(isId as (value: unknown) => value is Id, () => undefined);
}

/** One of a closed list; a near spelling is taken for what it is near to. */
export function choice<const Choice extends string | number>(choices: readonly Choice[]): Schema<Choice> {
  const isChoice = (value: unknown): value is Choice => (choices as readonly unknown[]).includes(value);
  return leaf<Choice>(isChoice, (raw, mending) => {
    note(mending, 'unknown-choice', raw);
    const plain = plainest(raw);
    return plain === '' ? undefined : choices.find((one) => plainest(one) === plain);
  });
}

export function oneOf<const Choice extends string | number>(
  choices: readonly Choice[],
  fallback: NoInfer<Choice>,
): Schema<Choice> {
  return withDefault(choice(choices), fallback);
}

export function yesOrNo(fallback: boolean): Schema<boolean> {
  return withDefault(
    leaf<boolean>(
      (value) => typeof value === 'boolean',
      (raw, mending) => {
        note(mending, 'wrong-value', raw);
        return undefined;
      },
    ),
    fallback,
  );
}

export const language: Schema<Language> = leaf<Language>(isLanguage, (raw, mending) => {
  note(mending, 'unknown-language', raw);
  return nearestLanguage(raw) ?? undefined;
});

/** An address a reader may follow, or plain words; never one that runs a program. */
export const webAddress: Schema<string> = withDefault(
  leaf<string>(isWebAddress, (raw, mending) => {
    if (typeof raw !== 'string') return mendText(raw, mending);
    const mended = isText(raw) ? raw : mendText(raw, mending);
    if (mended !== undefined && isWebAddress(mended)) return mended;
    note(mending, 'unsafe-link', raw);
    return undefined;
  }),
  '',
);

/** Something kept once per language: a text, or a rich text. */
export function perLanguage<T>(words: Schema<T>): Schema<Readonly<Partial<Record<Language, T>>>> {
  return schemaOf<Readonly<Partial<Record<Language, T>>>>(
    (raw) => {
      if (!isPlainRecord(raw)) return false;
      for (const code in raw) if (!isLanguage(code) || !words.isSound(raw[code])) return false;
      return true;
    },
    (raw, mending) => {
      const made: Partial<Record<Language, T>> = {};
      const set = (code: Language, value: unknown): void => {
        mending.where.push(code);
        const mended = words.mend(value, mending);
        mending.where.pop();
        if (mended !== undefined) made[code] = mended;
      };
      if (!isRawRecord(raw)) {
        if (raw !== undefined) note(mending, 'wrong-value', raw);
        if (typeof raw === 'string' && raw !== '') set('en', raw);
        return made;
      }
      const [known, others] = [
        Object.keys(raw).filter(isLanguage),
        Object.keys(raw).filter((name) => !isLanguage(name)),
      ];
      for (const code of known) if (raw[code] !== undefined) set(code, raw[code]);
      for (const name of others) {
        noteAt(mending, name.slice(0, LONGEST_WORD), 'unknown-language', raw[name]);
        const nearest = nearestLanguage(name) ?? 'en';
        if (made[nearest] === undefined && raw[name] !== undefined) set(nearest, raw[name]);
      }
      return made;
    },
    (z) => z.strictObject(Object.fromEntries(LANGUAGES.map((code) => [code, z.exactOptional(words.zod(z))]))),
  );
}

export const localText = perLanguage(text);

export function isId(value: unknown): value is string {
  // Names every object has would be found in any map of things by id.
  return (
    typeof value === 'string' &&
    value !== '' &&
    value.length <= LONGEST_ID &&
    isClean(value) &&
    !(value in Object.prototype)
  );
}

export function isOpenWord(value: unknown): value is string {
  return isText(value) && value.length <= LONGEST_WORD && !(value in Object.prototype);
}

export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_TEXT && isClean(value);
}

/** No null character and no half of a pair. */
function isClean(value: string): boolean {
  return !value.includes('\0') && isWellFormed(value);
}

/** The browser's own look is five times as quick as a pattern, where the browser has one (ES2024). */
const ownLook: unknown = Reflect.get(String.prototype, 'isWellFormed');

function isWellFormed(value: string): boolean {
  return typeof ownLook === 'function' ? ownLook.call(value) === true : !/\p{Surrogate}/u.test(value);
}

function isWebAddress(value: unknown): value is string {
  if (!isText(value)) return false;
  // Browsers skip white space and control characters when they look for the scheme, so the reading does too.
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(value.replace(/[\p{Cc}\p{Z}]/gu, ''))?.[1]?.toLowerCase();
  return scheme === undefined || !['javascript', 'vbscript', 'data', 'file', 'blob'].includes(scheme);
}

function mendText(raw: unknown, mending: Mending): string | undefined {
  if (typeof raw === 'number' || typeof raw === 'boolean' || typeof raw === 'bigint') {
    note(mending, 'wrong-value', String(raw));
    return String(raw);
  }
  if (typeof raw !== 'string') {
    if (raw !== undefined) note(mending, 'wrong-value', raw);
    return undefined;
  }
  const whole = raw.replace(/\p{Surrogate}/gu, '\uFFFD').replaceAll('\0', '');
  if (whole !== raw) note(mending, 'text-mended', raw);
  if (whole.length <= LONGEST_TEXT) return whole;
  note(mending, 'text-cut', raw);
  // A cut through a pair of surrogates would leave half of it.
  return whole.slice(0, LONGEST_TEXT).replace(/\p{Surrogate}/gu, '');
}

function nearestLanguage(raw: unknown): Language | null {
  const code = typeof raw === 'string' ? (raw.trim().toLowerCase().split(/[-_]/)[0] ?? '') : '';
  return isLanguage(code) ? code : null;
}

/** Capitals, spaces and marks set aside: "By invitation" is near 'by-invitation'. */
function plainest(value: unknown): string {
  return String(typeof value === 'string' || typeof value === 'number' ? value : '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
