// The words of the calendar, which come with its screen.
import { calendar } from '#languages/interface/en/calendar.ts';
import { addWords } from '#languages/words.ts';

addWords('calendar', calendar);
