// The last touches to a Word file that the library leaves no other way for: times to the hour, no styles that no paper
// uses, no number of chance, no date in the zip.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { UNUSED_STYLES } from './wordStyles.ts';

/** The first day a zip file can name, on whatever clock. */
const NO_TIME = new Date(1980, 0, 1);

/** `date`: "2012-04-03T10:00:00Z". */
export function tidied(file: Uint8Array, date: string): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(unzipSync(file)).map(([path, bytes]): [string, Uint8Array] => {
    const tidy = TIDY[path];
    return [path, tidy === undefined ? bytes : strToU8(tidy(strFromU8(bytes), date))];
  });
  return zipSync(Object.fromEntries(parts), { mtime: NO_TIME });
}

/** Every character style is based on it, and the library leaves it out. */
const DEFAULT_FONT =
  '<w:style w:type="character" w:styleId="DefaultParagraphFont" w:default="1"><w:name w:val="Default Paragraph Font"/>' +
  '<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>';

const TIDY: Readonly<Record<string, (xml: string, date: string) => string>> = {
  'docProps/core.xml': (xml, date) => xml.replaceAll(/("dcterms:W3CDTF">)[^<]*/g, `$1${date}`),
  // The library counts shapes on from file to file.
  'word/document.xml': (xml) => {
    let shapes = 0;
    return xml.replaceAll(/(<wp:docPr id=")\d+/g, (_, start: string) => `${start}${(shapes += 1)}`);
  },
  'word/styles.xml': (xml) =>
    xml
      .replaceAll(/<w:style [^>]*w:styleId="([^"]*)".*?<\/w:style>/gs, (whole, id: string) =>
        UNUSED_STYLES.test(id) ? '' : whole,
      )
      .replace('<w:style w:type="table"', (table) => DEFAULT_FONT + table),
  // A mark of a footnote inside the line that parts footnotes from the text would count as one.
  'word/footnotes.xml': (xml) =>
    xml.replaceAll(/<w:footnote w:type="(?:s|continuationS)eparator".*?<\/w:footnote>/gs, (whole) =>
      whole.replace(/<w:r>(?:(?!<\/w:r>).)*<w:footnoteRef\/><\/w:r>/s, ''),
    ),
};
