import { Download } from 'lucide-react';
import { Menu } from '#ui/Menu.tsx';
import { useWords } from '#ui/useWords.ts';
import type { WaysOfPaper } from './ways.ts';

interface DownloadMenuProps {
  readonly ways: WaysOfPaper;
  /** Where several such menus stand on one screen, each is named after its paper. */
  readonly name?: string;
  readonly look?: 'plain' | 'quiet';
}

/** The formats a paper can be taken away in, alone and with what it encloses. */
export function DownloadMenu({ ways, name, look = 'plain' }: DownloadMenuProps) {
  const words = useWords('leaving');
  return (
    <Menu
      label={name === undefined ? words('download') : words('downloadOf', { name })}
      icon={<Download />}
      look={look}
      items={[...ways.downloads, ...ways.packageDownloads].map(({ id, label, run }, index) => ({
        id,
        label,
        startsGroup: index > 0 && index === ways.downloads.length,
        onSelect: run,
      }))}
    />
  );
}
