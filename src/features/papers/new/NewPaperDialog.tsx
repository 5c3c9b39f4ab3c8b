import { useState } from 'react';
import type { Paper } from '#domain/papers/paper.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { Refs } from '#documents/changes/refs.ts';
import { AUTHORED_TYPE_IDS, GENERATED_TYPE_IDS } from '#documents/registry.ts';
import { LANGUAGES } from '#languages/language.ts';
import { LETTER_TEMPLATE_IDS } from '#languages/papers/letters/letterTexts.ts';
import { createPaper } from '#store/commands/papers.ts';
import { execute } from '#store/execute.ts';
import { paperAddress } from '#ui/addresses.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { goTo } from '#ui/hashLocation.ts';
import { SelectField } from '#ui/SelectField.tsx';
import { useWords } from '#ui/useWords.ts';
import { ChangeNoticeForm } from './ChangeNoticeForm.tsx';
import { Choices } from './Choices.tsx';
import styles from './NewPaper.module.css';
import { emptyPaper, paperOfOther, placeNow, templateLetter } from './newPaper.ts';
import { OtherPapers } from './OtherPapers.tsx';
import { useUsualRefs } from './useUsualRefs.ts';

interface NewPaperDialogProps {
  readonly event: PlannedEvent;
  /** The two standings a notice of changes is asked for; null = any paper. */
  readonly noticeOf: Refs | null;
  readonly onClose: () => void;
}

/** All there is to begin a paper with; what is chosen is made and opened. */
export function NewPaperDialog({ event, noticeOf, onClose }: NewPaperDialogProps) {
  const words = useWords('newPaper');
  const paperWords = useWords('papers');
  const vocabulary = useWords('vocabulary');
  const [language, setLanguage] = useState(event.mainLanguage);
  const [hasFailed, setFailed] = useState(false);
  const [notice, setNotice] = useState(noticeOf);
  const usual = useUsualRefs(event);
  const place = () => placeNow(event, language);
  const open = (paper: Paper) => {
    execute(createPaper, { eventId: event.id, paper });
    onClose();
    goTo(paperAddress(event.id, paper.id));
  };
  const typeChoices = (
    ids: readonly ((typeof AUTHORED_TYPE_IDS)[number] | (typeof GENERATED_TYPE_IDS)[number])[],
  ) =>
    ids.map((id) => ({
      id,
      label: paperWords(`type.${id}`),
      about: words(`typeAbout.${id}`),
      onChoose: () => open(emptyPaper(place(), id, paperWords(`newName.${id}`))),
    }));
  return (
    <Dialog title={notice === null ? words('title') : words('notice.title')} size="large" onClose={onClose}>
      <div className={styles['body']}>
        <SelectField
          label={words('language')}
          description={words('languageAbout')}
          value={language}
          options={LANGUAGES.map((one) => ({ value: one, label: vocabulary(`language.${one}`) }))}
          onChange={setLanguage}
        />
        {hasFailed && (
          <p role="alert" className={styles['failed']}>
            {words('failed')}
          </p>
        )}
        {notice === null ? (
          <>
            <Choices
              title={words('letters')}
              choices={[
                ...LETTER_TEMPLATE_IDS.map((id) => ({
                  id,
                  label: words(`template.${id}`),
                  about: words(`templateAbout.${id}`),
                  onChoose: () => {
                    templateLetter(place(), id).then(open, () => setFailed(true));
                  },
                })),
                ...(usual === null
                  ? []
                  : [
                      {
                        id: 'change-notice',
                        label: words('notice.title'),
                        about: words('notice.about'),
                        onChoose: () => setNotice(usual),
                      },
                    ]),
                {
                  id: 'letter',
                  label: words('blankLetter'),
                  about: words('blankLetterAbout'),
                  onChoose: () => open(emptyPaper(place(), 'letter', paperWords('newName.letter'))),
                },
              ]}
            />
            <Choices title={words('written')} choices={typeChoices(AUTHORED_TYPE_IDS)} />
            <Choices title={words('generated')} choices={typeChoices(GENERATED_TYPE_IDS)} />
            <OtherPapers
              event={event}
              onChoose={(other) => open(paperOfOther(place(), other.event, other.paper))}
            />
          </>
        ) : (
          <ChangeNoticeForm
            event={event}
            language={language}
            refs={notice}
            onBack={() => setNotice(null)}
            onClose={onClose}
          />
        )}
      </div>
    </Dialog>
  );
}
