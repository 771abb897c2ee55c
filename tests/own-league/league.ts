/** A league nobody has seen: clubs, fixtures and scores by a seed, written as its owner would write them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compileGraph } from '../../src/compile/compile.ts';
import { FactError } from '../../src/compile/faults.ts';
import { publish } from '../../src/compile/publication/publish.ts';
import { MemoryKv } from '../support/memory-kv.ts';

interface Result {
  readonly home: string;
  readonly away: string;
  readonly goals: readonly [home: number, away: number];
}

export interface League {
  readonly clubs: readonly string[];
  readonly results: readonly Result[];
}

/** Numbers from 0 up to a bound, the same for the same seed. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** Everyone hosts everyone once. */
export function drawLeague(seed: number, size: number): League {
  const roll = dice(seed);
  const clubs = Array.from({ length: size }, (_, at) => `fc-${at + 1}`);
  const results = clubs.flatMap((home) =>
    clubs.filter((away) => away !== home).map((away) => ({ home, away, goals: [roll(5), roll(4)] as const })),
  );
  return { clubs, results };
}

export type Tables = Readonly<Record<string, string>>;

/** One match a day, so that nobody plays twice on one. */
const dayOf = (at: number): string => new Date(Date.UTC(2031, 0, 1 + at)).toISOString().slice(0, 10);

export function tablesOf({ clubs, results }: League): Tables {
  const rows = results.map(
    ({ home, away, goals }, at) => `${dayOf(at)},club:${home},club:${away},${goals.join('-')}`,
  );
  return {
    'waivers.csv': 'rule,reason\ntidy,typed\ndescribed,small\nseason-complete,the table tells\n',
    'sources.csv': 'id,name,licence\nme,Me,CC0-1.0\n',
    'countries.csv': 'id,name\nhere,Here\n',
    'clubs.csv': `id,name,country\n${clubs.map((id) => `${id},${id.toUpperCase()},here\n`).join('')}`,
    'competitions.csv': 'id,name,kind,country\nours,Ours,DOMESTIC_LEAGUE,here\n',
    'seasons.csv': 'id,competition,label,start,rules,complete\nours-2031,ours,2031,2031-01-01,plain,yes\n',
    'stages.csv': 'season,stage,name,kind,position\nours-2031,all,League,LEAGUE,1\n',
    'matches/ours/2031.csv': `date,home,away,full_time\n${rows.join('\n')}\n`,
  };
}

/** Writes tables into a folder of their own, hands it over, and takes it away again. */
export async function withTables<T>(tables: Tables, use: (dir: string) => T | Promise<T>): Promise<T> {
  const dir = mkdtempSync(join(tmpdir(), 'league-'));
  try {
    for (const [file, text] of Object.entries(tables)) {
      mkdirSync(dirname(join(dir, file)), { recursive: true });
      writeFileSync(join(dir, file), text);
    }
    return await use(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** A folder of tables as it is published. */
export async function served(dir: string): Promise<MemoryKv> {
  const kv = new MemoryKv();
  await publish(kv, compileGraph(dir));
  return kv;
}

/** What the build prints about the tables. */
export const report = (tables: Tables): Promise<string> =>
  withTables(tables, (dir) => {
    try {
      compileGraph(dir);
      return '';
    } catch (error) {
      if (!(error instanceof FactError)) throw error;
      return error.report();
    }
  });
