import { lazy, Suspense, useEffect, useMemo } from 'react';
import { watchEventChanges } from '#parts/eventActivity.ts';
import { useActions } from '#ui/actions.ts';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { appActions } from './appActions.ts';
import { holdForImport } from './earlyImport.ts';
import { closePanel, usePanel } from './panels.ts';
import { tellSteps } from './undoing.ts';
import { useActionKeys } from './useActionKeys.ts';

const loadPalette = async () => ({ default: (await import('./Palette.tsx')).Palette });
const Palette = lazy(loadPalette);
const loadEverywhere = async () => import('#parts/importing/everywhere.ts');
const ShortcutSheet = lazy(async () => ({ default: (await import('./ShortcutSheet.tsx')).ShortcutSheet }));

/** The keyboard, the palette and the sheet of shortcuts: everything that reads the one list of actions. */
export function Actions() {
  const language = useInterfaceLanguage();
  // The actions carry their words, so another language makes them anew.
  useActions(useMemo(() => appActions(language), [language]));
  useActionKeys();
  useEffect(() => tellSteps(), []);
  useEffect(() => watchEventChanges(), []);
  useEffect(() => {
    const stopHolding = holdForImport(loadEverywhere);
    const watchEverywhere = async () => {
      (await loadEverywhere()).watchEverywhere();
      stopHolding();
    };
    // Fetched once the page is quiet, so that what is typed right after the keys is not lost while it loads.
    const quiet = setTimeout(() => {
      for (const load of [loadPalette, watchEverywhere]) void load().catch(() => undefined);
    }, 3000);
    return () => {
      clearTimeout(quiet);
      stopHolding();
    };
  }, []);
  const panel = usePanel((state) => state.panel);
  return (
    <Suspense fallback={null}>
      {panel === 'palette' && <Palette onClose={closePanel} />}
      {panel === 'shortcuts' && <ShortcutSheet onClose={closePanel} />}
    </Suspense>
  );
}
