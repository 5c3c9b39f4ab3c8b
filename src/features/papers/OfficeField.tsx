import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { blankOffice } from '#domain/blank.ts';
import type { OfficeId } from '#domain/ids.ts';
import type { Letter } from '#domain/papers/paper.ts';
import { textIn } from '#languages/language.ts';
import { saveOffice } from '#store/commands/rooms.ts';
import { execute } from '#store/execute.ts';
import { newId } from '#store/newId.ts';
import { useLibrary } from '#store/store.ts';
import { IconButton } from '#ui/Button.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { useWords } from '#ui/useWords.ts';
import styles from './Form.module.css';
import { OfficeDialog } from './OfficeDialog.tsx';

interface OfficeFieldProps {
  readonly letter: Letter;
  readonly onChange: (officeId: OfficeId | null) => void;
}

const NONE = '';
const NEW = 'new';

/** Which office writes, and the way to its letterhead. */
export function OfficeField({ letter, onChange }: OfficeFieldProps) {
  const words = useWords('papers');
  const [isOpen, setOpen] = useState(false);
  const offices = useLibrary((library) => Object.values(library.officesById));
  const choose = (value: string) => {
    if (value === NEW) {
      const office = blankOffice(newId<OfficeId>());
      execute(saveOffice, { office });
      onChange(office.id);
      setOpen(true);
    } else onChange(offices.find(({ id }) => id === value)?.id ?? null);
  };
  return (
    <div className={styles['beside']}>
      <SelectField
        label={words('letter.office')}
        value={letter.officeId ?? NONE}
        options={[
          { value: NONE, label: words('letter.noOffice') },
          ...offices.map((office) => ({
            value: office.id as string,
            label: textIn(office.name, letter.language) || words('untitled'),
          })),
          { value: NEW, label: words('letter.newOffice') },
        ]}
        onChange={choose}
      />
      {letter.officeId !== null && (
        <IconButton label={words('letter.editOffice')} onClick={() => setOpen(true)}>
          <Pencil />
        </IconButton>
      )}
      {isOpen && letter.officeId !== null && (
        <OfficeDialog officeId={letter.officeId} language={letter.language} onClose={() => setOpen(false)} />
      )}
    </div>
  );
}
