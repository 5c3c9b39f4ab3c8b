// The actions that are there on every screen. A screen's own come from the screen, through `useActions`.
import type { Language } from '#languages/language.ts';
import { words } from '#languages/words.ts';
import { savingNow } from '#store/store.ts';
import { downloadLibrary } from '#parts/libraryFile.ts';
import {
  calendarAddress,
  eventsAddress,
  importAddress,
  newEventAddress,
  searchAddress,
  settingsAddress,
} from '#ui/addresses.ts';
import type { Action } from '#ui/actions.ts';
import { goTo } from '#ui/hashLocation.ts';
import { setPreferences, type Theme } from '#ui/preferences.ts';
import { openPanel } from './panels.ts';
import { redoStep, undoStep } from './undoing.ts';

/** Worded in the interface's language. */
export function appActions(language: Language): readonly Action[] {
  const say = words.getFixedT(language, 'app');
  const everywhere = say('group.everywhere');
  const places = say('group.goTo');
  const canWrite = () => savingNow().status !== 'read-only';
  const theme = (id: Theme, label: string): Action => ({
    id: `theme-${id}`,
    label,
    group: everywhere,
    run: () => setPreferences({ theme: id }),
  });
  return [
    {
      id: 'palette',
      label: say('action.palette'),
      group: everywhere,
      shortcuts: ['Mod+K'],
      worksInFields: true,
      run: () => openPanel('palette'),
    },
    {
      id: 'shortcuts',
      label: say('action.shortcuts'),
      group: everywhere,
      shortcuts: ['?'],
      run: () => openPanel('shortcuts'),
    },
    {
      id: 'undo',
      label: say('action.undo'),
      group: everywhere,
      shortcuts: ['Mod+Z'],
      isEnabled: canWrite,
      run: undoStep,
    },
    {
      id: 'redo',
      label: say('action.redo'),
      group: everywhere,
      shortcuts: ['Mod+Shift+Z', 'Mod+Y'],
      isEnabled: canWrite,
      run: redoStep,
    },
    { id: 'events', label: say('action.goToEvents'), group: places, run: () => goTo(eventsAddress()) },
    {
      id: 'calendar',
      label: say('action.goToCalendar'),
      group: places,
      run: () => goTo(calendarAddress()),
    },
    {
      id: 'search',
      label: say('action.goToSearch'),
      group: places,
      shortcuts: ['Mod+Shift+F'],
      worksInFields: true,
      run: () => goTo(searchAddress()),
    },
    {
      id: 'settings',
      label: say('action.goToSettings'),
      group: places,
      run: () => goTo(settingsAddress()),
    },
    {
      id: 'new-event',
      label: say('action.newEvent'),
      group: everywhere,
      isEnabled: canWrite,
      run: () => goTo(newEventAddress()),
    },
    {
      id: 'import',
      label: say('action.import'),
      group: everywhere,
      isEnabled: canWrite,
      run: () => goTo(importAddress()),
    },
    {
      id: 'download-library',
      label: say('action.downloadLibrary'),
      group: everywhere,
      run: () => void downloadLibrary(),
    },
    theme('light', say('action.themeLight')),
    theme('dark', say('action.themeDark')),
    theme('system', say('action.themeSystem')),
  ];
}
