import { useMemo } from 'react';
import type { PersonMatch } from '#domain/importing/proposedPeople.ts';
import { fullNameAsRead, personKeyOf } from '#domain/importing/proposedPeople.ts';
import { fullNameOf } from '#domain/people/person.ts';
import { useLibrary } from '#store/store.ts';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import { Ask } from './Ask.tsx';
import { answerText } from './answerText.ts';
import { SOMEBODY_NEW } from './corrections.ts';
import { correct, type ImportSource } from './importing.ts';
import { useImportWords } from '#parts/importing/importWords.ts';
import { openQuestions, questionsOf } from './openAsks.ts';
import type { Reviewed } from './reviewed.ts';
import { readAgain } from './readSources.ts';
import type { PeopleMatches } from './usePeopleMatches.ts';
import styles from './Asks.module.css';

interface AsksProps {
  readonly source: ImportSource;
  readonly review: Reviewed;
  readonly matches: PeopleMatches;
  readonly onLines: (lines: readonly number[]) => void;
}

/** What the reader could not tell by itself, each answered in a click and settled for all rows alike. */
export function Asks({ source, review, matches, onLines }: AsksProps) {
  const words = useImportWords();
  const vocabulary = useWords('vocabulary');
  const language = useInterfaceLanguage();
  const linesOf = useMemo(() => linesByPerson(review, matches), [review, matches]);
  const { answers } = source;
  const questions = questionsOf(source);
  if (questions.length + matches.doubtful.length === 0) return null;
  const open = openQuestions(source, matches);
  return (
    <section className={styles['asks']} aria-labelledby="import-asks" data-open={open > 0}>
      <h2 id="import-asks">{words('asks')}</h2>
      <p>{words(open > 0 ? 'asksAbout' : 'asksDone')}</p>
      <ul>
        {questions.map((question) => {
          const chosen = answers[question.key] ?? question.answers[0]?.id ?? '';
          return (
            <Ask
              key={question.key}
              text={words(`ask.${question.kind}`, { about: question.about })}
              answers={question.answers.map((answer) => ({
                id: answer.id,
                text: answerText(question.kind, answer, { language, words, vocabulary }),
              }))}
              chosen={chosen}
              isOpen={answers[question.key] === undefined}
              onAnswer={(id) => void readAgain(source, { answers: { ...answers, [question.key]: id } })}
              lines={question.lines}
              onLines={onLines}
            />
          );
        })}
        {matches.doubtful.map((match) => (
          <SameAsk
            key={match.key}
            match={match}
            matches={matches}
            lines={linesOf.get(match.key) ?? []}
            onLines={onLines}
            isOpen={source.corrections.people[match.key] === undefined}
          />
        ))}
      </ul>
    </section>
  );
}

interface SameAskProps {
  readonly match: PersonMatch;
  readonly matches: PeopleMatches;
  readonly isOpen: boolean;
  readonly lines: readonly number[];
  readonly onLines: (lines: readonly number[]) => void;
}

function SameAsk({ match, matches: { personByKey, inEvent }, isOpen, lines, onLines }: SameAskProps) {
  const words = useImportWords();
  const [first] = match.candidates;
  const person = useLibrary(({ peopleById }) =>
    first === undefined ? undefined : peopleById[first.personId],
  );
  if (first === undefined || person === undefined) return null;
  const isSame = personByKey.get(match.key) === first.personId;
  const answers = [
    { id: 'new', text: words('sameNo') },
    { id: 'same', text: words('sameYes') },
  ];
  return (
    <Ask
      text={words('askSame', { name: fullNameAsRead(match.part), known: fullNameOf(person) })}
      // The first is what is taken meanwhile.
      answers={inEvent.has(first.personId) ? answers.toReversed() : answers}
      chosen={isSame ? 'same' : 'new'}
      isOpen={isOpen}
      lines={lines}
      onLines={onLines}
      onAnswer={(id) =>
        correct(({ people }) => ({
          people: { ...people, [match.key]: id === 'same' ? first.personId : SOMEBODY_NEW },
        }))
      }
    />
  );
}

/** By the key of a person: every line they stand in. Only of those who are asked about. */
function linesByPerson(
  { days }: Reviewed,
  { doubtful }: PeopleMatches,
): ReadonlyMap<string, readonly number[]> {
  const found = new Map(doubtful.map(({ key }) => [key, new Set<number>()]));
  if (found.size > 0)
    for (const { sessions } of days)
      for (const { parts } of sessions)
        for (const { read, part } of parts)
          for (const line of read.lines) found.get(personKeyOf(part) ?? '')?.add(line);
  return new Map([...found].map(([key, lines]) => [key, [...lines].toSorted((a, b) => a - b)]));
}
