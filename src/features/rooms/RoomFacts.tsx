import { useState } from 'react';
import type { Room } from '#domain/room.ts';
import { LANGUAGES, OWN_NAMES, type Language } from '#languages/language.ts';
import { editRoom } from '#store/commands/rooms.ts';
import { execute } from '#store/execute.ts';
import { SelectField } from '#ui/SelectField.tsx';
import { TextArea, TextField } from '#ui/TextField.tsx';
import { useWords } from '#ui/useWords.ts';
import { wholeNumber } from './roomActions.ts';
import styles from './Rooms.module.css';

/** The room as kept in the library: what is changed here changes in every event held there. */
export function RoomFacts({ room }: { readonly room: Room }) {
  const words = useWords('rooms');
  const [language, setLanguage] = useState<Language>('en');
  const edit = (change: Partial<Omit<Room, 'id'>>): void => execute(editRoom, { roomId: room.id, change });
  const number = (label: string, value: number | null, take: (count: number | null) => void) => (
    <TextField
      label={label}
      inputMode="numeric"
      value={value === null ? '' : String(value)}
      onChange={(typed) => {
        const count = wholeNumber(typed);
        if (count !== undefined) take(count);
      }}
    />
  );
  return (
    <section className={styles['facts']} aria-label={words('facts')}>
      <SelectField
        label={words('language')}
        value={language}
        options={LANGUAGES.map((value) => ({ value, label: OWN_NAMES[value] }))}
        onChange={setLanguage}
      />
      {(['name', 'shortName', 'building'] as const).map((part) => (
        <TextField
          key={part}
          label={words(part)}
          dir="auto"
          value={room[part][language] ?? ''}
          onChange={(text) => edit({ [part]: { ...room[part], [language]: text } })}
        />
      ))}
      <TextField
        label={words('aliases')}
        description={words('aliasesAbout')}
        value={room.aliases.join('; ')}
        onChange={(text) => edit({ aliases: text.split(';').map((alias) => alias.trimStart()) })}
      />
      {number(words('capacity'), room.capacity, (capacity) => edit({ capacity }))}
      {number(words('booths'), room.interpretationBooths, (interpretationBooths) =>
        edit({ interpretationBooths }),
      )}
      {number(words('changeover'), room.changeover, (changeover) => edit({ changeover: changeover ?? 0 }))}
      <TextArea label={words('note')} value={room.note} onChange={(note) => edit({ note })} />
    </section>
  );
}
