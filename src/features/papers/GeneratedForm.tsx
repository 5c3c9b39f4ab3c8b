import type { EventId } from '#domain/ids.ts';
import type { GeneratedPaper, PaperOption } from '#domain/papers/paper.ts';
import { programmeOptions } from '#documents/programme/options.ts';
import { GENERATED_TYPE_IDS, typeIdOf } from '#documents/registry.ts';
import { setPaperOption, setPaperType } from '#store/commands/papers.ts';
import { execute } from '#store/execute.ts';
import { CheckField } from '#ui/CheckField.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useWords } from '#ui/useWords.ts';
import styles from './Form.module.css';

interface GeneratedFormProps {
  readonly eventId: EventId;
  readonly paper: GeneratedPaper;
}

const HEADINGS = {
  stageFirst: 'stage title dates room building',
  kindFirst: 'kind title dates room',
  noRoom: 'stage title dates',
  stageLast: 'title dates room stage',
  shortTitle: 'short-title theme room building dates stage',
  none: '',
} as const;
const HEADING_IDS = Object.keys(HEADINGS) as readonly (keyof typeof HEADINGS)[];
const OWN = 'own';
type HeadingId = keyof typeof HEADINGS | typeof OWN;
const FLAGS = ['hasThemes', 'hasQuestions', 'hasSubItems', 'hasFloorRules', 'hasAccess'] as const;

/** How a programme is laid out and what of the sessions it prints; the words come from the sessions themselves. */
export function GeneratedForm({ eventId, paper }: GeneratedFormProps) {
  const words = useWords('papers');
  const ref = { eventId, paperId: paper.id };
  const options = programmeOptions(paper.options);
  const heading = options.heading.join(' ');
  const headingId: HeadingId = HEADING_IDS.find((id) => HEADINGS[id] === heading) ?? OWN;
  const set = (option: string, value: PaperOption) => execute(setPaperOption, { ...ref, option, value });
  return (
    <>
      <SelectField
        label={words('generated.type')}
        value={typeIdOf(paper)}
        options={GENERATED_TYPE_IDS.map((id) => ({ value: id, label: words(`type.${id}`) }))}
        onChange={(type) => execute(setPaperType, { ...ref, type })}
      />
      <SelectField<HeadingId>
        label={words('generated.heading')}
        value={headingId}
        options={[
          ...(headingId === OWN ? [{ value: headingId, label: words('generated.headingOwn') }] : []),
          ...HEADING_IDS.map((id) => ({ value: id, label: words(`generated.headingChoice.${id}`) })),
        ]}
        onChange={(id) => {
          if (id !== OWN) set('heading', HEADINGS[id]);
        }}
      />
      <div className={styles['pair']}>
        <SelectField
          label={words('generated.stageWord')}
          value={options.stageWord}
          options={(['programme', 'agenda'] as const).map((value) => ({
            value,
            label: words(`generated.stageWordChoice.${value}`),
          }))}
          onChange={(value) => set('stageWord', value)}
        />
        <TextField
          label={words('generated.place')}
          dir="auto"
          value={options.place}
          onChange={(value) => set('place', value)}
        />
      </div>
      <SelectField
        label={words('generated.headingCase')}
        value={options.headingCase}
        options={(['as-written', 'capitals'] as const).map((value) => ({
          value,
          label: words(`generated.headingCaseChoice.${value}`),
        }))}
        onChange={(value) => set('headingCase', value)}
      />
      {typeIdOf(paper) === 'programme-table' && (
        <SelectField
          label={words('generated.columnTitles')}
          value={options.columnTitles}
          options={(['capitals', 'words', 'time-only', 'none'] as const).map((value) => ({
            value,
            label: words(`generated.columnTitlesChoice.${value}`),
          }))}
          onChange={(value) => set('columnTitles', value)}
        />
      )}
      <fieldset className={styles['group']}>
        <legend>{words('generated.show')}</legend>
        {FLAGS.map((flag) => (
          <CheckField
            key={flag}
            label={words(`generated.${flag}`)}
            checked={options[flag]}
            onChange={(isOn) => set(flag, isOn)}
          />
        ))}
      </fieldset>
    </>
  );
}
