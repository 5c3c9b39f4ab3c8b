// What changed for the meeting as a whole, in a sentence each.
import { assertNever } from '#base/assertNever.ts';
import type { EventChange, EventTextField } from '#domain/editions/compare/eventChange.ts';
import type { Epigraph, FixedGap, Mandate } from '#domain/plannedEvent.ts';
import type { Stage } from '#domain/editions/stage.ts';
import { formatDate, formatDates } from '#languages/dates.ts';
import { fold } from '#languages/foldedText.ts';
import type { LocalText } from '#languages/language.ts';
import type { ChangeLabel } from '#languages/papers/changes/changeWords.ts';
import { formatHours } from '#languages/times.ts';
import { plainDateStyle } from '../rich-text/fields.ts';
import { dateInText } from '../session/place.ts';
import type { Voice } from '../voice.ts';
import { differs, inSentence, languagesIn, quotedIn, roomName, said, type Telling } from './telling.ts';

const TEXTS: Readonly<Record<EventTextField, ChangeLabel>> = {
  title: 'title',
  shortTitle: 'short-title',
  theme: 'event-theme',
  convener: 'convener',
  organisers: 'organisers',
  acknowledgements: 'acknowledgements',
};

export function eventSentence(change: EventChange, telling: Telling): string {
  const { voice, words } = telling;
  const put = (label: ChangeLabel, before: string, after: string) =>
    differs('', label, before, after, telling);
  switch (change.type) {
    case 'event-reworded':
      return put(TEXTS[change.field], quotedIn(change.before, voice), quotedIn(change.after, voice));
    case 'event-stage':
      return put('stage', stageName(change.before, voice), stageName(change.after, voice));
    case 'event-kind':
      return put('kind', kindName(change.before, telling), kindName(change.after, telling));
    case 'epigraph':
      return put('epigraph', epigraphWords(change.before, voice), epigraphWords(change.after, voice));
    case 'website':
      return put('website', change.before, change.after);
    case 'time-zone':
      return put('time-zone', change.before, change.after);
    case 'languages':
      return put(
        'languages',
        languagesIn(change.before.wanted, telling),
        languagesIn(change.after.wanted, telling),
      );
    case 'days': {
      const [before, after] = [change.before, change.after].map((days) =>
        formatDates(days, plainDateStyle(voice.houseStyle.dateStyle), voice.language),
      );
      return change.shift === null
        ? put('days', before ?? '', after ?? '')
        : words.allDaysMoved(before ?? '', after ?? '');
    }
    case 'day-label': {
      const day = change.day.after ?? change.day.before;
      const of = day === null ? '' : dateInText(day, voice);
      return differs(
        of,
        'day-heading',
        quotedIn(change.before, voice),
        quotedIn(change.after, voice),
        telling,
      );
    }
    case 'default-room':
      return put(
        'room',
        change.before === null ? '' : roomName(change.before, telling.before, telling),
        change.after === null ? '' : roomName(change.after, telling.after, telling),
      );
    case 'mandate':
      return put('mandate', mandateWords(change.before, voice), mandateWords(change.after, voice));
    case 'mandates-reordered':
      return words.altered('', 'order-of-mandates');
    case 'gap':
      return put('break', gapWords(change.before, telling), gapWords(change.after, telling));
    case 'numbering':
      return words.altered('', 'numbering');
    case 'house-style':
      return words.altered('', 'layout');
    case 'room': {
      const { before, after } = change.room;
      const of =
        after === null ? roomName(before, telling.before, telling) : roomName(after, telling.after, telling);
      return words.altered(of, 'room-details');
    }
    case 'office':
      return words.altered('', 'office');
    case 'event-internals':
      return words.altered('', change.field === 'notes' ? 'notes' : 'findings');
    case 'other':
      return words.altered('', 'other');
    default:
      return assertNever(change);
  }
}

/** "Revised Programme (Rev.2)"; a label that says the stage again is left out. */
export function stageName(
  { stage, label }: { readonly stage: Stage; readonly label: LocalText },
  voice: Voice,
): string {
  const name = voice.words.programmeByStage[stage] ?? stage;
  const more = said(label, voice);
  const [open, close] = voice.words.brackets;
  return more === '' || fold(more) === fold(name) ? name : `${name}${open}${more}${close}`;
}

function kindName(kind: string, telling: Telling): string {
  return inSentence(telling.voice.words.eventKinds[kind] ?? kind, telling);
}

function epigraphWords(epigraph: Epigraph | null, voice: Voice): string {
  return epigraph === null ? '' : quotedIn(epigraph.text, voice);
}

function mandateWords(mandate: Mandate | null, voice: Voice): string {
  if (mandate === null) return '';
  const what = said(mandate.title, voice) || voice.words.resolution(mandate.symbol);
  const style = plainDateStyle(voice.houseStyle.dateStyle);
  return mandate.date === null
    ? what
    : voice.words.ofDate(what, formatDate(mandate.date, style, voice.language));
}

function gapWords(gap: FixedGap | null, { voice }: Telling): string {
  if (gap === null) return '';
  const { timeStyle: style, rangeDash: dash } = voice.houseStyle;
  const parts = [
    said(gap.label, voice),
    dateInText(gap.day, voice),
    formatHours(gap, { style, dash }, voice.language),
  ];
  return parts.filter((part) => part !== '').join(voice.words.comma);
}
