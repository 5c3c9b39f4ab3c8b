// Everything pasted or dropped from outside goes through our own reader: ProseMirror's would have the browser build
// elements from it, which the content security policy forbids, and would keep more than a paper can hold.
import { Extension } from '@tiptap/core';
import { Fragment, Slice } from '@tiptap/pm/model';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { RichText } from '#domain/papers/richText.ts';
import type { Language } from '#languages/language.ts';
import { inertDocument } from '#ui/trustedTypes.ts';
import { converterFor, inlineNodes } from '../convert.ts';
import {
  lengthOf,
  LONGEST_HTML,
  LONGEST_TEXT,
  quietHtml,
  richTextFromPlain,
  withoutPictures,
} from './pasteRules.ts';
import { richTextFromHtml, runsIn } from './readHtml.ts';

export type PasteNews =
  | { readonly what: 'textOnly' | 'nothing' }
  | { readonly what: 'tooLong'; readonly count: number; readonly most: number };

export interface PasteOptions {
  readonly language: Language;
  /** One paragraph takes all: for a footnote. */
  readonly isOneLine: boolean;
  readonly onNews: (news: PasteNews | null) => void;
}

export const Pasting = Extension.create<PasteOptions>({
  name: 'pasting',
  addOptions: () => ({ language: 'en', isOneLine: false, onNews: () => undefined }),
  addProseMirrorPlugins() {
    const { options } = this;
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            paste: (view, event) => {
              event.preventDefault();
              if (event.clipboardData !== null) put(view, event.clipboardData, options);
              return true;
            },
            drop: (view, event) => {
              // A piece of this text that is moved about stays as it is.
              if (view.dragging !== null || event.dataTransfer === null) return false;
              event.preventDefault();
              const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
              if (place !== null) {
                const { tr } = view.state;
                view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(place.pos))));
                put(view, event.dataTransfer, options);
              }
              return true;
            },
          },
        },
      }),
    ];
  },
});

function put(view: EditorView, data: DataTransfer, { language, isOneLine, onNews }: PasteOptions): void {
  const { text, news } = readPasted(data.getData('text/html'), data.getData('text/plain'), language);
  onNews(news);
  if (text.length === 0) return;
  const { state } = view;
  const nodes = isOneLine
    ? inlineNodes(
        runsIn(text).map((run) => (run.type === 'lineBreak' ? { type: 'text', text: ' ' } : run)),
        state.schema,
      ).filter((node) => node.type.name !== 'footnote')
    : converterFor(state.schema).toNodes(text);
  const slice = Slice.maxOpen(Fragment.from([...nodes]));
  view.dispatch(state.tr.replaceSelection(slice).scrollIntoView());
}

function readPasted(
  html: string,
  plain: string,
  language: Language,
): { readonly text: RichText; readonly news: PasteNews | null } {
  const rich = withoutPictures(html);
  const isTooRich = rich.length > LONGEST_HTML;
  const looks =
    rich.trim() !== '' && !isTooRich ? richTextFromHtml(inertDocument(quietHtml(rich)).body, language) : [];
  if (looks.length === 0 && plain.length > LONGEST_TEXT) return refused(plain.length);
  const text = looks.length > 0 ? looks : richTextFromPlain(plain);
  if (lengthOf(text) > LONGEST_TEXT * 4) return refused(lengthOf(text));
  if (text.length === 0) return { text, news: { what: 'nothing' } };
  return { text, news: isTooRich ? { what: 'textOnly' } : null };
}

function refused(count: number): { readonly text: RichText; readonly news: PasteNews } {
  return { text: [], news: { what: 'tooLong', count, most: LONGEST_TEXT } };
}
