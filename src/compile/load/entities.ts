import type {
  ClubRecord,
  CoachRecord,
  CompetitionKind,
  CompetitionRecord,
  CountryRecord,
  NameRecord,
  VenueRecord,
} from '../../store/catalogue.ts';
import { type Cells, compact } from '../cells.ts';
import { COLUMNS } from '../columns.ts';
import type { Located } from '../facts.ts';
import { type Reading, readFacts } from './reading.ts';

const COMPETITION_KINDS: readonly CompetitionKind[] = [
  'CONTINENTAL_CLUB',
  'DOMESTIC_LEAGUE',
  'DOMESTIC_CUP',
  'WORLD_CUP',
  'WORLD_CUP_QUALIFYING',
  'CONTINENTAL_NATIONAL',
  'FRIENDLY',
  'OTHER_NATIONAL',
];

const NAME_KINDS = ['ALIAS', 'OFFICIAL', 'SHORT', 'FORMER', 'TRANSLATION'] as const;

type Names = ReadonlyMap<string, readonly NameRecord[]>;

interface NameTable {
  readonly file: string;
  readonly columns: readonly string[];
  /** The column that says whose name it is. */
  readonly of: string;
}

function nameOf(cells: Cells, columns: readonly string[]): NameRecord {
  const dated = columns.includes('from');
  return compact({
    name: cells.required('name'),
    kind: cells.oneOf('kind', NAME_KINDS) ?? 'ALIAS',
    lang: cells.text('lang'),
    from: dated ? cells.partialDate('from') : undefined,
    to: dated ? cells.partialDate('to') : undefined,
  });
}

function readNames(reading: Reading, { file, columns, of }: NameTable): Names {
  const rows = readFacts(reading, file, columns, (cells) => ({
    of: cells.required(of),
    name: nameOf(cells, columns),
  }));
  const grouped = Map.groupBy(rows, (row) => row.value.of);
  return new Map([...grouped].map(([owner, found]) => [owner, found.map((row) => row.value.name)]));
}

const base = (cells: Cells, names: Names) => ({
  id: cells.required('id'),
  name: cells.required('name'),
  names: names.get(cells.required('id')) ?? [],
  wikidata: cells.text('wikidata'),
  source: cells.required('source'),
});

export function readCountries(reading: Reading): Located<CountryRecord>[] {
  const names = readNames(reading, {
    file: 'country-names.csv',
    columns: COLUMNS.countryNames,
    of: 'country',
  });
  return readFacts(reading, 'countries.csv', COLUMNS.countries, (cells) =>
    compact({
      ...base(cells, names),
      fifaCode: cells.text('fifa_code'),
      iso2: cells.text('iso2'),
      confederation: cells.text('confederation'),
      from: cells.partialDate('from'),
      to: cells.partialDate('to'),
      successor: cells.text('successor'),
      nationalTeam: cells.text('fifa_code') !== undefined || cells.text('confederation') !== undefined,
    }),
  );
}

export function readClubs(reading: Reading): Located<ClubRecord>[] {
  const names = readNames(reading, { file: 'club-names.csv', columns: COLUMNS.clubNames, of: 'club' });
  return readFacts(reading, 'clubs.csv', COLUMNS.clubs, (cells) =>
    compact({
      ...base(cells, names),
      fullName: cells.text('full_name'),
      country: cells.required('country'),
      association: cells.text('association') ?? cells.required('country'),
      city: cells.text('city'),
      founded: cells.partialDate('founded'),
      venue: cells.text('venue'),
    }),
  );
}

export function readVenues(reading: Reading): Located<VenueRecord>[] {
  return readFacts(reading, 'venues.csv', COLUMNS.venues, (cells) =>
    compact({
      ...base(cells, new Map()),
      seasons: [],
      city: cells.text('city'),
      country: cells.text('country'),
    }),
  );
}

export function readCoaches(reading: Reading): Located<CoachRecord>[] {
  const names = readNames(reading, { file: 'coach-names.csv', columns: COLUMNS.coachNames, of: 'coach' });
  return readFacts(reading, 'coaches.csv', COLUMNS.coaches, (cells) =>
    compact({ ...base(cells, names), country: cells.text('country'), born: cells.partialDate('born') }),
  );
}

export function readCompetitions(reading: Reading): Located<CompetitionRecord>[] {
  const table = { file: 'competition-names.csv', columns: COLUMNS.competitionNames, of: 'competition' };
  const names = readNames(reading, table);
  return readFacts(reading, 'competitions.csv', COLUMNS.competitions, (cells) =>
    compact({
      ...base(cells, names),
      fullName: cells.text('full_name'),
      kind: cells.oneOf('kind', COMPETITION_KINDS) ?? 'OTHER_NATIONAL',
      organiser: cells.text('organiser'),
      country: cells.text('country'),
    }),
  );
}
