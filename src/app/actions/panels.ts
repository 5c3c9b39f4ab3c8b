// Which of the frame's own dialogs is open: the palette or the sheet of shortcuts.
import { create } from 'zustand';

export type Panel = 'palette' | 'shortcuts';

export const usePanel = create<{ readonly panel: Panel | null }>(() => ({ panel: null }));

export function openPanel(panel: Panel): void {
  usePanel.setState({ panel });
}

export function closePanel(): void {
  usePanel.setState({ panel: null });
}
