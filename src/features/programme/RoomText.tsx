import { roomOf } from '#domain/programme/rows.ts';
import type { SessionId } from '#domain/ids.ts';
import type { Sitting } from '#domain/programme/session.ts';
import { textIn } from '#languages/language.ts';
import { useLibrary } from '#store/store.ts';
import { InlineText } from '#ui/InlineText.tsx';
import { useWords } from '#ui/useWords.ts';
import { changeRoom } from './roomChoice.ts';
import { useSheet, useSheetEvent } from './sheetContext.ts';
import styles from './TimeCell.module.css';

interface RoomTextProps {
  readonly sessionId: SessionId;
  readonly sitting: Sitting;
  readonly isTabbable: boolean;
}

/** The room of a sitting where it is not the event's own; typed by name or alias, in place. */
export function RoomText({ sessionId, sitting, isTabbable }: RoomTextProps) {
  const { eventId, language } = useSheet();
  const words = useWords('programme');
  const main = useSheetEvent((event) => event.mainLanguage) ?? language;
  const form = useSheetEvent((event) => event.houseStyle.roomForm);
  const isShown = useSheetEvent(
    (event) =>
      event.houseStyle.roomInTimeCell === 'always' ||
      (sitting.roomId !== null &&
        (sitting.roomId !== event.defaultRoomId || event.houseStyle.roomInTimeCell === 'when-named')),
  );
  const roomId = useSheetEvent((event) => roomOf(event, sitting)) ?? null;
  const room = useLibrary(({ roomsById }) => (roomId === null ? undefined : roomsById[roomId]));
  if (isShown !== true) return null;
  const short = room === undefined ? '' : textIn(room.shortName, language, main);
  const full = room === undefined ? '' : textIn(room.name, language, main);
  return (
    <div className={styles['room']}>
      <InlineText
        field="room"
        label={words('room')}
        value={form === 'short-name' && short !== '' ? short : full}
        placeholder={words('noRoom')}
        isTabbable={isTabbable}
        onCommit={(text) => changeRoom({ eventId, sessionId, sittingId: sitting.id }, text, language)}
      />
    </div>
  );
}
