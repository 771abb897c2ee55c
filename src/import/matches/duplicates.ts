import type { CompetitionRecord } from '../../documents/catalogue.ts';
import type { CompetitionKind } from '../../model/vocabularies.ts';
import type { ScoreParts } from '../../sources/match.ts';
import type { LeagueFormat } from './formats.ts';
import { headingsOf, type IdentifiedMatch, type Reject } from './raw.ts';
import { readRound } from './round.ts';

const sameScore = (a: ScoreParts | null, b: ScoreParts | null): boolean =>
  a === null || b === null || JSON.stringify(a) === JSON.stringify(b);

/** Two teams meet once on a matchday. In a round of a cup they may meet again, with another result. */
const isMatchday = (match: IdentifiedMatch): boolean => {
  const { matchday, knockout } = readRound(headingsOf(match));
  return matchday !== null && !knockout;
};

/**
 * Whether the headings name a round, in which two teams meet once at each ground. `Regular Season` is all of a league, in which they
 * may meet there twice.
 */
function namesRound(match: IdentifiedMatch, kind: CompetitionKind): boolean {
  const { matchday, numbered, knockout, group } = readRound(headingsOf(match));
  const isTold = matchday !== null || numbered !== null || knockout || group !== null;
  return headingsOf(match).length > 0 && (isTold || kind !== 'DOMESTIC_LEAGUE');
}

const dayKey = ({ fact, home, away }: IdentifiedMatch): string => `${fact.date} ${home} ${away}`;

const roundKey = (match: IdentifiedMatch): string =>
  `${match.section ?? ''} ${headingsOf(match).join(', ')} / ${match.home} ${match.away}`;

/** A postponed fixture is listed again with its result. The row with the result counts. */
const isBetter = (later: IdentifiedMatch, earlier: IdentifiedMatch): boolean =>
  earlier.fact.score === null && later.fact.score !== null;

const bothPlayed = (a: IdentifiedMatch, b: IdentifiedMatch): boolean =>
  a.fact.score !== null && b.fact.score !== null;

/** Fixtures by day and by round. */
class Fixtures {
  readonly #byDay = new Map<string, IdentifiedMatch>();
  readonly #byRound = new Map<string, IdentifiedMatch>();
  readonly #kind: CompetitionKind;
  readonly #mayHostAgain: boolean;

  constructor(kind: CompetitionKind, mayHostAgain: boolean) {
    this.#kind = kind;
    this.#mayHostAgain = mayHostAgain;
  }

  /** An earlier row of the same fixture; undefined when there is none. */
  before(match: IdentifiedMatch): IdentifiedMatch | undefined {
    const sameDay = this.#byDay.get(dayKey(match));
    if (sameDay !== undefined || !namesRound(match, this.#kind)) return sameDay;
    const inRound = this.#byRound.get(roundKey(match));
    if (inRound === undefined || (this.#mayHostAgain && bothPlayed(match, inRound))) return undefined;
    return isMatchday(match) || sameScore(match.fact.score, inRound.fact.score) ? inRound : undefined;
  }

  add(match: IdentifiedMatch): void {
    this.#byDay.set(dayKey(match), match);
    this.#byRound.set(roundKey(match), match);
  }
}

/**
 * A fixture that is listed twice is added once. The same two teams at the same ground on the same day, or on the same
 * matchday, are one match; two legs and replays differ in one or the other.
 * @param format of the season. Where not all teams meet equally often, a team may host another twice within a matchday of the source.
 */
export function withoutRepeats(
  matches: readonly IdentifiedMatch[],
  { kind }: CompetitionRecord,
  reject: Reject,
  format: LeagueFormat | null,
): readonly IdentifiedMatch[] {
  const fixtures = new Fixtures(kind, format?.meetings === 0);
  const kept = new Set<IdentifiedMatch>();
  for (const match of matches) {
    const before = fixtures.before(match);
    const wins = before === undefined || isBetter(match, before);
    const [repeat, first] = wins ? [before, match] : [match, before];
    if (repeat !== undefined) {
      const isSame = sameScore(repeat.fact.score, first?.fact.score ?? null);
      const reason = `repeats ${first?.fact.path}:${first?.fact.line}, the same fixture`;
      if (isSame) reject(repeat.fact, reason, 'SPARE');
      else reject(repeat.fact, reason);
      kept.delete(repeat);
    }
    if (!wins) continue;
    kept.add(match);
    fixtures.add(match);
  }
  return [...kept];
}
