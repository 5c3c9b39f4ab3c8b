import { CHECK_GROUPS } from '#domain/checks/check.ts';
import { CHECK_SETTINGS, checksOf, type CheckSetting } from '#domain/checks/eventChecks.ts';
import { CHECK_IDS, CHECKS } from '#domain/checks/registry.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { checkAbout, checkName } from '#parts/checks/findingWords.ts';
import { useFindingsWords } from '#parts/findings/findingsWords.ts';
import { setCheckSeverity } from '#store/commands/checks.ts';
import { execute } from '#store/execute.ts';
import { SelectField } from '#ui/SelectField.tsx';
import { useWords } from '#ui/useWords.ts';
import styles from './ChecksScreen.module.css';

/** Which rules look at this event and how grave each of them is; "as usual" is what a new event begins with. */
export function RuleSettings({ event }: { readonly event: PlannedEvent }) {
  const words = useFindingsWords();
  const checks = useWords('checks');
  const { severityByCheck } = checksOf(event);
  const choose = (checkId: string, severity: CheckSetting | ''): void =>
    execute(setCheckSeverity, { eventId: event.id, checkId, severity: severity === '' ? null : severity });
  return (
    <details className={styles['rules']}>
      <summary>{words('rules')}</summary>
      <p className={styles['reason']}>{words('rulesAbout')}</p>
      {CHECK_GROUPS.map((group) => (
        <div key={group}>
          <h3>{checks(`group.${group}`)}</h3>
          {CHECK_IDS.filter((id) => CHECKS[id].group === group).map((id) => (
            <SelectField<CheckSetting | ''>
              key={id}
              label={checkName(id)}
              description={checkAbout(id)}
              className={styles['rule']}
              value={severityByCheck[id] ?? ''}
              options={[
                {
                  value: '',
                  label: words('asUsual', { severity: checks(`severity.${CHECKS[id].severity}`) }),
                },
                ...CHECK_SETTINGS.map((value) => ({ value, label: checks(`severity.${value}`) })),
              ]}
              onChange={(severity) => choose(id, severity)}
            />
          ))}
        </div>
      ))}
    </details>
  );
}
