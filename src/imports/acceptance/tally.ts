// Counts of what was right, of what the answer holds and of what was given, and the shares they make.

export const CATEGORIES = [
  'times',
  'ends',
  'titles',
  'people',
  'roles',
  'honorifics',
  'positions',
  'rooms',
  'dates',
  'tbc',
  'heading',
] as const;

export type Category = (typeof CATEGORIES)[number];

/** What a programme is judged by; the others tell where the rest is lost. `roles` = the person in the right role. */
export const JUDGED: readonly Category[] = ['times', 'titles', 'people', 'roles', 'rooms', 'dates', 'tbc'];

export interface Tally {
  readonly right: number;
  /** In the answer. */
  readonly wanted: number;
  /** In what was read. */
  readonly given: number;
}

export type Tallies = Readonly<Record<Category, Tally>>;

export interface Shares {
  /** Of what was given; 1 where nothing was. */
  readonly precision: number;
  /** Of what the answer holds; 1 where it holds nothing. */
  readonly recall: number;
}

export function sharesOf({ right, wanted, given }: Tally): Shares {
  return { precision: given === 0 ? 1 : right / given, recall: wanted === 0 ? 1 : right / wanted };
}

export function added(all: readonly Tallies[]): Tallies {
  const sum = (category: Category): Tally => ({
    right: all.reduce((total, tallies) => total + tallies[category].right, 0),
    wanted: all.reduce((total, tallies) => total + tallies[category].wanted, 0),
    given: all.reduce((total, tallies) => total + tallies[category].given, 0),
  });
  return {
    times: sum('times'),
    ends: sum('ends'),
    titles: sum('titles'),
    people: sum('people'),
    roles: sum('roles'),
    honorifics: sum('honorifics'),
    positions: sum('positions'),
    rooms: sum('rooms'),
    dates: sum('dates'),
    tbc: sum('tbc'),
    heading: sum('heading'),
  };
}

/** The judged categories in which precision or recall is under the bar, with both in per cent. */
export function underBar(tallies: Tallies, bar: number): readonly string[] {
  return JUDGED.flatMap((category) => {
    const { precision, recall } = sharesOf(tallies[category]);
    const percent = (share: number) => (share * 100).toFixed(1);
    return precision < bar || recall < bar
      ? [`${category}: precision ${percent(precision)} %, recall ${percent(recall)} %`]
      : [];
  });
}
