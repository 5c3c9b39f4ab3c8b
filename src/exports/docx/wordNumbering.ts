// Lists as Word counts them: each sign a numbering of its own, each list an instance that begins at one again.
import type { INumberingOptions, IParagraphStyleOptions, ILevelsOptions } from 'docx';
import type { ListSign } from '#documents/tree.ts';
import { points } from './measures.ts';
import { LIST_STYLE_IDS } from './wordStyles.ts';

type CountedSign = Exclude<ListSign, 'none'>;

interface Sign {
  readonly format: 'bullet' | 'decimal' | 'upperRoman';
  readonly text: string;
  /** Points from the start of the line: where the sign stands, and the words behind it. */
  readonly from: number;
  readonly to: number;
}

const SIGNS: Readonly<Record<CountedSign, Sign>> = {
  bullet: { format: 'bullet', text: '•', from: 6, to: 18 },
  dash: { format: 'bullet', text: '-', from: 2, to: 18 },
  square: { format: 'bullet', text: '▪', from: 2, to: 18 },
  number: { format: 'decimal', text: '.', from: 2, to: 22 },
  roman: { format: 'upperRoman', text: '.', from: 2, to: 22 },
};
const COUNTED_SIGNS = Object.keys(SIGNS) as readonly CountedSign[];
const DEEPEST = 8;

/** Twentieths of a point: how far in the words of an item stand, inside a list that itself stands `outer` in. */
export function indentOf(sign: ListSign): number {
  return points(sign === 'none' ? SIGNS.bullet.to : SIGNS[sign].to);
}

/** How far the sign stands in front of the words. */
export function hangingOf(sign: ListSign): number {
  return sign === 'none' ? 0 : points(SIGNS[sign].to - SIGNS[sign].from);
}

export interface CountedIn {
  readonly reference: string;
  readonly level: number;
  readonly instance: number;
}

/** A paragraph's place in a list; a level past the deepest stays there. */
export function countedIn(sign: CountedSign, level: number, instance: number): CountedIn {
  return { reference: referenceOf(sign), level: Math.min(level, DEEPEST), instance };
}

export const NUMBERING: INumberingOptions = {
  config: COUNTED_SIGNS.map((sign) => ({
    reference: referenceOf(sign),
    levels: Array.from({ length: DEEPEST + 1 }, (_, level) => levelOf(SIGNS[sign], level)),
  })),
};

/** "List Bullet", "List Number" and our own three, each with its sign, for whoever goes on writing in Word. */
export const LIST_STYLES: readonly IParagraphStyleOptions[] = COUNTED_SIGNS.map((sign) => {
  const id = LIST_STYLE_IDS[sign];
  return {
    id,
    name: id.replace('List', 'List '),
    basedOn: 'Normal',
    next: id,
    quickFormat: true,
    paragraph: {
      spacing: { before: points(3) },
      keepLines: true,
      numbering: { reference: referenceOf(sign), level: 0 },
    },
  };
});

/**
 * The library writes "{reference-instance}" and later puts a number in its place, wherever it stands: a reference must
 * be one that no words of a paper can hold, and a code point that is no character is kept out of all of them.
 */
function referenceOf(sign: CountedSign): string {
  return `\ufdd0${sign}`;
}

function levelOf({ format, text, from, to }: Sign, level: number): ILevelsOptions {
  return {
    level,
    format,
    text: format === 'bullet' ? text : `%${level + 1}${text}`,
    alignment: 'left',
    style: {
      paragraph: { indent: { left: points(to * (level + 1)), hanging: points(to - from) } },
    },
  };
}
