import type { Session } from '#domain/programme/session.ts';
import { isKnownRole } from '#domain/people/roles.ts';
import { labelRole } from '#store/commands/sessions.ts';
import { execute } from '#store/execute.ts';
import { InlineText } from '#ui/InlineText.tsx';
import { useWords } from '#ui/useWords.ts';
import { useSheet, useSheetEvent } from './sheetContext.ts';
import styles from './People.module.css';

interface RoleLabelProps {
  readonly session: Session;
  readonly role: string;
  readonly count: number;
  readonly isTabbable: boolean;
}

/** The word over the people of a role: the usual one, or what this session prints instead. */
export function RoleLabel({ session, role, count, isTabbable }: RoleLabelProps) {
  const { eventId, language } = useSheet();
  const words = useWords('programme');
  const vocabulary = useWords('vocabulary');
  const isUnlabelled = useSheetEvent((event) => event.houseStyle.unlabelledRoles.includes(role));
  const own = session.roleLabelsByRole[role];
  const usual = isKnownRole(role) ? vocabulary(count === 1 ? `role.${role}` : `roles.${role}`) : role;
  const isHidden = own === undefined ? isUnlabelled === true : (own[language] ?? '') === '';
  // A label that does not print is still said to a screen reader, and shown by nothing: the sheet reads like the paper.
  if (isHidden) return <span className="visually-hidden">{usual}</span>;
  return (
    <div className={styles['role']}>
      <InlineText
        field="roleLabel"
        label={words('roleLabel')}
        value={own?.[language] ?? usual}
        placeholder={usual}
        isTabbable={isTabbable}
        onCommit={(text) => {
          const label = text === usual ? null : { ...own, [language]: text };
          execute(labelRole, { eventId, sessionId: session.id, role, label });
          return null;
        }}
      />
    </div>
  );
}
