import { useEffect, useRef, useState } from 'react';
import { Button } from '#ui/Button.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useFindingsWords } from './findingsWords.ts';
import styles from './Findings.module.css';

interface SilenceFormProps {
  readonly onSilence: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why a finding may stay as it is; without a reason it is not silenced. */
export function SilenceForm({ onSilence, onCancel }: SilenceFormProps) {
  const words = useFindingsWords();
  const form = useRef<HTMLFormElement>(null);
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const close = (): void => {
    form.current?.closest<HTMLElement>('[data-finding]')?.focus();
    onCancel();
  };
  return (
    <form
      ref={form}
      className={styles['silencing']}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === '') setMissing(true);
        else onSilence(reason.trim());
      }}
    >
      <TextField
        label={words('silenceReason')}
        description={words('silenceReasonHint')}
        value={reason}
        maxLength={500}
        error={isMissing && reason.trim() === '' ? words('silenceNeedsReason') : undefined}
        onChange={setReason}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          close();
        }}
      />
      <div className={styles['buttons']}>
        <Button type="submit">{words('silenceNow')}</Button>
        <Button look="quiet" onClick={close}>
          {words('cancel')}
        </Button>
      </div>
    </form>
  );
}
