// Programmes as text, to be read: the seeds again and again, and sessions of which no two are alike. The same each time.
import { readFileSync, readdirSync } from 'node:fs';
import { chanceFrom } from '#imports/hostile/chance.ts';
import type { Chance } from '#imports/hostile/chance.ts';

const SEEDS = new URL('../report/seeds/', import.meta.url);

/** Real programmes, one behind the other, over and over. */
export function textOfSeeds(characters: number): string {
  const once = readdirSync(SEEDS)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(new URL(name, SEEDS), 'utf8'))
    .join('\n\n');
  return once.repeat(Math.ceil(characters / once.length)).slice(0, characters);
}

const SESSIONS_A_DAY = 12;
const SYLLABLES = 'ka ren mo li ta bor se nu vi dal ek ri po sha wen gar to mi lan us'.split(' ');
const TOPICS = [
  'Water',
  'Peace',
  'Finance',
  'Health',
  'Oceans',
  'Trade',
  'Energy',
  'Culture',
  'Youth',
  'Cities',
];
const ENDS = ['for all', 'in small islands', 'after the crisis', 'and the law', 'at the crossroads'];
const POSTS = ['Minister for', 'Director of', 'Professor of', 'Chair of the Board for', 'Head of'];
const HONORIFICS = ['H.E. Mr.', 'Ms.', 'Dr.', 'Prof.', 'Mr.', 'H.E. Ms.'];

/** So many sessions, each with a title, a room, a moderator and a speaker of its own, on one day after another. */
export function textOfSessions(count: number): string {
  const chance = chanceFrom(1);
  return Array.from({ length: count }, (_, number) => {
    const place = number % SESSIONS_A_DAY;
    const start = 8 * 60 + place * 45;
    const day = place === 0 ? `\n${dayOf(number / SESSIONS_A_DAY)}\n\n` : '';
    const title = `${chance.of(TOPICS)} and ${nameBy(chance)} ${chance.of(ENDS)}`;
    return `${day}${hourOf(start)} – ${hourOf(start + 45)} Session ${place + 1}: ${title}
Conference Room ${1 + chance.below(400)}
Moderator: ${personBy(chance)}, ${chance.of(POSTS)} ${chance.of(TOPICS)}, University of ${nameBy(chance)}
Speakers: ${personBy(chance)}, ${chance.of(POSTS)} ${nameBy(chance)}`;
  }).join('\n');
}

function dayOf(number: number): string {
  const day = new Date(Date.UTC(2026, 0, 1 + number));
  return day.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
}

function hourOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function personBy(chance: Chance): string {
  return `${chance.of(HONORIFICS)} ${nameBy(chance)} ${nameBy(chance)}`;
}

function nameBy(chance: Chance): string {
  const name = Array.from({ length: 2 + chance.below(2) }, () => chance.of(SYLLABLES)).join('');
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
