import type { Participation } from '#domain/people/participation.ts';
import { useWords } from '#ui/useWords.ts';
import styles from './Marks.module.css';
import people from './People.module.css';
import { useEdited } from './sheetContext.ts';

/** What follows a person's function: former title, capacity, how they take part, whether they have said yes. */
export function PersonMarks({ participation }: { readonly participation: Participation }) {
  const words = useWords('programme');
  const vocabulary = useWords('vocabulary');
  const former = useEdited(participation.formerTitle).value;
  const capacity = useEdited(participation.capacity).value;
  const { mode, isModeFirst, state } = participation;
  const modeText =
    mode === 'in-person' || (mode === 'video-message' && isModeFirst) ? '' : vocabulary(`mode.${mode}`);
  return (
    <>
      {former !== '' && <i> ({former})</i>}
      {state === 'tentative' && <span className={styles['tbc']}>{words('tbc')}</span>}
      {(state === 'declined' || state === 'replaced') && (
        <span className={styles['tbc']}>{vocabulary(`state.${state}`)}</span>
      )}
      {!participation.isPrinted && <span className={styles['mark']}>{words('notPrinted')}</span>}
      {(capacity !== '' || modeText !== '') && (
        <i className={people['capacity']}>{[capacity, modeText].filter((part) => part !== '').join(' – ')}</i>
      )}
    </>
  );
}
