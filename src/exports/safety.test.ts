// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Paper } from '#domain/papers/paper.ts';
import { generatedTypeOf, makeDocument } from '#documents/registry.ts';
import { SAMPLE_MINUTES, samplePapers, sampleSource } from '#documents/samplePapers.ts';
import { fileNameOf } from './fileName.ts';
import { domNode } from './html/domNode.ts';
import { htmlFile } from './html/htmlFile.ts';
import { paperElements } from './html/paperElements.ts';
import { markdown } from './markdown/markdown.ts';
import { plainText } from './text/plainText.ts';

/** Halves of characters, code points that are none, and controls but tab and line feed. */
const UNPRINTABLE = /\p{Surrogate}|\p{Noncharacter_Code_Point}|(?![\t\n])\p{Cc}/u;

/** The papers that may be made for the office alone, made for it. */
function internalPapers(): readonly Paper[] {
  return samplePapers(plain).flatMap((paper) =>
    paper.form === 'generated' && generatedTypeOf(paper).options.audience !== undefined
      ? [{ ...paper, options: { ...paper.options, audience: 'internal' } }]
      : [],
  );
}

const plain = (field: string) => field;
const HOSTILE = [
  '<script>alert(1)</script>',
  '</script><img src=x onerror=alert(1)>',
  '</style><script>alert(1)</script>',
  '" onload="alert(1)',
  "javascript:alert('x')",
  '&lt;b&gt; &amp; <!-- ]]>',
  'half \ud800 of \udc00 two',
  'no\ufffe cha\uffffracters\u0000\u0008',
  '\u202eright to left\u2066 \u200f مرحبا',
  'x'.repeat(2000),
  '\u2028\u2029 line\r\nbreaks',
  '‘“”’ — é 漢字 👩‍👩‍👧',
];

describe('what must not leave with a paper', () => {
  it('keeps every internal field out of every format', () => {
    for (const paper of samplePapers(plain)) {
      const tree = makeDocument(sampleSource(paper, plain, (field) => `CANARY ${field}`));
      for (const file of [
        htmlFile([tree]),
        plainText([tree]),
        markdown([tree]),
        JSON.stringify(tree),
        fileNameOf(tree, 'html'),
      ])
        expect(file, paper.id).not.toContain('CANARY');
    }
  });

  it('tells the minutes of a speaker to nobody but the speaker, the chair and the office', () => {
    const telling = samplePapers(plain)
      .map((paper) => makeDocument(sampleSource(paper, plain, plain)))
      .filter((tree) => htmlFile([tree]).includes(`>${SAMPLE_MINUTES}`))
      .map((tree) => tree.type);
    expect(telling).toEqual(['script', 'slip']);
  });

  it('gives the office alone what is internal, each in its place, and says so at the foot', () => {
    const found = internalPapers().map((paper) => {
      const tree = makeDocument(sampleSource(paper, plain, (field) => `CANARY ${field}`));
      expect(tree.mark).toBe('Internal');
      expect(htmlFile([tree])).toContain('content: "Internal · ');
      const canaries = [...JSON.stringify(tree).matchAll(/CANARY ([a-z ]+)/g)].map(([, field = '']) => field);
      return [tree.type, [...new Set(canaries)].sort((a, b) => a.localeCompare(b))];
    });
    expect(Object.fromEntries(found)).toEqual({
      'programme-table': [],
      'programme-list': [],
      'programme-days': [],
      'programme-rooms': [],
      agenda: [],
      speakers: ['contact'],
      changes: ['unprinted name added as panellist of '],
      script: ['participation note', 'session note'],
    });
  });

  it('prints what is asked for, so that the test above looks at whole papers', () => {
    const text = samplePapers(plain)
      .map((paper) => plainText([makeDocument(sampleSource(paper, plain, plain))]))
      .join('');
    const wanted =
      'given name,function,capacity,former title,room,building,session title,subtitle,themes lead-in,theme item,question,sub-item,floor,footnote,quotation,source,salutation,close,signatory,addressee,letterhead,stage label';
    for (const words of wanted.split(',')) expect(text).toContain(words);
  });
});

describe('words that mean harm', () => {
  it.each(HOSTILE)('%j stays words in an HTML file', (hostile) => {
    for (const paper of samplePapers(() => hostile)) {
      const file = htmlFile([makeDocument(sampleSource(paper, () => hostile, plain))]);
      const page = new DOMParser().parseFromString(file, 'text/html');
      const scripts = [...page.querySelectorAll('script')].map((one) => one.getAttribute('type'));
      expect(scripts).toEqual(['application/ld+json']);
      expect(page.querySelectorAll('img, iframe, [onload], [onerror]')).toHaveLength(0);
      expect(page.querySelectorAll('style')).toHaveLength(1);
      const links = [...page.querySelectorAll('a')].map((one) => one.getAttribute('href') ?? '');
      expect(links.filter((href) => !/^(#|https?:)/.test(href))).toEqual([]);
      expect(JSON.parse(page.querySelector('script')?.textContent ?? '')).toHaveProperty('@type', 'Event');
      expect(file).not.toMatch(UNPRINTABLE);
    }
  });

  it.each(HOSTILE)('%j stays words on the page', (hostile) => {
    const page = document.implementation.createHTMLDocument();
    for (const paper of samplePapers(() => hostile)) {
      const { blocks } = paperElements(makeDocument(sampleSource(paper, () => hostile, plain)), '');
      for (const block of blocks) page.body.append(domNode(block, page));
    }
    expect(page.querySelectorAll('script, img, style, iframe')).toHaveLength(0);
    expect(page.body.textContent).not.toMatch(UNPRINTABLE);
  });

  it.each(HOSTILE)('%j keeps plain text and file names in order', (hostile) => {
    for (const paper of samplePapers(() => hostile)) {
      const tree = makeDocument(sampleSource(paper, () => hostile, plain));
      expect(plainText([tree])).not.toMatch(UNPRINTABLE);
      expect(markdown([tree])).not.toMatch(UNPRINTABLE);
      expect(markdown([tree])).not.toMatch(/(?<!\\)<(?!\/?(ins|sup)>|https?:|mailto:)[a-z/!]/i);
      const name = fileNameOf(tree, 'html');
      expect(name).not.toMatch(/[\\/:*?"<>|\n\r\t]|\p{Cc}/u);
      expect(Array.from(name).length).toBeLessThan(170);
    }
  });
});
