import { Braces } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import type { RichText } from '#domain/papers/richText.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { Language } from '#languages/language.ts';
import { Menu } from '#ui/Menu.tsx';
import { TextArea } from '#ui/TextField.tsx';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import { fieldNamesOf, insertableFields } from './fieldNames.ts';
import { readMarkup, writeMarkup } from './markup.ts';
import styles from '../Form.module.css';

interface BodyFieldProps {
  readonly event: PlannedEvent;
  readonly language: Language;
  readonly body: RichText;
  readonly rows: number;
  readonly onChange: (body: RichText) => void;
}

/** The text of a letter or a note, typed as plain paragraphs; what is typed stays as typed until the field is left. */
export function BodyField({ event, language, body, rows, onChange }: BodyFieldProps) {
  const words = useWords('papers');
  const interfaceLanguage = useInterfaceLanguage();
  const box = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const names = useMemo(
    () => fieldNamesOf(event, interfaceLanguage, (name) => words(`field.${name}`)),
    [event, interfaceLanguage, words],
  );
  const shown = typed ?? writeMarkup(body, names);
  const take = (text: string) => {
    setTyped(text);
    onChange(readMarkup(text, names));
  };
  const insert = (token: string) => {
    const area = box.current?.querySelector('textarea');
    if (area === null || area === undefined) return;
    area.focus();
    area.setRangeText(token, area.selectionStart, area.selectionEnd, 'end');
    take(area.value);
  };
  return (
    <div ref={box} className={styles['body']}>
      <TextArea
        label={words('body.label')}
        description={words('body.about')}
        rows={rows}
        lang={language}
        dir="auto"
        spellCheck
        value={shown}
        onChange={take}
        onBlur={() => setTyped(null)}
      />
      <Menu
        label={words('body.insertField')}
        icon={<Braces />}
        isLabelShown
        className={styles['insert']}
        items={insertableFields(event).map((field) => {
          const token = `{${names.nameOf(field)}}`;
          return { id: token, label: names.nameOf(field), onSelect: () => insert(token) };
        })}
      />
    </div>
  );
}
