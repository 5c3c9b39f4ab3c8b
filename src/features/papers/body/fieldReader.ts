// What live fields say in the paper being written, from the same reading that prints them. The editor keeps one
// reader for as long as it is open; what it reads from is put in anew when the data changes.
import type { Node } from '@tiptap/pm/model';
import type { LiveField, RichRun } from '#domain/papers/richText.ts';
import { fieldValues } from '#documents/rich-text/richBlocks.ts';
import type { FieldValue } from '#documents/rich-text/richBlocks.ts';
import type { DocumentSource } from '#documents/source.ts';
import { voiceOf } from '#documents/voice.ts';
import type { Voice } from '#documents/voice.ts';
import { runsOf } from './convert.ts';

export class FieldReader {
  #source: DocumentSource;
  #voice: Voice;
  #valuesByBlock = new WeakMap<Node, readonly FieldValue[]>();

  constructor(source: DocumentSource) {
    this.#source = source;
    this.#voice = voiceOf(source.event, source.language);
  }

  /** True where the reader had read from something else before. */
  use(source: DocumentSource): boolean {
    if (source === this.#source) return false;
    this.#source = source;
    this.#voice = voiceOf(source.event, source.language);
    this.#valuesByBlock = new WeakMap();
    return true;
  }

  /** The values of the fields of one paragraph or heading, in their order. */
  valuesIn(block: Node): readonly FieldValue[] {
    const known = this.#valuesByBlock.get(block);
    if (known !== undefined) return known;
    const made = this.values(runsOf(block));
    this.#valuesByBlock.set(block, made);
    return made;
  }

  values(runs: readonly RichRun[]): readonly FieldValue[] {
    return fieldValues(runs, this.#source, this.#voice);
  }

  say(field: LiveField): string {
    return this.values([field])[0]?.text ?? '';
  }
}
