// The actions that are there on every screen. A screen's own come from the screen, through `useActions`.
import { words } from '#languages/words.ts';
import { savingNow } from '#store/store.ts';
import { downloadLibrary } from '#parts/libraryFile.ts';
import { calendarAddress, eventsAddress, newEventAddress, settingsAddress } from '#ui/addresses.ts';
import type { Action } from '#ui/actions.ts';
import { goTo } from '#ui/hashLocation.ts';
import { setPreferences, type Theme } from '#ui/preferences.ts';
import { openPanel } from './panels.ts';
import { redoStep, undoStep } from './undoing.ts';

export function appActions(): readonly Action[] {
  const everywhere = words.t('group.everywhere');
  const places = words.t('group.goTo');
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
      label: words.t('action.palette'),
      group: everywhere,
      shortcuts: ['Mod+K'],
      worksInFields: true,
      run: () => openPanel('palette'),
    },
    {
      id: 'shortcuts',
      label: words.t('action.shortcuts'),
      group: everywhere,
      shortcuts: ['?'],
      run: () => openPanel('shortcuts'),
    },
    {
      id: 'undo',
      label: words.t('action.undo'),
      group: everywhere,
      shortcuts: ['Mod+Z'],
      isEnabled: canWrite,
      run: undoStep,
    },
    {
      id: 'redo',
      label: words.t('action.redo'),
      group: everywhere,
      shortcuts: ['Mod+Shift+Z', 'Mod+Y'],
      isEnabled: canWrite,
      run: redoStep,
    },
    { id: 'events', label: words.t('action.goToEvents'), group: places, run: () => goTo(eventsAddress()) },
    {
      id: 'calendar',
      label: words.t('action.goToCalendar'),
      group: places,
      run: () => goTo(calendarAddress()),
    },
    {
      id: 'settings',
      label: words.t('action.goToSettings'),
      group: places,
      run: () => goTo(settingsAddress()),
    },
    {
      id: 'new-event',
      label: words.t('action.newEvent'),
      group: everywhere,
      isEnabled: canWrite,
      run: () => goTo(newEventAddress()),
    },
    {
      id: 'download-library',
      label: words.t('action.downloadLibrary'),
      group: everywhere,
      run: () => downloadLibrary(),
    },
    theme('light', words.t('action.themeLight')),
    theme('dark', words.t('action.themeDark')),
    theme('system', words.t('action.themeSystem')),
  ];
}
