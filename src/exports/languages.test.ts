// The letter and the programme of one meeting in languages that differ most from English, kept as files.
import { describe, expect, it } from 'vitest';
import { makeDocument } from '#documents/registry.ts';
import { translatedSource } from '#documents/translatedSample.ts';
import { LANGUAGES } from '#languages/language.ts';
import { htmlFile } from './html/htmlFile.ts';
import { paperElements } from './html/paperElements.ts';
import { plainText } from './text/plainText.ts';

const FORMS = ['letter', 'programme'] as const;

describe('one meeting in several languages', () => {
  it.each(FORMS.flatMap((form) => LANGUAGES.map((language) => [form, language] as const)))(
    'has a %s in %s',
    async (form, language) => {
      const tree = makeDocument(translatedSource(form, language));
      await expect(plainText([tree])).toMatchFileSnapshot(`golden/translated-${form}-${language}.txt.golden`);
    },
  );

  it.each(FORMS.flatMap((form) => (['fr', 'ar'] as const).map((language) => [form, language] as const)))(
    'has a web page of the %s in %s, with the language and direction of every word',
    async (form, language) => {
      const file = htmlFile([makeDocument(translatedSource(form, language))]);
      const body = file
        .replace(/<style>[^]*<\/style>/, '')
        .replaceAll(/(<\/(?:p|h\d|tr|li|thead|table|ul|ol|blockquote|colgroup)>)/g, '$1\n');
      await expect(body).toMatchFileSnapshot(`golden/translated-${form}-${language}.html.golden`);
    },
  );

  it('sets an English text inside an Arabic paper from left to right, bullets and all', () => {
    const source = translatedSource('letter', 'ar');
    if (source.paper.form !== 'letter') throw new Error('not a letter');
    const body = {
      en: [
        { type: 'paragraph', runs: [{ type: 'text', text: 'Two points:' }] },
        {
          type: 'list',
          marker: 'bullet',
          items: [[{ type: 'paragraph', runs: [{ type: 'text', text: 'One' }] }]],
        },
      ],
    } as const;
    const tree = makeDocument({ ...source, paper: { ...source.paper, body } });
    const marked = paperElements(tree, '')
      .blocks.filter(({ attributes }) => attributes['lang'] !== undefined)
      .map(({ tag, attributes }) => [tag, attributes['lang'], attributes['dir']]);
    expect(marked).toEqual([
      ['p', 'en', 'ltr'],
      ['ul', 'en', 'ltr'],
    ]);
  });
});
