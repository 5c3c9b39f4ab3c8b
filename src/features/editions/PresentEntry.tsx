import { Ellipsis, FlaskConical, PenLine, Stamp } from 'lucide-react';
import { DRAFT } from '#domain/editions/standing.ts';
import type { Alternative } from '#domain/editions/alternative.ts';
import type { Edition } from '#domain/editions/edition.ts';
import { mayIssue } from '#domain/editions/issue.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { calledName } from '#parts/editions/acting.ts';
import { useEditionWords } from '#parts/editions/editionWords.ts';
import { headlineOf } from '#parts/editions/headline.ts';
import { datesTextOf } from '#parts/eventText.ts';
import { compareAddress, eventAddress, hrefTo } from '#ui/addresses.ts';
import { Button } from '#ui/Button.tsx';
import { Menu, type MenuItem } from '#ui/Menu.tsx';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import { ChangedLine } from './ChangedLine.tsx';
import { openDialog } from './place.ts';
import { PickRadios } from './PickRadios.tsx';
import { RestoredReport } from './RestoredReport.tsx';
import styles from './Timeline.module.css';
import { useSeen } from './useSeen.ts';

interface PresentEntryProps {
  readonly event: PlannedEvent;
  readonly latest: Edition | null;
  /** The draft, where it waits while an alternative is worked on. */
  readonly draft: Alternative | null;
}

/** What is being worked on, at the head of the timeline: the draft, or the alternative in its place. */
export function PresentEntry({ event, latest, draft }: PresentEntryProps) {
  const words = useEditionWords();
  const vocabulary = useWords('vocabulary');
  const language = useInterfaceLanguage();
  const { isSeen, watch } = useSeen();
  const isDraft = mayIssue(event);
  const name = isDraft
    ? words('presentDraft')
    : words('whatIf', { name: calledName(event.alternative?.name ?? '') });
  const items: MenuItem[] = [
    ...(isDraft
      ? []
      : [
          {
            id: 'rename',
            label: words('rename'),
            onSelect: () => openDialog(event.id, { type: 'rename', alternative: DRAFT }),
          },
        ]),
    {
      id: 'what-if',
      label: words('beginWhatIf'),
      onSelect: () => openDialog(event.id, { type: 'what-if', from: DRAFT }),
    },
    {
      id: 'duplicate',
      label: words('duplicate'),
      onSelect: () => openDialog(event.id, { type: 'duplicate', from: DRAFT }),
    },
  ];
  return (
    <li ref={watch} className={styles['entry']} data-kind="present">
      <div className={styles['margin']} aria-hidden="true">
        <span className={styles['dot']}>{isDraft ? <PenLine /> : <FlaskConical />}</span>
      </div>
      <div className={styles['content']}>
        <PickRadios standing={DRAFT} name={name} />
        <h3>
          <a href={hrefTo(eventAddress(event.id))}>
            <bdi>{name}</bdi>
          </a>
        </h3>
        <p className={styles['sub']}>
          {headlineOf({ label: event.stageLabel }, vocabulary(`stage.${event.stage}`), language)} ·{' '}
          <bdi>{datesTextOf(event, language)}</bdi>
        </p>
        {latest !== null && (
          <ChangedLine
            wanted={{ eventId: event.id, from: latest.id, to: DRAFT, isSeen }}
            sense="Since"
            number={latest.sequence}
          />
        )}
        {draft !== null && (
          <ChangedLine wanted={{ eventId: event.id, from: draft.id, to: DRAFT, isSeen }} sense="FromDraft" />
        )}
        <RestoredReport eventId={event.id} />
        <div className={styles['ways']}>
          {isDraft && (
            <Button look="primary" icon={<Stamp />} onClick={() => openDialog(event.id, { type: 'issue' })}>
              {words(latest === null ? 'issueFirst' : 'issue')}
            </Button>
          )}
          {draft !== null && (
            <a
              className={styles['way']}
              href={hrefTo(compareAddress(event.id, { from: draft.id, to: DRAFT }))}
            >
              {words('compareWithDraft')}
            </a>
          )}
          {latest !== null && (
            <a
              className={styles['way']}
              href={hrefTo(compareAddress(event.id, { from: latest.id, to: DRAFT }))}
            >
              {words('compareWithBefore', { number: latest.sequence })}
            </a>
          )}
          <Menu label={words('more', { name })} icon={<Ellipsis />} items={items} />
        </div>
      </div>
    </li>
  );
}
