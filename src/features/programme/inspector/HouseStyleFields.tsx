import type { HouseStyle } from '#domain/houseStyle.ts';
import { PAPER_SIZES } from '#domain/houseStyle.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { DATE_STYLES } from '#languages/dates.ts';
import { RANGE_DASHES, TIME_STYLES } from '#languages/times.ts';
import { setHouseStyle } from '#store/commands/events.ts';
import { execute } from '#store/execute.ts';
import { CheckField } from '#ui/CheckField.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { useWords } from '#ui/useWords.ts';

const ROOM_FORMS = ['name', 'short-name'] as const;
const ROOM_IN_CELL = ['always', 'when-named', 'when-other', 'never'] as const;
const DAY_HEADINGS = ['always', 'when-several', 'never'] as const;
const EMPHASES = ['plain', 'italic', 'bold'] as const;
const MARKERS = ['none', 'dash', 'square'] as const;
const PANELLIST = ['panellist', 'panelist'] as const;
const HONOUR = ['honour', 'honor'] as const;

/** How the event prints: times, dates, spelling, headings. Changes no data. */
export function HouseStyleFields({ event }: { readonly event: PlannedEvent }) {
  const words = useWords('inspector');
  const vocabulary = useWords('vocabulary');
  const style = event.houseStyle;
  const set = (change: Partial<HouseStyle>): void => execute(setHouseStyle, { eventId: event.id, change });
  const options = <Value extends string>(values: readonly Value[], label: (value: Value) => string) =>
    values.map((value) => ({ value, label: label(value) }));
  const same = <Value extends string>(values: readonly Value[]) => options(values, (value) => value);
  return (
    <>
      <h4>{words('houseStyle')}</h4>
      <SelectField
        label={words('timeStyle')}
        value={style.timeStyle}
        options={options(TIME_STYLES, (value) => vocabulary(`timeStyle.${value}`))}
        onChange={(timeStyle) => set({ timeStyle })}
      />
      <SelectField
        label={words('rangeDash')}
        value={style.rangeDash}
        options={options(RANGE_DASHES, (value) => vocabulary(`rangeDash.${value}`))}
        onChange={(rangeDash) => set({ rangeDash })}
      />
      <SelectField
        label={words('dateStyle')}
        value={style.dateStyle}
        options={options(DATE_STYLES, (value) => vocabulary(`dateStyle.${value}`))}
        onChange={(dateStyle) => set({ dateStyle })}
      />
      <SelectField
        label={words('paperSize')}
        value={style.paperSize}
        options={same(PAPER_SIZES)}
        onChange={(paperSize) => set({ paperSize })}
      />
      <SelectField
        label={words('spellingPanellist')}
        value={style.spelling.panellist}
        options={same(PANELLIST)}
        onChange={(panellist) => set({ spelling: { ...style.spelling, panellist } })}
      />
      <SelectField
        label={words('spellingHonour')}
        value={style.spelling.honour}
        options={same(HONOUR)}
        onChange={(honour) => set({ spelling: { ...style.spelling, honour } })}
      />
      <SelectField
        label={words('roomForm')}
        value={style.roomForm}
        options={options(ROOM_FORMS, (value) => words(`roomForms.${value}`))}
        onChange={(roomForm) => set({ roomForm })}
      />
      <SelectField
        label={words('roomInTimeCell')}
        value={style.roomInTimeCell}
        options={options(ROOM_IN_CELL, (value) => words(`roomInTimeCells.${value}`))}
        onChange={(roomInTimeCell) => set({ roomInTimeCell })}
      />
      <SelectField
        label={words('dayHeadings')}
        value={style.dayHeadings}
        options={options(DAY_HEADINGS, (value) => words(`dayHeadingForms.${value}`))}
        onChange={(dayHeadings) => set({ dayHeadings })}
      />
      <SelectField
        label={words('titleEmphasis')}
        value={style.titleEmphasis}
        options={options(EMPHASES, (value) => words(`emphases.${value}`))}
        onChange={(titleEmphasis) => set({ titleEmphasis })}
      />
      <SelectField
        label={words('personMarker')}
        value={style.personMarker}
        options={options(MARKERS, (value) => words(`markers.${value}`))}
        onChange={(personMarker) => set({ personMarker })}
      />
      <CheckField
        label={words('hasPartOfDayHeadings')}
        checked={style.hasPartOfDayHeadings}
        onChange={(hasPartOfDayHeadings) => set({ hasPartOfDayHeadings })}
      />
      <CheckField
        label={words('isNumberOnTitleLine')}
        checked={style.isNumberOnTitleLine}
        onChange={(isNumberOnTitleLine) => set({ isNumberOnTitleLine })}
      />
      <CheckField
        label={words('hasHeadingColon')}
        checked={style.hasHeadingColon}
        onChange={(hasHeadingColon) => set({ hasHeadingColon })}
      />
      <CheckField
        label={words('isSingleRoleInline')}
        checked={style.isSingleRoleInline}
        onChange={(isSingleRoleInline) => set({ isSingleRoleInline })}
      />
    </>
  );
}
