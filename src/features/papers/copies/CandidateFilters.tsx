import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { isKnownRole } from '#domain/people/roles.ts';
import { SelectField } from '#ui/SelectField.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useWords } from '#ui/useWords.ts';
import type { Candidate, CandidateWish } from './candidates.ts';
import styles from './Copies.module.css';

interface CandidateFiltersProps {
  readonly event: PlannedEvent;
  readonly candidates: readonly Candidate[];
  readonly wish: CandidateWish;
  readonly onWish: (wish: CandidateWish) => void;
}

/** What narrows the list of people down. */
export function CandidateFilters({ event, candidates, wish, onWish }: CandidateFiltersProps) {
  const words = useWords('copies');
  const vocabulary = useWords('vocabulary');
  const roles = [...new Set(candidates.map(({ role }) => role))].filter((role) => role !== '');
  const sessions = new Map(
    candidates.flatMap(({ sessionId, session }) =>
      sessionId === null || event.sessionsById[sessionId] === undefined
        ? []
        : [[sessionId as string, session]],
    ),
  );
  return (
    <div className={styles['filters']}>
      <TextField
        type="search"
        label={words('search')}
        value={wish.words}
        onChange={(text) => onWish({ ...wish, words: text })}
      />
      <SelectField
        label={words('role')}
        value={wish.role}
        options={[
          { value: '', label: words('anyRole') },
          ...roles.map((role) => ({
            value: role,
            label: isKnownRole(role) ? vocabulary(`role.${role}`) : role,
          })),
        ]}
        onChange={(role) => onWish({ ...wish, role })}
      />
      <SelectField
        label={words('session')}
        value={wish.sessionId}
        options={[
          { value: '', label: words('anySession') },
          ...[...sessions].map(([value, label]) => ({ value, label })),
        ]}
        onChange={(sessionId) => onWish({ ...wish, sessionId })}
      />
    </div>
  );
}
