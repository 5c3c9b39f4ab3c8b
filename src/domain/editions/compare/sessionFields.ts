// What one session says about itself, in both contents: its words, its kind, who may attend, how it is carried.
import { NO_TEXT } from '#languages/language.ts';
import type { Session } from '../../programme/session.ts';
import type { SessionRef } from './change.ts';
import { nameOfRef } from './pairs.ts';
import { pathsOfSession } from './paths.ts';
import { areAlike, readAlike, readAlikeOrMissing } from './sameText.ts';
import { basics, internal, said, type Said } from './said.ts';
import type { SessionReworded } from './sessionChange.ts';

const TEXTS: readonly SessionReworded['field'][] = ['title', 'subtitle', 'themesLeadIn', 'questionsLeadIn'];

export function sessionFieldChanges(ref: SessionRef, before: Session, after: Session): readonly Said[] {
  return [
    ...wordings(ref, before, after),
    ...standing(ref, before, after),
    ...arrangements(ref, before, after),
    ...roleLabels(ref, before, after),
    ...note(ref, before, after),
  ];
}

function wordings(ref: SessionRef, before: Session, after: Session): readonly Said[] {
  return TEXTS.filter((field) => !readAlike(before[field], after[field])).map((field) =>
    said(
      {
        ...basics(`session-reworded ${field} ${nameOfRef(ref)}`),
        type: 'session-reworded',
        session: ref,
        field,
        before: before[field],
        after: after[field],
      },
      ...pathsOfSession(ref, field),
    ),
  );
}

function standing(ref: SessionRef, before: Session, after: Session): readonly Said[] {
  const name = nameOfRef(ref);
  return [
    ...(before.kind === after.kind
      ? []
      : [
          said(
            {
              ...basics(`session-kind ${name}`),
              type: 'session-kind',
              session: ref,
              before: before.kind,
              after: after.kind,
            },
            ...pathsOfSession(ref, 'kind'),
          ),
        ]),
    ...(before.isToBeConfirmed === after.isToBeConfirmed
      ? []
      : [
          said(
            {
              ...basics(`session-tbc ${name}`),
              type: 'session-tbc',
              session: ref,
              isToBeConfirmed: after.isToBeConfirmed,
            },
            ...pathsOfSession(ref, 'isToBeConfirmed'),
          ),
        ]),
  ];
}

function arrangements(ref: SessionRef, before: Session, after: Session): readonly Said[] {
  const name = nameOfRef(ref);
  const changes: Said[] = [];
  if (before.access !== after.access)
    changes.push(
      said(
        {
          ...basics(`access ${name}`),
          type: 'access',
          session: ref,
          before: before.access,
          after: after.access,
        },
        ...pathsOfSession(ref, 'access'),
      ),
    );
  if (before.listOfSpeakers !== after.listOfSpeakers)
    changes.push(
      said(
        {
          ...basics(`list-of-speakers ${name}`),
          type: 'list-of-speakers',
          session: ref,
          before: before.listOfSpeakers,
          after: after.listOfSpeakers,
        },
        ...pathsOfSession(ref, 'listOfSpeakers'),
      ),
    );
  if (before.isWebcast !== after.isWebcast)
    changes.push(
      said(
        { ...basics(`webcast ${name}`), type: 'webcast', session: ref, isWebcast: after.isWebcast },
        ...pathsOfSession(ref, 'isWebcast'),
      ),
    );
  if (!areAlike(before.interpretation.toSorted(), after.interpretation.toSorted()))
    changes.push(
      said(
        {
          ...basics(`interpretation ${name}`),
          type: 'interpretation',
          session: ref,
          before: before.interpretation,
          after: after.interpretation,
        },
        ...pathsOfSession(ref, 'interpretation'),
      ),
    );
  return changes;
}

function roleLabels(ref: SessionRef, before: Session, after: Session): readonly Said[] {
  const roles = new Set([...Object.keys(before.roleLabelsByRole), ...Object.keys(after.roleLabelsByRole)]);
  return [...roles].sort().flatMap((role) => {
    const one = Object.hasOwn(before.roleLabelsByRole, role)
      ? (before.roleLabelsByRole[role] ?? NO_TEXT)
      : null;
    const other = Object.hasOwn(after.roleLabelsByRole, role)
      ? (after.roleLabelsByRole[role] ?? NO_TEXT)
      : null;
    if (readAlikeOrMissing(one, other)) return [];
    return [
      said(
        {
          ...basics(`role-label ${nameOfRef(ref)} ${role}`),
          type: 'role-label',
          session: ref,
          role,
          before: one,
          after: other,
        },
        ...pathsOfSession(ref, 'roleLabelsByRole', role),
      ),
    ];
  });
}

function note(ref: SessionRef, before: Session, after: Session): readonly Said[] {
  if (before.note === after.note) return [];
  return [
    said(
      {
        ...internal(`session-note ${nameOfRef(ref)}`),
        type: 'session-note',
        session: ref,
        before: before.note,
        after: after.note,
      },
      ...pathsOfSession(ref, 'note'),
    ),
  ];
}
