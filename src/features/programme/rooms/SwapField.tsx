import { useState } from 'react';
import type { SittingId } from '#domain/ids.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { hoursOfSitting } from '#domain/programme/hours.ts';
import { allRows, roomOf } from '#domain/programme/rows.ts';
import { formatDate } from '#languages/dates.ts';
import { textIn } from '#languages/language.ts';
import { SelectField } from '#ui/SelectField.tsx';
import { useWords } from '#ui/useWords.ts';
import { titleOfSession } from '../carriedTitle.ts';
import { aim } from '../programmeStore.ts';
import { useSheet } from '../sheetContext.ts';
import type { LeadInHand } from './moveByFields.ts';

interface SwapFieldProps {
  readonly event: PlannedEvent;
  readonly lead: LeadInHand;
}

/** The session to trade places with, from all of the programme. */
export function SwapField({ event, lead }: SwapFieldProps) {
  const { language } = useSheet();
  const words = useWords('roomsView');
  const [chosen, setChosen] = useState('');
  const { dateStyle } = event.houseStyle;
  const others = allRows(event).flatMap(({ sessionId, day, sittings }) =>
    sittings
      .filter(({ id }) => id !== lead.ref?.sittingId)
      .map((sitting) => {
        const number = titleOfSession(event, sessionId, language);
        const title = textIn(event.sessionsById[sessionId]?.title ?? {}, language, event.mainLanguage);
        const hours = hoursOfSitting(sitting, event.houseStyle, language);
        const label = [
          formatDate(day, dateStyle, language),
          hours,
          number === title ? title : `${number}: ${title}`,
        ];
        return {
          value: sitting.id,
          label: label.filter((part) => part !== '').join(' · '),
          sessionId,
          sitting,
        };
      }),
  );
  const choose = (id: string): void => {
    setChosen(id);
    const other = others.find(({ value }) => value === id);
    if (other === undefined) return aim(null);
    const { day, start, end } = other.sitting;
    const over = { sessionId: other.sessionId, sittingId: id as SittingId };
    aim({ type: 'spot', day, roomId: roomOf(event, other.sitting), start, end, over });
  };
  return (
    <SelectField
      label={words('swapWith')}
      value={chosen}
      options={[{ value: '', label: words('chooseOne') }, ...others]}
      onChange={choose}
    />
  );
}
