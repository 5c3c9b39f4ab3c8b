import { DIRECTIONS, setPreferences, THEMES, usePreferences } from '#ui/preferences.ts';
import { SelectField } from '#ui/SelectField.tsx';
import { useWords } from '#ui/useWords.ts';
import { SettingsSection } from './SettingsSection.tsx';

export function AppearanceSection() {
  const words = useWords('settings');
  const { theme, direction } = usePreferences();
  return (
    <SettingsSection title={words('appearance')}>
      <SelectField
        label={words('theme')}
        value={theme}
        options={THEMES.map((value) => ({ value, label: words(`themeOf.${value}`) }))}
        onChange={(chosen) => setPreferences({ theme: chosen })}
      />
      <SelectField
        label={words('direction')}
        description={words('directionAbout')}
        value={direction}
        options={DIRECTIONS.map((value) => ({ value, label: words(`directionOf.${value}`) }))}
        onChange={(chosen) => setPreferences({ direction: chosen })}
      />
    </SettingsSection>
  );
}
