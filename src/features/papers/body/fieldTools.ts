// What the text and its footnotes share about live fields while a paper is written: what they say, what they are
// called, which are offered. One for each open paper; the data and the words are put in anew when they change.
import type { LiveField, LiveFieldName } from '#domain/papers/richText.ts';
import type { DocumentSource } from '#documents/source.ts';
import { textIn } from '#languages/language.ts';
import type { Language } from '#languages/language.ts';
import { fieldOptions, isAboutPerson } from './fieldOptions.ts';
import type { FieldOption, FieldQuery, OptionTexts } from './fieldOptions.ts';
import { FieldReader } from './fieldReader.ts';

export interface FieldTexts extends Omit<OptionTexts, 'say'> {
  readonly language: Language;
}

export class FieldTools {
  readonly reader: FieldReader;
  #source: DocumentSource;
  #texts: FieldTexts;
  readonly #listeners = new Set<() => void>();

  constructor(source: DocumentSource, texts: FieldTexts) {
    this.reader = new FieldReader(source);
    this.#source = source;
    this.#texts = texts;
  }

  /** Tells whoever shows fields where they may say something else now. */
  use(source: DocumentSource, texts: FieldTexts): void {
    this.#source = source;
    this.#texts = texts;
    if (this.reader.use(source)) for (const listener of this.#listeners) listener();
  }

  /** Returns how to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The event's, as the paper says it. */
  get title(): string {
    const { event, language } = this.#source;
    return textIn(event.title, language, event.mainLanguage);
  }

  /** Fields about the person a copy goes to are for letters. */
  readonly find = (query: FieldQuery): readonly FieldOption[] => {
    const { event, paper } = this.#source;
    const found = fieldOptions(query, event, this.#texts.language, { ...this.#texts, say: this.say });
    return paper.form === 'letter' ? found : found.filter(({ name }) => !isAboutPerson(name));
  };

  readonly say = (field: LiveField): string => this.reader.say(field);

  readonly nameOf = ({ name }: { readonly name: LiveFieldName }): string => this.#texts.word(name);
}
