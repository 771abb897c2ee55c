/** Honours by competition, team, association and coach. */
import type { HonourRecord } from '../../documents/catalogue.ts';
import { isOfKind, slugOf } from '../../model/ids.ts';
import { type PromiseOrValue, whenReady } from '../promise-or-value.ts';
import type { GraphView } from '../view.ts';

type Honours = PromiseOrValue<readonly HonourRecord[]>;

/** Honours of a competition that were given by the day, revoked ones included, by season. */
export const honoursOf = (view: GraphView, competition: string): Honours =>
  whenReady(view.honours('competition', competition), (all) =>
    all.filter((honour) => honour.competition === competition),
  );

/** Of the teams of an association, or of a confederation for national teams. */
const honoursAt = (view: GraphView, body: string | undefined): Honours => view.honours('teams', body ?? '');

/** Honours of a team that were given by the day, revoked ones included, in the order of the table. */
export function honoursOfTeam(view: GraphView, team: string): Honours {
  const slug = slugOf(team);
  const body = isOfKind(team, 'club')
    ? view.index.clubs.get(slug)?.association
    : view.index.countries.get(slug)?.confederation;
  return whenReady(honoursAt(view, body), (all) => all.filter((honour) => honour.team === team));
}

/** Honours of the clubs of an association. */
export const honoursOfClubs = (view: GraphView, association: string): Honours =>
  whenReady(honoursAt(view, association), (all) =>
    all.filter(
      ({ team = '' }) =>
        isOfKind(team, 'club') && view.index.clubs.get(slugOf(team))?.association === association,
    ),
  );

/** Years that lie wholly between the day of an honour and the as-of day. */
export function yearsSince(view: GraphView, { decidedOn, from = '' }: HonourRecord): number {
  const day = decidedOn ?? from;
  const years = Number(view.day.slice(0, 4)) - Number(day.slice(0, 4));
  return view.day.slice(5) < day.slice(5) ? years - 1 : years;
}
