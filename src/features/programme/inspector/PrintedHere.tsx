import type { Participation } from '#domain/people/participation.ts';
import {
  editParticipationText,
  setFunctionAs,
  setUpParticipation,
  type ParticipationSettings,
} from '#store/commands/participations.ts';
import { execute } from '#store/execute.ts';
import { CheckField } from '#ui/CheckField.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useWords } from '#ui/useWords.ts';
import type { ParticipationPlace } from '../naming.ts';
import { useSheet } from '../sheetContext.ts';

interface PrintedHereProps {
  readonly place: ParticipationPlace;
  readonly participation: Participation;
}

/** How a person stands in this one session, where that differs from the person's own name and function. */
export function PrintedHere({ place, participation }: PrintedHereProps) {
  const { language } = useSheet();
  const words = useWords('inspector');
  const setUp = (change: ParticipationSettings): void => execute(setUpParticipation, { ...place, change });
  const edit = (field: 'capacity' | 'formerTitle') => (text: string) =>
    execute(editParticipationText, { ...place, field, language, text });
  return (
    <>
      <h4>{words('printedHere')}</h4>
      <TextField
        label={words('nameAs')}
        description={words('nameAsHint')}
        maxLength={1_000}
        value={participation.nameAs ?? ''}
        onChange={(text) => setUp({ nameAs: text === '' ? null : text })}
      />
      <TextField
        label={words('functionAs')}
        description={words('functionAsHint')}
        maxLength={2_000}
        value={participation.functionAs?.[language] ?? ''}
        onChange={(text) => {
          const functionAs = text === '' ? null : { ...participation.functionAs, [language]: text };
          execute(setFunctionAs, { ...place, functionAs });
        }}
      />
      <TextField
        label={words('capacity')}
        value={participation.capacity[language] ?? ''}
        onChange={edit('capacity')}
      />
      <TextField
        label={words('formerTitle')}
        value={participation.formerTitle[language] ?? ''}
        onChange={edit('formerTitle')}
      />
      <CheckField
        label={words('isFunctionFirst')}
        checked={participation.isFunctionFirst}
        onChange={(isFunctionFirst) => setUp({ isFunctionFirst })}
      />
      <CheckField
        label={words('isPrinted')}
        checked={participation.isPrinted}
        onChange={(isPrinted) => setUp({ isPrinted })}
      />
    </>
  );
}
