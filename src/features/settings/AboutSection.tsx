import { useWords } from '#ui/useWords.ts';
import { SettingsSection } from './SettingsSection.tsx';

export function AboutSection() {
  const words = useWords('settings');
  return (
    <SettingsSection title={words('about')}>
      <p>{words('aboutText', { version: import.meta.env.VITE_VERSION })}</p>
      <p>{words('licences')}</p>
    </SettingsSection>
  );
}
