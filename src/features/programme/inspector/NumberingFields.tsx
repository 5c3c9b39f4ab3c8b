import type { Numbering, PlannedEvent } from '#domain/plannedEvent.ts';
import { SESSION_KIND_IDS, SESSION_KINDS } from '#domain/session-kinds/registry.ts';
import { setNumbering } from '#store/commands/events.ts';
import { execute } from '#store/execute.ts';
import { SelectField } from '#ui/SelectField.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useWords } from '#ui/useWords.ts';
import { useSheet } from '../sheetContext.ts';
import styles from './Inspector.module.css';

const NUMERALS = ['roman', 'arabic'] as const;

/** How the sessions of a kind are numbered: "Panel {n}" in Roman or Arabic; an empty pattern numbers nothing. */
export function NumberingFields({ event }: { readonly event: PlannedEvent }) {
  const { language } = useSheet();
  const words = useWords('inspector');
  const vocabulary = useWords('vocabulary');
  const kinds = SESSION_KIND_IDS.filter(
    (kind) => SESSION_KINDS[kind].isNumbered || event.numberingByKind[kind] !== undefined,
  );
  const set = (kind: string, numbering: Numbering | null): void =>
    execute(setNumbering, { eventId: event.id, kind, numbering });
  return (
    <>
      <h4>{words('numbering')}</h4>
      {kinds.map((kind) => {
        const numbering = event.numberingByKind[kind] ?? { pattern: {}, numerals: 'roman' };
        return (
          <div key={kind} className={styles['group']}>
            <TextField
              label={vocabulary(`sessionKind.${kind}`)}
              description={words('numberingHint')}
              value={numbering.pattern[language] ?? ''}
              onChange={(text) => {
                const pattern = { ...numbering.pattern, [language]: text };
                const isEmpty = Object.values(pattern).every((each) => each === '');
                set(kind, isEmpty ? null : { ...numbering, pattern });
              }}
            />
            <SelectField
              label={words('numerals')}
              value={numbering.numerals}
              options={NUMERALS.map((value) => ({ value, label: words(`numeralForms.${value}`) }))}
              onChange={(numerals) => set(kind, { ...numbering, numerals })}
            />
          </div>
        );
      })}
    </>
  );
}
