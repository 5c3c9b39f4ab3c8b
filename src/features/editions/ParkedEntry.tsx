import { Ellipsis, FlaskConical, PenLine } from 'lucide-react';
import type { Alternative } from '#domain/editions/alternative.ts';
import { DRAFT } from '#domain/editions/standing.ts';
import { momentText } from '#languages/moments.ts';
import { calledName, switchAndTell } from '#parts/editions/acting.ts';
import { useEditionWords } from '#parts/editions/editionWords.ts';
import { compareAddress, hrefTo } from '#ui/addresses.ts';
import { Button } from '#ui/Button.tsx';
import { Menu } from '#ui/Menu.tsx';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { dropParkedAndTell } from './acting.ts';
import { ChangedLine } from './ChangedLine.tsx';
import { openDialog } from './place.ts';
import { PickRadios } from './PickRadios.tsx';
import styles from './Timeline.module.css';
import { useSeen } from './useSeen.ts';

interface ParkedEntryProps {
  readonly parked: Alternative;
  /** The draft is what is being worked on. */
  readonly isDraftPresent: boolean;
}

/** An alternative that waits beside the draft; or the draft, while an alternative is worked on. */
export function ParkedEntry({ parked, isDraftPresent }: ParkedEntryProps) {
  const words = useEditionWords();
  const language = useInterfaceLanguage();
  const { isSeen, watch } = useSeen();
  const { id, eventId, isDraft } = parked;
  const name = isDraft ? words('presentDraft') : words('whatIf', { name: calledName(parked.name) });
  const items = [
    {
      id: 'rename',
      label: words('rename'),
      onSelect: () => openDialog(eventId, { type: 'rename', alternative: id }),
    },
    {
      id: 'duplicate',
      label: words('duplicate'),
      onSelect: () => openDialog(eventId, { type: 'duplicate', from: id }),
    },
    {
      id: 'drop',
      label: words('drop'),
      isDanger: true,
      startsGroup: true,
      onSelect: () => dropParkedAndTell(id),
    },
  ];
  return (
    <li ref={watch} className={styles['entry']} data-kind="parked">
      <div className={styles['margin']} aria-hidden="true">
        <span className={styles['dot']}>{isDraft ? <PenLine /> : <FlaskConical />}</span>
      </div>
      <div className={styles['content']}>
        <PickRadios standing={id} name={name} />
        <h3>
          <bdi>{name}</bdi>
        </h3>
        <p className={styles['sub']}>
          {words('parkedAt', { moment: momentText(parked.parkedAt, language) })}
        </p>
        {isDraftPresent && (
          <ChangedLine wanted={{ eventId, from: DRAFT, to: id, isSeen }} sense="FromDraft" />
        )}
        <div className={styles['ways']}>
          <Button onClick={() => switchAndTell(id)}>{words(isDraft ? 'backToDraft' : 'workOnIt')}</Button>
          <a
            className={styles['way']}
            href={hrefTo(
              compareAddress(eventId, isDraft ? { from: id, to: DRAFT } : { from: DRAFT, to: id }),
            )}
          >
            {words(isDraftPresent ? 'compareWithDraft' : 'compareWithPresent')}
          </a>
          <Menu
            label={words('more', { name })}
            icon={<Ellipsis />}
            items={isDraft ? items.filter((item) => item.id === 'duplicate') : items}
          />
        </div>
      </div>
    </li>
  );
}
