import { compareText } from '../src/football/match.ts';
import type { MatchView } from '../src/graph/match-view.ts';
import { allReady, type Maybe, whenReady } from '../src/graph/maybe.ts';
import type { GraphView } from '../src/graph/view.ts';
import { connectionCost, pageArgs } from './connection.ts';
import { MatchConnectionRef } from './match.ts';
import { MatchFilterInput, MatchOrderEnum, selectMatches } from './match-filter.ts';
import { paginateBy } from './page.ts';
import { CoachRef, CountryRef, EntityRef, NodeRef } from './refs.ts';
import { countryOf, tenureOf } from './resolve.ts';
import { TenureConnectionRef } from './tenure.ts';

/** The matches on whose day the coach led one of the two sides, earliest first. */
function matchesLedBy(view: GraphView, coach: string): Maybe<readonly MatchView[]> {
  const teams = [...new Set(view.tenuresOfCoach(coach).map((tenure) => tenure.team))];
  const led = teams.map((id) =>
    whenReady(view.team(id), (team) =>
      (team?.matches ?? []).filter((match) => match.played && view.leaderOf(id, match.date)?.coach === coach),
    ),
  );
  return whenReady(allReady(led), (lists) => {
    const all = new Map(lists.flat().map((match) => [match.id, match]));
    return [...all.values()].sort((a, b) => compareText(a.date, b.date) || compareText(a.id, b.id));
  });
}

CoachRef.implement({
  description: 'A person who led a team from the bench, or a commission that did.',
  interfaces: [EntityRef, NodeRef],
  isTypeOf: (value) => (value as { kind?: string }).kind === 'coach',
  fields: (t) => ({
    country: t.field({
      type: CountryRef,
      nullable: true,
      description: 'Nationality; null when no source was looked up.',
      resolve: ({ record }, _args, { view }) =>
        record.country === undefined ? null : countryOf(view, record.country),
    }),
    born: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'Date of birth; null when unknown.',
      resolve: ({ record }) => record.born ?? null,
    }),
    matches: t.field({
      type: MatchConnectionRef,
      description: 'Matches led from the bench, of all teams, as far as played by the as-of day.',
      args: {
        ...pageArgs(t.arg),
        filter: t.arg({ type: MatchFilterInput, description: 'Which matches.' }),
        orderBy: t.arg({
          type: MatchOrderEnum,
          description: 'In which order; the earliest first when not given.',
        }),
      },
      extensions: connectionCost,
      resolve: ({ record }, { filter, orderBy, ...page }, { view }) =>
        whenReady(matchesLedBy(view, record.id), (led) =>
          paginateBy(selectMatches(view, led, filter, orderBy), (match) => match.id, page),
        ),
    }),
    tenures: t.field({
      type: TenureConnectionRef,
      description: 'The teams led, oldest spell first, as far as begun by the as-of day.',
      args: pageArgs(t.arg),
      extensions: connectionCost,
      resolve: ({ record }, page, { view }) =>
        paginateBy(view.tenuresOfCoach(record.id).map(tenureOf), (tenure) => tenure.record.id, page),
    }),
  }),
});
