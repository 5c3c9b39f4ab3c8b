// The XML of a Word file made ready for the library that reads it: hidden words are left out, and what that library would
// skip, or stumble over, with all that stands in it is put under a name it knows.

export function wordsShown(xml: string): string {
  return withoutHidden(xml)
    .replace(/<w:cr\s?\/>/g, '<w:br/>')
    .replace(/<w:ptab(?:\s[^>]{0,300})?\/>/g, '<w:tab/>')
    .replace(/<(\/?)w:(?:fldSimple|hyperlink|dir|bdo|ruby|rubyBase)(?=[\s>])/g, '<$1w:smartTag');
}

/** In the properties of a run, not of the mark that ends a paragraph. */
const HIDDEN = /<w:(?:vanish|webHidden)(?:\s?\/>|\sw:val="(?:1|true|on)"\s?\/>)/;

function withoutHidden(xml: string): string {
  if (!HIDDEN.test(xml)) return xml;
  const END = '</w:r>';
  return xml
    .split(END)
    .map((piece, index, all) => {
      const start = Math.max(piece.lastIndexOf('<w:r>'), piece.lastIndexOf('<w:r '));
      const run = start < 0 ? '' : piece.slice(start);
      const properties = run.slice(0, Math.max(0, run.indexOf('</w:rPr>')));
      if (HIDDEN.test(properties)) return piece.slice(0, start);
      return index === all.length - 1 ? piece : piece + END;
    })
    .join('');
}
