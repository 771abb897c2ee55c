/** Seasons and teams as text: a line with everything else, then the section of the matches. */
import type { MatchRecord, SeasonDocument, TeamDocument } from './documents.ts';
import { Records } from './records.ts';
import { sectionOf } from './section-text.ts';

type Opened<T> = Omit<T, 'matches'> & { readonly matches: Records<MatchRecord> };

/** A season as it is read: its matches are made when they are asked for. */
export type OpenSeason = Opened<SeasonDocument> & {
  /** Teams with a match, by id. */
  readonly sides: readonly string[];
};
/** A team as it is read: its matches are made when they are asked for. */
export type OpenTeam = Opened<TeamDocument>;

/** What matches are found by: of a season, and of a team. */
const SEASON_COLUMNS = ['home', 'away', 'stage', 'tie', 'group', 'knownFrom'] as const;
const TEAM_COLUMNS = ['season', 'home', 'away'] as const;

interface Announced {
  readonly lines: number;
  /** Characters of the section. */
  readonly length: number;
}

const sidesOf = (matches: readonly MatchRecord[]): readonly string[] =>
  [...new Set(matches.flatMap(({ home, away }) => [home, away]))].sort();

export function writeDocument({ matches, ...rest }: SeasonDocument | TeamDocument): string {
  const isSeason = 'stages' in rest;
  const section = sectionOf(matches, isSeason ? SEASON_COLUMNS : TEAM_COLUMNS);
  const announced: Announced = { lines: matches.length, length: section.length };
  const head = { ...rest, ...(isSeason ? { sides: sidesOf(matches) } : {}), ...announced };
  return `${JSON.stringify(head)}\n${section}`;
}

/** @throws SyntaxError when the text is shorter or longer than it says. */
function read<T extends OpenSeason | OpenTeam>(text: string): T {
  const mark = text.indexOf('\n');
  const { lines, length, ...head } = JSON.parse(text.slice(0, mark)) as Announced;
  const section = text.slice(mark + 1);
  if (length !== section.length)
    throw new SyntaxError(`${section.length} characters, and ${length} were announced`);
  return { ...head, matches: new Records<MatchRecord>(section, lines) } as unknown as T;
}

/** A season as it would be read. */
export const openedSeason = (document: SeasonDocument): OpenSeason => readSeason(writeDocument(document));
export const readSeason = (text: string): OpenSeason => read<OpenSeason>(text);
export const readTeam = (text: string): OpenTeam => read<OpenTeam>(text);
