// The pieces of text on the pages of a PDF, each with its place, by pdf.js: without drawing, fonts, network or code made
// from text. The library's own worker part runs beside it in the thread we are in.
import { Refusal } from '../fileOutcome.ts';
import type { DrawnLines, PageText, PlacedText } from './placedText.ts';
import { drawnLinesOf, type Drawing, type DrawingCodes } from './rules.ts';

/** No programme is longer; a book would only keep the reader waiting. */
const MOST_PAGES = 200;

export async function pdfPages(
  bytes: Uint8Array,
  onProgress: (share: number) => void,
): Promise<readonly PageText[]> {
  const [pdf] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    // Where it is there already, the library starts no worker of its own.
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ]);
  const task = pdf.getDocument({
    // The library takes the bytes for its own.
    data: bytes.slice(),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    stopAtErrors: false,
    verbosity: pdf.VerbosityLevel.ERRORS,
  });
  try {
    const file = await task.promise;
    const count = Math.min(file.numPages, MOST_PAGES);
    const pages: PageText[] = [];
    for (let number = 1; number <= count; number += 1) {
      const page = await file.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent({ disableNormalization: false });
      const pieces = items.flatMap((item) => ('str' in item ? placed(item) : []));
      pages.push({ width, height, pieces, ...(await linesDrawn(page, pdf.OPS)) });
      page.cleanup();
      onProgress((number / count) * 0.8);
    }
    return pages;
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') throw new Refusal('encrypted');
    throw error;
  } finally {
    await task.destroy();
  }
}

/** None where what the page draws is damaged: its words were read already. */
async function linesDrawn(
  page: { getOperatorList: () => Promise<Drawing> },
  codes: DrawingCodes,
): Promise<DrawnLines> {
  try {
    return drawnLinesOf(await page.getOperatorList(), codes);
  } catch {
    return { rules: [], uprights: [] };
  }
}

interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

function placed({ str, transform, width, height }: Item): readonly PlacedText[] {
  const [a = 0, b = 0, , , x = 0, y = 0] = transform;
  // What runs up or down the margin belongs to no line.
  if (str.trim() === '' || Math.abs(b) > Math.abs(a)) return [];
  return [{ text: str, x, y, width, size: height || Math.abs(a) || 10 }];
}
