import type { StartReport } from '#store/start.ts';

interface StartNoticeProps {
  readonly report: StartReport;
  readonly onSeen: () => void;
}

/** What happened while the library was opened, where it is anything but usual. */
export function StartNotice({ report }: StartNoticeProps) {
  return report.kind === 'fresh' ? null : null;
}
