import { lazy, Suspense } from 'react';
import { useEventDialog } from './dialogs.ts';

const NewEventDialog = lazy(async () => ({
  default: (await import('./NewEventDialog.tsx')).NewEventDialog,
}));
const OpenFileDialog = lazy(async () => ({
  default: (await import('#parts/OpenFileDialog.tsx')).OpenFileDialog,
}));
const TemplateDialog = lazy(async () => ({
  default: (await import('./TemplateDialog.tsx')).TemplateDialog,
}));
const ExamplesDialog = lazy(async () => ({
  default: (await import('./ExamplesDialog.tsx')).ExamplesDialog,
}));

/** The dialog the address names, if any. */
export function EventDialogs() {
  const { dialog, close } = useEventDialog();
  return (
    <Suspense fallback={null}>
      {dialog === 'new' && <NewEventDialog onClose={close} />}
      {dialog === 'template' && <TemplateDialog onClose={close} />}
      {dialog === 'file' && <OpenFileDialog onClose={close} />}
      {dialog === 'examples' && <ExamplesDialog onClose={close} />}
    </Suspense>
  );
}
