// The interface's own words. A component asks for a namespace (a screen's file) and a key; nothing a user reads
// stands in a component. `pseudo` is English in mirrored brackets, for finding words that did not come from here.
import i18next from 'i18next';
import { en } from './interface/en/catalogue.ts';
import type { calendar } from './interface/en/calendar.ts';
import type { newPaper } from './interface/en/newPaper.ts';
import type { paperOptions } from './interface/en/paperOptions.ts';
import type { peopleImport } from './interface/en/peopleImport.ts';
import type { checks } from './interface/en/checks.ts';
import type { compare } from './interface/en/compare.ts';
import type { editions } from './interface/en/editions.ts';
import type { findings } from './interface/en/findings.ts';
import type { importing } from './interface/en/importing.ts';
import type { send } from './interface/en/send.ts';
import type { share } from './interface/en/share.ts';
import type { speaking } from './interface/en/speaking.ts';
import type { standings } from './interface/en/standings.ts';

/** Words of screens that are not in the first load; they are there once `addWords` has been given them. */
interface LaterWords {
  readonly calendar: typeof calendar;
  readonly newPaper: typeof newPaper;
  readonly paperOptions: typeof paperOptions;
  readonly peopleImport: typeof peopleImport;
  readonly checks: typeof checks;
  readonly compare: typeof compare;
  readonly editions: typeof editions;
  readonly findings: typeof findings;
  readonly importing: typeof importing;
  readonly send: typeof send;
  readonly share: typeof share;
  readonly speaking: typeof speaking;
  readonly standings: typeof standings;
}

export type Catalogue = typeof en & LaterWords;
export type WordsNamespace = keyof Catalogue;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: Catalogue;
  }
}

export const words = i18next.createInstance();

void words.init({
  lng: 'en',
  fallbackLng: 'en',
  resources: { en },
  defaultNS: 'app',
  interpolation: { escapeValue: false },
  returnNull: false,
  initAsync: false,
});

/** `{{title, apart}}`: a title in Arabic within an English sentence must not draw what stands round it to its side. */
words.services.formatter?.add('apart', (value: unknown) => {
  const text = String(value);
  return /[\u0590-\u08FF\uFB1D-\uFEFC]/.test(text) ? `\u2068${text}\u2069` : text;
});

export function addWords<Namespace extends keyof LaterWords>(
  namespace: Namespace,
  added: LaterWords[Namespace],
): void {
  words.addResourceBundle('en', namespace, added);
}
