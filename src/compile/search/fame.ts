import type { MatchRecord } from '../../documents/documents.ts';
import { firstPossibleDay, lastPossibleDay, parsePartialDate } from '../../football/partial-date.ts';
import { globalId } from '../../model/ids.ts';
import type { CompetitionKind } from '../../model/vocabularies.ts';
import type { Facts } from '../facts.ts';

/** What one match tells of how well-known its teams, their coaches and its ground are. */
const MATCH_POINTS: Readonly<Record<CompetitionKind, number>> = {
  WORLD_CUP: 4,
  CONTINENTAL_CLUB: 2,
  CONTINENTAL_NATIONAL: 1,
  DOMESTIC_LEAGUE: 0.5,
  DOMESTIC_CUP: 0.5,
  WORLD_CUP_QUALIFYING: 0.3,
  OTHER_NATIONAL: 0.3,
  OTHER_CLUB: 0.3,
  FRIENDLY: 0.1,
};
/** A title counts as much as this many matches of its competition. */
const TITLE_MATCHES = 10;
/** The shares that a coach gets of the points of the matches of his time, and of those of his team: half for a quarter of its matches. */
const LED_SHARE = 0.5;
const TEAM_SHARE = 0.2;
/** A caretaker gets little of them. */
const CARETAKER_SHARE = 0.1;
/**
 * The share of its matches' points that a competition gets, since all of them together would make it too well-known.
 */
const COMPETITION_SHARE = 0.2;
/** The share of a club's points that its ground gets, since clubs are better known than grounds. */
const VENUE_SHARE = 0.1;
/** The share for a country: people who name a country in football more often mean its team. */
const COUNTRY_SHARE = 0.5;

const edge = (date: string | undefined, of: typeof firstPossibleDay): string | undefined => {
  const parsed = date === undefined ? null : parsePartialDate(date);
  return parsed === null ? undefined : of(parsed);
};

/** What the matches of a team are worth that lie between two days; an edge that is not told is open. */
type WorthBetween = (team: string, from: string | undefined, to: string | undefined) => number;

function worthBetween(facts: Facts, matches: readonly MatchRecord[]): WorthBetween {
  const worth = worthOf(facts);
  const byTeam = new Map<string, [string, number][]>();
  for (const match of matches)
    for (const team of [match.home, match.away]) {
      const own = byTeam.get(team) ?? [];
      byTeam.set(team, own);
      own.push([match.date, worth(match)]);
    }
  return (team, from = '', to = '9999') =>
    (byTeam.get(team) ?? []).reduce(
      (sum, [day, points]) => (day >= from && day <= to ? sum + points : sum),
      0,
    );
}

/** Points by global id; absent: none. */
export type Fame = ReadonlyMap<string, number>;

class Points {
  readonly #of = new Map<string, number>();

  add(id: string, points: number): void {
    this.#of.set(id, this.get(id) + points);
  }

  get(id: string): number {
    return this.#of.get(id) ?? 0;
  }

  get all(): Fame {
    return this.#of;
  }
}

/** What a match is worth, by its competition. */
function worthOf(facts: Facts): (match: MatchRecord) => number {
  const kinds = new Map(facts.competitions.map(({ value }) => [value.id, value.kind]));
  const seasons = new Map(facts.seasons.map(({ value }) => [value.id, value.competition]));
  return ({ season }) => MATCH_POINTS[kinds.get(seasons.get(season) ?? '') ?? 'FRIENDLY'];
}

function countMatches(points: Points, facts: Facts, matches: readonly MatchRecord[]): void {
  const worth = worthOf(facts);
  const seasons = new Map(facts.seasons.map(({ value }) => [value.id, value.competition]));
  for (const match of matches) {
    const own = worth(match);
    for (const id of [match.home, match.away]) points.add(id, own);
    points.add(globalId('competition', seasons.get(match.season) ?? ''), own * COMPETITION_SHARE);
    if (match.venue !== undefined) points.add(globalId('venue', match.venue), own);
  }
}

function countTitles(points: Points, facts: Facts): void {
  const kinds = new Map(facts.competitions.map(({ value }) => [value.id, value.kind]));
  for (const { value } of facts.honours) {
    if (value.team === undefined || value.honour !== 'CHAMPION' || value.status !== 'AWARDED') continue;
    points.add(value.team, TITLE_MATCHES * MATCH_POINTS[kinds.get(value.competition) ?? 'FRIENDLY']);
  }
}

/** The points that teams add to their coaches: for the matches of their time, and for the fame of the team. */
function lendToCoaches(points: Points, facts: Facts, led: WorthBetween): void {
  for (const { value } of facts.tenures) {
    const share = value.role === 'CARETAKER' ? CARETAKER_SHARE : 1;
    const own = led(value.team, edge(value.from, firstPossibleDay), edge(value.to, lastPossibleDay));
    const all = Math.max(1, led(value.team, undefined, undefined));
    const lent = points.get(value.team) * Math.sqrt(own / all);
    points.add(globalId('coach', value.coach), share * (own * LED_SHARE + lent * TEAM_SHARE));
  }
}

/** The points that teams add to their grounds and countries. */
function lend(points: Points, facts: Facts): void {
  for (const { value } of facts.clubs)
    if (value.venue !== undefined)
      points.add(globalId('venue', value.venue), points.get(globalId('club', value.id)) * VENUE_SHARE);
  for (const { value } of facts.countries)
    points.add(
      globalId('country', value.id),
      points.get(globalId('national-team', value.id)) * COUNTRY_SHARE,
    );
}

/**
 * How well-known each entity is, by the facts alone: the matches it played, won, led or hosted, and in which
 * competitions. It counts everything known and does not depend on the as-of day: it puts search results in order, and
 * shows nothing.
 */
export function fameOf(facts: Facts, matches: readonly MatchRecord[]): Fame {
  const points = new Points();
  countMatches(points, facts, matches);
  countTitles(points, facts);
  lendToCoaches(points, facts, worthBetween(facts, matches));
  lend(points, facts);
  return points.all;
}
