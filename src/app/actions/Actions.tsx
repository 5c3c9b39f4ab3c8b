import { lazy, Suspense, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { words } from '#languages/words.ts';
import { watchEventChanges } from '#parts/eventActivity.ts';
import { useActions } from '#ui/actions.ts';
import { appActions } from './appActions.ts';
import { closePanel, usePanel } from './panels.ts';
import { tellSteps } from './undoing.ts';
import { useActionKeys } from './useActionKeys.ts';

const Palette = lazy(async () => ({ default: (await import('./Palette.tsx')).Palette }));
const ShortcutSheet = lazy(async () => ({ default: (await import('./ShortcutSheet.tsx')).ShortcutSheet }));

/** The keyboard, the palette and the sheet of shortcuts: everything that reads the one list of actions. */
export function Actions() {
  const { i18n } = useTranslation('app', { i18n: words });
  const { language } = i18n;
  useActions(useMemo(() => (language === '' ? [] : appActions()), [language]));
  useActionKeys();
  useEffect(() => tellSteps(), []);
  useEffect(() => watchEventChanges(), []);
  const panel = usePanel((state) => state.panel);
  return (
    <Suspense fallback={null}>
      {panel === 'palette' && <Palette onClose={closePanel} />}
      {panel === 'shortcuts' && <ShortcutSheet onClose={closePanel} />}
    </Suspense>
  );
}
