import { Button } from '#ui/Button.tsx';
import { joinClasses } from '#ui/joinClasses.ts';
import { useWords } from '#ui/useWords.ts';
import { carriedTitle } from './carriedTitle.ts';
import { MOVE_MODES } from './drop.ts';
import { cancelLift, takeOffer } from './gestures.ts';
import { linesOfProblems } from './problemWords.ts';
import { changeMode, useProgramme } from './programmeStore.ts';
import { useSheet, useSheetEvent } from './sheetContext.ts';
import styles from './ModeBar.module.css';

/** The three ways of moving, always visible; while something is carried, what it is, what is wrong, and what can be done. */
export function ModeBar() {
  const { language } = useSheet();
  const words = useWords('programme');
  const event = useSheetEvent((each) => each);
  const { lift, mode, keepsTimes } = useProgramme();
  const problems = lift === null || event === undefined ? [] : linesOfProblems(event, lift.plan, language);
  return (
    <div
      data-carrying={lift !== null}
      className={joinClasses(styles['bar'], lift !== null && styles['carrying'])}
    >
      <span className={styles['what']}>
        {lift === null || event === undefined
          ? words('wayOfMoving')
          : words('moving', { session: carriedTitle(event, lift.carried, language) })}
      </span>
      <div role="radiogroup" aria-label={words('wayOfMoving')} className={styles['modes']}>
        {MOVE_MODES.map((each, index) => (
          <button
            key={each}
            type="button"
            role="radio"
            aria-checked={mode === each}
            data-mode={each}
            title={words(`modeHint.${each}`)}
            className={styles['mode']}
            onClick={() => changeMode({ mode: each })}
          >
            {words(`mode.${each}`)} <kbd>{index + 1}</kbd>
          </button>
        ))}
      </div>
      {mode === 'swap' && (
        <label className={styles['keep']}>
          <input
            type="checkbox"
            checked={keepsTimes}
            onChange={(change) => changeMode({ keepsTimes: change.target.checked })}
          />
          {words('keepTimes')}
        </label>
      )}
      {lift !== null && (
        <>
          {problems.length > 0 && (
            <span className={joinClasses(styles['problem'], !lift.plan.isPossible && styles['bad'])}>
              {problems.slice(0, 2).join(' ')}
            </span>
          )}
          {lift.by !== 'pointer' &&
            lift.plan.offers.map((offer) => (
              <Button key={offer.kind} data-offer={offer.kind} onClick={() => takeOffer(lift, offer.plan)}>
                {words(`offer.${offer.kind}`, { minutes: offer.minutes })}
              </Button>
            ))}
          <span className={styles['hint']}>
            {words(lift.carried.type === 'sittings' ? `roomsHint.${lift.by}` : `liftHint.${lift.by}`)}
          </span>
          {lift.by !== 'pointer' && <Button onClick={cancelLift}>{words('cancelMove')}</Button>}
        </>
      )}
    </div>
  );
}
