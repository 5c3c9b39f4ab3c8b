import { expect, it } from 'vitest';
import { linesOf } from '../people/peopleForTests.ts';
import { sessionHeading } from './sessionHeading.ts';

it.each([
  ['Panel 1\nTheme: Paying for schools', 'Panel 1', 'Paying for schools', ''],
  ['Séance 2\nThème : Financer l’école', 'Séance 2', 'Financer l’école', ''],
  ['Keynote address:\nTopic: Rivers', '', 'Keynote address: Rivers', ''],
  ['第一场\n主题：开放', '第一场', '开放', ''],
  ['Protecting bodies\nOrganized by: Mission of Norway', '', 'Protecting bodies', ''],
  ['Lunch\n\nInstructions for presenters', '', 'Lunch', ''],
  ['Keynote\n\nRivers and people', '', 'Keynote', 'Rivers and people'],
  ['Panel 1: Schools\nThemes:\n• Pay', 'Panel 1', 'Schools', ''],
])('%s', (text, number, title, subtitle) => {
  const heading = sessionHeading(linesOf(text));
  expect([heading.number, heading.title, heading.subtitle]).toEqual([number, title, subtitle]);
});
