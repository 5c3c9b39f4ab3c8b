// Which papers there are, what their text says, how letters are addressed and dated.
import { inOrder } from '#base/ordered.ts';
import { LANGUAGES, NO_TEXT } from '#languages/language.ts';
import type { GeneratedPaper, Letter, Paper, Recipient } from '../../papers/paper.ts';
import type { Ref } from './change.ts';
import { isSame, nameOfRef, type Pairs } from './pairs.ts';
import type { PaperSetting } from './paperChange.ts';
import { passagesBetween, wordsChanged } from './passages.ts';
import { pathsOf } from './paths.ts';
import { areValuesAlike } from './plainText.ts';
import { movedIn } from './reordered.ts';
import { areAlike, readAlike } from './sameText.ts';
import { basics, internal, said, type Path, type Said } from './said.ts';

export function paperChanges(pairs: Pairs): readonly Said[] {
  const { before, after, papers } = pairs;
  const [earlier, later] = [inOrder<Paper>(before.event.papersById), inOrder<Paper>(after.event.papersById)];
  const changes: Said[] = [];
  const places: number[] = [];
  const kept: Ref<Paper['id']>[] = [];
  for (const paper of later) {
    const was = papers.beforeOf.get(paper.id);
    const ref = { before: was ?? null, after: paper.id };
    const old = was === undefined ? undefined : before.event.papersById[was];
    if (old === undefined)
      changes.push(
        said({ ...basics(`paper-added ${paper.id}`), type: 'paper-added', paper: ref }, ...at(ref)),
      );
    else {
      changes.push(...changesOf(ref, old, paper, pairs));
      places.push(earlier.indexOf(old));
      kept.push(ref);
    }
  }
  for (const { id } of earlier)
    if (!papers.afterOf.has(id)) {
      const ref = { before: id, after: null };
      changes.push(said({ ...basics(`paper-removed ${id}`), type: 'paper-removed', paper: ref }, ...at(ref)));
    }
  if (movedIn(places).length > 0)
    changes.push(
      said(
        { ...basics('papers-reordered'), type: 'papers-reordered' },
        ...kept.flatMap((ref) => at(ref, 'order')),
      ),
    );
  return changes;
}

type PaperRef = Ref<Paper['id']>;

function at(paper: PaperRef, ...rest: Path): readonly Path[] {
  return pathsOf(['event', 'papersById'], paper, ...rest);
}

function changesOf(paper: PaperRef, before: Paper, after: Paper, pairs: Pairs): readonly Said[] {
  const changes: Said[] = [];
  const name = nameOfRef(paper);
  if (!readAlike(before.name, after.name))
    changes.push(
      said(
        {
          ...basics(`paper-renamed ${name}`),
          type: 'paper-renamed',
          paper,
          before: before.name,
          after: after.name,
        },
        ...at(paper, 'name'),
      ),
    );
  if (before.note !== after.note)
    changes.push(
      said(
        {
          ...internal(`paper-note ${name}`),
          type: 'paper-note',
          paper,
          before: before.note,
          after: after.note,
        },
        ...at(paper, 'note'),
      ),
    );
  if (before.language !== after.language) changes.push(setting(paper, 'language', ['language']));
  if (before.form !== after.form || typeOf(before) !== typeOf(after))
    changes.push(setting(paper, 'type', before.form === after.form ? ['type'] : []));
  if (before.form === 'letter' && after.form === 'letter')
    changes.push(...letterChanges(paper, before, after, pairs));
  else if (before.form === 'authored' && after.form === 'authored') {
    changes.push(...dated(paper, before.date, after.date), ...textChanges(paper, before, after, pairs));
    if (!isSame(pairs.papers, before.endsWithId, after.endsWithId))
      changes.push(setting(paper, 'ends-with', ['endsWithId']));
  } else if (before.form === 'generated' && after.form === 'generated')
    changes.push(...optionChanges(paper, before, after, pairs));
  return changes;
}

const typeOf = (paper: Paper): string => (paper.form === 'letter' ? '' : paper.type);

function setting(
  paper: PaperRef,
  which: PaperSetting,
  fields: readonly string[],
  options: readonly string[] = [],
): Said {
  return said(
    {
      ...basics(`paper-setting ${which} ${nameOfRef(paper)}`),
      type: 'paper-setting',
      paper,
      setting: which,
      options,
    },
    // A paper of another form is another paper in all its fields.
    ...(fields.length === 0 ? at(paper) : fields.flatMap((field) => at(paper, field))),
  );
}

function dated(paper: PaperRef, before: Letter['date'], after: Letter['date']): readonly Said[] {
  if (before === after) return [];
  return [
    said(
      { ...basics(`paper-dated ${nameOfRef(paper)}`), type: 'paper-dated', paper, before, after },
      ...at(paper, 'date'),
    ),
  ];
}

function textChanges(
  paper: PaperRef,
  before: { readonly body: Letter['body'] },
  after: { readonly body: Letter['body'] },
  pairs: Pairs,
): readonly Said[] {
  return LANGUAGES.flatMap((language) => {
    const [was, is] = [before.body[language] ?? [], after.body[language] ?? []];
    if (areValuesAlike(was, is)) return [];
    const passages = passagesBetween(was, is, (target, side) => targetKey(target, side, pairs));
    if (passages.length === 0) return [];
    return [
      said(
        {
          ...basics(`paper-text ${language} ${nameOfRef(paper)}`),
          type: 'paper-text',
          paper,
          language,
          passages,
          ...wordsChanged(passages, language),
        },
        ...at(paper, 'body', language),
      ),
    ];
  });
}

/** What a live field means: a session or a letter, by its later name. */
function targetKey(target: string, side: 0 | 1, { sessions, papers }: Pairs): string {
  if (side === 1) return target;
  const byText: readonly ReadonlyMap<string, string>[] = [sessions.afterOf, papers.afterOf];
  return byText.map((later) => later.get(target)).find((id) => id !== undefined) ?? target;
}

function letterChanges(paper: PaperRef, before: Letter, after: Letter, pairs: Pairs): readonly Said[] {
  const signed = (letter: Letter) =>
    letter.signatory === '' ? NO_TEXT : { [letter.language]: letter.signatory };
  const lines = (['place', 'salutation', 'complimentaryClose', 'addressee', 'signatory'] as const).flatMap(
    (field) => {
      const [was, is] =
        field === 'signatory' ? [signed(before), signed(after)] : [before[field], after[field]];
      const isAlike = field === 'signatory' ? before.signatory === after.signatory : readAlike(was, is);
      if (isAlike) return [];
      const key = `paper-line ${field} ${nameOfRef(paper)}`;
      return [
        said(
          { ...basics(key), type: 'paper-line', paper, field, before: was, after: is },
          ...at(paper, field),
        ),
      ];
    },
  );
  const changes: Said[] = [
    ...dated(paper, before.date, after.date),
    ...textChanges(paper, before, after, pairs),
    ...lines,
  ];
  if (before.officeId !== after.officeId) changes.push(setting(paper, 'office', ['officeId']));
  if (before.isHandSigned !== after.isHandSigned)
    changes.push(setting(paper, 'hand-signed', ['isHandSigned']));
  const later = (id: string | null): string => (id === null ? '' : targetKey(id, 0, pairs));
  const references = (letter: Letter, name: (id: string | null) => string) =>
    letter.references.map(({ paperId, date }) => `${name(paperId)} ${date ?? ''}`);
  const own = (id: string | null): string => id ?? '';
  if (!areAlike(references(before, later), references(after, own)))
    changes.push(setting(paper, 'references', ['references']));
  const enclosed = (letter: Letter, name: (id: string) => string) =>
    inOrder(letter.enclosuresById).map(({ paperId }) => name(paperId));
  if (!areAlike(enclosed(before, later), enclosed(after, own)))
    changes.push(setting(paper, 'enclosures', ['enclosuresById']));
  const written = (letter: Letter, name: (recipient: Recipient) => string) =>
    inOrder<Recipient>(letter.recipientsById ?? {}).map(name);
  const laterPerson = ({ personId }: Recipient): string => pairs.people.afterOf.get(personId) ?? personId;
  if (
    !areAlike(
      written(before, laterPerson),
      written(after, ({ personId }) => personId),
    )
  )
    changes.push(setting(paper, 'recipients', ['recipientsById']));
  return changes;
}

function optionChanges(
  paper: PaperRef,
  before: GeneratedPaper,
  after: GeneratedPaper,
  pairs: Pairs,
): readonly Said[] {
  const names = new Set([...Object.keys(before.options), ...Object.keys(after.options)]);
  const differ = [...names].sort().filter((name) => {
    const [was, is] = [before.options[name], after.options[name]];
    if (was === is) return false;
    // An option may name a session.
    return typeof was !== 'string' || targetKey(was, 0, pairs) !== is;
  });
  return differ.length === 0 ? [] : [setting(paper, 'options', ['options'], differ)];
}
