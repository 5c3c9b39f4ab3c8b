// The page of a programme for others: one HTML file that needs nothing else and runs nothing. It is read in any browser
// from wherever it lies, prints, and carries the event itself as data that Rostrum opens again.
import type { EditionContent } from '#domain/editions/content.ts';
import { libraryElement, PAGE_GENERATOR } from '#domain/file/sharedPage.ts';
import { writeLibraryFile } from '#domain/file/writeLibraryFile.ts';
import { EMPTY_LIBRARY } from '#domain/library.ts';
import type { Day } from '#domain/time.ts';
import { directionOf } from '#languages/language.ts';
import generatedCss from '../html/generated.css?raw';
import { element } from '../html/element.ts';
import type { HtmlElement } from '../html/element.ts';
import { htmlText } from '../html/htmlText.ts';
import printCss from '../html/print.css?raw';
import { chosenContent, publicContent } from './publicContent.ts';
import { sharedTitle } from './sharedTitle.ts';
import shareCss from './share.css?raw';
import type { ShareWish } from './telling.ts';
import { tongueElement } from './tongue.ts';

export async function sharePage(wish: ShareWish): Promise<string> {
  const carried = carriedContent(wish);
  const [language = 'en'] = wish.languages;
  const css = shareStyles();
  const policy = `default-src 'none'; style-src ${await sourceOf(css)}; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
${htmlText(element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }, []))}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${PAGE_GENERATOR}">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
${htmlText(element('title', {}, [sharedTitle(wish)]))}
<style>${css}</style>
</head>
${htmlText(element('body', { class: 'shared' }, tonguesOf({ ...wish, content: carried })))}
${libraryElement(libraryFileOf(carried, wish.asOf))}
</html>
`;
}

/** What is read on the page; the data in the file is left out. */
export function sharedElements(wish: ShareWish): readonly HtmlElement[] {
  return tonguesOf({ ...wish, content: carriedContent(wish) });
}

export function shareStyles(): string {
  const paper = `${generatedCss}\n${printCss.replace(/@import[^;]*;/, '')}`;
  return `\n${paper}\n${shareCss}`.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\n\s*\n+/g, '\n');
}

function carriedContent({ content, paperIds, hasInternal }: ShareWish): EditionContent {
  return hasInternal ? chosenContent(content, paperIds) : publicContent(content, paperIds);
}

/** `wish.content` is what is carried. */
function tonguesOf(wish: ShareWish): readonly HtmlElement[] {
  return wish.languages.map((language) => tongueElement(wish, language));
}

/** Midday of the day the page stands for: when it was really made is nobody's business. */
function libraryFileOf({ event, peopleById, roomsById, officesById }: EditionContent, asOf: Day): string {
  const library = { ...EMPTY_LIBRARY, eventsById: { [event.id]: event }, peopleById, roomsById, officesById };
  return writeLibraryFile(library, `${asOf}T12:00:00.000Z`);
}

/** The style by its fingerprint, so that no other can take effect; browsers reckon one only in a secure context. */
async function sourceOf(css: string): Promise<string> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto.subtle;
  if (subtle === undefined) return "'unsafe-inline'";
  const digest = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(css)));
  return `'sha256-${btoa(String.fromCharCode(...digest))}'`;
}
