/**
 * UEFA's coefficient of an association in one season: the points of all its clubs in all three competitions, divided by
 * the number of its clubs. A season that is not known whole has no coefficient, and the answer says why.
 */
import { type PlayedMatch, resultFor } from './match.ts';

export type EuropeanCompetition = 'CHAMPIONS_LEAGUE' | 'EUROPA_LEAGUE' | 'CONFERENCE_LEAGUE';

/** Knock-out rounds that may carry a bonus. */
export type EuropeanRound = 'ROUND_OF_16' | 'QUARTER_FINAL' | 'SEMI_FINAL' | 'FINAL';

/** One club in one competition. A club that drops from one to another has an entry in each. */
export interface EuropeanEntry {
  readonly club: string;
  readonly competition: EuropeanCompetition;
  /** Before the group stage or league phase; a club eliminated there has nothing else. */
  readonly qualifying: readonly PlayedMatch[];
  /** From the group stage or league phase on. */
  readonly main: readonly PlayedMatch[];
  /** Its place in the group or league phase; null when it was not in it. */
  readonly position: number | null;
  /** The rounds that it took part in. */
  readonly rounds: readonly EuropeanRound[];
}

export type Coefficient =
  | { readonly value: number; readonly points: number; readonly clubs: number; readonly regulation: string }
  | { readonly value: null; readonly reason: string };

interface AssociationEntries {
  /** ISO day on which the season began. */
  readonly start: string;
  readonly entries: readonly EuropeanEntry[];
  /** The missing parts of the season, in words (`Europa League not covered`); empty when it is complete. */
  readonly gaps: readonly string[];
}

/** Bonus points by place in the group or league phase, and by round. */
interface Bonus {
  readonly byPlace: (position: number) => number;
  readonly byRound: Readonly<Record<EuropeanRound, number>>;
}

interface Regulation {
  /** ISO day, inclusive, compared with the start of the season. */
  readonly from: string;
  readonly regulation: string;
  readonly bonus: Readonly<Record<EuropeanCompetition, Bonus>>;
}

function rounds(r16: number, quarter: number, semi: number, final: number): Bonus['byRound'] {
  return { ROUND_OF_16: r16, QUARTER_FINAL: quarter, SEMI_FINAL: semi, FINAL: final };
}

/** A quarter of a point for each place above the twenty-fifth: 6 for the first, 0.25 for the twenty-fourth. */
function quarterSteps(position: number): number {
  return Math.max(0, 25 - position) / 4;
}

/** As above for the first eight, from 4 down to 2.25; then an eighth for each place. */
function conferenceSteps(position: number): number {
  return position <= 8 ? 2 + (9 - position) / 4 : Math.max(0, 25 - position) / 8;
}

function firstAndSecond(first: number, second: number): Bonus['byPlace'] {
  return (position) => (position === 1 ? first : position === 2 ? second : 0);
}

const NONE: Bonus = { byPlace: () => 0, byRound: rounds(0, 0, 0, 0) };
const CHAMPIONS_LEAGUE_GROUPS: Bonus = { byPlace: () => 4, byRound: rounds(5, 1, 1, 1) };

// Newest first.
const REGULATIONS: readonly Regulation[] = [
  {
    from: '2024-07-01',
    regulation: 'UEFA club coefficient regulations 2024–27, annex on association coefficients',
    bonus: {
      CHAMPIONS_LEAGUE: { byPlace: (place) => 6 + quarterSteps(place), byRound: rounds(1.5, 1.5, 1.5, 1.5) },
      EUROPA_LEAGUE: { byPlace: quarterSteps, byRound: rounds(1, 1, 1, 1) },
      CONFERENCE_LEAGUE: { byPlace: conferenceSteps, byRound: rounds(0.5, 0.5, 0.5, 0.5) },
    },
  },
  {
    from: '2021-07-01',
    regulation: 'UEFA club coefficient regulations 2021–24, annex on association coefficients',
    bonus: {
      CHAMPIONS_LEAGUE: CHAMPIONS_LEAGUE_GROUPS,
      EUROPA_LEAGUE: { byPlace: firstAndSecond(4, 2), byRound: rounds(1, 1, 1, 1) },
      CONFERENCE_LEAGUE: { byPlace: firstAndSecond(2, 1), byRound: rounds(0, 0, 1, 1) },
    },
  },
  {
    from: '2009-07-01',
    regulation: 'UEFA club coefficient regulations 2009–21, annex on association coefficients',
    bonus: {
      CHAMPIONS_LEAGUE: CHAMPIONS_LEAGUE_GROUPS,
      EUROPA_LEAGUE: { byPlace: () => 0, byRound: rounds(0, 1, 1, 1) },
      CONFERENCE_LEAGUE: NONE,
    },
  },
];

/**
 * The association's coefficient of the season. Two points for a win and one for a draw, half of that in qualifying; a
 * win after extra time is a win, a shoot-out a draw. Cut after three decimals, as UEFA does. Null with a reason for
 * seasons before 2009-10, for an association without clubs, and where anything is missing.
 */
export function associationCoefficient(season: AssociationEntries): Coefficient {
  const rules = REGULATIONS.find((regulation) => regulation.from <= season.start);
  if (!rules) return { value: null, reason: 'The rules of seasons before 2009-10 are not recorded' };
  if (season.gaps.length > 0) return { value: null, reason: season.gaps.join('; ') };
  const clubs = new Set(season.entries.map((entry) => entry.club)).size;
  if (clubs === 0) return { value: null, reason: 'No club of the association took part' };
  const points = season.entries.reduce((sum, entry) => sum + pointsOf(entry, rules), 0);
  return { value: Math.floor((points / clubs) * 1000) / 1000, points, clubs, regulation: rules.regulation };
}

function pointsOf(entry: EuropeanEntry, rules: Regulation): number {
  const bonus = rules.bonus[entry.competition];
  const byPlace = entry.position === null ? 0 : bonus.byPlace(entry.position);
  const byRound = entry.rounds.reduce((sum, round) => sum + bonus.byRound[round], 0);
  return (
    matchPoints(entry.main, entry.club) + matchPoints(entry.qualifying, entry.club) / 2 + byPlace + byRound
  );
}

function matchPoints(matches: readonly PlayedMatch[], club: string): number {
  return matches.reduce((sum, match) => {
    const result = resultFor(match, club);
    return sum + (result === 'WIN' ? 2 : result === 'DRAW' ? 1 : 0);
  }, 0);
}
