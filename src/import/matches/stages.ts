/** The stages of a season, from its headings and from the teams that met. */

import type { CompetitionRecord } from '../../documents/catalogue.ts';
import { pairKey } from '../../football/meetings.ts';
import type { StageKind } from '../../model/vocabularies.ts';
import { poolsOf } from './pools.ts';
import { headingsOf, type IdentifiedMatch } from './raw.ts';
import { type Round, readRound } from './round.ts';

/** A match with its place in the season. */
export interface StageMatch extends IdentifiedMatch {
  readonly stage: string;
  readonly group: string | null;
  readonly matchday: number | null;
}

export interface Stage {
  readonly code: string;
  readonly name: string;
  readonly kind: StageKind;
  /** By date. */
  readonly matches: readonly StageMatch[];
}

interface MatchRound {
  readonly match: IdentifiedMatch;
  readonly round: Round;
}

/** With a smaller share of rounds, an average team of a league would miss too many of them. */
const LEAGUE_PRESENCE = 0.7;

/** Fewer teams than this play a tie and no league. */
const FEWEST_OF_LEAGUE = 3;

function meetAll(matches: readonly IdentifiedMatch[], teams: number): boolean {
  const pairs = new Set(matches.map(pairKey));
  return teams >= FEWEST_OF_LEAGUE && pairs.size === (teams * (teams - 1)) / 2;
}

/** Whether of each two that met in a round one at most plays later, as it is where losers go out. */
function losersLeave(rounds: readonly (readonly MatchRound[])[]): boolean {
  return rounds.every((round, at) => {
    const later = rounds.slice(at + 1).flat();
    const playing = new Set(later.flatMap(({ match }) => [match.home, match.away]));
    return round.every(({ match: { home, away } }) => !playing.has(home) || !playing.has(away));
  });
}

/** Whether numbered rounds are rounds of a cup: teams go out from one to the next. */
function goOut(reads: readonly MatchRound[], { kind, id }: CompetitionRecord): boolean {
  const rounds = Map.groupBy(reads, ({ round }) => round.numbered ?? 0);
  const cup = kind === 'DOMESTIC_CUP' || kind === 'CONTINENTAL_CLUB' || id.endsWith('qualifying');
  // A single round of a phase, `Promotion, Round 1`, is a round of ties: each team meets one other.
  const phase = reads.some(({ round }) => round.stage !== 'league');
  if (rounds.size === 1 || kind === 'DOMESTIC_CUP') return cup || (phase && isTies(reads));
  const inOrder = [...rounds].sort(([a], [b]) => a - b).map(([, of]) => of);
  if (phase && losersLeave(inOrder)) return true;
  const seen = [...rounds.values()].map((of) => new Set(of.flatMap(({ match }) => [match.home, match.away])));
  const teams = new Set(seen.flatMap((of) => [...of]));
  // Where all teams meet, no team goes out.
  if (
    meetAll(
      reads.map(({ match }) => match),
      teams.size,
    )
  )
    return false;
  const presences = seen.reduce((sum, of) => sum + of.size, 0);
  return presences / teams.size / rounds.size < LEAGUE_PRESENCE;
}

/** The rounds of a season. Their numbers are read as rounds of a cup, or as matchdays. */
function settled(reads: readonly MatchRound[], competition: CompetitionRecord): readonly MatchRound[] {
  const phases = Map.groupBy(reads, ({ round }) => round.stage);
  return [...phases.values()].flatMap((phase) => {
    const numbered = phase.filter(({ round }) => round.numbered !== null && !round.knockout);
    const cup = numbered.length > 0 && goOut(numbered, competition);
    return phase.map(({ match, round }) => ({ match, round: cup ? asCupRound(round) : asMatchday(round) }));
  });
}

function asCupRound(round: Round): Round {
  if (round.numbered === null || round.knockout) return round;
  const prefix = round.stage === 'league' ? '' : `${round.stage}-`;
  const name = `Round ${round.numbered}`;
  return {
    ...round,
    stage: `${prefix}round-${round.numbered}`,
    name: prefix === '' ? name : `${round.name}, ${name}`,
    knockout: true,
  };
}

const asMatchday = (round: Round): Round =>
  round.matchday === null && !round.knockout ? { ...round, matchday: round.numbered } : round;

/** Whom each team met. */
function opponentsIn(reads: readonly MatchRound[]): ReadonlyMap<string, ReadonlySet<string>> {
  const opponents = new Map<string, Set<string>>();
  for (const { home, away } of reads.map(({ match }) => match)) {
    opponents.set(home, (opponents.get(home) ?? new Set()).add(away));
    opponents.set(away, (opponents.get(away) ?? new Set()).add(home));
  }
  return opponents;
}

/** Whether each team met only one opponent, as in a tie. That is also so on the first matchday of a league. */
function isTies(reads: readonly MatchRound[]): boolean {
  const numbered = reads.some(({ round }) => round.matchday !== null);
  const opponents = opponentsIn(reads);
  const pairs = opponents.size / 2;
  return [...opponents.values()].every((met) => met.size === 1) && (!numbered || reads.length >= pairs * 2);
}

/** Whether the `Play-offs` of a league are a round robin: in ties, a loser meets nobody else. */
const isRoundRobin = (reads: readonly MatchRound[], { kind }: CompetitionRecord): boolean =>
  kind === 'DOMESTIC_LEAGUE' && [...opponentsIn(reads).values()].every((met) => met.size > 1);

function kindOf(code: string, reads: readonly MatchRound[], competition: CompetitionRecord): StageKind {
  const { kind } = competition;
  if (reads.some(({ round }) => round.knockout) && !isRoundRobin(reads, competition)) return 'KNOCKOUT';
  if (reads.some(({ round, match }) => round.group !== null || match.section !== null)) return 'GROUP';
  if (kind === 'DOMESTIC_CUP') return 'UNSTRUCTURED';
  if (code === 'league') return 'LEAGUE';
  if (isTies(reads)) return 'KNOCKOUT';
  return code === 'group' && poolsOf(reads.map(({ match }) => match)) !== null ? 'GROUP' : 'LEAGUE';
}

const dayOf = ({ match }: MatchRound): string => `${match.fact.date} ${match.fact.kickoff ?? ''}`;
const byDay = (a: MatchRound, b: MatchRound): number =>
  dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : a.match.home < b.match.home ? -1 : 1;

/** In a league a final belongs to a play-off, mostly for promotion: it decides no title. */
const PLAY_OFF_FINAL = 'play-off-final';

const codeOf = ({ round }: MatchRound, { kind }: CompetitionRecord): string =>
  kind === 'DOMESTIC_LEAGUE' && round.stage === 'final' ? PLAY_OFF_FINAL : round.stage;

/** In the order in which they begin. */
export function stagesOf(
  matches: readonly IdentifiedMatch[],
  competition: CompetitionRecord,
): readonly Stage[] {
  const reads = matches.map((match) => ({ match, round: readRound(headingsOf(match)) }));
  const inOrder = settled(reads, competition).toSorted(byDay);
  const stages = Map.groupBy(inOrder, (read) => codeOf(read, competition));
  return [...stages].map(([code, found]) => {
    const kind = kindOf(code, found, competition);
    const groups = kind === 'GROUP';
    const pools = groups ? poolsOf(found.map(({ match }) => match)) : null;
    const staged = found.map(({ match, round }) => ({
      ...match,
      stage: code,
      group: groups ? (round.group ?? match.section ?? pools?.get(match.home) ?? null) : null,
      matchday: kind === 'KNOCKOUT' ? null : round.matchday,
    }));
    return { code, name: found[0]?.round.name ?? code, kind, matches: staged };
  });
}
