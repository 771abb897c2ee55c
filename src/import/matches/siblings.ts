/** Files of one title whose teams never meet: `North/league.txt` and `South/league.txt` are two tables, and not one. */
import type { CompetitionRecord } from '../../documents/catalogue.ts';
import type { IdentifiedMatch } from './raw.ts';

/** A file with fewer teams holds a tie, unless each folder has a file of that name. */
const SMALLEST = 3;

const wordsOf = (path: string): readonly string[] =>
  path
    .replace(/\.\w+$/u, '')
    .split(/[\s_/\\]+/u)
    .filter((word) => word !== '');

/** The part of each path that the others do not have: `North`, `South`. */
function namesOf(paths: readonly string[]): readonly string[] {
  const words = paths.map(wordsOf);
  const [first = []] = words;
  const shared = (from: (of: readonly string[], at: number) => string | undefined): number => {
    const end = first.findIndex((_, at) => words.some((of) => from(of, at) !== from(first, at)));
    return end === -1 ? first.length : end;
  };
  const head = shared((of, at) => of[at]);
  const tail = shared((of, at) => of.at(-1 - at));
  return words.map((of) => of.slice(head, of.length - tail).join(' '));
}

function teamsByFile(matches: readonly IdentifiedMatch[]): readonly (readonly [string, Set<string>])[] {
  const files = Map.groupBy(matches, ({ fact }) => fact.path);
  return [...files].map(([path, of]) => [path, new Set(of.flatMap(({ home, away }) => [home, away]))]);
}

/**
 * The matches of a league, each with the part of the league that its file holds, where the files hold parts.
 */
export function parted(
  matches: readonly IdentifiedMatch[],
  { kind }: CompetitionRecord,
): readonly IdentifiedMatch[] {
  if (kind !== 'DOMESTIC_LEAGUE' || matches.some(({ section }) => section !== null)) return matches;
  const files = teamsByFile(matches);
  const teams = files.flatMap(([, of]) => [...of]);
  const fileNames = new Set(files.map(([path]) => path.split(/[/\\]/u).at(-1)));
  const smallest = fileNames.size === 1 ? 2 : SMALLEST;
  const isParts = new Set(teams).size === teams.length && files.every(([, { size }]) => size >= smallest);
  const names = namesOf(files.map(([path]) => path));
  if (files.length < 2 || !isParts || new Set(names).size < names.length || names.includes(''))
    return matches;
  const byFile = new Map(files.map(([path], at) => [path, names[at] ?? path]));
  return matches.map((match) => ({ ...match, section: byFile.get(match.fact.path) ?? null }));
}
