import { momentText } from '#languages/moments.ts';
import type { StartReport } from '#store/start.ts';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { downloadFile } from '#ui/download.ts';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import { MissingNotice } from './MissingNotice.tsx';

interface StartNoticeProps {
  readonly report: StartReport;
  readonly onSeen: () => void;
}

/** What happened while the library was opened, where it was anything but usual: what, up to when, what to do. */
export function StartNotice({ report, onSeen }: StartNoticeProps) {
  const words = useWords('app');
  const language = useInterfaceLanguage();
  if (report.kind === 'missing') {
    return <MissingNotice lastSeen={report.lastSeen} events={report.events} />;
  }
  const { repairs, lost, asideFiles } = report;
  const isMended = repairs.length + lost.length + asideFiles.length > 0;
  if (report.kind !== 'restored' && !isMended) return null;
  const sentences = [
    report.kind === 'restored' && words('start.upTo', { time: momentText(report.upTo, language) }),
    repairs.length > 0 && words('start.repairs', { count: repairs.length }),
    lost.length > 0 && words('start.lost', { count: lost.length }),
    asideFiles.length > 0 && words('start.aside', { count: asideFiles.length }),
  ];
  return (
    <Banner
      tone="warn"
      title={words(report.kind === 'restored' ? 'start.restored' : 'start.mended')}
      buttons={
        <>
          {asideFiles.map((file) => (
            <Button key={file.id} onClick={() => downloadFile(file.name, new Blob([file.text]))}>
              {words('start.downloadAside', { name: file.name })}
            </Button>
          ))}
          <Button onClick={onSeen}>{words('start.understood')}</Button>
        </>
      }
    >
      <p>{sentences.filter((sentence) => sentence !== false).join(' ')}</p>
    </Banner>
  );
}
