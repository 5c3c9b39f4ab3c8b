import { Ellipsis } from 'lucide-react';
import type { Edition } from '#domain/editions/edition.ts';
import { calledName } from '#parts/editions/acting.ts';
import { useEditionWords } from '#parts/editions/editionWords.ts';
import { useLibrary } from '#store/store.ts';
import { editionsAddress } from '#ui/addresses.ts';
import { goTo } from '#ui/hashLocation.ts';
import { Menu } from '#ui/Menu.tsx';
import { restoreAndTell } from './acting.ts';
import { openDialog } from './place.ts';

interface EditionMenuProps {
  readonly edition: Edition;
  readonly name: string;
}

/** What else one can do with an edition. */
export function EditionMenu({ edition, name }: EditionMenuProps) {
  const words = useEditionWords();
  const { id, eventId } = edition;
  const alternative = useLibrary(({ eventsById }) => eventsById[eventId]?.alternative);
  const items = [
    {
      id: 'compare',
      label: words('compareAny'),
      onSelect: () => goTo(editionsAddress(eventId, { choose: id })),
    },
    {
      id: 'restore',
      label:
        alternative === undefined
          ? words('restore')
          : words('restoreInto', { name: calledName(alternative.name) }),
      startsGroup: true,
      onSelect: () => restoreAndTell(edition),
    },
    {
      id: 'what-if',
      label: words('beginWhatIfFrom'),
      onSelect: () => openDialog(eventId, { type: 'what-if', from: id }),
    },
    {
      id: 'duplicate',
      label: words('duplicate'),
      onSelect: () => openDialog(eventId, { type: 'duplicate', from: id }),
    },
  ];
  return <Menu label={words('more', { name })} icon={<Ellipsis />} items={items} />;
}
