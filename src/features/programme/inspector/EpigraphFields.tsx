import type { Epigraph, PlannedEvent } from '#domain/plannedEvent.ts';
import { isDay } from '#domain/time.ts';
import { setUpEvent } from '#store/commands/events.ts';
import { execute } from '#store/execute.ts';
import { TextArea, TextField } from '#ui/TextField.tsx';
import { useWords } from '#ui/useWords.ts';
import { useSheet } from '../sheetContext.ts';

const NO_EPIGRAPH: Epigraph = { text: {}, author: {}, date: null };

/** A quotation at the head of the concept note, with who said it and when. */
export function EpigraphFields({ event }: { readonly event: PlannedEvent }) {
  const { eventId, language } = useSheet();
  const words = useWords('inspector');
  const epigraph = event.epigraph ?? NO_EPIGRAPH;
  const set = (change: Partial<Epigraph>): void => {
    const next = { ...epigraph, ...change };
    const isEmpty = [...Object.values(next.text), ...Object.values(next.author)].every((text) => text === '');
    execute(setUpEvent, { eventId, change: { epigraph: isEmpty && next.date === null ? null : next } });
  };
  return (
    <>
      <TextArea
        label={words('epigraph')}
        value={epigraph.text[language] ?? ''}
        onChange={(text) => set({ text: { ...epigraph.text, [language]: text } })}
      />
      {event.epigraph !== null && (
        <>
          <TextField
            label={words('epigraphAuthor')}
            value={epigraph.author[language] ?? ''}
            onChange={(text) => set({ author: { ...epigraph.author, [language]: text } })}
          />
          <TextField
            label={words('epigraphDate')}
            type="date"
            value={epigraph.date ?? ''}
            onChange={(date) => set({ date: isDay(date) ? date : null })}
          />
        </>
      )}
    </>
  );
}
