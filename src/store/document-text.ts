/** Seasons and teams as text: a line with everything else, then a line a match. */
import type { MatchRecord, SeasonDocument, TeamDocument } from './documents.ts';
import { linesOf, Records } from './records.ts';

type Opened<T> = Omit<T, 'matches'> & { readonly matches: Records<MatchRecord> };

/** A season as it is read: its matches are made when they are asked for. */
export type OpenSeason = Opened<SeasonDocument>;
/** A team as it is read: its matches are made when they are asked for. */
export type OpenTeam = Opened<TeamDocument>;

export function writeDocument({ matches, ...rest }: SeasonDocument | TeamDocument): string {
  const head = JSON.stringify({ ...rest, lines: matches.length });
  return [head, ...linesOf(matches)].join('\n');
}

/** @throws SyntaxError when the text has fewer or more lines than it says. */
function read<T extends OpenSeason | OpenTeam>(text: string): T {
  const [first = '', ...lines] = text.split('\n');
  const { lines: announced, ...head } = JSON.parse(first) as { readonly lines: number };
  if (announced !== lines.length)
    throw new SyntaxError(`${lines.length} lines, and ${announced} were announced`);
  return { ...head, matches: new Records<MatchRecord>(lines) } as unknown as T;
}

export const readSeason = (text: string): OpenSeason => read<OpenSeason>(text);
export const readTeam = (text: string): OpenTeam => read<OpenTeam>(text);
