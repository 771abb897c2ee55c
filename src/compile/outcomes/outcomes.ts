import type { MatchRecord, OutcomeRecord } from '../../documents/documents.ts';
import { finalsSeason, qualifyingSeason } from '../../model/ids.ts';
import { stored } from '../../model/kit/table.ts';
import { outcomes as outcomeTable } from '../../model/tables/world-cups.ts';
import { compact } from '../cells.ts';
import type { Facts, OutcomeFact } from '../facts.ts';
import type { FactIndex } from '../index-facts.ts';
import { type GroupOutcome, groupOutcomes } from './group-outcomes.ts';

/** Outcomes that were decided without a match. */
const SETTLED_EARLY = new Set(['HOST', 'HOLDER', 'DID_NOT_ENTER']);

const plays = (match: MatchRecord, team: string): boolean => match.home === team || match.away === team;

interface Cycle {
  readonly from: string;
  readonly to: string;
  readonly qualifiers: ReadonlyMap<string, readonly MatchRecord[]>;
  readonly finals: ReadonlyMap<string, readonly MatchRecord[]>;
  readonly groups: ReadonlyMap<string, GroupOutcome>;
}

function byTeam(matches: readonly MatchRecord[]): Map<string, MatchRecord[]> {
  const found = new Map<string, MatchRecord[]>();
  for (const match of matches) {
    for (const team of [match.home, match.away]) found.set(team, [...(found.get(team) ?? []), match]);
  }
  return found;
}

function cycleOf(facts: Facts, index: FactIndex, edition: string): Cycle {
  const qualifiers = (index.matches.get(qualifyingSeason(edition)) ?? []).filter(
    ({ status }) => status !== 'CANCELLED',
  );
  const finals = index.matches.get(finalsSeason(edition)) ?? [];
  const season = index.seasons.get(finalsSeason(edition));
  const cycle = facts.cycles.find(({ value }) => value.edition === edition)?.value;
  const own = facts.outcomes.filter(({ value }) => value.edition === edition);
  const outcomes = new Map(own.map(({ value }) => [value.team, value.outcome]));
  const from = cycle?.from ?? qualifiers[0]?.date ?? season?.start ?? `${edition}-01-01`;
  return {
    from,
    to: cycle?.to ?? qualifiers.at(-1)?.date ?? from,
    qualifiers: byTeam(qualifiers),
    finals: byTeam(finals),
    groups: groupOutcomes(index, edition, outcomes),
  };
}

function knownFrom(fact: OutcomeFact, cycle: Cycle): string {
  if (fact.ruledOn !== undefined) return fact.ruledOn;
  return SETTLED_EARLY.has(fact.outcome) ? cycle.from : (playedOut(fact, cycle) ?? cycle.to);
}

/** The day on which the matches of a team had decided its cycle. */
const playedOut = (fact: OutcomeFact, cycle: Cycle): string | undefined =>
  fact.decidedOn ?? cycle.qualifiers.get(fact.team)?.at(-1)?.date;

/** A place that was given up later had been won first. */
function qualifiedOn(fact: OutcomeFact, cycle: Cycle): string | undefined {
  const day = fact.outcome === 'QUALIFIED_BUT_WITHDREW' ? playedOut(fact, cycle) : undefined;
  return day !== undefined && day < knownFrom(fact, cycle) ? day : undefined;
}

function decidingMatch(fact: OutcomeFact, cycle: Cycle): string | undefined {
  const { decidedOn, opponent } = fact;
  if (decidedOn === undefined || opponent === undefined) return undefined;
  const own = cycle.qualifiers.get(fact.team) ?? [];
  return own.find((match) => match.date === decidedOn && plays(match, opponent))?.id;
}

/** The outcome of a group follows from its table. A fact that names a match or a tie comes before it. */
function withGroupOutcome(fact: OutcomeFact, cycle: Cycle): OutcomeFact & Partial<GroupOutcome> {
  const group = fact.decidedBy === undefined ? cycle.groups.get(fact.team) : undefined;
  if (group !== undefined) return { ...fact, ...group, decidedBy: 'GROUP' };
  const match = decidingMatch(fact, cycle);
  return match === undefined ? fact : { ...fact, match };
}

function outcomeRecord(fact: OutcomeFact, cycle: Cycle): OutcomeRecord {
  const finalsKnownFrom = fact.finals === undefined ? undefined : cycle.finals.get(fact.team)?.at(-1)?.date;
  const whole = withGroupOutcome(fact, cycle);
  const days = { knownFrom: knownFrom(whole, cycle), qualifiedOn: qualifiedOn(whole, cycle) };
  return compact({ ...stored(outcomeTable, whole), ...days, finalsKnownFrom });
}

/** The outcomes of all national teams in one cycle, in the order of the table. */
export function outcomesOf(facts: Facts, index: FactIndex, edition: string): OutcomeRecord[] {
  const cycle = cycleOf(facts, index, edition);
  return facts.outcomes
    .filter(({ value }) => value.edition === edition)
    .map(({ value }) => outcomeRecord(value, cycle));
}
