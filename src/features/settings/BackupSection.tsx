import { Download, FileInput } from 'lucide-react';
import type { Library } from '#domain/library.ts';
import { contentsText } from '#parts/libraryContents.ts';
import { downloadLibrary } from '#parts/libraryFile.ts';
import { useLibrary } from '#store/store.ts';
import { Button } from '#ui/Button.tsx';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import { KeptAside } from './KeptAside.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import styles from './SettingsScreen.module.css';

const whole = (library: Library) => library;

export function BackupSection({ onOpenFile }: { readonly onOpenFile: () => void }) {
  const words = useWords('settings');
  const language = useInterfaceLanguage();
  const things = contentsText(useLibrary(whole), language);
  return (
    <SettingsSection title={words('backup')} about={words('backupAbout')}>
      <p>{words('holds', { things })}</p>
      <div className={styles['buttons']}>
        <Button icon={<Download />} onClick={() => void downloadLibrary()}>
          {words('download')}
        </Button>
        <Button icon={<FileInput />} onClick={onOpenFile}>
          {words('openFile')}
        </Button>
      </div>
      <KeptAside />
    </SettingsSection>
  );
}
