/** Seasons and teams as text: of a season a line with its ties; a line with everything else; then the section of the matches. */
import {
  MATCH,
  type MatchRecord,
  SEASON_HEAD,
  type SeasonDocument,
  TEAM_HEAD,
  type TeamDocument,
  TIES,
  type TieRecord,
} from '../documents/documents.ts';
import { checked, type Shape } from '../model/kit/shape.ts';
import { asciiJson } from './ascii-json.ts';
import { RowSet } from './row-set.ts';
import { sectionOf } from './section-text.ts';

type OpenDocument<T> = Omit<T, 'matches'> & { readonly matches: RowSet<MatchRecord> };

/** A season as it is read: its matches and ties are made when they are asked for. */
export type OpenSeason = OpenDocument<SeasonDocument> & {
  /** Teams with a match, by id. */
  readonly sides: readonly string[];
};
/** A team as it is read: its matches are made when they are asked for. */
export type OpenTeam = OpenDocument<TeamDocument>;

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

function written(
  head: object,
  matches: readonly MatchRecord[],
  columns: readonly (keyof MatchRecord & string)[],
): string {
  const section = sectionOf(matches, columns);
  const announced: Announced = { lines: matches.length, length: section.length };
  return `${asciiJson({ ...head, ...announced })}\n${section}`;
}

const writeTeam = ({ matches, ...head }: TeamDocument): string => written(head, matches, TEAM_COLUMNS);

const writeSeason = ({ matches, ties, ...head }: SeasonDocument): string =>
  `${asciiJson(ties)}\n${written({ ...head, sides: sidesOf(matches) }, matches, SEASON_COLUMNS)}`;

export const writeDocument = (document: SeasonDocument | TeamDocument): string =>
  'stages' in document ? writeSeason(document) : writeTeam(document);

/**
 * @param from where the head begins.
 * @throws SyntaxError when the text is shorter or longer than it says; ShapeError when its head has another shape.
 */
function read<T>(text: string, shape: Shape<T>, from = 0): T & { readonly matches: RowSet<MatchRecord> } {
  const mark = text.indexOf('\n', from);
  const { lines, length, ...head } = JSON.parse(text.slice(from, mark)) as Announced;
  const section = text.slice(mark + 1);
  if (length !== section.length)
    throw new SyntaxError(`${section.length} characters, and ${length} were announced`);
  return { ...checked(shape, head), matches: new RowSet<MatchRecord>(section, lines, MATCH) };
}

export function readSeason(text: string): OpenSeason {
  const mark = text.indexOf('\n');
  let ties: readonly TieRecord[] | null = null;
  return {
    ...read(text, SEASON_HEAD, mark + 1),
    // Of a season's text without its matches they are the most, and of fifteen seasons few need be looked into.
    get ties() {
      ties ??= checked(TIES, JSON.parse(text.slice(0, mark)));
      return ties;
    },
  };
}

export const readTeam = (text: string): OpenTeam => read(text, TEAM_HEAD);
/** A season as it would be read. */
export const openedSeason = (document: SeasonDocument): OpenSeason => readSeason(writeDocument(document));
