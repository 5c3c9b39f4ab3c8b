import type { OfficeId } from '#domain/ids.ts';
import type { Language, LocalText } from '#languages/language.ts';
import { editOffice } from '#store/commands/rooms.ts';
import { execute } from '#store/execute.ts';
import { useLibrary } from '#store/store.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { TextArea, TextField } from '#ui/TextField.tsx';
import { useWords } from '#ui/useWords.ts';
import styles from './Form.module.css';

interface OfficeDialogProps {
  readonly officeId: OfficeId;
  readonly language: Language;
  readonly onClose: () => void;
}

/** The office's own texts: what all its letters share. */
export function OfficeDialog({ officeId, language, onClose }: OfficeDialogProps) {
  const words = useWords('papers');
  const office = useLibrary((library) => library.officesById[officeId]);
  if (office === undefined) return null;
  const field = (name: 'name' | 'letterhead' | 'addressee' | 'place') => ({
    label: words(`office.${name}`),
    lang: language,
    dir: 'auto',
    value: office[name][language] ?? '',
    onChange: (text: string) =>
      execute(editOffice, { officeId, change: { [name]: withText(office[name], language, text) } }),
  });
  return (
    <Dialog
      title={words('office.title')}
      onClose={onClose}
      footer={
        <Button look="primary" onClick={onClose}>
          {words('office.done')}
        </Button>
      }
    >
      <div className={styles['form']}>
        <TextField {...field('name')} />
        <TextArea {...field('letterhead')} description={words('office.letterheadAbout')} />
        <TextField
          label={words('office.signatory')}
          dir="auto"
          value={office.signatory}
          onChange={(signatory) => execute(editOffice, { officeId, change: { signatory } })}
        />
        <TextArea {...field('addressee')} />
        <TextField {...field('place')} description={words('office.placeAbout')} />
      </div>
    </Dialog>
  );
}

function withText(text: LocalText, language: Language, words: string): LocalText {
  const { [language]: _old, ...others } = text;
  return words === '' ? others : { ...others, [language]: words };
}
