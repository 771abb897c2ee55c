/**
 * reep: a register of clubs, competitions and seasons with their ids in other registers, made from Wikidata. Rows are
 * streamed.
 */
import { parseIsoDate } from '../calendar.ts';
import { CellError, facts, optional, text } from '../cells.ts';
import { type CsvRow, readCsv } from '../csv.ts';
import type { Notice, Rejected, SourceFact, SourceInput, SourceLine } from '../types.ts';

interface Registered extends SourceFact {
  readonly id: string;
  /** `Q161217`; null where the register has none. */
  readonly wikidata: string | null;
  readonly name: string;
  /** Whether the name is only a Wikidata id: the thing has no English label, and so no name here. */
  readonly bareId: boolean;
}

export interface RegisteredTeam extends Registered {
  readonly kind: 'team';
  /** As spelled; clubs of the four British associations have "United Kingdom". */
  readonly country: string | null;
  /** ISO. Wikidata mostly knows only the year, and writes it as 1 January; so that day may mean the year alone. */
  readonly founded: string | null;
  readonly stadium: string | null;
  /** Ids by register: `transfermarkt`, `uefa`, `opta`. */
  readonly ids: Readonly<Record<string, string>>;
}

interface RegisteredCompetition extends Registered {
  readonly kind: 'competition';
  readonly country: string | null;
  readonly ids: Readonly<Record<string, string>>;
}

interface RegisteredSeason extends Registered {
  readonly kind: 'season';
  /** The id of its competition in this register; most seasons have none. */
  readonly competition: string | null;
}

const BASE = ['reep_id', 'key_wikidata', 'name'] as const;
const TEAM_IDS = [
  'transfermarkt',
  'fbref',
  'opta',
  'uefa',
  'worldfootball',
  'footballdatabase_eu',
  'clubelo',
] as const;
const COMPETITION_IDS = ['transfermarkt', 'fbref', 'opta'] as const;

/** Facts of `teams.csv` in its order. */
export const readTeams = (
  path: string,
  input: SourceInput,
): AsyncGenerator<RegisteredTeam | Rejected | Notice> =>
  facts(path, readCsv(path, input, { columns: [...BASE, 'country', 'founded', 'stadium'] }), (row, at) => ({
    kind: 'team',
    ...registered(row, at),
    country: optional(row, 'country'),
    founded: founded(row),
    stadium: optional(row, 'stadium'),
    ids: ids(row, TEAM_IDS),
  }));

/** Facts of `competitions.csv` in its order. */
export const readCompetitions = (
  path: string,
  input: SourceInput,
): AsyncGenerator<RegisteredCompetition | Rejected | Notice> =>
  facts(path, readCsv(path, input, { columns: [...BASE, 'country'] }), (row, at) => ({
    kind: 'competition',
    ...registered(row, at),
    country: optional(row, 'country'),
    ids: ids(row, COMPETITION_IDS),
  }));

/** Facts of `seasons.csv` in its order. */
export const readSeasons = (
  path: string,
  input: SourceInput,
): AsyncGenerator<RegisteredSeason | Rejected | Notice> =>
  facts(path, readCsv(path, input, { columns: [...BASE, 'competition_reep_id'] }), (row, at) => ({
    kind: 'season',
    ...registered(row, at),
    competition: optional(row, 'competition_reep_id'),
  }));

function registered(row: CsvRow, at: SourceLine): Omit<Registered, 'kind'> {
  const wikidata = optional(row, 'key_wikidata');
  if (wikidata !== null && !/^Q[1-9]\d*$/u.test(wikidata))
    throw new CellError(`key_wikidata is "${wikidata}"`);
  const name = text(row, 'name');
  return { ...at, id: text(row, 'reep_id'), wikidata, name, bareId: /^Q[1-9]\d*$/u.test(name) };
}

/** Wikidata's mark for "some value", and a year of zero, mean that the day is not known. */
function founded(row: CsvRow): string | null {
  const cell = optional(row, 'founded');
  if (cell === null || cell.includes('/.well-known/genid/') || cell.startsWith('+0000')) return null;
  const iso = parseIsoDate(cell);
  if (iso === null) throw new CellError(`founded is "${cell}", not a date`);
  return iso;
}

function ids(row: CsvRow, registers: readonly string[]): Readonly<Record<string, string>> {
  const found = registers.map((register) => [register, row.cell(`key_${register}`)] as const);
  return Object.fromEntries(found.filter(([, id]) => id !== ''));
}
