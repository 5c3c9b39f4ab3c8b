// The chair's script: what to say and when to say it, session by session, each on pages of its own so that it can be
// handed to whoever chairs it.
import type { GeneratedPaper } from '#domain/papers/paper.ts';
import { numberOf } from '#domain/programme/numbering.ts';
import { sittingsOf } from '#domain/programme/session.ts';
import type { Session } from '#domain/programme/session.ts';
import { kindOf } from '#domain/session-kinds/registry.ts';
import { generatedWordsIn } from '#languages/papers/generatedWords.ts';
import { formatTime } from '#languages/times.ts';
import { readOptions } from '../options.ts';
import { chairsOf, sessionsWanted } from '../people.ts';
import { officeInlines, roleWords, whoInlines } from '../session/naming.ts';
import { placeBlocks } from '../session/place.ts';
import type { DocumentSource } from '../source.ts';
import { cell, heading, paragraph, strong, text } from '../tree.ts';
import type { Block, TableRow } from '../tree.ts';
import type { Voice } from '../voice.ts';
import { internalNote, scriptItems, scriptWords } from './items.ts';
import type { ScriptPlace } from './items.ts';
import { SCRIPT_FIELDS } from './options.ts';
import { runningClock } from './runningClock.ts';
import type { ClockRow } from './runningClock.ts';

export function scriptBlocks(source: DocumentSource<GeneratedPaper>, voice: Voice): readonly Block[] {
  const options = readOptions(SCRIPT_FIELDS, source.paper.options);
  const place: ScriptPlace = { source, options, voice };
  const sessions = sessionsWanted(source.event, options.sessionId);
  const spoken = sessions.length === 1 ? sessions : sessions.filter((session) => !kindOf(session).isPause);
  if (spoken.length === 0)
    return [{ type: 'note', inlines: [text(generatedWordsIn(voice.language).nobody)] }];
  return spoken.flatMap((session, index) => [
    ...(index === 0 ? [] : [{ type: 'pageBreak' as const }]),
    ...overScript(session, place),
    scriptTable(session, place),
  ]);
}

function overScript(session: Session, { source, options, voice }: ScriptPlace): readonly Block[] {
  const number = numberOf(source.event, session.id, voice.language);
  const title = voice.inlines(session.title);
  const below = number === '' || title.length === 0 ? [] : [paragraph('sessionTitle', title)];
  const first = number === '' ? title : [text(number)];
  const chairs = chairsOf(session).map((one) => {
    const office = officeInlines(one, source, voice);
    return paragraph('roleLine', [
      strong([text(voice.words.withColon(roleWords(one, source, voice)))]),
      text(voice.words.gap),
      ...whoInlines(one, source, voice),
      ...(office.length === 0 ? [] : [text(voice.words.comma), ...office]),
    ]);
  });
  return [
    heading('stage', 2, [text(generatedWordsIn(voice.language).titles.script)]),
    heading('paperTitle', 1, first.length === 0 ? [text(voice.words.noTitle)] : first),
    ...below,
    ...placeBlocks(sittingsOf(session), { hasDate: true }, source, voice),
    ...chairs,
    ...(options.audience === 'internal' && session.note !== '' ? [internalNote(session.note, voice)] : []),
  ];
}

function scriptTable(session: Session, place: ScriptPlace): Block {
  const { voice } = place;
  const { columns } = generatedWordsIn(voice.language);
  const clock = runningClock(scriptItems(session, place), firstDaySittings(session));
  const titled = (style: 'time' | 'number' | 'content', title: string) =>
    cell(style, [paragraph('columnTitle', [text(title)])]);
  const { over, end } = clock;
  const warning: readonly TableRow[] =
    over > 0 && end !== null
      ? [
          rowOf('', '', [
            paragraph('direction', [
              text(scriptWords(voice).over(voice.words.minutes(over), timeWords(end, voice))),
            ]),
          ]),
        ]
      : [];
  return {
    type: 'table',
    style: 'script',
    columns: [26, 18, 116],
    header: {
      style: 'columnTitles',
      cells: [
        titled('time', columns.clock),
        titled('number', columns.minutes),
        titled('content', columns.script),
      ],
    },
    rows: [...clock.rows.map((row) => clockRow(row, voice)), ...warning],
  };
}

/** A session that sits on several days is opened and closed on each; the script is for the first. */
function firstDaySittings(session: Session) {
  const sittings = sittingsOf(session);
  return sittings.filter(({ day }) => day === sittings[0]?.day);
}

function clockRow(row: ClockRow<readonly Block[]>, voice: Voice): TableRow {
  const words = scriptWords(voice);
  const at = row.at === null ? '' : timeWords(row.at, voice);
  switch (row.type) {
    case 'suspended':
      return rowOf(at, '', [paragraph('direction', [text(words.suspended(timeWords(row.until, voice)))])]);
    case 'resumed':
      return rowOf(at, '', [paragraph('direction', [text(words.resumed)])]);
    default:
      return rowOf(at, row.minutes === null ? '' : String(row.minutes), row.item);
  }
}

function rowOf(at: string, minutes: string, blocks: readonly Block[]): TableRow {
  const set = (words: string) => (words === '' ? [] : [paragraph('time', [text(words)])]);
  return {
    style: 'item',
    cells: [cell('time', set(at)), cell('number', set(minutes)), cell('content', blocks)],
  };
}

function timeWords(minutes: number, voice: Voice): string {
  return formatTime(minutes, voice.houseStyle.timeStyle, voice.language);
}
