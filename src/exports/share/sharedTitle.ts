// What a shared page is called, in the window's title and as a file.
import { textIn } from '#languages/language.ts';
import { paperWordsIn } from '#languages/papers/paperWords.ts';
import { fileNameFrom } from '../fileName.ts';
import type { ShareWish } from './telling.ts';

/** "2012-04-03 Fighting Human Trafficking – Programme (final).html". */
export function sharedFileName(wish: Pick<ShareWish, 'content' | 'languages'>): string {
  return `${fileNameFrom(sharedTitle(wish))}.html`;
}

export function sharedTitle({
  content: { event },
  languages,
}: Pick<ShareWish, 'content' | 'languages'>): string {
  const [language = event.mainLanguage] = languages;
  const say = (text: typeof event.title) => textIn(text, language, event.mainLanguage);
  const words = paperWordsIn(language);
  const [day = ''] = Object.keys(event.daysByDate).sort();
  const stage = words.stages[event.stage] ?? '';
  const title = say(event.shortTitle) || say(event.title);
  const programme = words.programmeByStage['programme'] ?? '';
  const label = [stage, say(event.stageLabel)].filter((part) => part !== '').join(' ');
  return [day, title, title === '' ? '' : '–', programme, label === '' ? '' : `(${label})`]
    .filter((part) => part !== '')
    .join(' ');
}
