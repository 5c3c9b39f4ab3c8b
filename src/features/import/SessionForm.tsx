import { Plus } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { ACCESSES } from '#domain/programme/session.ts';
import { kindOf, knownKindId, SESSION_KIND_IDS } from '#domain/session-kinds/registry.ts';
import type { Day } from '#domain/time.ts';
import type { ReadSession } from '#imports/programme/reading.ts';
import { Button } from '#ui/Button.tsx';
import { CheckField } from '#ui/CheckField.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { TextArea, TextField } from '#ui/TextField.tsx';
import { useWords } from '#ui/useWords.ts';
import { addPerson, correctSession, currentSource, useImporting } from './importing.ts';
import { useImportWords } from '#parts/importing/importWords.ts';
import { LineFields } from './LineFields.tsx';
import { MoreButtons } from './MoreButtons.tsx';
import { PartFields } from './PartFields.tsx';
import { freshSession } from './reviewedSession.ts';
import { SittingFields } from './SittingFields.tsx';
import styles from './Form.module.css';

interface SessionFormProps {
  readonly read: ReadSession;
  /** The day it stands under; null = nobody has said. */
  readonly day: Day | null;
}

/** Every part of a row, open to correction. */
export function SessionForm({ read, day }: SessionFormProps) {
  const words = useImportWords();
  const vocabulary = useWords('vocabulary');
  const { key } = read;
  // What is typed stands in its field at once, whatever the list around it is still drawing.
  const correction = useImporting((state) => currentSource(state)?.corrections.sessions[key]);
  const session = useMemo(() => freshSession(read, correction), [read, correction]);
  const { proposed, parts } = session;
  const form = useRef<HTMLDivElement>(null);
  const isNew = read.lines.length === 0;
  useEffect(() => {
    // A row just added by hand is there to be written.
    if (isNew) form.current?.querySelector('textarea')?.focus();
  }, [isNew]);
  return (
    <div ref={form} className={styles['form']}>
      <div className={styles['row']}>
        <SelectField
          label={words('kind')}
          value={knownKindId(proposed)}
          options={SESSION_KIND_IDS.map((value) => ({ value, label: vocabulary(`sessionKind.${value}`) }))}
          onChange={(kind) => correctSession(key, { kind })}
        />
        <TextField
          label={words('number')}
          description={words('numberAbout')}
          value={proposed.number}
          onChange={(number) => correctSession(key, { number })}
        />
      </div>
      <TextArea
        label={words('title')}
        rows={2}
        value={proposed.title}
        dir="auto"
        onChange={(title) => correctSession(key, { title })}
      />
      <TextField
        label={words('subtitle')}
        value={proposed.subtitle}
        dir="auto"
        onChange={(subtitle) => correctSession(key, { subtitle })}
      />
      <SittingFields session={session} />
      <div className={styles['row']}>
        <TextField
          type="date"
          label={words('sessionDay')}
          value={correction?.date ?? day ?? ''}
          onChange={(date) => correctSession(key, { date })}
        />
        <SelectField
          label={words('access')}
          value={proposed.access}
          options={ACCESSES.map((value) => ({ value, label: vocabulary(`access.${value}`) }))}
          onChange={(access) => correctSession(key, { access })}
        />
        <CheckField
          label={words('isToBeConfirmed')}
          checked={proposed.isToBeConfirmed}
          onChange={(isToBeConfirmed) => correctSession(key, { isToBeConfirmed })}
        />
      </div>
      {parts.map((part, index) => (
        <PartFields key={part.part.key} sessionKey={key} part={part} number={index + 1} />
      ))}
      <p>
        <Button
          icon={<Plus />}
          onClick={({ currentTarget }) => {
            const form = currentTarget.parentElement?.parentElement;
            addPerson(key, parts.at(-1)?.part.role ?? kindOf(proposed).usualRole);
            requestAnimationFrame(() => lastPersonIn(form)?.focus());
          }}
        >
          {words('addPerson')}
        </Button>
      </p>
      {(proposed.themes.length > 0 || proposed.themesLeadIn !== '') && (
        <TextField
          label={words('themesLeadIn')}
          value={proposed.themesLeadIn}
          dir="auto"
          onChange={(themesLeadIn) => correctSession(key, { themesLeadIn })}
        />
      )}
      <LineFields session={session} list="themes" />
      <LineFields session={session} list="questions" />
      <LineFields session={session} list="subItems" />
      <MoreButtons sessionKey={key} note={proposed.note} />
    </div>
  );
}

function lastPersonIn(form: Element | null | undefined): HTMLElement | null {
  return [...(form?.querySelectorAll('fieldset[data-person]') ?? [])].at(-1)?.querySelector('input') ?? null;
}
