// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { orderAtEnd, orderKeys } from '#base/ordered.ts';
import { contentOf, type EditionContent } from '#domain/editions/content.ts';
import { editionsOf } from '#domain/editions/issue.ts';
import { parseLibraryFile } from '#domain/file/libraryFile.ts';
import type { EventId, PaperId, SessionId } from '#domain/ids.ts';
import type { Paper } from '#domain/papers/paper.ts';
import type { Day } from '#domain/time.ts';
import { samplePapers, sampleSource } from '#documents/samplePapers.ts';
import { translatedSource } from '#documents/translatedSample.ts';
import { chosenContent, publicContent } from './publicContent.ts';
import { shareablePapers } from './shareablePapers.ts';
import { sharedFileName } from './sharedTitle.ts';
import { sharePage } from './sharePage.ts';
import type { ShareWish } from './telling.ts';

const AS_OF = '2012-04-03' as Day;
const NASTY = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<!-- <script> -->',
  ']]> --> <![CDATA[',
  '</style><img src=x onerror=alert(1)>',
  '</title><svg onload=alert(1)>',
  '" onload="alert(1)" x="',
  "' onfocus='alert(1)' autofocus='",
  '&lt;b&gt; &amp;quot; &#60;script&#62;',
  "javascript:alert('x')",
  'data:text/html,<script>alert(1)</script>',
  'half \ud800 of \udc00 two',
  'no\ufffe cha\uffffracters\u0000\u0008',
  '\u2028\u2029 line\r\nbreaks',
  '\u202eright to left\u2066 \u200f مرحبا',
  '</SCRIPT ><Script>alert(1)</sCRIPT>',
  '{{constructor.constructor("alert(1)")()}} ${1}',
  '__proto__',
  '‘“”’ — é 漢字 👩‍👩‍👧',
  '\\u003c/script\\u003e \\" \\\\',
  'x'.repeat(2000),
];

const same = (field: string) => field;

/** All papers in one event, with every field said by `say` or kept by `keep`. */
function sampleContent(say: (field: string) => string, keep: (field: string) => string): EditionContent {
  const papers = ordered(samplePapers(say).map((paper) => ({ ...paper, note: keep('paper note') })));
  const [first] = papers;
  if (first === undefined) throw new Error('There are no samples');
  const { event, peopleById, roomsById, officesById } = sampleSource(first, say, keep);
  const silence = { reason: keep('reason'), on: AS_OF };
  const session = event.sessionsById['session' as SessionId];
  if (session === undefined) throw new Error('There is no session');
  const waiting = {
    ...session,
    id: 'waiting' as SessionId,
    order: orderAtEnd(event.sessionsById),
    title: { en: keep('unscheduled') },
    sittingsById: {},
  };
  return {
    event: {
      ...event,
      sessionsById: { ...event.sessionsById, [waiting.id]: waiting },
      papersById: Object.fromEntries(papers.map((paper) => [paper.id, paper])),
      checks: { severityByCheck: {}, silencedByKey: { finding: silence } },
    },
    peopleById,
    roomsById,
    officesById,
    lettersById: {},
  };
}

function ordered(papers: readonly Paper[]): readonly Paper[] {
  const keys = orderKeys(papers.length);
  return papers.map((paper, index) => ({ ...paper, order: keys[index] ?? paper.order }));
}

function wishFor(content: EditionContent, wish: Partial<ShareWish> = {}): ShareWish {
  return {
    content,
    sequence: 3,
    asOf: AS_OF,
    languages: [content.event.mainLanguage],
    paperIds: shareablePapers(content.event, wish.hasInternal ?? false).map(({ id }) => id),
    hasInternal: false,
    calendar: { sequence: 3, issuedAt: Date.parse('2012-04-03T09:00:00Z'), earlier: [] },
    ...wish,
  };
}

function example(name: string): readonly EditionContent[] {
  const file = readFileSync(join(import.meta.dirname, '../../../public/examples', name), 'utf8');
  const parsed = parseLibraryFile(file);
  if (!parsed.ok) throw new Error(parsed.problem);
  const [eventId] = Object.keys(parsed.library.eventsById);
  return editionsOf(parsed.library, eventId as EventId).flatMap((edition) => contentOf(edition) ?? []);
}

const seed000 = () => example('000-fighting-human-trafficking.json');

function pageOf(file: string): Document {
  return new DOMParser().parseFromString(file, 'text/html');
}

describe('the page of a programme', () => {
  it('is opened again as the event it shows, with nothing to mend and nothing internal', async () => {
    for (const content of [...seed000(), sampleContent(same, same)]) {
      const wish = wishFor(content);
      const carried = publicContent(content, wish.paperIds);
      expect(parseLibraryFile(await sharePage(wish))).toEqual({
        ok: true,
        library: libraryOf(carried),
        repairs: [],
        savedAt: '2012-04-03T12:00:00.000Z',
      });
    }
  });

  it('keeps what prints: the programme of seed 000 comes back with every name, hour and theme', () => {
    const final = seed000().at(-1);
    if (final === undefined) throw new Error('There is no final programme');
    const { event, peopleById } = publicContent(final, Object.keys(final.event.papersById) as PaperId[]);
    expect(event.papersById).toEqual(final.event.papersById);
    expect(Object.keys(event.sessionsById)).toEqual(Object.keys(final.event.sessionsById));
    for (const [id, session] of Object.entries(event.sessionsById)) {
      const {
        participationsById,
        note: _note,
        ...printed
      } = final.event.sessionsById[id as SessionId] ?? session;
      expect(session).toMatchObject(printed);
      expect(Object.keys(session.participationsById)).toEqual(Object.keys(participationsById));
    }
    expect(Object.keys(peopleById)).toEqual(Object.keys(final.peopleById));
  });

  it('carries no paper that was not chosen, and no way to it', async () => {
    const [content] = seed000();
    if (content === undefined) throw new Error('There is no edition');
    const letter = Object.values(content.event.papersById).find(({ form }) => form === 'letter');
    if (letter === undefined) throw new Error('There is no letter');
    const parsed = parseLibraryFile(await sharePage(wishFor(content, { paperIds: [letter.id] })));
    const papers = parsed.ok
      ? Object.values(parsed.library.eventsById[content.event.id]?.papersById ?? {})
      : [];
    expect(papers.map(({ id }) => id)).toEqual([letter.id]);
    expect(papers.map((paper) => paper.form === 'letter' && paper.enclosuresById)).toEqual([{}]);
    expect(parsed.ok && parsed.repairs).toEqual([]);
  });

  it('says which edition it is and as of when, and of a draft that it is one', async () => {
    const final = seed000().at(-1);
    if (final === undefined) throw new Error('There is no final programme');
    const said = async (wish: Partial<ShareWish>) =>
      pageOf(await sharePage(wishFor(final, wish))).querySelector('.masthead')?.textContent;
    expect(await said({})).toContain('Edition 3: Final Programme, as of 3 April 2012');
    expect(await said({})).not.toContain('This is a draft');
    expect(await said({ sequence: null })).toContain('Draft: Final Programme, as of 3 April 2012');
    expect(await said({ sequence: null })).toContain(
      'This is a draft. Times, rooms and names may still change.',
    );
  });

  it('runs nothing, asks for nothing, and has every address it points to', async () => {
    for (const content of [...seed000(), translatedSource('letter', 'ar')]) {
      const page = pageOf(await sharePage(wishFor(content, { languages: ['ar', 'en'] })));
      expect([...page.querySelectorAll('script')].map(({ type }) => type)).toEqual(['application/json']);
      expect(page.querySelectorAll('link, img, iframe, object, [src], [style]')).toHaveLength(0);
      const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content');
      expect(policy).toMatch(
        /^default-src 'none'; style-src 'sha256-[\w+/]{43}='; base-uri 'none'; form-action 'none'$/,
      );
      const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const links = [...page.querySelectorAll('a')].map((one) => one.getAttribute('href') ?? '');
      expect(links.filter((href) => href.startsWith('#') && !ids.includes(href.slice(1)))).toEqual([]);
    }
  });

  it('hands out the programme as a calendar, one entry a sitting', async () => {
    const final = seed000().at(-1);
    if (final === undefined) throw new Error('There is no final programme');
    const link = pageOf(await sharePage(wishFor(final))).querySelector('.calendar a');
    expect(link?.getAttribute('download')).toBe('2012-04-03 Fighting Human Trafficking.ics');
    const file = decodeURIComponent(
      (link?.getAttribute('href') ?? '').replace('data:text/calendar;charset=utf-8,', ''),
    );
    const entries = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
    expect(entries.map((entry) => entry.getFirstPropertyValue('summary'))).toEqual([
      'Opening Remarks',
      'Interactive Panel Discussion I: Protecting the Victims of Trafficking: Partnerships and Innovation',
      'Interactive Panel Discussion II: Assistance to the Victims of Trafficking: the Role of Governments, International Organizations, Private Sector and Civil Society',
      'Closing Remarks',
    ]);
  });

  it('is called after the day, the event and the stage', () => {
    const final = seed000().at(-1);
    if (final === undefined) throw new Error('There is no final programme');
    expect(sharedFileName(wishFor(final))).toBe(
      '2012-04-03 Fighting Human Trafficking – Programme (final).html',
    );
  });
});

describe('what must not leave with a page', () => {
  const canary = (field: string) => `CANARY ${field}`;

  it('keeps every internal field out of the page and its data', async () => {
    expect(await sharePage(wishFor(sampleContent(same, canary)))).not.toContain('CANARY');
  });

  it('says who was invited or declined, and for how long they may speak, to nobody', () => {
    const content = sampleContent(same, same);
    const { event } = publicContent(content, []);
    const session = event.sessionsById['session' as SessionId];
    expect(Object.values(session?.participationsById ?? {})).toMatchObject([
      { id: 'printed', state: 'confirmed', minutes: null },
    ]);
  });

  it('gives the notes where they are asked for, and then says so at its head', async () => {
    const content = sampleContent(same, canary);
    const wish = wishFor(content, { hasInternal: true });
    const file = await sharePage(wish);
    const page = pageOf(file);
    expect(page.querySelector('.masthead .internal')?.textContent).toBe(
      'Internal This page holds internal notes. It is not for distribution.',
    );
    expect(page.querySelector('main')?.textContent).toContain('CANARY session note');
    expect(parseLibraryFile(file)).toMatchObject({
      ok: true,
      library: libraryOf(chosenContent(content, wish.paperIds)),
      repairs: [],
    });
  });
});

describe('words that mean harm', () => {
  it.each(NASTY)('%j stay words on the page and in its data', async (nasty) => {
    const say = () => nasty;
    const plainPage = pageOf(await sharePage(wishFor(sampleContent(same, same), { hasInternal: true })));
    const file = await sharePage(wishFor(sampleContent(say, say), { hasInternal: true }));
    expect(file.match(/<\/?script/gi)).toEqual(['<script', '</script']);
    expect(file.match(/<\/?style/gi)).toEqual(['<style', '</style']);
    expect(/<!--|\p{Surrogate}/u.test(file)).toBe(false);
    expect(/[\u2028\u2029<>]/.test(pageOf(file).querySelector('script')?.textContent ?? '<')).toBe(false);
    const page = pageOf(file);
    const tags = (one: Document) => new Set([...one.querySelectorAll('*')].map(({ tagName }) => tagName));
    expect(
      [...tags(page)].filter((tag) => !tags(plainPage).has(tag) && !['BDI', 'SPAN'].includes(tag)),
    ).toEqual([]);
    const named = [...page.querySelectorAll('*')].flatMap((one) => one.getAttributeNames());
    expect(named.filter((name) => /^on|^style$|^src/.test(name))).toEqual([]);
    const links = [...page.querySelectorAll('a')].map((one) => one.getAttribute('href') ?? '');
    expect(links.filter((href) => !/^(#|https?:|mailto:|data:text\/calendar;)/.test(href))).toEqual([]);
    const parsed = parseLibraryFile(file);
    expect(parsed.ok && Object.keys(parsed.library.eventsById)).toEqual(['event']);
    expect(Object.hasOwn(Object.prototype, 'alert')).toBe(false);
  });
});

function libraryOf({ event, peopleById, roomsById, officesById }: EditionContent) {
  return {
    eventsById: { [event.id]: event },
    peopleById,
    roomsById,
    officesById,
    editionsById: {},
    alternativesById: {},
  };
}
