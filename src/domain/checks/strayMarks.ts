// Slips of typing wherever something prints: one finding a text and sort of slip.
import type { Check } from './check.ts';
import { editing } from './edits.ts';
import { asText } from './facts.ts';
import type { Found } from './finding.ts';
import { grouped } from './grouped.ts';
import { shortKey } from './key.ts';
import { slipsIn, type Slip } from './slips.ts';
import { FIELD_MARK, textsOf, type PrintedText } from './texts.ts';

export const strayMarks: Check = {
  group: 'words',
  severity: 'hint',
  look: (event) => textsOf(event).flatMap((text) => foundIn(text)),
};

const NONE: readonly Found[] = [];

function foundIn(text: PrintedText): readonly Found[] {
  const slips = slipsIn(text);
  if (slips.length === 0) return NONE;
  return [...grouped(slips, ({ saying }) => saying)].map(([saying, own]) => ({
    key: shortKey('stray-marks', `${keyOf(text)} ${saying}`, around(text, own[0])),
    place: text.place,
    saying,
    facts: { around: asText(around(text, own[0])) },
    fix: editing(saying, [{ text, edits: own.map(({ edit }) => edit) }]),
  }));
}

/** The words on either side, so that the eye finds it. */
function around({ text }: PrintedText, slip: Slip | undefined): string {
  if (slip === undefined) return '';
  const { from, to } = slip.edit;
  const before = text.slice(Math.max(0, from - 40), from).replace(/^\S*\s(?=.*\s.*\s)/u, '');
  const after = text.slice(to, to + 24).replace(/\s\S*$/u, '');
  return `${from > 40 ? '…' : ''}${before}${text.slice(from, to)}${after}${to + 24 < text.length ? '…' : ''}`
    .replaceAll(FIELD_MARK, '[…]')
    .replaceAll('\n', ' ');
}

function keyOf({ place }: PrintedText): string {
  if (place.at === 'paper') return place.paperId;
  return place.at === 'session' ? (place.participationId ?? place.sessionId) : '';
}
