import { memo } from 'react';
import { Pin, PinOff } from 'lucide-react';
import type { GapId } from '#domain/ids.ts';
import { DEFAULT_HOUSE_STYLE } from '#domain/houseStyle.ts';
import { hoursOfSitting } from '#domain/programme/hours.ts';
import type { Gap } from '#domain/programme/gaps.ts';
import type { RowKey } from '#domain/programme/rows.ts';
import { fixGap, freeGap, labelGap } from '#store/commands/events.ts';
import { execute } from '#store/execute.ts';
import { newId } from '#store/newId.ts';
import { IconButton } from '#ui/Button.tsx';
import { InlineText } from '#ui/InlineText.tsx';
import { useWords } from '#ui/useWords.ts';
import { lengthWords } from './lengthWords.ts';
import { useEdited, useSheet, useSheetEvent } from './sheetContext.ts';
import styles from './Sheet.module.css';

interface GapRowProps {
  readonly gap: Gap;
  readonly above: RowKey | null;
}

/** A hole between sessions, which every push keeps; fixed to the clock it keeps its hours too. */
export const GapRow = memo(function GapRow({ gap, above }: GapRowProps) {
  const { eventId, language } = useSheet();
  const words = useWords('programme');
  const style = useSheetEvent((event) => event.houseStyle) ?? DEFAULT_HOUSE_STYLE;
  const { value } = useEdited(gap.label);
  const { gapId } = gap;
  const hours = hoursOfSitting({ start: gap.start, end: gap.end, timeAs: null }, style, language);
  const fix = (): void =>
    execute(fixGap, {
      eventId,
      gap: {
        id: newId<GapId>(),
        day: gap.day,
        start: gap.start,
        end: gap.end,
        roomId: gap.roomId,
        label: {},
      },
    });
  return (
    <li className={styles['gap']} data-above={above ?? undefined} data-gap={gapId ?? 'planned'}>
      {gapId !== null && (
        <InlineText
          field="gapLabel"
          label={words('gapLabel')}
          value={value}
          placeholder={words('gap')}
          isLive
          isTabbable
          onCommit={(text) => {
            execute(labelGap, { eventId, gapId, label: { ...gap.label, [language]: text } });
            return null;
          }}
        />
      )}
      <span>{words('gapLine', { length: lengthWords(gap.end - gap.start), hours })}</span>
      <IconButton
        label={words(gapId === null ? 'fixGap' : 'freeGap')}
        className={styles['onHover']}
        onClick={() => (gapId === null ? fix() : execute(freeGap, { eventId, gapId }))}
      >
        {gapId === null ? <Pin /> : <PinOff />}
      </IconButton>
    </li>
  );
});
