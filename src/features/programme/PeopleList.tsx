import { roleGroupsOf } from '#domain/people/roleGroups.ts';
import type { Session } from '#domain/programme/session.ts';
import { useProgramme } from './programmeStore.ts';
import { PersonLine } from './PersonLine.tsx';
import { RoleLabel } from './RoleLabel.tsx';
import styles from './People.module.css';

interface PeopleListProps {
  readonly session: Session;
  readonly isCurrent: boolean;
}

/** The people of a session under their roles, in protocol order. */
export function PeopleList({ session, isCurrent }: PeopleListProps) {
  const endsHere = useProgramme(
    ({ personLift }) => personLift?.target?.sessionId === session.id && personLift.target.beforeId === null,
  );
  const groups = roleGroupsOf(session);
  if (groups.length === 0) {
    return endsHere ? <div className={styles['dropEnd']} /> : null;
  }
  return (
    <div className={styles['people']} data-people={session.id}>
      {groups.map(({ role, participations }) => (
        <div key={participations[0]?.id ?? role}>
          <RoleLabel session={session} role={role} count={participations.length} isTabbable={isCurrent} />
          <ul className={styles['list']}>
            {participations.map((participation) => (
              <PersonLine
                key={participation.id}
                sessionId={session.id}
                participation={participation}
                isCurrent={isCurrent}
              />
            ))}
          </ul>
        </div>
      ))}
      {endsHere && <div className={styles['dropEnd']} />}
    </div>
  );
}
