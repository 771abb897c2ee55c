/** How World Cup cycles had ended by the end of a day. */
import type { Facts, MatchFact, OutcomeFact } from '../../../src/compile/facts.ts';
import { type FactIndex, indexFacts } from '../../../src/compile/index-facts.ts';
import { groupOutcomes } from '../../../src/compile/outcomes/group-outcomes.ts';
import { finalsSeason } from '../../../src/model/ids.ts';
import { type Fates, fatesOn } from './fates.ts';
import { rowsOf } from './located.ts';
import { withTexts } from './texts.ts';

/** Outcomes that were settled before anybody played. */
const EARLY: ReadonlySet<string> = new Set(['HOST', 'HOLDER', 'DID_NOT_ENTER']);

const lastOf = (days: readonly string[]): string | undefined => days.toSorted().at(-1);

const daysOf = (matches: readonly MatchFact[], team: string): string[] =>
  matches.filter(({ home, away }) => home === team || away === team).map(({ date }) => date);

/** The days of one cycle, from the whole of the tables. */
interface Cycle {
  /** The day from which qualifying is known: a ban that was older might have been lifted. */
  readonly begins: string;
  readonly from: string;
  readonly to: string;
  readonly qualifiers: readonly MatchFact[];
  readonly finals: readonly MatchFact[];
  /** The last day of the finals; undefined where it is not told. */
  readonly end: string | undefined;
  /** What groups settled in the end. */
  readonly fates: Fates;
  /** What they had settled by a day, worked out of what was known then. */
  readonly fatesOn: (day: string) => Fates;
}

/** A day after all others. */
const NEVER = '9999-12-31';

function cycleOf(facts: Facts, index: FactIndex, id: string): Cycle {
  const finals = index.seasons.get(id);
  const qualifying = index.seasons.get(finals?.qualification ?? '');
  const qualifiers = index.matches.get(qualifying?.id ?? '') ?? [];
  const told = facts.cycles.find(({ value }) => finalsSeason(value) === id)?.value;
  const own = index.outcomes.get(id) ?? [];
  const days = qualifiers.map(({ date }) => date);
  const outcomes = new Map(own.map(({ team, outcome }) => [team, outcome as never]));
  const whole: Fates = qualifying === undefined ? new Map() : groupOutcomes(index, qualifying, outcomes);
  const from = told?.from ?? days[0] ?? finals?.start ?? `${finals?.label}-01-01`;
  return {
    begins: qualifying?.knownFrom ?? '',
    from,
    to: told?.to ?? days.at(-1) ?? from,
    qualifiers,
    finals: index.matches.get(id) ?? [],
    end: finals?.end,
    fates: whole,
    fatesOn: (day) =>
      qualifying === undefined
        ? whole
        : fatesOn(facts, { qualifying, matches: qualifiers, whole }, outcomes, day),
  };
}

/**
 * What a group settled is worked out from its table, and no row tells it; who took the place, often later than who did not.
 * What a ruling reopened is told as a column has it: `earlier`.
 */
function withFate(outcome: OutcomeFact, { fates }: Cycle, known: Fates, day: string): OutcomeFact {
  const end = fates.get(outcome.team);
  const { decidedBy, decidedOn } = outcome;
  // A row that names a group may name the day of its table too.
  const isOfGroup = decidedBy === undefined || (decidedBy === 'GROUP' && decidedOn === end?.decidedOn);
  const isRuled = outcome.ruledOn !== undefined && decidedOn === outcome.ruledOn;
  if (end === undefined || !isOfGroup || isRuled) return outcome;
  if (end.decidedOn > day) return { ...outcome, decidedOn: end.decidedOn };
  const fate = known.get(outcome.team);
  if (fate === undefined) return { ...outcome, decidedOn: NEVER };
  const { opponent, opponentKnownFrom = '', ...settled } = fate;
  const isTaken = opponentKnownFrom <= day && (end.opponentKnownFrom ?? '') <= day;
  return {
    ...outcome,
    ...settled,
    ...(opponent !== undefined && isTaken ? { opponent } : {}),
    decidedBy: 'GROUP',
  };
}

/**
 * The day a team’s own matches of the finals were over, and where no final was played those of all; the end of the finals, or
 * of the year, where they are not held.
 */
function finishedOn(team: string, edition: string, { finals, end }: Cycle): string {
  const hasFinal = finals.some(({ stage }) => stage === 'final');
  const last = lastOf(hasFinal ? daysOf(finals, team) : finals.map(({ date }) => date));
  return last ?? end ?? `${edition}-12-31`;
}

type Finish = NonNullable<OutcomeFact['finals']>;

/** What it had come to in a final of which a ruling was to exchange winner and loser. */
function finishBeforeRuling(team: string, finish: Finish, cycle: Cycle, day: string): Finish {
  const final = cycle.finals.findLast(({ home, away }) => home === team || away === team);
  const isTurned = final?.stage === 'final' && (final.officialFrom ?? '') > day;
  if (!isTurned || (finish !== 'CHAMPION' && finish !== 'RUNNER_UP')) return finish;
  return finish === 'CHAMPION' ? 'RUNNER_UP' : 'CHAMPION';
}

/**
 * The day on which its matches had settled the cycle of a team; undefined for one that played none, and where others of its
 * group may have played on.
 */
const playedOut = (outcome: OutcomeFact, { qualifiers }: Cycle): string | undefined =>
  outcome.decidedOn ?? (outcome.decidedBy === 'GROUP' ? undefined : lastOf(daysOf(qualifiers, outcome.team)));

function settledOn(outcome: OutcomeFact, cycle: Cycle): string {
  const { ruledOn, decidedOn } = outcome;
  // A ruling on this very edition holds from its own day.
  if (ruledOn !== undefined) return decidedOn !== ruledOn && ruledOn < cycle.begins ? cycle.begins : ruledOn;
  return EARLY.has(outcome.outcome)
    ? (outcome.decidedOn ?? cycle.from)
    : (playedOut(outcome, cycle) ?? cycle.to);
}

/** What a team had come to before its outcome was settled: a place that it gave up later was won. */
function outcomeBefore(told: OutcomeFact, cycle: Cycle, day: string): OutcomeFact['outcome'] {
  const gaveUp = told.outcome === 'QUALIFIED_BUT_WITHDREW';
  return gaveUp && (playedOut(told, cycle) ?? '9999') <= day ? 'QUALIFIED' : 'IN_PROGRESS';
}

/** What the cut row tells of a team that a ruling put out, in or back later: how it stood on the field. */
function beforeRuling(told: OutcomeFact, day: string): Partial<OutcomeFact> | null {
  const { earlier, earlierFrom = NEVER, earlierTo = NEVER, earlierOpponent: opponent } = told;
  const isThen = earlier !== undefined && earlierFrom <= day && day < earlierTo;
  return isThen ? { outcome: earlier, decidedOn: earlierFrom, ...(opponent && { opponent }) } : null;
}

function outcomeOn(fact: OutcomeFact, cycle: Cycle, fates: Fates, day: string): OutcomeFact {
  const told = withFate(fact, cycle, fates, day);
  const { competition, edition, team, entered, confidence, source, decidedOn, opponent, decidedBy } = told;
  const { finals, ...rest } = told;
  const settled = withTexts(rest, ['evidence', 'detail'], settledOn(told, cycle), day);
  if (settledOn(told, cycle) > day) {
    const ruled = beforeRuling(told, day);
    const outcome = ruled?.outcome ?? outcomeBefore(told, cycle, day);
    // What brought the place is known; what it was given up for is not.
    const won = ruled ?? (outcome === 'QUALIFIED' ? { decidedOn, opponent, decidedBy } : {});
    const known = Object.entries(won).filter(([, value]) => value !== undefined);
    return {
      ...{ competition, edition, team, outcome, entered, confidence, source },
      ...Object.fromEntries(known),
    };
  }
  if (finals === undefined || finishedOn(team, edition, cycle) > day) return settled;
  return { ...settled, finals: finishBeforeRuling(team, finals, cycle, day) };
}

/** Rows of cycles whose finals are known of, for teams that were there. */
export function outcomesOn(
  facts: Facts,
  day: string,
  there: { readonly teams: ReadonlySet<string>; readonly seasons: ReadonlySet<string> },
): Pick<Facts, 'outcomes' | 'cycles'> {
  const cycles = cyclesIn(facts);
  const fates = new Map<Cycle, Fates>([...cycles.values()].map((cycle) => [cycle, cycle.fatesOn(day)]));
  return {
    outcomes: rowsOf(facts.outcomes, (fact) => {
      const cycle = cycles.get(finalsSeason(fact));
      const known = there.seasons.has(finalsSeason(fact)) && there.teams.has(fact.team);
      return known && cycle !== undefined ? outcomeOn(fact, cycle, fates.get(cycle) ?? new Map(), day) : null;
    }),
    cycles: rowsOf(facts.cycles, ({ champion: _champion, ...cycle }) => cycle),
  };
}

const worked = new WeakMap<Facts, ReadonlyMap<string, Cycle>>();

/** Worked out once: a run asks for hundreds of days. */
function cyclesIn(facts: Facts): ReadonlyMap<string, Cycle> {
  const known = worked.get(facts);
  if (known !== undefined) return known;
  const index = indexFacts(facts);
  const made = new Map([...index.outcomes.keys()].map((id) => [id, cycleOf(facts, index, id)]));
  worked.set(facts, made);
  return made;
}
