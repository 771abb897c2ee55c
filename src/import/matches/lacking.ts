/** The matches and teams that a season lacks, by what its own files say it has. */
import type { SourceLine } from '../../sources/types.ts';
import type { SourceSection } from '../sections.ts';

/** A match that is taken over. */
interface TakenRow {
  readonly fact: SourceLine;
  readonly home: string;
  readonly away: string;
}

export interface FilesOfSeason {
  readonly sectionOf: (at: SourceLine) => SourceSection;
  /** How many rejected rows of a section have a match that no other row has. */
  readonly lostIn: (section: SourceSection) => number;
}

const differs = (what: string, stated: number | null, has: number): readonly string[] =>
  stated === null || stated === has ? [] : [`its source states ${stated} ${what} and has ${has}`];

/** In words, the most important first; empty where nothing is known to be missing. */
export function lackingIn(
  rows: readonly TakenRow[],
  { sectionOf, lostIn }: FilesOfSeason,
): readonly string[] {
  const sections = [...Map.groupBy(rows, ({ fact }) => sectionOf(fact))];
  const lost = sections.reduce((sum, [section]) => sum + lostIn(section), 0);
  const rejected = lost === 0 ? [] : [`${lost} ${lost === 1 ? 'row' : 'rows'} of its source rejected`];
  const counts = sections.flatMap(([section, of]) => [
    ...differs('matches', section.matches, of.length),
    ...differs('teams', section.teams, new Set(of.flatMap(({ home, away }) => [home, away])).size),
  ]);
  return [...rejected, ...counts];
}

/** How many matches the files of a season say it has; null where one of them does not say. */
export function statedIn(rows: readonly TakenRow[], { sectionOf }: FilesOfSeason): number | null {
  const sections = new Set(rows.map(({ fact }) => sectionOf(fact)));
  return [...sections].reduce<number | null>(
    (sum, { matches }) => (sum === null || matches === null ? null : sum + matches),
    0,
  );
}
