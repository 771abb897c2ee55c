/** A small set of facts to make mistakes in: two clubs, one tie of two legs. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compileGraph } from '../../src/compile/compile.ts';
import { FactError, formatFault } from '../../src/compile/faults.ts';
import { conflicts, debts } from '../../src/model/tables/about-facts.ts';
import { clubs } from '../../src/model/tables/clubs.ts';
import { coaches } from '../../src/model/tables/coaches.ts';
import { competitions } from '../../src/model/tables/competitions.ts';
import { confederations } from '../../src/model/tables/confederations.ts';
import { countries } from '../../src/model/tables/countries.ts';
import { honours } from '../../src/model/tables/honours.ts';
import { moved } from '../../src/model/tables/identity/identity.ts';
import { matches } from '../../src/model/tables/matches.ts';
import { seasons } from '../../src/model/tables/seasons.ts';
import { sources } from '../../src/model/tables/sources.ts';
import { stages } from '../../src/model/tables/stages.ts';
import { tenures } from '../../src/model/tables/tenures.ts';

/** Cells by the name of their column; a column that is not named is empty. */
type Row = Readonly<Record<string, string>>;

interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

const own = (...rows: readonly Row[]): readonly Row[] => rows.map((row) => ({ ...row, source: 'own' }));

const atalanta = {
  ...{ coach: 'ivan-juric', team: 'club:atalanta', role: 'HEAD_COACH' },
  ...{ from: '2025-06', to: '2025-11-10', end: 'DATED', confidence: 'HIGH' },
};
const bayernAtHome = {
  ...{ date: '2026-03-18', kickoff: '21:00', stage: 'r16', tie: 'r16-1', leg: '2' },
  ...{ home: 'club:bayern', away: 'club:atalanta', half_time: '1-0', full_time: '4-1' },
};
const atalantaAtHome = {
  ...{ ...bayernAtHome, date: '2026-03-10', leg: '1' },
  ...{ home: 'club:atalanta', away: 'club:bayern', half_time: '0-3', full_time: '1-6' },
};
const debt = (message: string): Row => ({ rule: 'described', message, reason: 'a small set' });

const TABLES: Readonly<Record<string, Table>> = {
  'sources.csv': {
    columns: sources.header,
    rows: [{ id: 'own', name: 'Own research', licence: 'CC0-1.0', retrieved: '2026-11' }],
  },
  'confederations.csv': {
    columns: confederations.header,
    rows: own({ id: 'uefa', name: 'UEFA', full_name: 'Union of European Football Associations' }),
  },
  'countries.csv': {
    columns: countries.header,
    rows: own(
      {
        id: 'germany',
        name: 'Germany',
        fifa_code: 'GER',
        iso2: 'DE',
        confederation: 'uefa',
        wikidata: 'Q183',
      },
      { id: 'italy', name: 'Italy', fifa_code: 'ITA', iso2: 'IT', confederation: 'uefa', wikidata: 'Q38' },
    ),
  },
  'clubs.csv': {
    columns: clubs.header,
    rows: own(
      { id: 'atalanta', name: 'Atalanta', country: 'italy', city: 'Bergamo', founded: '1907' },
      { id: 'bayern', name: 'Bayern München', country: 'germany', city: 'München', founded: '1900' },
    ),
  },
  'coaches.csv': {
    columns: coaches.header,
    rows: own(
      { id: 'ivan-juric', name: 'Ivan Jurić' },
      { id: 'raffaele-palladino', name: 'Raffaele Palladino', country: 'italy' },
    ),
  },
  'tenures/clubs.csv': {
    columns: tenures.header,
    rows: own(atalanta, {
      ...{ ...atalanta, coach: 'raffaele-palladino' },
      ...{ from: '2025-11-11', to: '', end: 'ONGOING' },
    }),
  },
  'competitions.csv': {
    columns: competitions.header,
    rows: own({ id: 'ucl', name: 'Champions League', kind: 'CONTINENTAL_CLUB', organiser: 'uefa' }),
  },
  'seasons.csv': {
    columns: seasons.header,
    rows: own({
      ...{ id: 'ucl-2025-26', competition: 'ucl', label: '2025-26', start: '2025-09-16', end: '2026-05-30' },
      ...{ rules: 'uefa-league-phase', matches: '2', complete: 'yes' },
    }),
  },
  'stages.csv': {
    columns: stages.header,
    rows: own({
      ...{ season: 'ucl-2025-26', stage: 'r16', name: 'Round of 16' },
      ...{ kind: 'KNOCKOUT', position: '1', legs: '2' },
    }),
  },
  'identity/moved.csv': {
    columns: moved.header,
    rows: [{ from: 'club:atalanta-bc', to: 'club:atalanta', day: '2026-11-23', reason: 'a shorter name' }],
  },
  'honours.csv': {
    columns: honours.header,
    rows: own({
      ...{ season: 'ucl-2025-26', competition: 'ucl', label: '2025-26' },
      ...{ team: 'club:bayern', honour: 'CHAMPION', status: 'AWARDED' },
    }),
  },
  'conflicts.csv': { columns: conflicts.header, rows: [] },
  'debts.csv': {
    columns: debts.header,
    rows: ['atalanta', 'bayern'].flatMap((club) => [
      debt(`${club} has no Wikidata id`),
      debt(`${club} has no ground`),
    ]),
  },
  'matches/ucl/2025-26.csv': { columns: matches.header, rows: own(atalantaAtHome, bayernAtHome) },
};

/** Other cells in the row of a line; the header is line 1, as faults count. */
interface OtherCells {
  readonly file: string;
  readonly line: number;
  readonly cells: Row;
}

/** Rows more, each with the cells of the row at `like` but for those it names; before the row at `before`, or last. */
interface MoreRows {
  readonly file: string;
  readonly rows: readonly Row[];
  readonly like?: number;
  readonly before?: number;
}

/** The text of a file, where its shape is what is wrong. */
interface OtherText {
  readonly file: string;
  readonly find: string;
  readonly write: string;
}

/** A change to one table. */
export type Mistake = OtherCells | MoreRows | OtherText;

/** A mistake, and what is said of it: file, line and what would be right. */
export interface SeededMistake {
  readonly what: string;
  readonly mistake: Mistake;
  readonly said: readonly string[];
}

const FIRST_LINE = 2;

function rowAt(rows: readonly Row[], { file, line }: { file: string; line: number }): Row {
  const row = rows[line - FIRST_LINE];
  if (row === undefined) throw new Error(`${file} has no line ${line}`);
  return row;
}

function rowsWith(rows: readonly Row[], mistake: Mistake): readonly Row[] {
  const { file } = mistake;
  if ('cells' in mistake) {
    const { line, cells } = mistake;
    return rows.with(line - FIRST_LINE, { ...rowAt(rows, { file, line }), ...cells });
  }
  if (!('rows' in mistake)) return rows;
  const { like, before } = mistake;
  const model = like === undefined ? {} : rowAt(rows, { file, line: like });
  const more = mistake.rows.map((row) => ({ ...model, ...row }));
  return rows.toSpliced(before === undefined ? rows.length : before - FIRST_LINE, 0, ...more);
}

function textOf(file: string, columns: readonly string[], rows: readonly Row[]): string {
  const strange = rows.flatMap((row) => Object.keys(row)).find((column) => !columns.includes(column));
  if (strange !== undefined) throw new Error(`${file} has no column ${strange}`);
  const lines = rows.map((row) => columns.map((column) => row[column] ?? '').join());
  return `${[columns.join(), ...lines].join('\n')}\n`;
}

function otherwise(text: string, mistake: Mistake): string {
  if (!('find' in mistake)) return text;
  if (!text.includes(mistake.find)) throw new Error(`${mistake.file} does not hold ${mistake.find}`);
  return text.replace(mistake.find, mistake.write);
}

function writeTables(dir: string, mistakes: readonly Mistake[] = []): void {
  for (const [file, { columns, rows }] of Object.entries(TABLES)) {
    const here = mistakes.filter((mistake) => mistake.file === file);
    const text = textOf(file, columns, here.reduce(rowsWith, rows));
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), here.reduce(otherwise, text));
  }
  mkdirSync(join(dir, 'ties'), { recursive: true });
}

/** The facts in a folder of their own, for as long as a test needs them. */
export function factsFolder(
  mistakes: readonly Mistake[] = [],
  others: Readonly<Record<string, string>> = {},
): Disposable & { readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'facts-'));
  writeTables(folder, mistakes);
  for (const [file, text] of Object.entries(others)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}

/** Writes the facts into a folder of their own, hands it over, and takes it away again. */
export function withFacts<T>(mistakes: readonly Mistake[], use: (dir: string) => T): T {
  const dir = mkdtempSync(join(tmpdir(), 'facts-'));
  try {
    writeTables(dir, mistakes);
    return use(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** What the build says of the facts with these mistakes in them; none when it passes. */
export function faultsWith(...mistakes: Mistake[]): string[] {
  return withFacts(mistakes, (dir) => {
    try {
      compileGraph(dir);
      return [];
    } catch (error) {
      if (error instanceof FactError) return error.faults.map(formatFault);
      throw error;
    }
  });
}
