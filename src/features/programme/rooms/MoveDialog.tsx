import { useMemo } from 'react';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { changesNothing } from '#domain/programme/plan.ts';
import type { Day } from '#domain/time.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { useWords } from '#ui/useWords.ts';
import { carriedTitle } from '../carriedTitle.ts';
import { MOVE_MODES } from '../drop.ts';
import { cancelLift, takeOffer } from '../gestures.ts';
import { linesOfProblems } from '../problemWords.ts';
import { changeMode, useProgramme, type Lift } from '../programmeStore.ts';
import { useSheet } from '../sheetContext.ts';
import { leadInHand, moveThere } from './moveByFields.ts';
import { SpotFields } from './SpotFields.tsx';
import { SwapField } from './SwapField.tsx';
import styles from './MoveDialog.module.css';

interface MoveDialogProps {
  readonly event: PlannedEvent;
  readonly day: Day;
}

/** A move without dragging: when, where and how in fields, with what is wrong said before it is made. */
export function MoveDialog({ event, day }: MoveDialogProps) {
  const lift = useProgramme((state) => (state.lift?.by === 'clicks' ? state.lift : null));
  return lift === null ? null : <Moving event={event} day={day} lift={lift} />;
}

function Moving({ event, day, lift }: MoveDialogProps & { readonly lift: Lift }) {
  const { language } = useSheet();
  const words = useWords('roomsView');
  const programme = useWords('programme');
  const mode = useProgramme((state) => state.mode);
  const { carried, plan, target } = lift;
  const lead = useMemo(() => leadInHand(event, carried), [event, carried]);
  const canSwap = carried.type !== 'unscheduled' && !lead.isSeveral;
  const isSwap = mode === 'swap' && canSwap;
  const isIdle = target === null || (plan.isPossible && changesNothing(plan));
  return (
    <Dialog
      title={words('moveTitle', { session: carriedTitle(event, carried, language) })}
      onClose={cancelLift}
      footer={
        <>
          <Button onClick={cancelLift}>{words('cancel')}</Button>
          {plan.offers.map((offer) => (
            <Button key={offer.kind} onClick={() => takeOffer(lift, offer.plan)}>
              {programme(`offer.${offer.kind}`, { minutes: offer.minutes })}
            </Button>
          ))}
          <Button
            look="primary"
            disabled={isIdle || !plan.isPossible}
            onClick={() => moveThere(event.id, day)}
          >
            {words('move')}
          </Button>
        </>
      }
    >
      <div className={styles['fields']}>
        <SelectField
          label={words('wayOfMoving')}
          description={programme(`modeHint.${isSwap || mode !== 'swap' ? mode : 'place'}`)}
          value={isSwap || mode !== 'swap' ? mode : 'place'}
          options={MOVE_MODES.filter((each) => canSwap || each !== 'swap').map((each) => ({
            value: each,
            label: programme(`mode.${each}`),
          }))}
          onChange={(each) => changeMode({ mode: each })}
        />
        {isSwap ? (
          <SwapField event={event} lead={lead} />
        ) : (
          <SpotFields event={event} day={day} lead={lead} target={target?.type === 'spot' ? target : null} />
        )}
        <div role="status" className={styles['problems']} data-bad={!plan.isPossible}>
          {linesOfProblems(event, plan, language).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </div>
    </Dialog>
  );
}
