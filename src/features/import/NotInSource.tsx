import type { SessionId } from '#domain/ids.ts';
import { useImportWords } from '#parts/importing/importWords.ts';
import { Button } from '#ui/Button.tsx';
import { CheckField } from '#ui/CheckField.tsx';
import { correctMerging } from './importing.ts';
import type { ThereAlone } from './mergeWords.ts';
import styles from './Merge.module.css';

interface NotInSourceProps {
  readonly alone: readonly ThereAlone[];
  readonly removed: readonly SessionId[];
}

/** Sessions of the event that are no row of the source: they stay, unless somebody says otherwise. */
export function NotInSource({ alone, removed }: NotInSourceProps) {
  const words = useImportWords();
  if (alone.length === 0) return null;
  const ids = alone.map(({ id }) => id);
  const areAllRemoved = ids.every((id) => removed.includes(id));
  return (
    <fieldset className={styles['missing']}>
      <legend>{words('notInSource', { count: alone.length })}</legend>
      {alone.length > 1 && (
        <Button look="quiet" onClick={() => correctMerging({ removed: areAllRemoved ? [] : ids })}>
          {words(areAllRemoved ? 'leaveAll' : 'removeAll', { count: alone.length })}
        </Button>
      )}
      {alone.map(({ id, name, when }) => (
        <CheckField
          key={id}
          label={words('removeSession', { title: name || words('noTitle') })}
          description={when === '' ? undefined : when}
          checked={removed.includes(id)}
          onChange={(isRemoved) =>
            correctMerging({
              removed: isRemoved ? [...removed, id] : removed.filter((one) => one !== id),
            })
          }
        />
      ))}
    </fieldset>
  );
}
