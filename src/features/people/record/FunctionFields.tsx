import { Plus } from 'lucide-react';
import { inOrder } from '#base/ordered.ts';
import type { ListItemId } from '#domain/ids.ts';
import type { Person } from '#domain/people/person.ts';
import { textIn, type Language } from '#languages/language.ts';
import { addPersonFunction, movePersonFunction } from '#store/commands/peopleFunctions.ts';
import { execute } from '#store/execute.ts';
import { newId } from '#store/newId.ts';
import { Button } from '#ui/Button.tsx';
import { useSortable } from '#ui/useSortable.ts';
import { useWords } from '#ui/useWords.ts';
import { AddRepresentative } from './AddRepresentative.tsx';
import { FunctionRow } from './FunctionRow.tsx';
import styles from './PersonRecord.module.css';

interface FunctionFieldsProps {
  readonly person: Person;
  readonly language: Language;
}

/** What the person is and has been, in order: put in order by grip, keys or single clicks. */
export function FunctionFields({ person, language }: FunctionFieldsProps) {
  const words = useWords('people');
  const functions = inOrder(person.functionsById);
  const nameOf = (id: ListItemId) => {
    const held = person.functionsById[id];
    return held === undefined ? '' : textIn(held.text, language) || words('function');
  };
  const { order, carriedId, list, grip, step } = useSortable({
    ids: functions.map(({ id }) => id),
    nameOf,
    onMove: (functionId, beforeId) =>
      execute(movePersonFunction, { personId: person.id, functionId, beforeId }),
  });
  return (
    <fieldset className={styles['group']}>
      <legend>{words('functions')}</legend>
      <p className={styles['hint']}>{words(functions.length === 0 ? 'noFunctions' : 'functionsHint')}</p>
      <ol ref={list} className={styles['functions']}>
        {order.map((id, index) => (
          <FunctionRow
            key={id}
            place={{ personId: person.id, functionId: id }}
            number={index + 1}
            isLast={index === order.length - 1}
            isCarried={id === carriedId}
            language={language}
            wiring={grip(id)}
            onStep={(by) => step(id, by)}
          />
        ))}
      </ol>
      <div className={styles['ways']}>
        <Button
          className={styles['start']}
          icon={<Plus />}
          onClick={() =>
            execute(addPersonFunction, { personId: person.id, functionId: newId<ListItemId>(), text: {} })
          }
        >
          {words('addFunction')}
        </Button>
        <AddRepresentative person={person} />
      </div>
    </fieldset>
  );
}
