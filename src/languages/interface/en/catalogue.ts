// The interface in English: one file a screen. Another language is a folder beside this one with the same files.
import { app } from './app.ts';
import { ui } from './ui.ts';
import { copies } from './copies.ts';
import { commands } from './commands.ts';
import { inspector } from './inspector.ts';
import { programme } from './programme.ts';
import { events } from './events.ts';
import { roomsView } from './roomsView.ts';
import { settings } from './settings.ts';
import { leaving } from './leaving.ts';
import { paperLanguages } from './paperLanguages.ts';
import { papers } from './papers.ts';
import { itinerary } from './itinerary.ts';
import { people } from './people.ts';
import { rooms } from './rooms.ts';
import { repairs } from './repairs.ts';
import { search } from './search.ts';
import { time } from './time.ts';
import { vocabulary } from './vocabulary.ts';
import { writing } from './writing.ts';

export const en = {
  leaving,
  copies,
  paperLanguages,
  papers,
  inspector,
  vocabulary,
  programme,
  roomsView,
  commands,
  app,
  ui,
  rooms,
  repairs,
  search,
  time,
  events,
  settings,
  people,
  itinerary,
  writing,
};
