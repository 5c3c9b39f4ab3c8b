import type { Editor } from '@tiptap/core';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { EventId } from '#domain/ids.ts';
import type { DocumentSource } from '#documents/source.ts';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import styles from './BodyEditor.module.css';
import { useBodySource } from './bodyText.ts';
import type { WrittenPaper } from './bodyText.ts';
import { FieldList } from './FieldList.tsx';
import { FootnoteList } from './FootnoteList.tsx';
import { LinkDialog } from './LinkDialog.tsx';
import type { OpenBody } from './openBody.ts';
import type { PasteNews } from './paste/pasting.ts';
import { TitleOffer } from './TitleOffer.tsx';
import { Toolbar } from './Toolbar.tsx';
import { languageAttributes, useOpenBody } from './useOpenBody.ts';
import type { BodyDesk } from './useOpenBody.ts';

interface BodyEditorProps {
  readonly eventId: EventId;
  readonly paper: WrittenPaper;
}

/** The text of a letter, a concept note or a note. */
export function BodyEditor({ eventId, paper }: BodyEditorProps) {
  const source = useBodySource(eventId, paper);
  const interfaceLanguage = useInterfaceLanguage();
  if (source === null) return null;
  // Another paper, or another language of it, is another text with a caret of its own.
  return <Writing key={`${paper.id}.${paper.language}.${interfaceLanguage}`} {...{ eventId, source }} />;
}

interface WritingProps {
  readonly eventId: EventId;
  readonly source: DocumentSource;
}

function Writing({ eventId, source }: WritingProps) {
  const words = useWords('writing');
  const id = useId();
  const [isLinking, setLinking] = useState(false);
  const [footnote, setFootnote] = useState<number | null>(null);
  const [news, setNews] = useState<PasteNews | null>(null);
  const desk = useOpenBody({
    eventId,
    source,
    id,
    onFootnote: setFootnote,
    onNews: setNews,
    onLink: () => setLinking(true),
  });
  return (
    <div className={styles['body']}>
      <span className={styles['label']}>{words('label')}</span>
      {desk.open === null ? (
        <div className={styles['frame']} aria-busy="true" />
      ) : (
        <Desk
          {...{ ...desk, open: desk.open, id, source, setNews }}
          link={{ isOpen: isLinking, set: setLinking }}
          footnote={{ wanted: footnote, set: setFootnote }}
        />
      )}
      <p id={`${id}-about`} className={styles['about']}>
        {words('about')}
      </p>
      <div aria-live="polite">
        {news !== null && (
          <p className={styles['news']}>
            {news.what === 'tooLong' ? words('paste.tooLong', news) : words(`paste.${news.what}`)}
          </p>
        )}
      </div>
    </div>
  );
}

interface DeskProps extends BodyDesk {
  readonly open: OpenBody;
  readonly id: string;
  readonly source: DocumentSource;
  readonly setNews: (news: PasteNews | null) => void;
  readonly link: { readonly isOpen: boolean; readonly set: (isOpen: boolean) => void };
  readonly footnote: { readonly wanted: number | null; readonly set: (index: number | null) => void };
}

/** Toolbar, text and footnotes; the toolbar sets the footnote that is being written, or else the text. */
function Desk({ open, fields, id, source, setNews, link, footnote }: DeskProps) {
  const { editor, retrace } = open;
  const host = useRef<HTMLDivElement>(null);
  const [note, setNote] = useState<Editor | null>(null);
  useEffect(() => host.current?.replaceChildren(editor.view.dom), [editor]);
  const { language } = source;
  const needs = useMemo(
    () => ({
      fields,
      retrace,
      attributes: languageAttributes(language),
      paste: { language, onNews: setNews },
    }),
    [fields, retrace, language, setNews],
  );
  const inline = note === null || note.isDestroyed ? editor : note;
  return (
    <>
      <div className={styles['frame']}>
        <Toolbar
          {...{ editor, inline, language }}
          onFootnote={open.addFootnote}
          onLink={() => link.set(true)}
        />
        <div ref={host} className={styles['text']} onFocus={() => setNote(null)} />
        <FootnoteList
          {...{ editor, needs }}
          wanted={footnote.wanted}
          onFocus={(focused) => {
            footnote.set(null);
            setNote(focused);
          }}
        />
      </div>
      <TitleOffer editor={editor} fields={fields} onMake={() => void open.makeTitleField()} />
      <FieldList editor={editor} listId={`${id}-fields`} find={fields.find} />
      {link.isOpen && <LinkDialog editor={inline} onClose={() => link.set(false)} />}
    </>
  );
}
