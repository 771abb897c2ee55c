import type { MatchRecord } from '../../documents/documents.ts';
import { globalId } from '../../model/ids.ts';
import type { CompetitionKind } from '../../model/vocabularies.ts';
import type { Facts } from '../facts.ts';

/** What one match says about how known those are who play it, coach it or host it. */
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
/** A title is worth so many matches of its competition. */
const TITLE_MATCHES = 10;
/** A coach is known by the teams led, who only held the fort by little of that. */
const COACH_SHARE = 0.2;
const CARETAKER_SHARE = 0.02;
/** All matches of a competition together say too much about it. */
const COMPETITION_SHARE = 0.2;
/** A club is known better than its ground. */
const VENUE_SHARE = 0.1;
/** Whoever names a country in football more often means its team. */
const COUNTRY_SHARE = 0.5;

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

function countMatches(points: Points, facts: Facts, matches: readonly MatchRecord[]): void {
  const kinds = new Map(facts.competitions.map(({ value }) => [value.id, value.kind]));
  const seasons = new Map(facts.seasons.map(({ value }) => [value.id, value.competition]));
  for (const { season, home, away, venue } of matches) {
    const competition = seasons.get(season) ?? '';
    const worth = MATCH_POINTS[kinds.get(competition) ?? 'FRIENDLY'];
    for (const id of [home, away]) points.add(id, worth);
    points.add(globalId('competition', competition), worth * COMPETITION_SHARE);
    if (venue !== undefined) points.add(globalId('venue', venue), worth);
  }
}

function countTitles(points: Points, facts: Facts): void {
  const kinds = new Map(facts.competitions.map(({ value }) => [value.id, value.kind]));
  for (const { value } of facts.honours) {
    if (value.team === undefined || value.honour !== 'CHAMPION' || value.status !== 'AWARDED') continue;
    points.add(value.team, TITLE_MATCHES * MATCH_POINTS[kinds.get(value.competition) ?? 'FRIENDLY']);
  }
}

/** What teams lend to those who led them, to their grounds and to their countries. */
function lend(points: Points, facts: Facts): void {
  for (const { value } of facts.tenures) {
    const share = value.role === 'CARETAKER' ? CARETAKER_SHARE : COACH_SHARE;
    points.add(globalId('coach', value.coach), points.get(value.team) * share);
  }
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
 * How known each entity is, from the facts alone: what it played, won, led or hosted, and in which competitions. Over
 * all that is known: it orders answers and tells nothing, so the as-of day does not change it.
 */
export function fameOf(facts: Facts, matches: readonly MatchRecord[]): Fame {
  const points = new Points();
  countMatches(points, facts, matches);
  countTitles(points, facts);
  lend(points, facts);
  return points.all;
}
