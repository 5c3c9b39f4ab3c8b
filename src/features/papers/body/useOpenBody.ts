// Ties the editor of a paper's text to its screen: opens it with the paper, puts in what changes elsewhere, and hands
// what is typed to the library.
import { useEffect, useMemo, useRef, useState } from 'react';
import type { EventId } from '#domain/ids.ts';
import type { RichText } from '#domain/papers/richText.ts';
import type { DocumentSource } from '#documents/source.ts';
import { directionOf } from '#languages/language.ts';
import type { Language } from '#languages/language.ts';
import { editPaperBody } from '#store/commands/papers.ts';
import { execute } from '#store/execute.ts';
import { libraryNow, subscribeToStore } from '#store/store.ts';
import { actionsNow, isActionEnabled } from '#ui/actions.ts';
import { registerHalfTyped } from '#ui/halfTyped.ts';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import { bodyIn } from './bodyText.ts';
import { FieldTools } from './fieldTools.ts';
import type { FieldTexts } from './fieldTools.ts';
import { openBody } from './openBody.ts';
import type { BodyNeeds, OpenBody } from './openBody.ts';

interface Opening extends Pick<BodyNeeds, 'onLink' | 'onFootnote'> {
  readonly eventId: EventId;
  readonly source: DocumentSource;
  /** Unique in the page. */
  readonly id: string;
  readonly onNews: BodyNeeds['paste']['onNews'];
}

export interface BodyDesk {
  /** null = not open yet. */
  readonly open: OpenBody | null;
  readonly fields: FieldTools;
}

/** Only `source` may change; all else is taken when the paper is opened. */
export function useOpenBody(opening: Opening): BodyDesk {
  const { eventId, source } = opening;
  const words = useWords('writing');
  const texts = useFieldTexts();
  const [fields] = useState(() => new FieldTools(source, texts));
  const [open, setOpen] = useState<OpenBody | null>(null);
  const first = useRef({ ...opening, words, fields });
  useEffect(() => {
    const made = openBody(needsOf(first.current));
    setOpen(made);
    return made.close;
  }, []);
  const paperId = source.paper.id;
  const { language } = source;
  useEffect(() => {
    if (open === null) return undefined;
    // Not by what is drawn: a change that is undone at once would never be seen there.
    const look = () => {
      const now = bodyIn(libraryNow(), { eventId, paperId }, language);
      if (now !== null) open.take(now);
    };
    look();
    return subscribeToStore(look);
  }, [open, eventId, paperId, language]);
  useEffect(() => {
    fields.use(source, texts);
  }, [fields, source, texts]);
  return { open, fields };
}

function useFieldTexts(): FieldTexts {
  const words = useWords('writing');
  const papers = useWords('papers');
  const language = useInterfaceLanguage();
  return useMemo(
    () => ({
      language,
      word: (name) => papers(`field.${name}`),
      ofSession: words('fields.ofSession'),
      ofMandate: words('fields.ofMandate'),
      untitled: words('fields.untitled'),
    }),
    [language, words, papers],
  );
}

type Words = ReturnType<typeof useWords<'writing'>>;

function needsOf({
  eventId,
  source,
  id,
  fields,
  words,
  onLink,
  onFootnote,
  onNews,
}: Opening & { readonly words: Words; readonly fields: FieldTools }): BodyNeeds {
  const { language } = source;
  const ref = { eventId, paperId: source.paper.id };
  return {
    body: bodyIn(libraryNow(), ref, language) ?? [],
    fields,
    listId: `${id}-fields`,
    words: {
      sourcePlaceholder: words('source'),
      pageBreak: words('pageBreak'),
      titleMade: words('title.made'),
      footnoteLabel: (number) => words('footnoteNumber', { number }),
      selectedField: (field, value) => words('fields.selected', { field, value }),
    },
    attributes: {
      ...languageAttributes(language),
      'aria-label': words('label'),
      'aria-describedby': `${id}-about`,
    },
    onLink,
    onFootnote,
    paste: { language, onNews },
    home: {
      register: registerHalfTyped,
      read: () => bodyIn(libraryNow(), ref, language),
      write: (written: RichText, bout) => execute(editPaperBody, { ...ref, language, body: written, bout }),
    },
    runAction,
  };
}

export function languageAttributes(language: Language): Record<string, string> {
  return { lang: language, dir: directionOf(language), spellcheck: 'true' };
}

function runAction(id: 'undo' | 'redo'): void {
  const action = actionsNow().find((one) => one.id === id);
  if (action !== undefined && isActionEnabled(action)) action.run();
}
