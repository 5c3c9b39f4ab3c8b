// How papers are read: letters, authored papers and generated ones.
import type { ListItemId, OfficeId, PaperId, ParticipationId, PersonId } from '../ids.ts';
import type {
  AuthoredPaper,
  Enclosure,
  GeneratedPaper,
  Letter,
  LetterReference,
  Paper,
  PaperOption,
  Recipient,
} from '../papers/paper.ts';
import { mapByWord, order, orderedMap } from './maps.ts';
import { day } from './numbers.ts';
import { note } from './repair.ts';
import { richText } from './richTextSchema.ts';
import { leaf, list, nullable, optional, record, tagged, variants, withDefault } from './schema.ts';
import type { Schema } from './schema.ts';
import { id, isText, language, localText, openWord, perLanguage, text, textIfAny, yesOrNo } from './texts.ts';

const basics = {
  id: id<PaperId>(),
  order,
  name: localText,
  language: withDefault(language, 'en'),
  note: text,
};

const body = perLanguage(richText);

const option: Schema<PaperOption> = leaf<PaperOption>(
  (value): value is PaperOption => typeof value === 'boolean' || Number.isFinite(value) || isText(value),
  (raw, mending) => {
    if (typeof raw === 'string') return textIfAny.mend(raw, mending);
    note(mending, 'wrong-value', raw);
    return undefined;
  },
);

export const letterSchema = record<Letter>({
  ...basics,
  form: tagged('letter'),
  officeId: nullable(id<OfficeId>()),
  date: nullable(day),
  place: localText,
  references: list(record<LetterReference>({ paperId: nullable(id<PaperId>()), date: nullable(day) })),
  salutation: localText,
  body,
  complimentaryClose: localText,
  signatory: text,
  isHandSigned: yesOrNo(false),
  addressee: localText,
  enclosuresById: orderedMap<ListItemId, Enclosure>(
    record<Enclosure>({ id: id<ListItemId>(), order, paperId: id<PaperId>() }),
  ),
  recipientsById: optional(
    orderedMap<ListItemId, Recipient>(
      record<Recipient>({
        id: id<ListItemId>(),
        order,
        personId: id<PersonId>(),
        participationId: nullable(id<ParticipationId>()),
      }),
    ),
  ),
});

const authoredPaper = record<AuthoredPaper>({
  ...basics,
  form: tagged('authored'),
  type: openWord('note'),
  date: nullable(day),
  body,
  endsWithId: nullable(id<PaperId>()),
});

const generatedPaper = record<GeneratedPaper>({
  ...basics,
  form: tagged('generated'),
  type: openWord('programme-table'),
  options: mapByWord(option),
});

export const paperSchema: Schema<Paper> = variants<'form', Paper>(
  'form',
  { letter: letterSchema, authored: authoredPaper, generated: generatedPaper },
  (raw) => {
    if (Object.hasOwn(raw, 'salutation') || Object.hasOwn(raw, 'enclosuresById')) return 'letter';
    if (Object.hasOwn(raw, 'body')) return 'authored';
    return Object.hasOwn(raw, 'options') ? 'generated' : null;
  },
);
