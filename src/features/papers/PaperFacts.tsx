import { recipientsOf } from '#domain/papers/recipients.ts';
import type { EventId } from '#domain/ids.ts';
import type { Paper } from '#domain/papers/paper.ts';
import type { DocumentTree } from '#documents/tree.ts';
import { useEventActivity } from '#parts/eventActivity.ts';
import { Chip } from '#ui/Chip.tsx';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import { findingsOf } from './paperFindings.ts';
import styles from './PapersScreen.module.css';
import { recentMoment } from './recentMoment.ts';
import { usePageCount } from './usePageCount.ts';

interface PaperFactsProps {
  readonly eventId: EventId;
  readonly paper: Paper;
  readonly tree: DocumentTree;
  /** Its own language is said only where it is another one than the event's. */
  readonly isInMainLanguage: boolean;
}

/** What a paper of the list is: sort, language, pages, copies, last change, and what is still wrong with it. */
export function PaperFacts({ eventId, paper, tree, isInMainLanguage }: PaperFactsProps) {
  const words = useWords('papers');
  const vocabulary = useWords('vocabulary');
  const count = usePageCount(tree);
  const when = useLastChange(eventId, paper);
  const copies = paper.form === 'letter' ? recipientsOf(paper).length : 0;
  const { missingFields, untranslated } = findingsOf(tree);
  const facts = [
    words(`type.${tree.type}`),
    ...(isInMainLanguage ? [] : [vocabulary(`language.${paper.language}`)]),
    ...(count === null ? [] : [words('pages', { count })]),
    ...(copies === 0 ? [] : [words('copies', { count: copies })]),
    ...(when === null ? [] : [words('changed', { when })]),
  ];
  return (
    <span className={styles['about']}>
      <span>{facts.join(' · ')}</span>
      {missingFields > 0 && <Chip tone="bad">{words('fieldsMissing', { count: missingFields })}</Chip>}
      {untranslated > 0 && <Chip tone="warn">{words('untranslated', { count: untranslated })}</Chip>}
    </span>
  );
}

/** As far as this device has seen it. What is made from the programme changes with the event. */
function useLastChange(eventId: EventId, paper: Paper): string | null {
  const language = useInterfaceLanguage();
  const time = useEventActivity(({ changedAt, papersChangedAt }) =>
    paper.form === 'generated' ? changedAt[eventId] : papersChangedAt[paper.id],
  );
  return time === undefined ? null : recentMoment(time, language);
}
