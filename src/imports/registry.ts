// Every format a programme can be read from. To add one: a folder beside these, a line here and one in looks.ts; readers
// load when they are first asked for. Of formats that would take the same file the earlier goes before.
import type { ImportFormat } from './ImportFormat.ts';
import { Refusal } from './fileOutcome.ts';
import * as looks from './looks.ts';

export const IMPORT_FORMATS = {
  word: {
    extensions: ['docx', 'docm', 'dotx'],
    isIn: looks.isDocx,
    read: async (file, options, onProgress) =>
      (await import('./docx/readDocx.ts')).readDocx(file, options, onProgress),
  },
  pdf: {
    extensions: ['pdf'],
    isIn: looks.isPdf,
    read: async (file, options, onProgress) =>
      (await import('./pdf/readPdf.ts')).readPdf(file, options, onProgress),
  },
  excel: {
    extensions: ['xlsx', 'xlsm'],
    isIn: looks.isXlsx,
    read: async (file, options, onProgress) =>
      (await import('./spreadsheet/readSpreadsheet.ts')).readXlsx(file, options, onProgress),
  },
  openDocument: {
    extensions: ['odt', 'ods', 'fodt'],
    isIn: looks.isOpenDocument,
    read: async (file, options) =>
      (await import('./opendocument/readOpenDocument.ts')).readOpenDocument(file, options),
  },
  calendar: {
    extensions: ['ics', 'ical', 'ifb'],
    isIn: looks.isCalendar,
    read: async (file, options) => (await import('./ical/readCalendar.ts')).readCalendar(file, options),
  },
  own: {
    extensions: ['json'],
    isIn: looks.isOwnFile,
    read: async () => {
      throw new Refusal('own-file');
    },
  },
  scheduleJson: {
    extensions: ['json'],
    isIn: looks.isScheduleJson,
    read: async (file, options) =>
      (await import('./schedule/readSchedule.ts')).readScheduleJson(file, options),
  },
  scheduleXml: {
    extensions: ['xml'],
    isIn: looks.isScheduleXml,
    read: async (file, options) =>
      (await import('./schedule/readSchedule.ts')).readScheduleXml(file, options),
  },
  indico: {
    extensions: ['json'],
    isIn: looks.isIndico,
    read: async (file, options) => (await import('./indico/readIndico.ts')).readIndico(file, options),
  },
  sessionize: {
    extensions: ['json'],
    isIn: looks.isSessionize,
    read: async (file, options) =>
      (await import('./sessionize/readSessionize.ts')).readSessionize(file, options),
  },
  page: {
    extensions: ['html', 'htm', 'xhtml'],
    isIn: looks.isPage,
    read: async (file, options) => (await import('./html/readPage.ts')).readPage(file, options),
  },
  mail: {
    extensions: ['eml'],
    isIn: looks.isMail,
    read: async (file, options, onProgress) =>
      (await import('./email/readMail.ts')).readMail(file, options, onProgress),
  },
  values: {
    extensions: ['csv', 'tsv', 'tab'],
    isIn: looks.isValues,
    read: async (file, options) =>
      (await import('./spreadsheet/readSpreadsheet.ts')).readValues(file, options),
  },
  text: {
    extensions: ['txt', 'text', 'md', 'markdown'],
    isIn: looks.isText,
    read: async (file, options) => (await import('./text/readText.ts')).readText(file, options),
  },
} satisfies Record<string, ImportFormat>;

export type ImportFormatId = keyof typeof IMPORT_FORMATS;
