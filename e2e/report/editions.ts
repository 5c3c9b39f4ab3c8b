// What differs between the editions of an example, each with the next one, in the sentences an officer reads; then who
// needs to know of how much of it.
import { changeSentence } from '#documents/changes/changeSentence.ts';
import { voiceOf } from '#documents/voice.ts';
import type { Change, Comparison } from '#domain/editions/compare/change.ts';
import { compareEditions } from '#domain/editions/compare/compareEditions.ts';
import { whoNeedsToKnow } from '#domain/editions/compare/whoNeedsToKnow.ts';
import { editionsOf } from '#domain/editions/issue.ts';
import type { EditionContent } from '#domain/editions/content.ts';
import { DRAFT, standing } from '#domain/editions/standing.ts';
import { fullNameOf } from '#domain/people/person.ts';
import { loadSeeds, SEED_IDS } from '#reference/acceptance/publicFolder.ts';

const DRAFT_REF = { ref: DRAFT, name: 'the draft' };

/** Prints the report; false where an edition cannot be opened, or differs in what has no sentence. */
export async function report(): Promise<boolean> {
  const seeds = await loadSeeds();
  let isGood = true;
  for (const id of SEED_IDS)
    for (const event of Object.values(seeds[id].eventsById)) {
      const editions = editionsOf(seeds[id], event.id);
      const refs = [...editions.map((edition) => ({ ref: edition.id, name: edition.stage })), DRAFT_REF];
      let before: { readonly content: EditionContent; readonly name: string } | null = null;
      for (const { ref, name } of editions.length === 0 ? [] : refs) {
        const content = standing(seeds[id], event.id, ref);
        if (content === null) return false;
        if (before !== null) {
          const comparison = compareEditions(before.content, content);
          const { length } = comparison.changes;
          console.log(`\n${id}  ${event.title.en ?? ''}: ${before.name} → ${name}, ${length} changes`);
          isGood = print(comparison) && isGood;
        }
        before = { content, name };
      }
    }
  return isGood;
}

function print(comparison: Comparison): boolean {
  const voice = voiceOf(comparison.after.event, 'en');
  let section = '';
  let isWorded = true;
  for (const change of comparison.changes) {
    const now = sectionOf(change, comparison);
    if (now !== section) console.log(`  ${now}`);
    section = now;
    const sentence = changeSentence(change, comparison, voice);
    const marks = [
      change.isInternal ? 'internal' : '',
      change.causeKey === null ? '' : 'follows from another',
    ];
    const behind = marks.filter((mark) => mark !== '').join(', ');
    console.log(`    ${sentence}${behind === '' ? '' : `  [${behind}]`}`);
    isWorded &&= sentence !== '' && change.type !== 'other';
  }
  console.log('  Who needs to know');
  for (const { audience, changes } of whoNeedsToKnow(comparison)) {
    const id = audience.type === 'person' ? (audience.person.after ?? audience.person.before) : null;
    const person =
      id === null ? undefined : (comparison.after.peopleById[id] ?? comparison.before.peopleById[id]);
    console.log(`    ${person === undefined ? audience.type : fullNameOf(person)}: ${changes.length}`);
  }
  return isWorded;
}

/** Under what a change is printed: its session, or the papers, or the event. */
function sectionOf(change: Change, { before, after }: Comparison): string {
  const seat = 'seat' in change ? change.seat : 'seats' in change ? change.seats[0] : undefined;
  const ref = 'session' in change ? change.session : seat?.session;
  const later = ref === undefined || ref.after === null ? undefined : after.event.sessionsById[ref.after];
  const earlier =
    ref === undefined || ref.before === null ? undefined : before.event.sessionsById[ref.before];
  if (ref !== undefined) return (later ?? earlier)?.title.en ?? '';
  if ('paper' in change || change.type === 'papers-reordered') return 'Papers';
  return 'person' in change ? 'People' : 'Event';
}
