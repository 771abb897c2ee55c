import type { MatchRecord, OutcomeRecord } from '../../documents/documents.ts';
import { matchWinner } from '../../football/match.ts';
import { finalsSeason } from '../../model/ids.ts';
import { stored } from '../../model/kit/table.ts';
import { outcomes as outcomeTable } from '../../model/tables/cycles.ts';
import { asPlayed } from '../as-played.ts';
import { compact } from '../cells.ts';
import type { Facts, OutcomeFact, SeasonFact } from '../facts.ts';
import type { FactIndex } from '../index-facts.ts';
import { playedBy } from '../played-by.ts';
import { type GroupOutcome, groupOutcomes } from './group-outcomes.ts';

/** Outcomes that were decided without a match, by the beginning of the cycle where no day is told. */
const SETTLED_EARLY = new Set(['HOST', 'HOLDER', 'DID_NOT_ENTER']);

const plays = (match: MatchRecord, team: string): boolean => match.home === team || match.away === team;

interface Cycle {
  /** The day from which its qualifying is known; empty where there is none. */
  readonly begins: string;
  readonly from: string;
  readonly to: string;
  readonly qualifiers: ReadonlyMap<string, readonly MatchRecord[]>;
  readonly finals: ReadonlyMap<string, readonly MatchRecord[]>;
  readonly groups: ReadonlyMap<string, GroupOutcome>;
  /** The last day of the finals; undefined while it is to come. */
  readonly end: string | undefined;
  /** All matches of a day. */
  readonly onDay: (day: string) => readonly MatchRecord[];
  /** Whether ties decided who won. */
  readonly hasFinal: boolean;
}

function byTeam(matches: readonly MatchRecord[]): Map<string, MatchRecord[]> {
  const found = new Map<string, MatchRecord[]>();
  for (const match of matches) {
    for (const team of [match.home, match.away]) found.set(team, [...(found.get(team) ?? []), match]);
  }
  return found;
}

function cycleOf(facts: Facts, index: FactIndex, season: SeasonFact, own: readonly OutcomeFact[]): Cycle {
  const qualifying = index.seasons.get(season.qualification ?? '');
  const qualifiers = (index.matches.get(qualifying?.id ?? '') ?? []).filter(
    ({ status }) => status !== 'CANCELLED',
  );
  const finals = index.matches.get(season.id) ?? [];
  const cycle = facts.cycles.find(({ value }) => finalsSeason(value) === season.id)?.value;
  const outcomes = new Map(own.map(({ team, outcome }) => [team, outcome]));
  const from = cycle?.from ?? qualifiers[0]?.date ?? season.start ?? `${season.label}-01-01`;
  // Where tables end on a day, the rows tell what groups had decided by then: their final tables are still to
  // come.
  const groups =
    qualifying === undefined || facts.upTo !== undefined ? null : groupOutcomes(index, qualifying, outcomes);
  return {
    begins: qualifying?.knownFrom ?? '',
    from,
    to: cycle?.to ?? qualifiers.at(-1)?.date ?? from,
    qualifiers: byTeam(qualifiers),
    finals: byTeam(finals),
    end: season.end,
    onDay: (day) => index.onDay.get(day) ?? [],
    hasFinal: finals.some(({ stage }) => stage === 'final'),
    groups: groups ?? new Map(),
  };
}

function knownFrom(fact: OutcomeFact, cycle: Cycle): string {
  const { ruledOn, decidedOn } = fact;
  // A ban that was older than the cycle might have been lifted before it, unless it was of this very edition.
  if (ruledOn !== undefined) return decidedOn !== ruledOn && ruledOn < cycle.begins ? cycle.begins : ruledOn;
  if (SETTLED_EARLY.has(fact.outcome)) return fact.decidedOn ?? cycle.from;
  // A team may be out, or through, long after its own last match in a group.
  return playedOut(fact, cycle) ?? cycle.to;
}

/** The day on which the matches of a team had decided its cycle. */
const playedOut = (fact: OutcomeFact, cycle: Cycle): string | undefined =>
  fact.decidedOn ?? (fact.decidedBy === 'GROUP' ? undefined : cycle.qualifiers.get(fact.team)?.at(-1)?.date);

/** A place that was given up later had been won first. */
function qualifiedOn(fact: OutcomeFact, cycle: Cycle): string | undefined {
  const day = fact.outcome === 'QUALIFIED_BUT_WITHDREW' ? playedOut(fact, cycle) : undefined;
  return day !== undefined && day < knownFrom(fact, cycle) ? day : undefined;
}

interface Decision {
  readonly team: string;
  readonly decidedOn?: string | undefined;
  readonly opponent?: string | undefined;
}

function decidingMatch(fact: Decision, cycle: Cycle): string | undefined {
  const { decidedOn, opponent } = fact;
  if (decidedOn === undefined || opponent === undefined) return undefined;
  // Some qualifiers count for a World Cup as well, and are held there.
  return cycle.onDay(decidedOn).find((match) => plays(match, fact.team) && plays(match, opponent))?.id;
}

/** Whether the table of a group gives the same day as the row of the outcome. */
const isTheSame = (fact: OutcomeFact, group: GroupOutcome): boolean =>
  fact.decidedBy === 'GROUP' && fact.decidedOn === group.decidedOn;

/** The outcome of a group follows from its table. A fact that names a match or a tie comes before it, and so does a ruling. */
function withGroupOutcome(fact: OutcomeFact, cycle: Cycle): OutcomeFact & Partial<GroupOutcome> {
  const isRuled = fact.ruledOn !== undefined && fact.decidedOn === fact.ruledOn;
  const group = isRuled ? undefined : cycle.groups.get(fact.team);
  const isTold = fact.decidedBy !== undefined;
  if (group !== undefined && (!isTold || isTheSame(fact, group)))
    return { ...fact, ...group, decidedBy: 'GROUP' };
  const match = decidingMatch(fact, cycle);
  return match === undefined ? fact : { ...fact, match };
}

/** The first four places of a tournament without a final are known once all matches are played. */
function finishedOn(team: string, { finals, end, hasFinal }: Cycle): string | undefined {
  const last = hasFinal ? finals.get(team)?.at(-1) : undefined;
  // A final that was awarded later had another winner until then.
  return last === undefined ? end : (last.officialFrom ?? last.date);
}

/** The day of a final whose winner lost it by a ruling. */
function turnedFrom(team: string, { finals }: Cycle): string | undefined {
  const last = finals.get(team)?.at(-1);
  if (last?.stage !== 'final') return undefined;
  return matchWinner(playedBy(last, last.date)) === matchWinner(asPlayed(last)) ? undefined : last.date;
}

const GIVEN_UP: ReadonlySet<string> = new Set(['BANNED', 'WITHDREW', 'QUALIFIED_BUT_WITHDREW']);

/**
 * The day that settled an outcome: of the matches that decided it, or of the ban, withdrawal or ruling after them, where a
 * source gives that.
 */
function dayOfDecision({ outcome, ruledOn, ruledBasis, decidedOn }: OutcomeFact): string | undefined {
  if (ruledOn === undefined || ruledBasis === 'RULE') return decidedOn;
  if (decidedOn === undefined) return GIVEN_UP.has(outcome) ? ruledOn : undefined;
  return ruledOn > decidedOn ? ruledOn : decidedOn;
}

function outcomeRecord(fact: OutcomeFact, cycle: Cycle): OutcomeRecord {
  const finalsKnownFrom = fact.finals === undefined ? undefined : finishedOn(fact.team, cycle);
  const whole = withGroupOutcome(fact, cycle);
  const days = { knownFrom: knownFrom(whole, cycle), qualifiedOn: qualifiedOn(whole, cycle) };
  const finalsTurnedFrom = fact.finals === undefined ? undefined : turnedFrom(fact.team, cycle);
  const { team, earlierFrom, earlierOpponent } = fact;
  const earlierMatch = decidingMatch({ team, decidedOn: earlierFrom, opponent: earlierOpponent }, cycle);
  return compact({
    ...stored(outcomeTable, whole),
    ...days,
    decidedOn: dayOfDecision(whole),
    ...{ finalsKnownFrom, finalsTurnedFrom, earlierMatch },
  });
}

/** The outcomes of all national teams in the cycle of a season, in the order of the table; none where it has no cycle. */
export function outcomesOf(facts: Facts, index: FactIndex, season: SeasonFact): OutcomeRecord[] {
  const own = index.outcomes.get(season.id) ?? [];
  if (own.length === 0) return [];
  const cycle = cycleOf(facts, index, season, own);
  return own.map((fact) => outcomeRecord(fact, cycle));
}
