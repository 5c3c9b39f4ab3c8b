import { useId, useMemo, useState } from 'react';
import { DRAFT, standing, type StandingRef } from '#domain/editions/standing.ts';
import type { EventId } from '#domain/ids.ts';
import { daysOf, type PlannedEvent } from '#domain/plannedEvent.ts';
import { textIn } from '#languages/language.ts';
import { duplicateFromEdition } from '#store/commands/editions.ts';
import { newId } from '#store/newId.ts';
import { libraryNow } from '#store/store.ts';
import { eventAddress } from '#ui/addresses.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { goTo } from '#ui/hashLocation.ts';
import { executeAndTell } from '#parts/editions/acting.ts';
import { DuplicateFields } from './DuplicateFields.tsx';
import { type DuplicateForm, firstDayOf } from './duplicateWish.ts';
import { useEditionWords } from '#parts/editions/editionWords.ts';
import { useStandings } from '#parts/editions/useStandings.ts';

interface DuplicateDialogProps {
  readonly event: PlannedEvent;
  readonly from: StandingRef;
  readonly onClose: () => void;
}

/** Makes a new event out of a standing of one, its days moved together, and goes to it. */
export function DuplicateDialog({ event, from, onClose }: DuplicateDialogProps) {
  const words = useEditionWords();
  const formId = useId();
  const standings = useStandings(event.id);
  const source = useMemo(() => standing(libraryNow(), event.id, from)?.event ?? event, [event, from]);
  const original = daysOf(source)[0]?.date ?? null;
  const main = source.mainLanguage;
  const [form, setForm] = useState<DuplicateForm>(() => ({
    title: words('copyOf', { title: textIn(source.title, main) || words('untitled') }),
    firstDay: original ?? '',
    keepsWeekdays: true,
    people: 'kept',
  }));
  const fromName =
    from === DRAFT ? words('duplicating.draft') : standings.find(({ ref }) => ref === from)?.name;
  const duplicate = () => {
    const firstDay = firstDayOf(form, original);
    if (firstDay === undefined) return;
    const eventId = newId<EventId>();
    const title = form.title.trim();
    const { keepsWeekdays, people } = form;
    const wish = {
      eventId,
      title: { [main]: title },
      firstDay,
      keepsWeekdays,
      people,
      makeId: () => newId(),
    };
    const text = words('duplicated', { title: title || words('untitled') });
    if (!executeAndTell(duplicateFromEdition, { eventId: event.id, from, wish }, text)) return onClose();
    goTo(eventAddress(eventId), { replace: true });
  };
  return (
    <Dialog
      title={words('duplicating.title')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{words('cancel')}</Button>
          <Button look="primary" type="submit" form={formId}>
            {words('duplicating.create')}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        onSubmit={(submitted) => {
          submitted.preventDefault();
          duplicate();
        }}
      >
        <DuplicateFields form={form} original={original} fromName={fromName ?? ''} onForm={setForm} />
      </form>
    </Dialog>
  );
}
