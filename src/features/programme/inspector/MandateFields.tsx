import { Plus, Trash2 } from 'lucide-react';
import { inOrder, orderAtEnd } from '#base/ordered.ts';
import type { ListItemId } from '#domain/ids.ts';
import type { Mandate, PlannedEvent } from '#domain/plannedEvent.ts';
import { isDay } from '#domain/time.ts';
import { setUpEvent } from '#store/commands/events.ts';
import { execute } from '#store/execute.ts';
import { newId } from '#store/newId.ts';
import { Button, IconButton } from '#ui/Button.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useWords } from '#ui/useWords.ts';
import { useSheet } from '../sheetContext.ts';
import styles from './Inspector.module.css';

/** What the meeting is held under: symbol, date, title. */
export function MandateFields({ event }: { readonly event: PlannedEvent }) {
  const { eventId, language } = useSheet();
  const words = useWords('inspector');
  const put = (mandatesById: PlannedEvent['mandatesById']): void =>
    execute(setUpEvent, { eventId, change: { mandatesById } });
  const change = (mandate: Mandate, part: Partial<Mandate>): void =>
    put({ ...event.mandatesById, [mandate.id]: { ...mandate, ...part } });
  const remove = (id: ListItemId): void => {
    const { [id]: _gone, ...rest } = event.mandatesById;
    put(rest);
  };
  const add = (): void => {
    const id = newId<ListItemId>();
    put({
      ...event.mandatesById,
      [id]: { id, order: orderAtEnd(event.mandatesById), symbol: '', date: null, title: {} },
    });
  };
  return (
    <fieldset className={styles['set']}>
      <legend>{words('mandates')}</legend>
      {inOrder<Mandate>(event.mandatesById).map((mandate) => (
        <div key={mandate.id} className={styles['group']}>
          <TextField
            label={words('mandateSymbol')}
            value={mandate.symbol}
            onChange={(symbol) => change(mandate, { symbol })}
          />
          <TextField
            label={words('mandateDate')}
            type="date"
            value={mandate.date ?? ''}
            onChange={(date) => change(mandate, { date: isDay(date) ? date : null })}
          />
          <TextField
            label={words('mandateTitle')}
            value={mandate.title[language] ?? ''}
            onChange={(text) => change(mandate, { title: { ...mandate.title, [language]: text } })}
          />
          <IconButton label={words('removeMandate')} onClick={() => remove(mandate.id)}>
            <Trash2 />
          </IconButton>
        </div>
      ))}
      <Button look="quiet" icon={<Plus />} onClick={add}>
        {words('addMandate')}
      </Button>
    </fieldset>
  );
}
