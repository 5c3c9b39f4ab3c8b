// Word refuses a file whose properties stand in another order than the schema's (ECMA-376, part 1, 17.3–17.6), even
// where every one of them is right. So their order is checked in every part of every paper.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyLibrary } from '#domain/file/arbitraryLibrary.ts';
import { makeDocument } from '#documents/registry.ts';
import { samplePapers, sampleSource } from '#documents/samplePapers.ts';
import type { DocumentTree } from '#documents/tree.ts';
import { elementsIn, wordParts } from './readWord.ts';
import type { Xml } from './readWord.ts';
import { everythingTree } from './sampleTrees.ts';
import { wordFile } from './wordFile.ts';

const RUN =
  'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange';
const ORDER: Readonly<Record<string, string>> = {
  pPr: 'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  // At the end of a line first of all whether the line comes or goes.
  rPr: `ins del moveFrom moveTo ${RUN}`,
  tblPr:
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange',
  tblBorders: 'top left start bottom right end insideH insideV',
  tblCellMar: 'top left start bottom right end',
  tcMar: 'top left start bottom right end',
  tcPr: 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark cellIns cellDel cellMerge tcPrChange',
  tbl: 'bookmarkStart bookmarkEnd tblPr tblGrid tr',
  tr: 'tblPrEx trPr tc',
  trPr: 'cantSplit trHeight tblHeader ins del trPrChange',
  sectPr:
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange',
  style:
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  lvl: 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr',
  abstractNum: 'nsid multiLevelType tmpl name styleLink numStyleLink lvl',
  num: 'abstractNumId lvlOverride',
  numbering: 'numPicBullet abstractNum num numIdMacAtCleanup',
  settings:
    'writeProtection view zoom removePersonalInformation displayBackgroundShape mirrorMargins defaultTabStop autoHyphenation evenAndOddHeaders footnotePr endnotePr compat rsids themeFontLang',
};
/** What must stand last, and what must be there. */
const LAST: Readonly<Record<string, string>> = { 'w:tc': 'w:p', 'w:body': 'w:sectPr' };

describe('the parts of a Word file', () => {
  it.each(samplePapers((field) => field))('of a $id stand in the order of the schema', async (paper) => {
    const tree = makeDocument(
      sampleSource(
        paper,
        (field) => field,
        () => '',
      ),
    );
    expect(await faultsOf([tree])).toEqual([]);
  });

  it('stand in the order of the schema whatever a paper holds, in both directions', async () => {
    const trees = [everythingTree('en'), everythingTree('ar')];
    expect(await faultsOf(trees)).toEqual([]);
  });

  it('stand in the order of the schema in the papers of any library', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, async (library) => {
        for (const event of Object.values(library.eventsById))
          for (const paper of Object.values(event.papersById))
            expect(
              await faultsOf([
                makeDocument({ ...library, event, paper, lettersById: {}, language: paper.language }),
              ]),
            ).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });
});

async function faultsOf(trees: readonly DocumentTree[]): Promise<readonly string[]> {
  const parts = wordParts(await wordFile(trees, new Date('2031-02-03T04:05:06Z')));
  return Object.entries(parts).flatMap(([path, part]) => faultsIn(part).map((fault) => `${path}: ${fault}`));
}

function faultsIn(part: Xml): readonly string[] {
  const children = elementsIn(part);
  const names = children.map(({ name }) => name.replace(/^w:/, ''));
  const order = part.name.startsWith('w:') ? ORDER[part.name.slice(2)]?.split(' ') : undefined;
  const places = order === undefined ? [] : names.map((name) => order.indexOf(name));
  const isOrdered = places.every((place, index) => place >= 0 && place >= (places[index - 1] ?? 0));
  const last = LAST[part.name];
  const isClosed = last === undefined || children.at(-1)?.name === last;
  return [
    ...(isOrdered ? [] : [`${part.name} holds ${names.join(' ')}`]),
    ...(isClosed ? [] : [`${part.name} ends in ${names.at(-1) ?? 'nothing'}`]),
    ...children.flatMap(faultsIn),
  ];
}
