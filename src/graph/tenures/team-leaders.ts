import type { TenureRecord } from '../../documents/catalogue.ts';
import { compareText } from '../../football/match.ts';
import type { GraphView } from '../view.ts';

/** The teams that a coach is to have led. */
export interface TeamsLed {
  /** The coach led every one of them. */
  readonly every: readonly string[];
  /** The coach led at least one of them; null when that is not asked. No coach fits an empty list. */
  readonly atLeastOne: readonly string[] | null;
  /** By id when not given. */
  readonly orderBy?: CoachOrder | null | undefined;
}

/** By id, or by birth; those of whom none is known come last. */
export type CoachOrder = 'ID' | 'OLDEST' | 'YOUNGEST';

/** A coach who led the teams asked about, and the tenures with them; all tenures when no team is asked about. */
interface TeamLeader {
  readonly coach: string;
  readonly tenures: readonly TenureRecord[];
}

/** The coaches who may fit, by id: those of the teams asked about, or all when no team is asked about. */
function candidates({ index, coaches }: GraphView, { every, atLeastOne }: TeamsLed): readonly string[] {
  const teams = every.length > 0 ? every.slice(0, 1) : atLeastOne;
  if (teams === null) return coaches.list.map(({ id }) => id);
  const led = new Set(teams.flatMap((team) => index.tenuresOfTeam.get(team)).map(({ coach }) => coach));
  return [...led].filter((id) => coaches.get(id) !== null).sort(compareText);
}

/** After every birth, and before. */
const NOT_TOLD = { OLDEST: '~', YOUNGEST: '' } as const;

/** Things about coaches, in the order of their ids, in another order: those of one birth stay as they are. */
function inOrder<T>(
  { coaches }: GraphView,
  items: readonly T[],
  order: CoachOrder | null | undefined,
  coachOf: (item: T) => string,
): readonly T[] {
  if (!order || order === 'ID') return items;
  const dated = items.map((item) => ({ item, born: coaches.get(coachOf(item))?.born ?? NOT_TOLD[order] }));
  dated.sort((a, b) => (order === 'OLDEST' ? compareText(a.born, b.born) : compareText(b.born, a.born)));
  return dated.map(({ item }) => item);
}

/** Whether every coach is asked for, whatever the day. */
export const isEveryLeader = ({ asOf }: GraphView, { every, atLeastOne }: TeamsLed): boolean =>
  asOf === null && every.length === 0 && atLeastOne === null;

/** The coaches of any team. No record is made of a tenure, and by id none of a coach. */
export const everyLeader = (view: GraphView, { orderBy }: TeamsLed): readonly string[] =>
  inOrder(view, view.index.tenures.texts('coach'), orderBy, (coach) => coach);

/** The coaches who led some teams, as far as their tenures had begun by the as-of day. */
export function leadersOfTeams(view: GraphView, led: TeamsLed): readonly TeamLeader[] {
  return inOrder(view, leadersById(view, led), led.orderBy, ({ coach }) => coach);
}

function leadersById(view: GraphView, { every, atLeastOne }: TeamsLed): readonly TeamLeader[] {
  const asked = new Set([...every, ...(atLeastOne ?? [])]);
  return candidates(view, { every, atLeastOne }).flatMap((coach) => {
    const all = view.tenuresOfCoach(coach);
    const teams = new Set(all.map((tenure) => tenure.team));
    const fits =
      every.every((team) => teams.has(team)) &&
      (atLeastOne === null || atLeastOne.some((team) => teams.has(team)));
    const tenures = asked.size === 0 ? all : all.filter((tenure) => asked.has(tenure.team));
    return fits && tenures.length > 0 ? [{ coach, tenures }] : [];
  });
}
