/** Costs of the list of coaches by the teams they led. */
import { COST } from '../../src/graph/effort/work.ts';
import {
  type CoachOrder,
  everyLeader,
  isEveryLeader,
  leadersOfTeams,
  type TeamsLed,
} from '../../src/graph/tenures/team-leaders.ts';
import { globalId } from '../../src/model/ids.ts';
import { onPage } from './catalogue.ts';
import {
  type CostOf,
  type CostOfField,
  type CostQuestion,
  countsIn,
  nodesOn,
  once,
  viewOf,
} from './place.ts';

interface LeaderArgs {
  readonly ledEvery?: readonly string[] | null;
  readonly ledAny?: readonly string[] | null;
  readonly orderBy?: CoachOrder | null;
}

/** The cost of looking at a coach, and of comparing births. */
const SEEN = 0.5;
const ORDERED = 1;

const idsOf = (coaches: readonly string[]): readonly string[] =>
  coaches.map((coach) => globalId('coach', coach));

function teamsLed({ args }: CostQuestion): TeamsLed {
  // The arguments are coerced by the time an operation is priced, but a price knows them as values of any type.
  const { ledEvery, ledAny, orderBy } = args as LeaderArgs;
  return { every: ledEvery ?? [], atLeastOne: ledAny ?? null, orderBy };
}

/**
 * A page of all coaches: each on it is made, with the tenures. By id no other is; by birth all coaches are, and no
 * other tenure.
 */
function pageOfEvery(asked: CostQuestion, led: TeamsLed): CostOfField {
  const view = viewOf(asked);
  const ids = idsOf(onPage(everyLeader(view, led), asked));
  const tenures = countsIn(asked).most.tenuresOfCoach;
  const work = ids.length * (1 + tenures) * COST.record;
  const page = { items: asked.times * ids.length, known: { ids } };
  if (!led.orderBy || led.orderBy === 'ID') return { ...page, work };
  const { size } = view.index.coaches;
  return { ...page, work: work + size * ORDERED, reads: [once('all coaches', 2 * size * COST.record)] };
}

/**
 * All coaches, each with all tenures. To make them takes a new isolate as long as to find what they were on a
 * day.
 */
function allSearched(asked: CostQuestion): CostOfField {
  const { coaches, tenures } = viewOf(asked).index;
  const made = once('all coaches and tenures', coaches.size * COST.recordOnDay + tenures.size * COST.record);
  return {
    items: Math.min(nodesOn(asked), coaches.size),
    reads: [made],
    work: coaches.size * (asked.args.orderBy ? ORDERED : SEEN),
  };
}

/** Coaches by the teams they led. Either the coaches of these teams are searched, or all coaches. */
export const leaders: CostOf = (asked) => {
  const view = viewOf(asked);
  const led = teamsLed(asked);
  if (isEveryLeader(view, led)) return pageOfEvery(asked, led);
  if (led.every.length === 0 && led.atLeastOne === null) return allSearched(asked);
  const ids = onPage(idsOf(leadersOfTeams(view, led).map(({ coach }) => coach)), asked);
  const searched = [...led.every, ...(led.atLeastOne ?? [])].flatMap((team) =>
    view.index.tenuresOfTeam.get(team),
  );
  const work = searched.length * countsIn(asked).most.tenuresOfCoach * COST.record;
  return { items: ids.length, work, known: { ids } };
};

export const tenuresOfLeader: CostOf = (asked) => ({
  count: asked.times * countsIn(asked).most.tenuresOfCoach,
});
