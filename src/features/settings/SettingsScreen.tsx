import { useState } from 'react';
import { OpenFileDialog } from '#parts/OpenFileDialog.tsx';
import { ScreenHead } from '#ui/ScreenHead.tsx';
import { useWords } from '#ui/useWords.ts';
import { AboutSection } from './AboutSection.tsx';
import { AppearanceSection } from './AppearanceSection.tsx';
import { BackupSection } from './BackupSection.tsx';
import { ClearDialog } from './ClearDialog.tsx';
import { KeyboardSection } from './KeyboardSection.tsx';
import { StorageSection } from './StorageSection.tsx';
import styles from './SettingsScreen.module.css';

export function SettingsScreen() {
  const words = useWords('settings');
  const [dialog, setDialog] = useState<'file' | 'clear' | null>(null);
  const close = () => setDialog(null);
  return (
    <div className={styles['screen']}>
      <ScreenHead title={words('screen')} />
      <AppearanceSection />
      <BackupSection onOpenFile={() => setDialog('file')} />
      <StorageSection onClear={() => setDialog('clear')} />
      <KeyboardSection />
      <AboutSection />
      {dialog === 'file' && <OpenFileDialog onClose={close} />}
      {dialog === 'clear' && <ClearDialog onClose={close} />}
    </div>
  );
}
