/** A small set of facts to make mistakes in: two clubs, one tie of two legs. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { COLUMNS } from '../../src/compile/columns.ts';
import { compileGraph } from '../../src/compile/compile.ts';
import { FactError, formatFault } from '../../src/compile/faults.ts';

type Tables = Readonly<Record<string, readonly [columns: readonly string[], ...rows: string[]]>>;

const MATCH = COLUMNS.matches;

const TABLES: Tables = {
  'sources.csv': [COLUMNS.sources, 'own,Own research,,,own,2026-11,'],
  'confederations.csv': [COLUMNS.confederations, 'uefa,UEFA,Union of European Football Associations,,own'],
  'countries.csv': [
    COLUMNS.countries,
    'germany,Germany,GER,DE,uefa,Q183,,,,,,own',
    'italy,Italy,ITA,IT,uefa,Q38,,,,,,own',
  ],
  'clubs.csv': [
    COLUMNS.clubs,
    'atalanta,Atalanta,,italy,,Bergamo,1907,,,own',
    'bayern,Bayern München,,germany,,München,1900,,,own',
  ],
  'coaches.csv': [
    COLUMNS.coaches,
    'ivan-juric,Ivan Jurić,,,,own',
    'raffaele-palladino,Raffaele Palladino,italy,,,own',
  ],
  'tenures/clubs.csv': [
    COLUMNS.tenures,
    'ivan-juric,club:atalanta,HEAD_COACH,2025-06,2025-11-10,DATED,HIGH,own,,',
    'raffaele-palladino,club:atalanta,HEAD_COACH,2025-11-11,,ONGOING,HIGH,own,,',
  ],
  'competitions.csv': [COLUMNS.competitions, 'ucl,Champions League,,CONTINENTAL_CLUB,uefa,,,own'],
  'seasons.csv': [
    COLUMNS.seasons,
    'ucl-2025-26,ucl,2025-26,2025-09-16,2026-05-30,uefa-league-phase,,,2,yes,,own',
  ],
  'stages.csv': [COLUMNS.stages, 'ucl-2025-26,r16,Round of 16,KNOCKOUT,1,2,,,own'],
  'honours.csv': [COLUMNS.honours, 'ucl-2025-26,ucl,2025-26,club:bayern,CHAMPION,AWARDED,,,,own'],
  'conflicts.csv': [COLUMNS.conflicts],
  'debts.csv': [
    COLUMNS.debts,
    'described,atalanta has no Wikidata id,a small set',
    'described,atalanta has no ground,a small set',
    'described,bayern has no Wikidata id,a small set',
    'described,bayern has no ground,a small set',
  ],
  'matches/ucl/2025-26.csv': [
    MATCH,
    '2026-03-10,21:00,r16,,,r16-1,1,club:atalanta,club:bayern,,,,0-3,1-6,,,,,,,own,',
    '2026-03-18,21:00,r16,,,r16-1,2,club:bayern,club:atalanta,,,,1-0,4-1,,,,,,,own,',
  ],
};

/** A change to one table: what to find in it, and what to write instead. */
export interface Mistake {
  readonly file: string;
  readonly find: string;
  readonly write: string;
}

function writeTables(dir: string): void {
  for (const [file, [columns, ...rows]] of Object.entries(TABLES)) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), `${[columns.join(), ...rows].join('\n')}\n`);
  }
  mkdirSync(join(dir, 'ties'), { recursive: true });
}

function seed(dir: string, { file, find, write }: Mistake): void {
  const text = readFileSync(join(dir, file), 'utf8');
  if (!text.includes(find)) throw new Error(`${file} does not hold ${find}`);
  writeFileSync(join(dir, file), text.replace(find, write));
}

/** The facts in a folder of their own, for as long as a test needs them. */
export function factsFolder(): Disposable & { readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'facts-'));
  writeTables(folder);
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}

/** Writes the facts into a folder of their own, hands it over, and takes it away again. */
export function withFacts<T>(mistakes: readonly Mistake[], use: (dir: string) => T): T {
  const dir = mkdtempSync(join(tmpdir(), 'facts-'));
  try {
    writeTables(dir);
    for (const mistake of mistakes) seed(dir, mistake);
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
