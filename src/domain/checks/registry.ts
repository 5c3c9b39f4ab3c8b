// Every check. To add one: a file beside this one, a line here, and its words in languages/interface/en/checks.ts.
import { chairCount } from './chairCount.ts';
import { changeover } from './changeover.ts';
import { dateDiffers } from './dateDiffers.ts';
import { declinedListed } from './declinedListed.ts';
import { doubledWordInName } from './doubledWordInName.ts';
import { endBeforeStart } from './endBeforeStart.ts';
import { excellencyWithoutFunction } from './excellencyWithoutFunction.ts';
import { languageMissing } from './languageMissing.ts';
import { letterReference } from './letterReference.ts';
import { likeName } from './likeName.ts';
import { listedTwice } from './listedTwice.ts';
import { missingField } from './missingField.ts';
import { mixedSpelling } from './mixedSpelling.ts';
import { noChair } from './noChair.ts';
import { noLunch } from './noLunch.ts';
import { nothingEnclosed } from './nothingEnclosed.ts';
import { openInFinal } from './openInFinal.ts';
import { outsideHours } from './outsideHours.ts';
import { overlap } from './overlap.ts';
import { personElsewhere } from './personElsewhere.ts';
import { quotedNameDiffers } from './quotedNameDiffers.ts';
import { recipientWithoutPart } from './recipientWithoutPart.ts';
import { roomTaken } from './roomTaken.ts';
import { speakingBudget } from './speakingBudget.ts';
import { spelledTwoWays } from './spelledTwoWays.ts';
import { stageWord } from './stageWord.ts';
import { strayMarks } from './strayMarks.ts';
import { timeDiffers } from './timeDiffers.ts';
import { titleDiffers } from './titleDiffers.ts';
import { unevenStops } from './unevenStops.ts';
import { unscheduledInFinal } from './unscheduledInFinal.ts';
import { wrongWeekday } from './wrongWeekday.ts';
import type { Check } from './check.ts';

export const CHECKS = {
  'person-elsewhere': personElsewhere,
  'room-taken': roomTaken,
  overlap,
  'end-before-start': endBeforeStart,
  'outside-hours': outsideHours,
  'no-lunch': noLunch,
  changeover,
  'speaking-budget': speakingBudget,
  'unscheduled-in-final': unscheduledInFinal,
  'no-chair': noChair,
  'open-in-final': openInFinal,
  'excellency-without-function': excellencyWithoutFunction,
  'like-name': likeName,
  'spelled-two-ways': spelledTwoWays,
  'doubled-word-in-name': doubledWordInName,
  'listed-twice': listedTwice,
  'declined-listed': declinedListed,
  'recipient-without-part': recipientWithoutPart,
  'title-differs': titleDiffers,
  'quoted-name-differs': quotedNameDiffers,
  'stage-word': stageWord,
  'time-differs': timeDiffers,
  'date-differs': dateDiffers,
  'wrong-weekday': wrongWeekday,
  'letter-reference': letterReference,
  'nothing-enclosed': nothingEnclosed,
  'missing-field': missingField,
  'chair-count': chairCount,
  'mixed-spelling': mixedSpelling,
  'stray-marks': strayMarks,
  'uneven-stops': unevenStops,
  'language-missing': languageMissing,
} satisfies Record<string, Check>;

export type CheckId = keyof typeof CHECKS;

export const CHECK_IDS = Object.keys(CHECKS) as readonly CheckId[];
