import { useDeferredValue, useMemo, useState } from 'react';
import { likeness } from '#domain/people/sameName.ts';
import type { Person } from '#domain/people/person.ts';
import { useLibrary } from '#store/store.ts';
import { hrefTo, mergeAddress } from '#ui/addresses.ts';
import { TextField } from '#ui/TextField.tsx';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import { nameOrNone } from '../peopleActions.ts';
import { factsOf } from '../personFacts.ts';
import { searchable } from '../searchable.ts';
import styles from './Merge.module.css';

const MOST = 20;

/** The other record: suggested by likeness, or searched for. */
export function ChooseOther({ person }: { readonly person: Person }) {
  const words = useWords('people');
  const language = useInterfaceLanguage();
  const [text, setText] = useState('');
  const query = useDeferredValue(text);
  const peopleById = useLibrary((library) => library.peopleById);
  const others = useMemo(
    () => Object.values<Person>(peopleById).filter(({ id }) => id !== person.id),
    [peopleById, person.id],
  );
  const found = useMemo(
    () => (query.trim() === '' ? likeFirst(person, others) : named(others, query)),
    [person, others, query],
  );
  return (
    <section className={styles['choose']} aria-labelledby="choose-other">
      <h2 id="choose-other">{words('mergeChoose')}</h2>
      <p className={styles['who']}>
        <bdi>{nameOrNone(person)}</bdi>
      </p>
      <TextField type="search" label={words('mergeSearch')} value={text} onChange={setText} />
      <p className={styles['hint']} role="status">
        {query.trim() === ''
          ? words(found.length === 0 ? 'mergeNobodyAlike' : 'mergeSuggestions')
          : words('found', { count: found.length })}
      </p>
      <ul className={styles['others']}>
        {found.slice(0, MOST).map((other) => (
          <li key={other.id}>
            <a href={hrefTo(mergeAddress(person.id, other.id))}>
              <bdi>{nameOrNone(other)}</bdi>
            </a>
            <span className={styles['hint']}>
              <bdi>{factsOf(other, language).join(' · ')}</bdi>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function likeFirst(person: Person, others: readonly Person[]): readonly Person[] {
  return others
    .flatMap((other) => {
      const found = likeness(person, other);
      return found === null ? [] : [{ other, found }];
    })
    .sort((a, b) => b.found - a.found)
    .map(({ other }) => other);
}

function named(others: readonly Person[], query: string): readonly Person[] {
  const wanted = searchable(query).split(' ');
  return others.filter((other) => {
    const text = searchable(
      [nameOrNone(other), ...other.aliases, ...Object.values(other.otherScripts)].join(' '),
    );
    return wanted.every((word) => text.includes(word));
  });
}
