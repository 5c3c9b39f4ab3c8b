// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { richText } from '#domain/file/richTextSchema.ts';
import type { RichBlock, RichRun, RichText } from '#domain/papers/richText.ts';
import { quietHtml } from './pasteRules.ts';
import { richTextFromHtml } from './readHtml.ts';
import { chatPage, wordLetter, wordLists } from './samplePastes.ts';

function read(html: string): RichText {
  return richTextFromHtml(new DOMParser().parseFromString(quietHtml(html), 'text/html').body, 'en');
}

const text = (words: string): RichRun => ({ type: 'text', text: words });
const paragraph = (...runs: readonly (string | RichRun)[]): RichBlock => ({
  type: 'paragraph',
  runs: runs.map((run) => (typeof run === 'string' ? text(run) : run)),
});
const item = (...runs: readonly (string | RichRun)[]): readonly RichBlock[] => [paragraph(...runs)];

describe('what is pasted from Word', () => {
  it('keeps titles, headings, emphasis, superscripts, links, footnotes and page breaks', () => {
    expect(read(wordLetter)).toEqual([
      { type: 'heading', level: 1, runs: [text('Concept note')] },
      { type: 'heading', level: 2, runs: [text('Background')] },
      paragraph(
        'The 66',
        { type: 'text', text: 'th', marks: ['superscript'] },
        ' session',
        {
          type: 'footnote',
          runs: [text('See resolution '), { type: 'text', text: '64/293', marks: ['emphasis'] }, text('.')],
        },
        ' will hold ',
        { type: 'text', text: 'one', marks: ['strong'] },
        ' dialogue; see ',
        { type: 'link', text: 'the website', href: 'http://www.un.org/en/ga/president/66/' },
        '.',
      ),
      { type: 'pageBreak' },
      { type: 'quotation', runs: [text('A crime that strips people of their rights.')], source: [] },
      paragraph('Une ', { type: 'text', text: 'note verbale', language: 'fr' }, ' follows.'),
    ]);
  });

  it('makes lists again of Word’s paragraphs, by level and sign', () => {
    expect(read(wordLists)).toEqual([
      paragraph('The panels:'),
      {
        type: 'list',
        marker: 'roman',
        items: [
          [
            paragraph('Prevention'),
            { type: 'list', marker: 'bullet', items: [item('Root causes'), item('Demand')] },
          ],
          item('Protection'),
        ],
      },
      { type: 'list', marker: 'number', items: [item('First'), item('Second')] },
      paragraph('After the lists.'),
    ]);
  });
});

describe('what is pasted from a web page', () => {
  it('keeps headings, lists, quotations, emphasis and links; tables become a paragraph a row', () => {
    expect(read(chatPage)).toEqual([
      { type: 'heading', level: 1, runs: [text('Programme')] },
      paragraph('10:00 | Opening'),
      paragraph('10:30 | ', { type: 'text', text: 'Panel 1', marks: ['strong'] }),
      {
        type: 'list',
        marker: 'bullet',
        items: [
          [paragraph('One'), { type: 'list', marker: 'number', items: [item('Inner')] }],
          item({ type: 'link', text: 'Two', href: 'https://example.org/two' }),
        ],
      },
      { type: 'quotation', runs: [text('Never again.')], source: [text('A witness')] },
      paragraph('Plain ', { type: 'text', text: 'sloped', marks: ['emphasis'] }, ' words.'),
      paragraph(
        { type: 'link', text: 'Write', href: 'mailto:office@un.org' },
        ' to us',
        { type: 'lineBreak' },
        'soon.',
      ),
    ]);
  });

  it('takes our own words back with their fields and footnotes', () => {
    expect(
      read(
        '<p>On <strong><span data-field="event-dates">3 April</span></strong> in <span data-field="session-title" data-target="s1">x</span>' +
          '<sup data-footnote="[{&quot;type&quot;:&quot;text&quot;,&quot;text&quot;:&quot;Note&quot;}]"></sup></p>' +
          '<div data-page-break=""></div><blockquote><p data-quotation="text">Words</p><p data-quotation="source">Whose</p></blockquote>',
      ),
    ).toEqual([
      paragraph(
        'On ',
        { type: 'field', name: 'event-dates', marks: ['strong'] },
        ' in ',
        { type: 'field', name: 'session-title', target: 's1' },
        { type: 'footnote', runs: [text('Note')] },
      ),
      { type: 'pageBreak' },
      { type: 'quotation', runs: [text('Words')], source: [text('Whose')] },
    ]);
  });
});

describe('hostile HTML', () => {
  it('gives words at most', () => {
    expect(
      read(
        '<img src=x onerror="alert(1)"><script>alert(1)</script><style>p{}</style><iframe srcdoc="<b>x</b>">in</iframe>' +
          '<p onclick="alert(1)">Words <a href="javascript:alert(1)">one</a> <a href=" java\nscript:alert(1)">two</a> ' +
          '<a href="data:text/html,x">three</a> <a href="//evil.example">four</a> <a href="file:///etc/passwd">five</a></p>' +
          '<p style="display:none">hidden</p><p hidden>hidden</p><span style="font-size:0">tiny</span>' +
          '<svg><a href="javascript:alert(1)">svg</a></svg><math><mtext>m</mtext></math><template><p>t</p></template>' +
          '<noscript>n</noscript><button>press</button><object>o</object><select><option>s</option></select>',
      ),
    ).toEqual([paragraph('Words one two three four five')]);
  });

  it('cannot bring a link in through what looks like our own footnote', () => {
    const runs = JSON.stringify([{ type: 'link', text: 'x', href: ' javascript:alert(1)' }]).replaceAll(
      '"',
      '&quot;',
    );
    const plain = JSON.stringify([{ type: 'link', text: 'x', href: 'ftp://x.example' }]).replaceAll(
      '"',
      '&quot;',
    );
    expect(read(`<p>a<sup data-footnote="${runs}"></sup><sup data-footnote="{"></sup></p>`)).toEqual([
      paragraph('a'),
    ]);
    expect(read(`<p>a<sup data-footnote="${plain}"></sup></p>`)).toEqual([
      paragraph('a', { type: 'footnote', runs: [text('x')] }),
    ]);
  });

  it('does not follow a footnote into itself', () => {
    expect(
      read(
        '<p>a<a href="#_ftn1">[1]</a></p><div id="ftn1"><p>b<a href="#_ftn2">[2]</a></p></div><div id="ftn2"><p>c<a href="#_ftn1">[1]</a></p></div>',
      ).length,
    ).toBeLessThanOrEqual(1);
  });

  it('never gives an address that runs something, nor a text a file could not hold', () => {
    const scheme = fc.constantFrom(
      'javascript:',
      'JavaScript:',
      'java\tscript:',
      'data:',
      'vbscript:',
      'http://',
      'https://',
      'mailto:',
      'file:',
      'blob:',
      '//',
      '\u0001javascript:',
      '',
    );
    const href = fc
      .tuple(scheme, fc.string({ maxLength: 12 }))
      .map(([a, b]) => (a + b).replace(/["<>&]/g, ''));
    const tag = fc.constantFrom(
      'p',
      'div',
      'a',
      'li',
      'ul',
      'ol',
      'b',
      'span',
      'blockquote',
      'table',
      'tr',
      'td',
      'h2',
      'sup',
      'script',
      'svg',
    );
    const attribute = fc.oneof(
      href.map((one) => `href="${one}"`),
      fc.constantFrom(
        'style="mso-list:l0 level3 lfo1"',
        'style="mso-list:Ignore"',
        'lang="ar"',
        'onclick="x()"',
        'data-field="event-title"',
        'id="ftn1"',
        'href="#_ftn1"',
        'class="MsoTitle"',
        'hidden',
      ),
    );
    const html = fc.letrec<{ readonly node: string }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'medium', withCrossShrink: true },
        fc.string({ unit: 'binary', maxLength: 10 }),
        fc
          .tuple(tag, fc.array(attribute, { maxLength: 2 }), fc.array(tie('node'), { maxLength: 4 }))
          .map(
            ([name, attributes, children]) =>
              `<${name} ${attributes.join(' ')}>${children.join('')}</${name}>`,
          ),
      ),
    })).node;
    fc.assert(
      fc.property(fc.array(html, { maxLength: 5 }), (parts) => {
        const made = read(parts.join(''));
        expect(richText.isSound(made)).toBe(true);
        for (const found of JSON.stringify(made).matchAll(/"href":"([^"]*)"/g))
          expect(found[1]).toMatch(/^(https?:\/\/|mailto:)/i);
      }),
    );
  });

  it('survives elements nested without end', () => {
    const deep = `${'<div><b>'.repeat(300)}words${'</b></div>'.repeat(300)}`;
    expect(JSON.stringify(read(deep))).toContain('words');
    const lists = `${'<ul><li>'.repeat(40)}words${'</li></ul>'.repeat(40)}`;
    const made = read(lists);
    expect(richText.isSound(made)).toBe(true);
    expect(JSON.stringify(made)).toContain('words');
  });
});
