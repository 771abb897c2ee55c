import type {
  ClubRecord,
  CoachRecord,
  CompetitionKind,
  CompetitionRecord,
  CountryRecord,
  NameRecord,
  SuccessionRecord,
  VenueRecord,
} from '../../documents/catalogue.ts';
import { FIFA_CODE, ISO2, LANGUAGE, READABLE_NAME, WIKIDATA } from '../../model/codes.ts';
import { type Cells, compact, nearest } from '../cells.ts';
import { COLUMNS, columnsOf } from '../columns.ts';
import type { Located } from '../facts.ts';
import { Faults } from '../faults.ts';
import { readTable } from '../table.ts';
import { type Reading, readFacts } from './reading.ts';

const COMPETITION_KINDS: readonly CompetitionKind[] = [
  'CONTINENTAL_CLUB',
  'DOMESTIC_LEAGUE',
  'DOMESTIC_CUP',
  'WORLD_CUP',
  'WORLD_CUP_QUALIFYING',
  'CONTINENTAL_NATIONAL',
  'OTHER_CLUB',
  'FRIENDLY',
  'OTHER_NATIONAL',
];

const NAME_KINDS = ['ALIAS', 'OFFICIAL', 'SHORT', 'FORMER', 'NICKNAME', 'TRANSLATION'] as const;

type Names = ReadonlyMap<string, readonly NameRecord[]>;

interface NameTable {
  readonly file: string;
  readonly columns: readonly string[];
  /** The column that says whose name it is, and the table of those. */
  readonly of: string;
  readonly owners: { readonly file: string; readonly columns: readonly string[] };
}

function nameOf(cells: Cells, columns: readonly string[]): NameRecord {
  const dated = columns.includes('from');
  return compact({
    name: cells.read(READABLE_NAME, 'name') ?? cells.required('name'),
    kind: cells.oneOf('kind', NAME_KINDS) ?? 'ALIAS',
    lang: cells.read(LANGUAGE, 'lang'),
    from: dated ? cells.partialDate('from') : undefined,
    to: dated ? cells.partialDate('to') : undefined,
    source: cells.required('source'),
  });
}

/** A name whose owner is not in the table would be lost without a word. */
function demandOwners(
  reading: Reading,
  rows: readonly Located<{ readonly of: string }>[],
  { owners }: Pick<NameTable, 'owners'>,
): void {
  const { dataDir, faults, loose } = reading;
  const known = new Set(
    readTable(dataDir, owners.file, columnsOf(owners.columns), new Faults(), loose).map(
      (row) => row.cell('id') ?? '',
    ),
  );
  // A table that cannot be read is told once, not once for each name.
  if (known.size === 0) return;
  for (const row of rows) {
    if (known.has(row.value.of)) continue;
    const near = nearest(row.value.of, known);
    const tip = near === null ? `add it to ${owners.file} first` : `did you mean ${near}?`;
    faults.add(row, 'known-references', `${row.value.of} is not in ${owners.file}`, tip);
  }
}

function readNames(reading: Reading, table: NameTable): Names {
  const { file, columns, of } = table;
  const rows = readFacts(reading, file, columns, (cells) => ({
    of: cells.required(of),
    name: nameOf(cells, columns),
  }));
  demandOwners(reading, rows, table);
  const grouped = Map.groupBy(rows, (row) => row.value.of);
  return new Map([...grouped].map(([owner, found]) => [owner, found.map((row) => row.value.name)]));
}

/** Names say who says so where that is not whoever says the rest. */
const sourced = (names: readonly NameRecord[], owner: string): readonly NameRecord[] =>
  names.map(({ source, ...name }) => (source === undefined || source === owner ? name : { ...name, source }));

function base(cells: Cells, names: Names) {
  const [id, source] = [cells.required('id'), cells.required('source')];
  return {
    id,
    name: cells.required('name'),
    names: sourced(names.get(id) ?? [], source),
    wikidata: cells.read(WIKIDATA, 'wikidata'),
    source,
  };
}

export function readCountries(reading: Reading): Located<CountryRecord>[] {
  const names = readNames(reading, {
    file: 'country-names.csv',
    columns: COLUMNS.countryNames,
    of: 'country',
    owners: { file: 'countries.csv', columns: COLUMNS.countries },
  });
  const teamNames = readNames(reading, {
    file: 'national-team-names.csv',
    columns: COLUMNS.nationalTeamNames,
    of: 'country',
    owners: { file: 'countries.csv', columns: COLUMNS.countries },
  });
  return readFacts(reading, 'countries.csv', COLUMNS.countries, (cells) =>
    compact({
      ...base(cells, names),
      fifaCode: cells.read(FIFA_CODE, 'fifa_code'),
      iso2: cells.read(ISO2, 'iso2'),
      confederation: cells.text('confederation'),
      from: cells.partialDate('from'),
      to: cells.partialDate('to'),
      successor: cells.text('successor'),
      oneRecord: cells.oneOf('one_record', ['yes', 'no']) === 'yes' ? (true as const) : undefined,
      teamNames: teamNames.get(cells.required('id')),
      nationalTeam: cells.text('fifa_code') !== undefined || cells.text('confederation') !== undefined,
    }),
  );
}

function readSuccessions(reading: Reading): ReadonlyMap<string, readonly SuccessionRecord[]> {
  const rows = readFacts(reading, 'successions.csv', COLUMNS.successions, (cells) => ({
    of: cells.required('club'),
    succession: {
      on: cells.partialDate('on') ?? cells.required('on'),
      before: cells.required('before'),
      after: cells.required('after'),
      contested: cells.yes('contested'),
      note: cells.required('note'),
      source: cells.required('source'),
    },
  }));
  demandOwners(reading, rows, { owners: { file: 'clubs.csv', columns: COLUMNS.clubs } });
  const grouped = Map.groupBy(rows, ({ value }) => value.of);
  return new Map([...grouped].map(([club, found]) => [club, found.map(({ value }) => value.succession)]));
}

export function readClubs(reading: Reading): Located<ClubRecord>[] {
  const names = readNames(reading, {
    file: 'club-names.csv',
    columns: COLUMNS.clubNames,
    of: 'club',
    owners: { file: 'clubs.csv', columns: COLUMNS.clubs },
  });
  const successions = readSuccessions(reading);
  return readFacts(reading, 'clubs.csv', COLUMNS.clubs, (cells) =>
    compact({
      ...base(cells, names),
      fullName: cells.text('full_name'),
      country: cells.required('country'),
      association: cells.text('association') ?? cells.required('country'),
      city: cells.text('city'),
      founded: cells.partialDate('founded'),
      venue: cells.text('venue'),
      successions: successions.get(cells.required('id')),
    }),
  );
}

export function readVenues(reading: Reading): Located<VenueRecord>[] {
  const names = readNames(reading, {
    file: 'venue-names.csv',
    columns: COLUMNS.venueNames,
    of: 'venue',
    owners: { file: 'venues.csv', columns: COLUMNS.venues },
  });
  return readFacts(reading, 'venues.csv', COLUMNS.venues, (cells) =>
    compact({
      ...base(cells, names),
      seasons: [],
      city: cells.text('city'),
      country: cells.text('country'),
      opened: cells.partialDate('opened'),
    }),
  );
}

export function readCoaches(reading: Reading): Located<CoachRecord>[] {
  const names = readNames(reading, {
    file: 'coach-names.csv',
    columns: COLUMNS.coachNames,
    of: 'coach',
    owners: { file: 'coaches.csv', columns: COLUMNS.coaches },
  });
  return readFacts(reading, 'coaches.csv', COLUMNS.coaches, (cells) =>
    compact({ ...base(cells, names), country: cells.text('country'), born: cells.partialDate('born') }),
  );
}

export function readCompetitions(reading: Reading): Located<CompetitionRecord>[] {
  const names = readNames(reading, {
    file: 'competition-names.csv',
    columns: COLUMNS.competitionNames,
    of: 'competition',
    owners: { file: 'competitions.csv', columns: COLUMNS.competitions },
  });
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
