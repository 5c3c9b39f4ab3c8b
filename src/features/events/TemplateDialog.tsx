import { useMutation } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import { isDay, type Day } from '#domain/time.ts';
import { loadTemplate, useTemplates } from '#reference/templates.ts';
import { eventAddress } from '#ui/addresses.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { goTo } from '#ui/hashLocation.ts';
import { TextField } from '#ui/TextField.tsx';
import { useWords } from '#ui/useWords.ts';
import { addFromTemplate } from './fromTemplate.ts';
import { NotLoaded } from './NotLoaded.tsx';
import styles from './Forms.module.css';

/** A usual meeting to start from, moved to the day the user names. */
export function TemplateDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords('events');
  const formId = useId();
  const templates = useTemplates();
  const entries = templates.data ?? [];
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [firstDay, setFirstDay] = useState('');
  const [isTried, setTried] = useState(false);
  const id = chosenId ?? entries[0]?.id;
  const making = useMutation({
    mutationFn: async ({ wanted, day }: { readonly wanted: string; readonly day: Day }) => {
      const { library } = await loadTemplate(wanted);
      goTo(eventAddress(await addFromTemplate(library, day)), { replace: true });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isDay(firstDay) && id !== undefined) making.mutate({ wanted: id, day: firstDay });
  };
  return (
    <Dialog
      title={words('chooseTemplate')}
      size="medium"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{words('cancel')}</Button>
          <Button look="primary" type="submit" form={formId} disabled={id === undefined || making.isPending}>
            {words('useTemplate')}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles['form']} onSubmit={submit} noValidate>
        <p className={styles['about']}>{words('chooseTemplateAbout')}</p>
        <NotLoaded
          error={templates.error ?? making.error}
          onRetry={() => void (templates.isError ? templates.refetch() : making.reset())}
        />
        <fieldset className={styles['choices']}>
          <legend className="visually-hidden">{words('template')}</legend>
          {entries.map((entry) => (
            <label key={entry.id} className={styles['choice']}>
              <input
                type="radio"
                name="template"
                value={entry.id}
                checked={entry.id === id}
                onChange={() => setChosenId(entry.id)}
              />
              <span>{entry.title}</span>
              <small>{entry.shows}</small>
            </label>
          ))}
        </fieldset>
        <TextField
          type="date"
          required
          className={styles['short']}
          label={words('form.firstDay')}
          error={isTried && !isDay(firstDay) ? words('form.dayMissing') : undefined}
          value={firstDay}
          onChange={setFirstDay}
        />
      </form>
    </Dialog>
  );
}
