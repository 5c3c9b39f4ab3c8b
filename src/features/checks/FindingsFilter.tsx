import { SEVERITIES, type Finding } from '#domain/checks/finding.ts';
import { checkName } from '#parts/checks/findingWords.ts';
import { useFindingsWords } from '#parts/findings/findingsWords.ts';
import { SeverityIcon } from '#parts/findings/SeverityIcon.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { toggled, type Filter } from './filter.ts';
import styles from './ChecksScreen.module.css';

interface FindingsFilterProps {
  readonly findings: readonly Finding[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** Severities to show, each with its number, and one kind of finding or all. */
export function FindingsFilter({ findings, filter, onFilter }: FindingsFilterProps) {
  const words = useFindingsWords();
  const kinds = new Map<string, number>();
  for (const { checkId } of findings) kinds.set(checkId, (kinds.get(checkId) ?? 0) + 1);
  const named = [...kinds].map(([id, count]) => ({ value: id, label: `${checkName(id)} · ${count}` }));
  const options = [
    { value: '', label: words('allKinds') },
    ...named.sort((a, b) => a.label.localeCompare(b.label)),
  ];
  return (
    <div role="group" aria-label={words('filter')} className={styles['filter']}>
      {SEVERITIES.map((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        if (count === 0) return null;
        return (
          <button
            key={severity}
            type="button"
            aria-pressed={filter.severities.includes(severity)}
            className={styles['severity']}
            onClick={() => onFilter(toggled(filter, severity))}
          >
            <SeverityIcon severity={severity} />
            {words(`show_${severity}`, { count })}
          </button>
        );
      })}
      <SelectField
        label={words('filterKind')}
        isLabelHidden
        className={styles['kind']}
        value={filter.checkId !== null && kinds.has(filter.checkId) ? filter.checkId : ''}
        options={options}
        onChange={(id) => onFilter({ ...filter, checkId: id === '' ? null : id })}
      />
    </div>
  );
}
