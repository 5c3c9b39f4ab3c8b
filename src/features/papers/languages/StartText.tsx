import type { EventId } from '#domain/ids.ts';
import type { AuthoredPaper, Letter } from '#domain/papers/paper.ts';
import { richTextIn } from '#documents/rich-text/bodyBlocks.ts';
import { startPaperText } from '#store/commands/paperLanguages.ts';
import { execute } from '#store/execute.ts';
import { useLibrary } from '#store/store.ts';
import { Button } from '#ui/Button.tsx';
import { useWords } from '#ui/useWords.ts';
import styles from './StartText.module.css';
import { useLanguageName } from './useLanguageName.ts';

interface StartTextProps {
  readonly eventId: EventId;
  readonly paper: Letter | AuthoredPaper;
}

/** Offers the text in the language it was written in, where there is none in the paper's yet. */
export function StartText({ eventId, paper }: StartTextProps) {
  const words = useWords('paperLanguages');
  const nameOf = useLanguageName();
  const main = useLibrary((library) => library.eventsById[eventId]?.mainLanguage);
  const { language } = paper;
  const found = richTextIn(paper.body, language, main ?? language);
  if (found === null || found.language === language) return null;
  const other = nameOf(found.language);
  return (
    <div className={styles['start']}>
      <p>{words('notWritten', { language: nameOf(language), other })}</p>
      <Button
        onClick={() => execute(startPaperText, { eventId, paperId: paper.id, language, body: found.text })}
      >
        {words('start', { other })}
      </Button>
    </div>
  );
}
