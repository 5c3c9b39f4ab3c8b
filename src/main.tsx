import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { isLanguage } from '#languages/language.ts';
import { words } from '#languages/words.ts';
import { expectsEvents, startStore } from '#store/start.ts';
import { pathNow } from '#ui/hashLocation.ts';
import { wearPreferences } from '#ui/preferences.ts';
import { registerPending } from '#store/saving/pending.ts';
import { keepTyped } from '#store/saving/typed.ts';
import { keepHalfTyped, watchHalfTyped } from '#ui/halfTyped.ts';
import { App } from './app/App.tsx';
import { preloadScreenAt } from './app/screens.ts';
import { registerServiceWorker } from './app/serviceWorker.ts';
import '#ui/fonts.css';
import '#ui/tokens.css';
import '#ui/base.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

wearPreferences(document.documentElement, isLanguage(words.language) ? words.language : 'en');

// A page that goes away keeps what stands half typed in its fields; one that crashes has noted it.
registerPending(keepHalfTyped);
watchHalfTyped(keepTyped);

createRoot(root).render(
  <StrictMode>
    <App start={startStore()} />
  </StrictMode>,
);

preloadScreenAt(pathNow(), expectsEvents());

// Working offline is a comfort: where the browser refuses it, everything else works all the same.
registerServiceWorker().catch((error: unknown) => console.warn('No service worker:', error));
