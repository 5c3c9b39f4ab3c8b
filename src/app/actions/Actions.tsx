import { lazy, Suspense, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { words } from '#languages/words.ts';
import { watchEventChanges } from '#parts/eventActivity.ts';
import { useActions } from '#ui/actions.ts';
import { appActions } from './appActions.ts';
import { closePanel, usePanel } from './panels.ts';
import { tellSteps } from './undoing.ts';
import { useActionKeys } from './useActionKeys.ts';

const loadPalette = async () => ({ default: (await import('./Palette.tsx')).Palette });
const Palette = lazy(loadPalette);
const ShortcutSheet = lazy(async () => ({ default: (await import('./ShortcutSheet.tsx')).ShortcutSheet }));

/** The keyboard, the palette and the sheet of shortcuts: everything that reads the one list of actions. */
export function Actions() {
  const { i18n } = useTranslation('app', { i18n: words });
  const { language } = i18n;
  useActions(useMemo(() => (language === '' ? [] : appActions()), [language]));
  useActionKeys();
  useEffect(() => tellSteps(), []);
  useEffect(() => watchEventChanges(), []);
  useEffect(() => {
    // Fetched once the page is quiet, so that what is typed right after the keys is not lost while it loads.
    const quiet = setTimeout(() => void loadPalette().catch(() => undefined), 3000);
    return () => clearTimeout(quiet);
  }, []);
  const panel = usePanel((state) => state.panel);
  return (
    <Suspense fallback={null}>
      {panel === 'palette' && <Palette onClose={closePanel} />}
      {panel === 'shortcuts' && <ShortcutSheet onClose={closePanel} />}
    </Suspense>
  );
}
