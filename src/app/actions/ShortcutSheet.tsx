import { Fragment } from 'react';
import { useActionLists, type Action } from '#ui/actions.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { Shortcut } from '#ui/Shortcut.tsx';
import { useWords } from '#ui/useWords.ts';
import styles from './ShortcutSheet.module.css';

/** Every shortcut that works where the user is now. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const words = useWords('app');
  const lists = useActionLists((state) => state.lists);
  const groups = Map.groupBy(
    lists.flat().filter((action) => (action.shortcuts ?? []).length > 0),
    (action) => action.group,
  );
  return (
    <Dialog title={words('shortcuts.title')} size="medium" onClose={onClose}>
      <div className={styles['groups']}>
        {[...groups].map(([group, actions]) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl>
              {actions.map((action) => (
                <ShortcutRow key={action.id} action={action} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function ShortcutRow({ action }: { readonly action: Action }) {
  const words = useWords('app');
  return (
    <div>
      <dt>{action.label}</dt>
      <dd>
        {action.shortcuts?.map((shortcut, index) => (
          <Fragment key={shortcut}>
            {index > 0 && <span>{words('shortcuts.or')}</span>}
            <Shortcut keys={shortcut} />
          </Fragment>
        ))}
      </dd>
    </div>
  );
}
