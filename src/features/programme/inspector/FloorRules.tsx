import { Plus, Trash2 } from 'lucide-react';
import { inOrder } from '#base/ordered.ts';
import type { ListItemId } from '#domain/ids.ts';
import type { Session } from '#domain/programme/session.ts';
import { removeLine, setFloorRule } from '#store/commands/listItems.ts';
import { execute } from '#store/execute.ts';
import { newId } from '#store/newId.ts';
import { Button, IconButton } from '#ui/Button.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useWords } from '#ui/useWords.ts';
import { useSheet } from '../sheetContext.ts';
import { MinutesField } from './MinutesField.tsx';
import styles from './Inspector.module.css';

/** Who may speak for how long: "Member States … no more than 3 minutes each". */
export function FloorRules({ session }: { readonly session: Session }) {
  const { eventId, language } = useSheet();
  const words = useWords('inspector');
  const ref = { eventId, sessionId: session.id };
  return (
    <fieldset className={styles['set']}>
      <legend>{words('floorRules')}</legend>
      {inOrder(session.floorRulesById).map((rule) => (
        <div key={rule.id} className={styles['pair']}>
          <TextField
            label={words('floorWho')}
            value={rule.who[language] ?? ''}
            onChange={(text) =>
              execute(setFloorRule, {
                ...ref,
                itemId: rule.id,
                who: { ...rule.who, [language]: text },
                minutes: rule.minutes,
              })
            }
          />
          <MinutesField
            label={words('floorMinutes')}
            value={rule.minutes}
            onChange={(minutes) => execute(setFloorRule, { ...ref, itemId: rule.id, who: rule.who, minutes })}
          />
          <IconButton
            label={words('removeRule')}
            onClick={() => execute(removeLine, { ...ref, list: 'floorRulesById', itemId: rule.id })}
          >
            <Trash2 />
          </IconButton>
        </div>
      ))}
      <Button
        look="quiet"
        icon={<Plus />}
        onClick={() => execute(setFloorRule, { ...ref, itemId: newId<ListItemId>(), who: {}, minutes: 3 })}
      >
        {words('addRule')}
      </Button>
    </fieldset>
  );
}
