// What the menu of a paper in the list offers: printing it, its place among the others, and the paper itself.
import type { TFunction } from 'i18next';
import { ArrowDown, ArrowUp, Copy, MailPlus, MailX, Pencil, Printer, Trash2 } from 'lucide-react';
import { inOrder } from '#base/ordered.ts';
import type { EventId, ListItemId, PaperId } from '#domain/ids.ts';
import type { Paper } from '#domain/papers/paper.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { textIn } from '#languages/language.ts';
import { addEnclosure, removeEnclosure } from '#store/commands/papers.ts';
import { execute } from '#store/execute.ts';
import { newId } from '#store/newId.ts';
import type { MenuItem } from '#ui/Menu.tsx';
import type { WaysOfPaper } from '#press/leaving/ways.ts';
import { duplicatePaper, removePaper } from './paperActions.ts';

type Words = TFunction<'papers'>;

export function printItems({ print, printPackage }: WaysOfPaper): readonly MenuItem[] {
  return [print, ...(printPackage === null ? [] : [printPackage])].map(({ id, label, run }) => ({
    id,
    label,
    icon: <Printer />,
    onSelect: run,
  }));
}

interface NamedPaper {
  readonly event: PlannedEvent;
  readonly paper: Paper;
  readonly name: string;
}

export function ownItems(
  { event, paper, name }: NamedPaper,
  words: Words,
  onRename: () => void,
): readonly MenuItem[] {
  return [
    { id: 'rename', label: words('rename'), icon: <Pencil />, startsGroup: true, onSelect: onRename },
    {
      id: 'duplicate',
      label: words('duplicate'),
      icon: <Copy />,
      onSelect: () => duplicatePaper(event, paper, words),
    },
    {
      id: 'delete',
      label: words('delete'),
      icon: <Trash2 />,
      isDanger: true,
      startsGroup: true,
      onSelect: () => removePaper(event.id, paper.id, name, words),
    },
  ];
}

interface EnclosedPlace {
  readonly eventId: EventId;
  readonly letterId: PaperId;
  readonly enclosureId: ListItemId;
  readonly place: number;
  readonly count: number;
  readonly step: (by: 1 | -1) => void;
}

/** For a paper in a package. */
export function enclosedItems(
  { eventId, letterId, enclosureId, place, count, step }: EnclosedPlace,
  words: Words,
): readonly MenuItem[] {
  return [
    {
      id: 'up',
      label: words('moveUp'),
      icon: <ArrowUp />,
      startsGroup: true,
      isDisabled: place === 0,
      onSelect: () => step(-1),
    },
    {
      id: 'down',
      label: words('moveDown'),
      icon: <ArrowDown />,
      isDisabled: place === count - 1,
      onSelect: () => step(1),
    },
    {
      id: 'take-out',
      label: words('takeOut'),
      icon: <MailX />,
      onSelect: () => execute(removeEnclosure, { eventId, paperId: letterId, enclosureId }),
    },
  ];
}

/** For a loose paper: the letters that could enclose it. */
export function looseItems(event: PlannedEvent, paper: Paper, words: Words): readonly MenuItem[] {
  return inOrder(event.papersById)
    .filter(({ form }) => form === 'letter')
    .map((letter, index) => ({
      id: `enclose-${letter.id}`,
      label: words('encloseWith', {
        name: textIn(letter.name, letter.language, event.mainLanguage) || words('untitled'),
      }),
      icon: <MailPlus />,
      startsGroup: index === 0,
      onSelect: () =>
        execute(addEnclosure, {
          eventId: event.id,
          paperId: letter.id,
          enclosureId: newId<ListItemId>(),
          enclosedId: paper.id,
        }),
    }));
}
