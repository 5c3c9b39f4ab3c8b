// How a house style is read: whatever is not there is as in a new event.
import { DATE_STYLES } from '#languages/dates.ts';
import { RANGE_DASHES, TIME_STYLES } from '#languages/times.ts';
import type { HouseStyle, Spelling } from '../houseStyle.ts';
import { DEFAULT_HOUSE_STYLE, PAPER_SIZES } from '../houseStyle.ts';
import { list, record, withDefault } from './schema.ts';
import { oneOf, textIfAny, yesOrNo } from './texts.ts';

const usual = DEFAULT_HOUSE_STYLE;

const spelling = record<Spelling>({
  panellist: oneOf(['panellist', 'panelist'], usual.spelling.panellist),
  honour: oneOf(['honour', 'honor'], usual.spelling.honour),
});

export const houseStyleSchema = withDefault(
  record<HouseStyle>({
    timeStyle: oneOf(TIME_STYLES, usual.timeStyle),
    rangeDash: oneOf(RANGE_DASHES, usual.rangeDash),
    dateStyle: oneOf(DATE_STYLES, usual.dateStyle),
    spelling: withDefault(spelling, usual.spelling),
    paperSize: oneOf(PAPER_SIZES, usual.paperSize),
    roomForm: oneOf(['name', 'short-name'], usual.roomForm),
    roomInTimeCell: oneOf(['always', 'when-named', 'when-other', 'never'], usual.roomInTimeCell),
    dayHeadings: oneOf(['always', 'when-several', 'never'], usual.dayHeadings),
    hasPartOfDayHeadings: yesOrNo(usual.hasPartOfDayHeadings),
    isNumberOnTitleLine: yesOrNo(usual.isNumberOnTitleLine),
    hasHeadingColon: yesOrNo(usual.hasHeadingColon),
    titleEmphasis: oneOf(['plain', 'italic', 'bold'], usual.titleEmphasis),
    personMarker: oneOf(['none', 'dash', 'square'], usual.personMarker),
    unlabelledRoles: withDefault(list(textIfAny), usual.unlabelledRoles),
    isSingleRoleInline: yesOrNo(usual.isSingleRoleInline),
  }),
  usual,
);
