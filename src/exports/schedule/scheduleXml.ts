// The programme as schedule.xml, which apps for conferences read.
import { printable } from '../printable.ts';
import type { Schedule, ScheduleItem } from './schedule.ts';

export function scheduleXml(schedule: Schedule): string {
  const { days } = schedule;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<schedule>',
    element('version', schedule.version),
    '<conference>',
    element('title', schedule.title),
    element('acronym', schedule.acronym),
    element('start', days[0]?.date ?? ''),
    element('end', days.at(-1)?.date ?? ''),
    element('days', String(days.length)),
    element('timeslot_duration', '00:05'),
    '</conference>',
    ...days.flatMap((day) => [
      `<day index="${day.index}" date="${day.date}" start="${day.start}" end="${day.end}">`,
      ...day.rooms.flatMap(({ name, items }) => [
        `<room name="${escaped(name)}">`,
        ...items.flatMap((item) => itemLines(item, schedule.language)),
        '</room>',
      ]),
      '</day>',
    ]),
    '</schedule>',
  ];
  return `${lines.join('\n')}\n`;
}

function itemLines(item: ScheduleItem, language: string): readonly string[] {
  return [
    `<event id="${item.id}" guid="${item.guid}">`,
    element('date', item.date),
    element('start', item.start),
    element('duration', item.duration),
    element('room', item.room),
    element('slug', item.slug),
    element('title', item.title),
    element('subtitle', item.subtitle),
    element('track', ''),
    element('type', item.kind),
    element('language', language),
    element('abstract', item.abstract),
    element('description', ''),
    '<persons>',
    ...item.people.map(({ id, name }) => `<person id="${id}">${escaped(name)}</person>`),
    '</persons>',
    '<links></links>',
    '</event>',
  ];
}

function element(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`;
}

function escaped(text: string): string {
  return printable(text.replace(/\r\n?/g, '\n'))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
