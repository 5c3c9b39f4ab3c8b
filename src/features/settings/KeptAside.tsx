import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { momentText } from '#languages/moments.ts';
import { downloadLibrary } from '#parts/libraryFile.ts';
import { asideFiles, forgetAsideFile, libraryBefore } from '#store/saving/wholeLibrary.ts';
import { Button } from '#ui/Button.tsx';
import { downloadFile } from '#ui/download.ts';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import styles from './SettingsScreen.module.css';

const KEY = ['kept-aside'];

async function keptAside() {
  return { files: await asideFiles(), before: await libraryBefore() };
}

/** What saving has put aside: the library as it was before the last change as a whole, and what it could not read. */
export function KeptAside() {
  const words = useWords('settings');
  const language = useInterfaceLanguage();
  const client = useQueryClient();
  const { data } = useQuery({ queryKey: KEY, queryFn: keptAside, staleTime: 0 });
  const forget = async (id: string) => {
    await forgetAsideFile(id);
    await client.invalidateQueries({ queryKey: KEY });
  };
  if (data === undefined || (data.files.length === 0 && data.before === null)) return null;
  const { files, before } = data;
  return (
    <ul className={styles['kept']}>
      {before !== null && (
        <li>
          <span>{words('before', { time: momentText(before.time, language) })}</span>
          <Button icon={<Download />} onClick={() => void downloadLibrary(before.library)}>
            {words('downloadBefore')}
          </Button>
        </li>
      )}
      {files.map((file) => (
        <li key={file.id}>
          <span>{words('aside', { name: file.name, time: momentText(file.time, language) })}</span>
          <Button icon={<Download />} onClick={() => downloadFile(file.name, new Blob([file.text]))}>
            {words('downloadAside')}
          </Button>
          <Button onClick={() => void forget(file.id)}>{words('forgetAside')}</Button>
        </li>
      ))}
    </ul>
  );
}
