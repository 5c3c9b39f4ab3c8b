import { useState } from 'react';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { Refs } from '#documents/changes/refs.ts';
import type { Language } from '#languages/language.ts';
import { useStandings } from '#parts/editions/useStandings.ts';
import { createPaper } from '#store/commands/papers.ts';
import { execute } from '#store/execute.ts';
import { compareAddress, hrefTo, paperAddress } from '#ui/addresses.ts';
import { Button } from '#ui/Button.tsx';
import { goTo } from '#ui/hashLocation.ts';
import { SelectField } from '#ui/SelectField.tsx';
import { useWords } from '#ui/useWords.ts';
import { changeNotice, type NoticeChoice, type NoticeEnclosure } from './changeNotice.ts';
import styles from './NewPaper.module.css';
import { placeNow } from './newPaper.ts';

interface ChangeNoticeFormProps {
  readonly event: PlannedEvent;
  readonly language: Language;
  readonly refs: Refs;
  readonly onBack: () => void;
  readonly onClose: () => void;
}

type Failure = 'none' | 'failed' | 'same' | 'gone';

/** Between which editions the notice tells what changed, to whom it goes, and what goes along. */
export function ChangeNoticeForm({ event, language, refs: asked, onBack, onClose }: ChangeNoticeFormProps) {
  const words = useWords('newPaper');
  const paperWords = useWords('papers');
  const standings = useStandings(event.id).filter(({ kind }) => kind !== 'parked');
  const [refs, setRefs] = useState(asked);
  const [id, setId] = useState<NoticeChoice['id']>('change-notice');
  const [enclosure, setEnclosure] = useState<NoticeEnclosure>('none');
  const [failure, setFailure] = useState<Failure>('none');
  const options = standings.map(({ ref, name }) => ({ value: ref, label: name }));
  const redlineName = paperWords('newName.redline');
  const begin = async () => {
    const notice = await changeNotice(placeNow(event, language), { id, refs, enclosure, redlineName });
    if (notice === null) return setFailure('gone');
    const { letter, enclosed } = notice;
    execute(createPaper, { eventId: event.id, paper: letter, enclosed });
    onClose();
    goTo(paperAddress(event.id, letter.id));
  };
  const submit = () => {
    if (refs.since === refs.until) setFailure('same');
    else begin().catch(() => setFailure('failed'));
  };
  return (
    <form
      className={styles['notice']}
      onSubmit={(submitted) => {
        submitted.preventDefault();
        submit();
      }}
    >
      <SelectField
        label={words('notice.from')}
        value={refs.since}
        options={options}
        onChange={(since) => setRefs({ ...refs, since })}
      />
      <SelectField
        label={words('notice.to')}
        value={refs.until}
        options={options}
        onChange={(until) => setRefs({ ...refs, until })}
      />
      <a href={hrefTo(compareAddress(event.id, { from: refs.since, to: refs.until }))}>
        {words('notice.compare')}
      </a>
      <SelectField
        label={words('notice.whom')}
        value={id}
        options={[
          { value: 'change-notice', label: words('notice.all') },
          { value: 'personal-change-notice', label: words('notice.each') },
        ]}
        onChange={setId}
      />
      <SelectField
        label={words('notice.enclosure')}
        description={words('notice.enclosureAbout')}
        value={enclosure}
        options={(['none', 'changes', 'redline'] as const).map((value) => ({
          value,
          label: words(`notice.enclosures.${value}`),
        }))}
        onChange={setEnclosure}
      />
      {failure !== 'none' && (
        <p role="alert" className={styles['failed']}>
          {failure === 'failed' ? words('failed') : words(`notice.${failure}`)}
        </p>
      )}
      <div className={styles['buttons']}>
        <Button onClick={onBack}>{words('notice.back')}</Button>
        <Button look="primary" type="submit">
          {words('notice.begin')}
        </Button>
      </div>
    </form>
  );
}
