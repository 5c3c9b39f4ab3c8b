// Test support: one event of the examples, as it stands or as an edition froze it, opened for questions. Every answer
// comes with its path in the example's file, so that a person can go and look.
import { inOrder } from '#base/ordered.ts';
import { contentOf } from '#domain/editions/content.ts';
import type { Library } from '#domain/library.ts';
import type { Letter, Paper } from '#domain/papers/paper.ts';
import type { RichBlock, RichRun } from '#domain/papers/richText.ts';
import type { Participation } from '#domain/people/participation.ts';
import { fullNameOf } from '#domain/people/person.ts';
import type { Person } from '#domain/people/person.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { hoursOfSitting } from '#domain/programme/hours.ts';
import { inProgrammeOrder } from '#domain/programme/numbering.ts';
import { sittingsOf } from '#domain/programme/session.ts';
import type { Session, Sitting } from '#domain/programme/session.ts';

export type SeedId = '000' | '001' | '002' | '003' | '004';

export type Seeds = Readonly<Record<SeedId, Library>>;

export interface Found {
  readonly path: string;
  readonly value: string;
}

export interface View extends Pick<Library, 'peopleById' | 'roomsById' | 'officesById'> {
  readonly event: PlannedEvent;
  /** Where the event stands in the file. */
  readonly path: string;
}

export interface Seat {
  readonly path: string;
  readonly session: Session;
  readonly seat: Participation;
  readonly person: Person | undefined;
  /** As printed. */
  readonly name: string;
  readonly office: string;
}

/** The event as it stands, or as the edition of that sequence number froze it. */
export function viewOf(seeds: Seeds, seed: SeedId, sequence?: number): View {
  const library = seeds[seed];
  if (sequence === undefined) {
    const event = Object.values(library.eventsById)[0];
    if (event === undefined) throw new Error(`Example ${seed} has no event`);
    return { ...library, event, path: `${seed}: eventsById.${event.id}` };
  }
  const edition = Object.values(library.editionsById).find((one) => one.sequence === sequence);
  if (edition === undefined) throw new Error(`Example ${seed} has no edition ${sequence}`);
  const content = contentOf(edition);
  if (content === null) throw new Error(`Edition ${sequence} of example ${seed} cannot be opened`);
  return { ...content, path: `${seed}: editionsById.${edition.id}.event` };
}

export function sessionsOf(view: View): readonly { readonly path: string; readonly session: Session }[] {
  return inProgrammeOrder(view.event).map((session) => ({
    path: `${view.path}.sessionsById.${session.id}`,
    session,
  }));
}

export function sessionsOfKind(view: View, wanted: string): ReturnType<typeof sessionsOf> {
  return sessionsOf(view).filter(({ session: { kind } }) => kind === wanted);
}

/** Everyone in the programme, in protocol order; `part` = the end of the session's id. */
export function seatsOf(view: View, part = ''): readonly Seat[] {
  return sessionsOf(view)
    .filter(({ session }) => session.id.endsWith(part))
    .flatMap(({ path, session }) =>
      inOrder(session.participationsById).map((seat) => seatAt(seat, path, session, view)),
    );
}

export interface SittingAt {
  readonly path: string;
  readonly session: Session;
  readonly sitting: Sitting;
  /** As printed in the event's house style. */
  readonly hours: string;
}

export function sittingsIn(view: View): readonly SittingAt[] {
  return sessionsOf(view).flatMap(({ path, session }) =>
    sittingsOf(session).map((sitting) => ({
      path: `${path}.sittingsById.${sitting.id}`,
      session,
      sitting,
      hours: hoursOfSitting(sitting, view.event.houseStyle, 'en'),
    })),
  );
}

export function papersOf(view: View): readonly { readonly path: string; readonly paper: Paper }[] {
  return inOrder(view.event.papersById).map((paper) => ({
    path: `${view.path}.papersById.${paper.id}`,
    paper,
  }));
}

export function letterOf(view: View, date: string): Letter | undefined {
  return papersOf(view)
    .map(({ paper }) => paper)
    .find((paper): paper is Letter => paper.form === 'letter' && paper.date === date);
}

export interface BlockAt extends Found {
  readonly block: RichBlock;
}

/** Every block of every authored text, lists within lists too; a live field stands as `{name}`, a footnote as `[text]`. */
export function blocksOf(view: View): readonly BlockAt[] {
  return papersOf(view).flatMap(({ path, paper }) =>
    paper.form === 'generated' ? [] : (paper.body.en ?? []).flatMap(blocksAt(`${path}.body.en`)),
  );
}

function plainText(runs: readonly RichRun[]): string {
  return runs
    .map((run) => {
      switch (run.type) {
        case 'field':
          return `{${run.name}}`;
        case 'footnote':
          return `[${plainText(run.runs)}]`;
        case 'lineBreak':
          return '\n';
        default:
          return run.text;
      }
    })
    .join('');
}

function blocksAt(path: string): (block: RichBlock, index: number) => readonly BlockAt[] {
  return (block, index) => {
    const here = `${path}.${index}`;
    if (block.type === 'list') {
      return [
        { path: here, value: '', block },
        ...block.items.flatMap((item, at) => item.flatMap(blocksAt(`${here}.items.${at}`))),
      ];
    }
    if (block.type === 'pageBreak') return [{ path: here, value: '', block }];
    const source = block.type === 'quotation' ? `\n${plainText(block.source)}` : '';
    return [{ path: here, value: `${plainText(block.runs)}${source}`, block }];
  };
}

function seatAt(seat: Participation, path: string, session: Session, view: View): Seat {
  const person = seat.personId === null ? undefined : view.peopleById[seat.personId];
  const [first] = person === undefined ? [] : inOrder(person.functionsById);
  return {
    path: `${path}.participationsById.${seat.id}`,
    session,
    seat,
    person,
    name: seat.nameAs ?? (person === undefined ? '' : fullNameOf(person)),
    office: (seat.functionAs ?? first?.text ?? {}).en ?? '',
  };
}
