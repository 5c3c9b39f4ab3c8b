import { useQuery } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { Button } from '#ui/Button.tsx';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import { SettingsSection } from './SettingsSection.tsx';
import { sizeText, storageHere } from './storage.ts';
import styles from './SettingsScreen.module.css';

export function StorageSection({ onClear }: { readonly onClear: () => void }) {
  const words = useWords('settings');
  const language = useInterfaceLanguage();
  // Asked anew every time the settings are opened: what is stored changes with every edit.
  const { data: storage } = useQuery({ queryKey: ['storage'], queryFn: storageHere, staleTime: 0 });
  return (
    <SettingsSection title={words('storage')} about={words('storageWhere')}>
      {storage === null && <p>{words('storageUnknown')}</p>}
      {storage !== null && storage !== undefined && (
        <p>
          {words('storageAbout', {
            used: sizeText(storage.used, language),
            quota: sizeText(storage.quota, language),
          })}{' '}
          {words(storage.isPersisted ? 'persisted' : 'notPersisted')}
        </p>
      )}
      <div className={styles['clear']}>
        <Button look="danger" icon={<Trash2 />} onClick={onClear}>
          {words('clear')}
        </Button>
        <p className={styles['about']}>{words('clearAbout')}</p>
      </div>
    </SettingsSection>
  );
}
