/** Does the row that is cited say what the graph says? */
import { dirname, join } from 'node:path';
import { slugOf } from '../../src/model/ids.ts';
import type { Copies } from './copies.ts';
import type { CitedFact } from './draw.ts';
import { AT_HOME, type MatchSides, matchSays } from './match-rows.ts';
import { type FoundRow, rowAt } from './rows.ts';
import { plain, type Spellings } from './spellings.ts';

/**
 * `SAYS`: it does; `ELSE`: it says something else; `UNCOMPARED`: the row is there, and how it says that is not known here;
 * `MISSING`: there is no such row; `NO_COPY`: nobody can look.
 */
export type Verdict = 'SAYS' | 'ELSE' | 'UNCOMPARED' | 'MISSING' | 'NO_COPY';

interface Judged {
  readonly verdict: Verdict;
  /** The row that was found; empty where there is none. */
  readonly row: string;
}

/** Degrees as lists of grounds have them: `49°16'36"N`, `71.264°W`. */
const ANGLE = /(\d+(?:\.\d+)?)°(?:(\d+)['′])?(?:(\d+(?:\.\d+)?)["″])?([NSEW])/g;

/** Whether a row has degrees, up to a second of arc. */
const saysDegrees = (row: string, value: string): boolean =>
  [...row.matchAll(ANGLE)].some(([, degrees, minutes = 0, seconds = 0, side = '']) => {
    const angle = Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600;
    return Math.abs(('SW'.includes(side) ? -angle : angle) - Number(value)) < 1 / 3600;
  });

/** Whether the row of a thing has the value among its cells: a day of which the graph keeps the year begins with it. */
function entitySays(
  { statement: { property, value } }: CitedFact,
  { row, lines, at }: FoundRow,
  spellings: Spellings,
): boolean {
  if (property === 'latitude' || property === 'longitude')
    return saysDegrees(row, value) || row.includes(value);
  const names = [value.includes(':') ? slugOf(value) : value, AT_HOME.get(value) ?? value].map(plain);
  const texts = [...names, ...spellings.of(value)];
  const block = [row, ...lines.slice(at + 1, at + 8).filter((line) => line.startsWith('  |'))].join(' ');
  return texts.some((text) => ` ${plain(block)} `.includes(` ${text} `));
}

/** The table of the grounds of a tournament, which lies beside its matches. */
const groundsBeside = (copies: Copies, { source, place }: CitedFact): readonly string[] =>
  copies.lines(source, join(dirname(place.file), 'cup_stadiums.csv')) ?? [];

/** @param sides of the match that the fact is about; null where it is about another thing. */
export function judged(
  fact: CitedFact,
  copies: Copies,
  spellings: Spellings,
  sides: MatchSides | null,
): Judged {
  const found = rowAt(copies, fact);
  if (typeof found === 'string') return { verdict: found, row: '' };
  const { statement, place, untold } = fact;
  const isTable = place.file.endsWith('.csv');
  const grounds = groundsBeside(copies, fact);
  const says =
    sides === null
      ? entitySays(fact, found, spellings)
      : matchSays(statement.property ?? '', statement.value, {
          ...{ ...found, sides, spellings, grounds },
          ...{ isTable, untold },
        });
  return { verdict: says === null ? 'UNCOMPARED' : says ? 'SAYS' : 'ELSE', row: found.row };
}
