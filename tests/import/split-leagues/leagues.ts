/** Leagues that are parted after a first phase, as their regulations have it; written down apart from the tables of the project. */

import { ENDING_OF_THE_REST, type Ending } from './endings.ts';

/** What teams bring into a later phase. */
type Brought = 'ALL' | 'HALF_UP' | 'HALF_DOWN';

export interface LaterPhase {
  readonly first: number;
  readonly last: number;
  readonly meetings: number;
  readonly brings: Brought;
}

export interface SplitLeague {
  /** Whom the graph holds to be champion, by year: a title that was given is not taken away by an import. */
  readonly champions?: Readonly<Record<number, string>>;
  readonly title: string;
  /** Path of a season's file, without its year. */
  readonly path: (label: string) => string;
  /** Slug of the competition. */
  readonly slug: string;
  /** The years in which its seasons begin. */
  readonly years: readonly number[];
  readonly teams: number;
  readonly meetings: number;
  readonly phases: readonly LaterPhase[];
  /** What always follows; absent: one ending or another. */
  readonly ending?: Ending;
  /** Whether matches and goals of the first phase count in the final table. */
  readonly recordGoesOn: boolean;
  /** What parts teams level on points: whoever was given no half point (or lost one), then the rest. */
  readonly level: 'GOALS' | 'ROUNDING_THEN_GOALS' | 'ROUNDING_THEN_PLACE' | 'NEVER';
}

const inEurope = (country: string, code: string) => (label: string) => `${country}/${label}_${code}.txt`;
const phase = (first: number, last: number, meetings: number, brings: Brought = 'ALL'): LaterPhase => ({
  ...{ first, last, meetings, brings },
});
const span = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

export const LEAGUES: readonly SplitLeague[] = [
  {
    ...{ title: 'Scottish Premiership', slug: 'scotland-premiership', years: span(2020, 2025) },
    ...{ path: inEurope('scotland', 'sco1'), teams: 12, meetings: 3, recordGoesOn: true, level: 'GOALS' },
    phases: [phase(1, 6, 1), phase(7, 12, 1)],
    champions: {
      2020: 'Rangers',
      2021: 'Celtic',
      2022: 'Celtic',
      2023: 'Celtic',
      2024: 'Celtic',
      2025: 'Celtic',
    },
  },
  {
    ...{ title: 'Swiss Super League', slug: 'switzerland-super-league', years: span(2023, 2025) },
    ...{ path: inEurope('switzerland', 'ch1'), teams: 12, meetings: 3, recordGoesOn: true, level: 'GOALS' },
    phases: [phase(1, 6, 1), phase(7, 12, 1)],
  },
  {
    ...{ title: 'Danish Superliga', slug: 'denmark-superligaen', years: span(2020, 2025) },
    ...{ path: inEurope('denmark', 'dk1'), teams: 12, meetings: 2, recordGoesOn: true, level: 'GOALS' },
    phases: [phase(1, 6, 2), phase(7, 12, 2)],
  },
  {
    ...{ title: 'Österr. Bundesliga', slug: 'austria-bundesliga', years: span(2019, 2025) },
    ...{ path: inEurope('austria', 'at1'), teams: 12, meetings: 2, recordGoesOn: true },
    level: 'ROUNDING_THEN_GOALS',
    phases: [phase(1, 6, 2, 'HALF_DOWN'), phase(7, 12, 2, 'HALF_DOWN')],
  },
  {
    ...{ title: 'Belgian First Division A', slug: 'belgium-first-division-a', years: span(2020, 2022) },
    ...{ path: inEurope('belgium', 'be1'), teams: 18, meetings: 2, recordGoesOn: false },
    level: 'ROUNDING_THEN_PLACE',
    phases: [phase(1, 4, 2, 'HALF_UP'), phase(5, 8, 2, 'HALF_UP')],
    champions: { 2020: 'Club Brugge', 2021: 'Club Brugge', 2022: 'Royal Antwerp' },
  },
  {
    ...{ title: 'Belgian Pro League', slug: 'belgium-first-division-a', years: span(2023, 2025) },
    ...{ path: inEurope('belgium', 'be1'), teams: 16, meetings: 2, recordGoesOn: false },
    level: 'ROUNDING_THEN_PLACE',
    phases: [phase(1, 6, 2, 'HALF_UP'), phase(7, 12, 2, 'HALF_UP'), phase(13, 16, 2)],
    champions: { 2023: 'Club Brugge', 2024: 'Union Saint-Gilloise' },
  },
  {
    ...{ title: 'Greece Super League', slug: 'greece-super-league', years: span(2019, 2023) },
    ...{ path: inEurope('greece', 'gr1'), teams: 14, meetings: 2, recordGoesOn: true, level: 'NEVER' },
    phases: [phase(1, 6, 2), phase(7, 14, 1)],
  },
  {
    ...{ title: 'Greece Super League 1', slug: 'greece-super-league', years: span(2024, 2025) },
    ...{ path: inEurope('greece', 'gr1'), teams: 14, meetings: 2, recordGoesOn: true, level: 'NEVER' },
    phases: [phase(1, 4, 2), phase(5, 8, 2, 'HALF_UP'), phase(9, 14, 2)],
  },
  {
    ...{ title: 'Romanian Liga I', slug: 'romania-liga-1', years: span(2015, 2019) },
    ...{ path: inEurope('romania', 'ro1'), teams: 14, meetings: 2, recordGoesOn: false, level: 'NEVER' },
    phases: [phase(1, 6, 2, 'HALF_UP'), phase(7, 14, 2, 'HALF_UP')],
  },
  {
    ...{ title: 'Romania Superliga', slug: 'romania-liga-1', years: span(2020, 2025) },
    ...{ path: inEurope('romania', 'ro1'), teams: 16, meetings: 2, recordGoesOn: false, level: 'NEVER' },
    phases: [phase(1, 6, 2, 'HALF_UP'), phase(7, 16, 1, 'HALF_UP')],
  },
  {
    ...{ title: 'Jupiler Pro League', slug: 'belgium-first-division-a', years: span(2010, 2015) },
    ...{ path: inEurope('belgium', 'be1'), teams: 16, meetings: 2, recordGoesOn: false },
    level: 'ROUNDING_THEN_PLACE',
    phases: [phase(1, 6, 2, 'HALF_UP')],
    ending: ENDING_OF_THE_REST.BELGIUM,
    champions: {
      2010: 'Genk',
      2011: 'Anderlecht',
      2012: 'Anderlecht',
      2013: 'Anderlecht',
      2014: 'Gent',
      2015: 'Club Brugge',
    },
  },
  {
    ...{ title: 'Denmark Superligaen', slug: 'denmark-superligaen', years: span(2016, 2019) },
    ...{ path: inEurope('denmark', 'dk1'), teams: 14, meetings: 2, recordGoesOn: true, level: 'GOALS' },
    phases: [phase(1, 6, 2)],
    ending: ENDING_OF_THE_REST.DENMARK,
  },
];
