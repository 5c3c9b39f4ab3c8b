// Settings of the event: its languages, how sessions are numbered, how it prints; and what only planning uses.
import { DEFAULT_HOUSE_STYLE, type HouseStyle } from '../../houseStyle.ts';
import type { PlannedEvent } from '../../plannedEvent.ts';
import { areValuesAlike } from './plainText.ts';
import { areAlike, readAlike } from './sameText.ts';
import { basics, internal, said, type Said } from './said.ts';

export function settingChanges(before: PlannedEvent, after: PlannedEvent): readonly Said[] {
  const changes: Said[] = [];
  if (before.mainLanguage !== after.mainLanguage || !areAlike(before.languages, after.languages))
    changes.push(
      said(
        {
          ...basics('languages'),
          type: 'languages',
          before: { main: before.mainLanguage, wanted: before.languages },
          after: { main: after.mainLanguage, wanted: after.languages },
        },
        ['event', 'mainLanguage'],
        ['event', 'languages'],
      ),
    );
  const kinds = new Set([...Object.keys(before.numberingByKind), ...Object.keys(after.numberingByKind)]);
  for (const kind of [...kinds].sort()) {
    const one = Object.hasOwn(before.numberingByKind, kind) ? (before.numberingByKind[kind] ?? null) : null;
    const other = Object.hasOwn(after.numberingByKind, kind) ? (after.numberingByKind[kind] ?? null) : null;
    const isAlike =
      one !== null &&
      other !== null &&
      one.numerals === other.numerals &&
      readAlike(one.pattern, other.pattern);
    if (!isAlike)
      changes.push(
        said({ ...basics(`numbering ${kind}`), type: 'numbering', kind, before: one, after: other }, [
          'event',
          'numberingByKind',
          kind,
        ]),
      );
  }
  const fields = styleFields(before.houseStyle, after.houseStyle);
  if (fields.length > 0)
    changes.push(
      said(
        {
          ...basics('house-style'),
          type: 'house-style',
          fields,
          before: before.houseStyle,
          after: after.houseStyle,
        },
        ['event', 'houseStyle'],
      ),
    );
  if (before.notes !== after.notes)
    changes.push(
      said({ ...internal('event-internals notes'), type: 'event-internals', field: 'notes' }, [
        'event',
        'notes',
      ]),
    );
  if (!areValuesAlike(before.checks, after.checks))
    changes.push(
      said({ ...internal('event-internals checks'), type: 'event-internals', field: 'checks' }, [
        'event',
        'checks',
      ]),
    );
  return changes;
}

function styleFields(before: HouseStyle, after: HouseStyle): readonly (keyof HouseStyle)[] {
  return Object.keys(DEFAULT_HOUSE_STYLE)
    .filter(isStyleField)
    .filter((field) => !areValuesAlike(before[field], after[field]));
}

function isStyleField(name: string): name is keyof HouseStyle {
  return Object.hasOwn(DEFAULT_HOUSE_STYLE, name);
}
