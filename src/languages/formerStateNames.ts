// Names that States were known by in English before they chose others, for finding the State meant by an old list.
import { fold } from './foldedText.ts';
import { stateNameIn } from './papers/stateNames.ts';

const FORMER: Readonly<Record<string, string>> = {
  'Ivory Coast': "Côte d'Ivoire",
  Turkey: 'Türkiye',
  Swaziland: 'Eswatini',
  'Czech Republic': 'Czechia',
  'The former Yugoslav Republic of Macedonia': 'North Macedonia',
  Macedonia: 'North Macedonia',
  'Cape Verde': 'Cabo Verde',
  'East Timor': 'Timor-Leste',
  Burma: 'Myanmar',
  Zaire: 'Democratic Republic of the Congo',
};

const currentByFormer = new Map(Object.entries(FORMER).map(([former, current]) => [fold(former), current]));

/** The short English name a State has now, by any official short name or an old English one; null for no State. */
export function stateNamed(text: string): string | null {
  return stateNameIn(text, 'en') ?? currentByFormer.get(fold(text)) ?? null;
}
