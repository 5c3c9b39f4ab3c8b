// Whether the findings are open beside the sheet, and which of them is sought there.
import { create } from 'zustand';

interface FindingsState {
  readonly isOpen: boolean;
  /** Its item takes the focus; a fresh object each time, so that it can be sought twice. */
  readonly sought: { readonly key: string } | null;
}

export const useFindingsPane = create<FindingsState>(() => ({ isOpen: false, sought: null }));

export function toggleFindings(): void {
  useFindingsPane.setState(({ isOpen }) => ({ isOpen: !isOpen, sought: null }));
}

export function closeFindings(): void {
  useFindingsPane.setState({ isOpen: false, sought: null });
}

/** Opens the list and brings the focus to one finding in it. */
export function seekFinding(key: string): void {
  useFindingsPane.setState({ isOpen: true, sought: { key } });
}
