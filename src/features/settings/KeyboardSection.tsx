import { Keyboard } from 'lucide-react';
import { actionsNow } from '#ui/actions.ts';
import { Button } from '#ui/Button.tsx';
import { useWords } from '#ui/useWords.ts';
import { SettingsSection } from './SettingsSection.tsx';

export function KeyboardSection() {
  const words = useWords('settings');
  const show = () =>
    actionsNow()
      .find((action) => action.id === 'shortcuts')
      ?.run();
  return (
    <SettingsSection title={words('keyboard')} about={words('keyboardAbout')}>
      <div>
        <Button icon={<Keyboard />} onClick={show}>
          {words('showShortcuts')}
        </Button>
      </div>
    </SettingsSection>
  );
}
