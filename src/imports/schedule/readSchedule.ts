// A schedule.json or schedule.xml as a reading.
import type { FormatReading } from '../ImportFormat.ts';
import type { FileOptions } from '../fileOutcome.ts';
import type { OpenedFile } from '../openedFile.ts';
import { readingOfFacts } from '../structured/readingOfFacts.ts';
import { scheduleFacts } from './scheduleFacts.ts';
import { scheduleOfXml } from './scheduleXml.ts';

export async function readScheduleJson(file: OpenedFile, options: FileOptions): Promise<FormatReading> {
  return { reading: readingOfFacts(scheduleFacts(file.json()), options), tables: [] };
}

export async function readScheduleXml(file: OpenedFile, options: FileOptions): Promise<FormatReading> {
  return { reading: readingOfFacts(scheduleFacts(scheduleOfXml(file.text() ?? '')), options), tables: [] };
}
