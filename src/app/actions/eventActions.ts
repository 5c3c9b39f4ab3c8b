// What one can do on every page of an event with its editions and alternatives. They come with the event's frame, after
// the page itself.
import type { Edition } from '#domain/editions/edition.ts';
import { DRAFT } from '#domain/editions/standing.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { adoptAndTell, calledName, dropPresentAndTell, goBackToDraft } from '#parts/editions/acting.ts';
import type { EditionWords } from '#parts/editions/editionWords.ts';
import { savingNow } from '#store/store.ts';
import type { Action } from '#ui/actions.ts';
import { compareAddress, editionsAddress, importAddress, sendAddress } from '#ui/addresses.ts';
import { goTo } from '#ui/hashLocation.ts';

type EventFacts = Pick<PlannedEvent, 'id' | 'alternative'>;

/** `latest`: the last edition that was issued; null = none was. */
export function eventActions(
  { id: eventId, alternative }: EventFacts,
  latest: Edition | null,
  words: EditionWords,
): readonly Action[] {
  const group = words('group');
  const action = (id: string, label: string, run: () => void): Action => ({
    id: `editions.${id}`,
    label,
    group,
    run,
  });
  const writing = (id: string, label: string, run: () => void): Action => ({
    ...action(id, label, run),
    isEnabled: () => savingNow().status !== 'read-only',
  });
  const look = (asked: Readonly<Record<string, string>>) => () => goTo(editionsAddress(eventId, asked));
  const name = calledName(alternative?.name ?? '');
  return [
    action('open', words('action.open'), look({})),
    action('send', words('action.send'), () => goTo(sendAddress(eventId))),
    writing('issue', words('action.issue'), look({ issue: '' })),
    ...(latest === null
      ? []
      : [
          action('compare', words('action.compare'), () =>
            goTo(compareAddress(eventId, { from: latest.id, to: DRAFT })),
          ),
          action('compareTwo', words('action.compareTwo'), look({ choose: '' })),
        ]),
    writing('import', words('action.import'), () => goTo(importAddress(eventId))),
    writing('whatIf', words('action.whatIf'), look({ 'what-if': DRAFT })),
    writing('duplicate', words('action.duplicate'), look({ duplicate: DRAFT })),
    ...(alternative === undefined
      ? []
      : [
          writing('backToDraft', words('action.backToDraft'), () => goBackToDraft(eventId)),
          writing('adopt', words('action.adopt', { name }), () => adoptAndTell(eventId)),
          writing('drop', words('action.drop', { name }), () => dropPresentAndTell(eventId)),
        ]),
  ];
}
