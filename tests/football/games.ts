/** A short way to write matches down, so that a test reads like a line of a results page. */
import type { PlayedMatch } from '../../src/football/match.ts';
import { type Goals, parseGoals, type Score } from '../../src/football/score.ts';

export function goals(text: string): Goals {
  const parsed = parseGoals(text);
  if (!parsed) throw new Error(`not goals: ${text}`);
  return parsed;
}

export interface GameDetails extends Partial<Omit<PlayedMatch, 'score' | 'official'>> {
  /** Goals after 90 minutes, where the line gives those after extra time. */
  readonly after90?: string;
  readonly halfTime?: string;
  readonly pens?: string;
  /** Who won a shoot-out whose score is not known. */
  readonly shootOutWinner?: 'home' | 'away';
  readonly official?: string;
}

/** `porto 2-1 juventus`, or `porto v juventus` for a match to come. Ids are single words. */
export function game(line: string, details: GameDetails = {}): PlayedMatch {
  const [home = '', result = '', away = ''] = line.split(' ');
  const { after90, halfTime, pens, shootOutWinner, official, ...rest } = details;
  const score = result === 'v' ? null : scoreOf(result, { after90, halfTime, pens, shootOutWinner });
  return {
    id: `${rest.date ?? '2000-01-01'}-${home}-${away}`,
    date: '2000-01-01',
    home,
    away,
    neutral: false,
    status: score ? 'PLAYED' : 'SCHEDULED',
    score,
    official: official === undefined ? null : goals(official),
    leg: null,
    ...rest,
  };
}

/** Several games, one a line. */
export function games(lines: string): PlayedMatch[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => game(line.trim()));
}

/** The legs of a tie in order. */
export function legs(...matches: readonly PlayedMatch[]): PlayedMatch[] {
  return matches.map((match, index) => ({ ...match, id: `${match.id}-${index + 1}`, leg: index + 1 }));
}

export function teamsOf(matches: readonly PlayedMatch[]): string[] {
  return [...new Set(matches.flatMap((match) => [match.home, match.away]))];
}

interface Parts {
  readonly after90: string | undefined;
  readonly halfTime: string | undefined;
  readonly pens: string | undefined;
  readonly shootOutWinner: 'home' | 'away' | undefined;
}

function scoreOf(result: string, parts: Parts): Score {
  return {
    halfTime: parts.halfTime === undefined ? null : goals(parts.halfTime),
    fullTime: goals(parts.after90 ?? result),
    afterExtraTime: parts.after90 === undefined ? null : goals(result),
    penalties: parts.pens === undefined ? null : goals(parts.pens),
    shootOutWinner: parts.shootOutWinner,
  };
}

interface SeasonTotals {
  readonly won: number;
  readonly drawn: number;
  readonly lost: number;
  readonly goalsFor: number;
  readonly goalsAgainst: number;
}

/**
 * Matches that give `team` these totals against `rivals`, each met twice. The totals are what a test is about; how they
 * are spread over the matches is invented: 1-0, 0-0, 0-1, and
 * what is left of the goals in the last match won and the first one lost.
 */
export function seasonOf(team: string, rivals: readonly string[], totals: SeasonTotals): PlayedMatch[] {
  const fixtures = rivals.flatMap((rival) => [
    [team, rival],
    [rival, team],
  ]);
  const { won, drawn, lost } = totals;
  if (fixtures.length !== won + drawn + lost) throw new Error(`${fixtures.length} fixtures`);
  return fixtures.map(([home = '', away = ''], index) => {
    const result = resultAt(index, totals);
    return game(
      `${home} ${home === team ? `${result[0]}-${result[1]}` : `${result[1]}-${result[0]}`} ${away}`,
    );
  });
}

function resultAt(
  index: number,
  { won, drawn, lost, goalsFor, goalsAgainst }: SeasonTotals,
): [number, number] {
  if (index === 0 && lost > 0) return [0, goalsAgainst - (lost - 1)];
  if (index < lost) return [0, 1];
  if (index < lost + drawn) return [0, 0];
  return index < lost + drawn + won - 1 ? [1, 0] : [goalsFor - (won - 1), 0];
}
