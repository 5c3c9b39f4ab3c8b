import { isKnownRole } from '#domain/people/roles.ts';
import { useWords } from '#ui/useWords.ts';
import type { Candidate } from './candidates.ts';
import styles from './Copies.module.css';

interface CandidateListProps {
  readonly candidates: readonly Candidate[];
  readonly isTicked: (candidate: Candidate) => boolean;
  readonly onTick: (candidate: Candidate, isOn: boolean) => void;
}

/** The people to tick: those of the programme with their part in it, then the others. */
export function CandidateList({ candidates, isTicked, onTick }: CandidateListProps) {
  const words = useWords('copies');
  const groups = [
    {
      title: words('inProgramme'),
      people: candidates.filter(({ participationId }) => participationId !== null),
    },
    {
      title: words('inLibrary'),
      people: candidates.filter(({ participationId }) => participationId === null),
    },
  ].filter(({ people }) => people.length > 0);
  return (
    <div className={styles['list']} role="group" aria-label={words('dialogTitle')} tabIndex={-1}>
      {groups.length === 0 && <p className={styles['empty']}>{words('nothing')}</p>}
      {groups.map(({ title, people }) => (
        <section key={title} aria-label={title}>
          <h3>{title}</h3>
          {people.map((one) => (
            <CandidateLine key={one.key} candidate={one} isOn={isTicked(one)} onTick={onTick} />
          ))}
        </section>
      ))}
    </div>
  );
}

interface CandidateLineProps {
  readonly candidate: Candidate;
  readonly isOn: boolean;
  readonly onTick: CandidateListProps['onTick'];
}

function CandidateLine({ candidate, isOn, onTick }: CandidateLineProps) {
  const vocabulary = useWords('vocabulary');
  const { name, office, role, session } = candidate;
  const roleName = isKnownRole(role) ? vocabulary(`role.${role}`) : role;
  return (
    <label className={styles['person']}>
      <input type="checkbox" checked={isOn} onChange={(event) => onTick(candidate, event.target.checked)} />
      <span className={styles['name']} dir="auto">
        {name}
      </span>
      <span className={styles['about']} dir="auto">
        {[roleName, session, office].filter((part) => part !== '').join(' · ')}
      </span>
    </label>
  );
}
