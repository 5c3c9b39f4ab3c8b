// The programme for the reader's own calendar: a file inside the page, handed out by a link that needs no script.
import { scheduleFacts } from '#documents/schedule/scheduleFacts.ts';
import { fileNameFrom } from '../fileName.ts';
import { element } from '../html/element.ts';
import type { HtmlElement } from '../html/element.ts';
import { calendarFile } from '../ics/calendarFile.ts';
import type { Telling } from './telling.ts';

/** null = nothing has a time. */
export function calendarSection({ wish, voice, words, prefix }: Telling): HtmlElement | null {
  const facts = scheduleFacts(wish.content, voice.language);
  if (facts.sittings.length === 0) return null;
  const file = calendarFile({ ...wish.calendar, facts, name: facts.shortTitle });
  const id = `${prefix}calendar`;
  const [day = ''] = facts.days;
  return element('section', { class: 'calendar', 'aria-labelledby': id }, [
    element('h2', { id }, [words.calendar]),
    element('p', {}, [words.calendarAbout]),
    element('a', { href: addressOf(file), download: `${fileNameFrom(`${day} ${facts.shortTitle}`)}.ics` }, [
      words.calendarDownload,
    ]),
  ]);
}

function addressOf(file: string): string {
  const whole = file.replace(/\p{Surrogate}/gu, '\ufffd');
  return `data:text/calendar;charset=utf-8,${encodeURIComponent(whole)}`;
}
