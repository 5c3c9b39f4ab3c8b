import { Plus } from 'lucide-react';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { today } from '#domain/time.ts';
import { PAPER_TYPES } from '#documents/registry.ts';
import type { PaperTypeId } from '#documents/registry.ts';
import { libraryNow } from '#store/store.ts';
import { paperAddress } from '#ui/addresses.ts';
import { goTo } from '#ui/hashLocation.ts';
import { Menu } from '#ui/Menu.tsx';
import { useWords } from '#ui/useWords.ts';
import { addPaper } from './paperActions.ts';

const TYPE_IDS = Object.keys(PAPER_TYPES) as readonly PaperTypeId[];

/** Makes a paper of any type and opens it. */
export function NewPaperMenu({ event }: { readonly event: PlannedEvent }) {
  const words = useWords('papers');
  return (
    <Menu
      label={words('newPaper')}
      icon={<Plus />}
      isLabelShown
      look="primary"
      items={TYPE_IDS.map((type) => ({
        id: type,
        label: words(`type.${type}`),
        onSelect: () => openNew(event, type, words(`newName.${type}`)),
      }))}
    />
  );
}

function openNew(event: PlannedEvent, type: PaperTypeId, name: string): void {
  const [office] = Object.values(libraryNow().officesById);
  const date = today(new Date(), event.timeZone);
  goTo(paperAddress(event.id, addPaper(event, type, name, { officeId: office?.id ?? null, date })));
}
