// How a file of each format is known: by what stands in it, and by its name only where the same words might be two things.
import { libraryTextInPage } from '#domain/file/sharedPage.ts';
import { FORMAT } from '#domain/file/writeLibraryFile.ts';
import type { OpenedFile } from './openedFile.ts';
import { at, objectOf, objectsOf, valuesOf } from './structured/jsonValues.ts';

type Look = (file: OpenedFile) => boolean;

export const isDocx: Look = (file) => file.packed()?.has('word/document.xml') === true;
export const isXlsx: Look = (file) => file.packed()?.has('xl/workbook.xml') === true;

export const isOpenDocument: Look = (file) => {
  const names = file.packed();
  return names !== null && names.has('content.xml') && names.has('mimetype');
};

/** It stands among the first thousand bytes, at their very beginning as a rule. */
export const isPdf: Look = ({ head }) => head.slice(0, 1024).includes('%PDF-');

export const isCalendar: Look = (file) => /^\s{0,100}BEGIN:VCALENDAR/i.test(beginning(file));

export const isScheduleJson: Look = (file) =>
  at(at(at(file.json(), 'schedule'), 'conference'), 'days') !== undefined;

export const isScheduleXml: Look = (file) =>
  /^\s{0,200}(?:<\?xml[^>]{0,200}>)?\s{0,200}(?:<!--[^]{0,1500}?-->\s{0,100})?<schedule\b/.test(
    beginning(file),
  );

/** Either the timetable ({ results: { "123": { "20260603": { … } } } }) or events with their sessions and contributions. */
export const isIndico: Look = (file) => {
  const results = at(file.json(), 'results');
  if (Array.isArray(results)) return objectsOf(results).some((one) => at(one, '_type') === 'Conference');
  return valuesOf(results).some((event) =>
    Object.keys(objectOf(event) ?? {}).some((key) => /^\d{8}$/.test(key)),
  );
};

/** All there is, or days with rooms, or groups of sessions: their hours have the same names everywhere. */
export const isSessionize: Look = (file) => {
  const json = file.json();
  const sessions = [json, ...objectsOf(json)].flatMap((part) => [
    ...objectsOf(at(part, 'sessions')),
    ...objectsOf(at(part, 'rooms')).flatMap((room) => objectsOf(at(room, 'sessions'))),
  ]);
  return sessions.some((one) => at(one, 'startsAt') !== undefined && at(one, 'title') !== undefined);
};

/** Rostrum's own file, or a page it shared with the library in it: they are opened and not read anew. */
export const isOwnFile: Look = (file) =>
  at(file.json(), 'format') === FORMAT ||
  (isPage(file) && libraryTextInPage(file.text() ?? '').kind === 'library');

const PAGE =
  /^\s{0,1000}(?:<\?xml[^>]{0,200}>\s{0,100})?(?:<!--[^]{0,2000}?-->\s{0,100})?<(?:!doctype html|html|head|body|table|div|article|main|section|h[1-6]|p|ul|ol|meta|style|span)\b/i;

export const isPage: Look = (file) => PAGE.test(beginning(file));

/** Two lines of a letter's head at least, one of them of those every message has. */
export const isMail: Look = (file) => {
  const start = beginning(file);
  const names = start.match(/^[A-Za-z][A-Za-z-]{1,40}:/gm) ?? [];
  const isHead = /^(?:From |[A-Za-z][A-Za-z-]{1,40}:[ \t])/.test(start);
  const isKnown = /^(?:MIME-Version|Received|Message-ID|Return-Path|Content-Type):/im.test(start);
  return isHead && isKnown && names.length > 2;
};

export const isValues: Look = (file) =>
  ['csv', 'tsv', 'tab'].includes(file.extension) && (file.text() ?? '').trim() !== '';

/** Any text at all that is not data or another program's marks: the last to be asked. */
export const isText: Look = (file) =>
  (file.text() ?? '').trim() !== '' && !file.head.startsWith('{\\rtf') && objectOf(file.json()) === null;

function beginning(file: OpenedFile): string {
  return (file.text() ?? '').slice(0, 4000);
}
