import { useMemo, useState } from 'react';
import { scheduleFacts } from '#documents/schedule/scheduleFacts.ts';
import type { Language } from '#languages/language.ts';
import { useActions } from '#ui/actions.ts';
import { SendForms } from './SendForms.tsx';
import { sendWay } from './sending.ts';
import type { SendWords } from './sendWords.ts';
import { publicFacts, type SharedStanding } from './share/shareOrder.ts';
import { subjectsOf, WHOLE } from './subjects.ts';
import { waysFor } from './ways.ts';

interface StandingFormsProps {
  readonly standing: SharedStanding;
  readonly language: Language;
  readonly words: SendWords;
}

/** One standing of the programme in one language, as files; the palette writes them too. */
export function StandingForms({ standing, language, words }: StandingFormsProps) {
  const [chosen, setChosen] = useState('');
  const facts = useMemo(() => scheduleFacts(standing.content, language), [standing, language]);
  const subjects = useMemo(() => {
    const last = standing.earlier.at(-1);
    return subjectsOf(facts, last === undefined ? null : publicFacts(last, language));
  }, [facts, standing, language]);
  const subject = subjects.find(({ id }) => id === chosen) ?? WHOLE;
  const wish = useMemo(() => ({ standing, facts, subject }), [standing, facts, subject]);
  useActions(
    useMemo(
      () =>
        waysFor(facts).map((way) => ({
          id: `send.${way}`,
          label: words('downloadNamed', { what: words(`ways.${way}.name`) }),
          group: words('group'),
          run: () => void sendWay(way, wish, words),
        })),
      [facts, wish, words],
    ),
  );
  return <SendForms wish={wish} subjects={subjects} onSubject={setChosen} words={words} />;
}
