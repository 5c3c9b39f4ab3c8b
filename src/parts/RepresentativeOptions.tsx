import { fold } from '#languages/foldedText.ts';
import type { Language } from '#languages/language.ts';
import { representativeOf } from '#languages/representatives.ts';
import { stateNamed } from '#languages/formerStateNames.ts';
import { useMemberStates } from '#reference/memberStates.ts';

interface RepresentativeOptionsProps {
  /** What the field says in `list`. */
  readonly id: string;
  /** The State as kept of the person. */
  readonly state: string;
  readonly language: Language;
}

/** Suggestions for the function of who represents a State at the United Nations; none where the State is not known. */
export function RepresentativeOptions({ id, state, language }: RepresentativeOptionsProps) {
  const { data: states = [] } = useMemberStates();
  const wanted = fold(stateNamed(state) ?? '');
  const found = states.find(({ shortName }) => fold(shortName.en) === wanted);
  const posts = found?.isObserver === true ? OF_OBSERVERS : OF_MEMBERS;
  const words =
    found === undefined
      ? []
      : posts.map((post) => representativeOf(post, found.formalName[language], language));
  return (
    <datalist id={id}>
      {words.map((text) => (
        <option key={text} value={text}>
          {text}
        </option>
      ))}
    </datalist>
  );
}

const OF_MEMBERS = ['permanent-representative', 'ambassador', 'deputy', 'charge-d-affaires'] as const;
const OF_OBSERVERS = ['observer'] as const;
