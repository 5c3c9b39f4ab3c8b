// Roles as they are written before names: "Co-Chairs:", "Moderator: Ms. …", "Keynote address by …".
// What is not among the known words is kept as it is written, for roles are an open list.
import { honorificAt } from './honorifics.ts';

export interface RoleLabel {
  readonly role: string;
  /** The label speaks for the lines below as well: "Panellists:". */
  readonly isForSeveral: boolean;
}

export interface LabelledLine {
  readonly label: RoleLabel | null;
  readonly rest: string;
}

const WORDS: readonly (readonly [role: string, words: RegExp])[] = [
  ['co-chair', /^co[- ]?chair(?:person|man|woman)?(s|persons|men|women)?$/i],
  ['chair', /^chair(?:person|man|woman)?(s|persons|men|women)?$/i],
  ['president', /^president(s)?$/i],
  ['moderator', /^(?:co-)?moderator(s)?$/i],
  ['co-facilitator', /^co-?facilitator(s)?$/i],
  ['facilitator', /^facilitator(s)?$/i],
  ['panellist', /^panell?ist(s)?$/i],
  ['keynote-speaker', /^key ?note(?: (?:speaker|address|speech|remarks))?(s)?$/i],
  ['speaker', /^(?:guest |invited )?speaker(s)?$/i],
  [
    'speaker',
    /^(?:(?:opening|closing|welcoming|welcome|introductory|special|concluding) )?(remarks|statements|addresses)$/i,
  ],
  [
    'speaker',
    /^(?:(?:opening|closing|welcoming|welcome|introductory|special|concluding) )?(?:statement|address|welcome)$/i,
  ],
  ['discussant', /^(?:lead )?discussant(s)?$/i],
  ['respondent', /^respondent(s)?$/i],
  ['rapporteur', /^rapporteur(s)?$/i],
  ['introducer', /^introducer(s)?$/i],
  ['host', /^(?:co-)?host(s)?$/i],
  ['chair', /^présidente?(s)?$/i],
  ['co-chair', /^coprésidente?(s)?$/i],
  ['moderator', /^(?:modérat(?:eur|rice)|moderadora?|модератор|ведущий|主持人|الميسر)(s|es)?$/i],
  ['panellist', /^(?:panéliste|intervenante?|panelista|участник дискуссии|专题讨论嘉宾)(s)?$/i],
  ['chair', /^(?:president[ea]|председатель|主席|الرئيس)(s)?$/i],
];

const DOERS: readonly (readonly [role: string, words: RegExp])[] = [
  ['moderator', /^moderated by\s+/i],
  ['chair', /^chaired by\s+/i],
  ['co-chair', /^co-?chaired by\s+/i],
  ['facilitator', /^facilitated by\s+/i],
  ['host', /^hosted by\s+/i],
  ['keynote-speaker', /^key ?note(?: (?:speech|address))? by\s+/i],
  ['speaker', /^(?:(?:opening|closing|welcoming|introductory) )?(?:remarks|statement|address) by\s+/i],
];

const MOST_WORDS = 5;

/** The role a word or two name, in the singular or the plural; null where they name none. */
export function roleNamed(text: string): RoleLabel | null {
  const words = text.replace(/[*_:\s]+$/g, '').replace(/^[*_\s]+/, '');
  for (const [role, pattern] of WORDS) {
    const match = pattern.exec(words);
    if (match !== null) return { role, isForSeveral: match[1] !== undefined };
  }
  return null;
}

/** Takes the label off the start of a line. */
export function readLabel(line: string): LabelledLine {
  const colon = /^[*_]*([^:：,]{2,60}?)[*_]*\s*[:：][*_]*\s*(.*)$/su.exec(line);
  if (colon !== null) {
    const [, words = '', rest = ''] = colon;
    const named = roleNamed(words);
    if (named !== null) return { label: named, rest };
    const isRole =
      honorificAt(rest) !== '' && honorificAt(words) === '' && words.split(' ').length <= MOST_WORDS;
    if (isRole) return { label: { role: words.trim(), isForSeveral: false }, rest };
  }
  for (const [role, pattern] of DOERS) {
    if (pattern.test(line)) return { label: { role, isForSeveral: false }, rest: line.replace(pattern, '') };
  }
  return { label: null, rest: line };
}
