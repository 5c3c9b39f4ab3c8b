import { textIn } from '#languages/language.ts';
import { useWords } from '#ui/useWords.ts';
import { useSheet, useSheetEvent } from '../sheetContext.ts';
import type { Band } from './dayLayout.ts';
import styles from './RoomsView.module.css';

interface GapBandProps {
  readonly band: Band;
  readonly minuteHeight: number;
}

/** A gap fixed to the clock: across its room, or across all of them. */
export function GapBand({ band, minuteHeight }: GapBandProps) {
  const { language } = useSheet();
  const words = useWords('roomsView');
  const label = useSheetEvent((event) => {
    const gap = event.gapsById[band.gapId];
    return gap === undefined ? '' : textIn(gap.label, language, event.mainLanguage);
  });
  return (
    <div
      className={styles['band']}
      style={{
        insetBlockStart: band.start * minuteHeight,
        blockSize: (band.end - band.start) * minuteHeight,
      }}
    >
      <span>{label === undefined || label === '' ? words('fixedGap') : label}</span>
    </div>
  );
}
