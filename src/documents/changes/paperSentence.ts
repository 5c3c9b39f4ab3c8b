// What changed in the papers of an event, in a sentence each.
import { assertNever } from '#base/assertNever.ts';
import type { PaperChange, PaperLineChanged, PaperSetting } from '#domain/editions/compare/paperChange.ts';
import type { Day } from '#domain/time.ts';
import { formatDate } from '#languages/dates.ts';
import type { ChangeLabel } from '#languages/papers/changes/changeWords.ts';
import { plainDateStyle } from '../rich-text/fields.ts';
import type { Voice } from '../voice.ts';
import { differs, paperName, quotedIn, type Telling } from './telling.ts';

export function paperSentence(change: PaperChange, telling: Telling): string {
  const { voice, words } = telling;
  switch (change.type) {
    case 'papers-reordered':
      return words.altered('', 'order-of-papers');
    case 'paper-added':
      return words.paperAdded(paperName(change.paper, telling));
    case 'paper-removed':
      return words.paperRemoved(paperName(change.paper, telling));
    default: {
      const of = paperName(change.paper, telling);
      switch (change.type) {
        case 'paper-renamed':
          return differs(of, 'name', quotedIn(change.before, voice), quotedIn(change.after, voice), telling);
        case 'paper-text':
          return words.textChanged(of, change.added, change.removed);
        case 'paper-line':
          return differs(
            of,
            LINES[change.field],
            quotedIn(change.before, voice),
            quotedIn(change.after, voice),
            telling,
          );
        case 'paper-dated':
          return differs(of, 'date', dated(change.before, voice), dated(change.after, voice), telling);
        case 'paper-setting':
          return words.altered(of, SETTINGS[change.setting]);
        case 'paper-note':
          return words.altered(of, 'notes');
        default:
          return assertNever(change);
      }
    }
  }
}

const LINES: Readonly<Record<PaperLineChanged['field'], ChangeLabel>> = {
  place: 'place',
  salutation: 'salutation',
  complimentaryClose: 'close',
  addressee: 'addressee',
  signatory: 'signatory',
};

const SETTINGS: Readonly<Record<PaperSetting, ChangeLabel>> = {
  office: 'office',
  references: 'references',
  enclosures: 'enclosures',
  recipients: 'recipients',
  'hand-signed': 'signature',
  options: 'options',
  language: 'language',
  type: 'kind',
  'ends-with': 'appended-paper',
};

function dated(day: Day | null, { houseStyle, language }: Voice): string {
  return day === null ? '' : formatDate(day, plainDateStyle(houseStyle.dateStyle), language);
}
