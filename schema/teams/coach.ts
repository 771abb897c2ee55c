import { lackOfCoach } from '../../src/graph/dataset/lacks.ts';
import { notice } from '../../src/graph/dataset/notices.ts';
import { isOfDaysAlone, selectMatches } from '../../src/graph/matches/selection.ts';
import { countryOnDay, tenureOf } from '../../src/graph/nodes/resolve.ts';
import { whenReady } from '../../src/graph/promise-or-value.ts';
import { matchesCoachedBy, recordOfSides, type SideMatch } from '../../src/graph/tenures/coached-matches.ts';
import * as costs from '../costs/teams.ts';
import { tenuresOfCoach } from '../costs/tenures.ts';
import { builder } from '../kit/builder.ts';
import { connectionOf, pageArgs } from '../kit/connection.ts';
import { paginateBy } from '../kit/page.ts';
import { CoachRef, CountryRef, EntityRef, NodeRef } from '../kit/refs.ts';
import { checkedWideFilter, MatchFilterInput, matchArgs } from '../matches/filters/match-filter.ts';
import { MatchConnectionRef, pageOfSides } from '../matches/match-edge.ts';
import { RecordRef } from '../records/record.ts';
import { TenureConnectionRef } from './tenure.ts';

const matchOf = ({ match }: SideMatch) => match;

CoachRef.implement({
  description: 'A person who led a team from the bench, or a commission that did.',
  interfaces: [EntityRef, NodeRef],
  isTypeOf: (value) => (value as { kind?: string }).kind === 'coach',
  fields: (t) => ({
    country: t.field({
      type: CountryRef,
      nullable: true,
      description: 'Nationality; null when no source was looked up.',
      resolve: ({ record }, _args, { view }) => countryOnDay(view, record.country),
    }),
    born: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'Date of birth; null when unknown.',
      resolve: ({ record }) => record.born ?? null,
    }),
  }),
});

/** What came of the time on benches. */
builder.objectFields(CoachRef, (t) => ({
  matches: t.field({
    type: MatchConnectionRef,
    description:
      'Matches led from the bench, of all teams, in the order of `orderBy`, as far as played by the as-of day.',
    args: matchArgs(t.arg),
    extensions: { cost: costs.coachMatches },
    resolve: ({ record }, { filter, orderBy, ...page }, { view }, { path }) => {
      notice(view, path, () => lackOfCoach(view, record.id));
      return whenReady(matchesCoachedBy(view, record.id), ({ sides }) =>
        pageOfSides(
          selectMatches(view, sides.map(matchOf), checkedWideFilter(view, filter), orderBy),
          sides,
          page,
        ),
      );
    },
  }),
  record: t.field({
    type: RecordRef,
    description: 'Won, drawn and lost from the bench, of all teams, in the matches the graph holds.',
    args: { filter: t.arg({ type: MatchFilterInput, description: 'Which matches.' }) },
    extensions: { cost: costs.coachRecord },
    resolve: ({ record }, { filter }, { view }, { path }) => {
      notice(view, path, () => lackOfCoach(view, record.id));
      return whenReady(matchesCoachedBy(view, record.id), (led) => {
        const checked = checkedWideFilter(view, filter);
        if (isOfDaysAlone(checked)) return led.recordBetween(checked.from, checked.to);
        const wanted = new Set(selectMatches(view, led.sides.map(matchOf), checked, null));
        return recordOfSides(led.sides.filter(({ match }) => wanted.has(match)));
      });
    },
  }),
  tenures: t.field({
    type: TenureConnectionRef,
    description:
      'The teams this coach led and when, oldest first; only tenures that had begun by the as-of day.',
    args: pageArgs(t.arg),
    extensions: { cost: tenuresOfCoach },
    resolve: ({ record }, page, { view }, { path }) => {
      notice(view, path, () => lackOfCoach(view, record.id));
      return paginateBy(view.tenuresOfCoach(record.id), ({ id }) => id, page, tenureOf);
    },
  }),
}));

export const CoachConnectionRef = connectionOf('Coach', CoachRef, 'coaches');
