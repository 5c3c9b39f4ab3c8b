import type { Change } from '#domain/editions/compare/change.ts';
import { useLibrary } from '#store/store.ts';
import { hrefTo } from '#ui/addresses.ts';
import { useCompared } from '../compared.ts';
import { useCompareWords } from '../compareWords.ts';
import { placeOf } from '../places.ts';
import { Sign } from '../Sign.tsx';
import { signOf } from '../signs.ts';
import styles from './ChangeList.module.css';

/** One change in a sentence, with the way to where it stands in the draft, as long as it does. */
export function ChangeItem({ change }: { readonly change: Change }) {
  const words = useCompareWords();
  const compared = useCompared();
  const draft = useLibrary(({ eventsById }) => eventsById[compared.eventId]);
  const place = placeOf(change, compared, draft);
  const sentence = compared.sentenceOf(change);
  return (
    <li className={styles['change']} data-stop={change.key} tabIndex={-1}>
      <Sign name={signOf(change)} />
      <p dir="auto" data-sentence>
        {sentence}
      </p>
      {place !== null && (
        <a href={hrefTo(place.address)} aria-label={words('showIn', { place: place.name })} dir="auto">
          {place.name}
        </a>
      )}
    </li>
  );
}
