/** Seasons and teams as text: a line with everything else, then a line a match. */
import type { MatchRecord, SeasonDocument, TeamDocument } from './documents.ts';
import { type Columns, columnsOf, linesOf, Records } from './records.ts';

type Opened<T> = Omit<T, 'matches'> & { readonly matches: Records<MatchRecord> };

/** A season as it is read: its matches are made when they are asked for. */
export type OpenSeason = Opened<SeasonDocument>;
/** A team as it is read: its matches are made when they are asked for. */
export type OpenTeam = Opened<TeamDocument>;

/** What matches are found by: of a season, and of a team. */
const SEASON_COLUMNS = ['home', 'away', 'stage', 'tie', 'group', 'knownFrom'] as const;
const TEAM_COLUMNS = ['season'] as const;

interface Lines {
  readonly lines: number;
  readonly columns: Columns;
}

export function writeDocument({ matches, ...rest }: SeasonDocument | TeamDocument): string {
  const columns = columnsOf(matches, 'stages' in rest ? SEASON_COLUMNS : TEAM_COLUMNS);
  const head = JSON.stringify({ ...rest, lines: matches.length, columns });
  return [head, ...linesOf(matches)].join('\n');
}

/** @throws SyntaxError when the text has fewer or more lines than it says. */
function read<T extends OpenSeason | OpenTeam>(text: string): T {
  const [first = '', ...lines] = text.split('\n');
  const { lines: announced, columns, ...head } = JSON.parse(first) as Lines;
  if (announced !== lines.length)
    throw new SyntaxError(`${lines.length} lines, and ${announced} were announced`);
  return { ...head, matches: new Records<MatchRecord>(lines, columns) } as unknown as T;
}

/** A season as it would be read. */
export const openedSeason = (document: SeasonDocument): OpenSeason => readSeason(writeDocument(document));
export const readSeason = (text: string): OpenSeason => read<OpenSeason>(text);
export const readTeam = (text: string): OpenTeam => read<OpenTeam>(text);
