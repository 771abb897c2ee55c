/** The matches of all competitions, and of one season. */
import { lackOfMatches } from '../../src/graph/dataset/lacks.ts';
import { notice } from '../../src/graph/dataset/notices.ts';
import { type MatchScope, matchesIn, sourceOf } from '../../src/graph/matches/all-matches.ts';
import { selectMatches } from '../../src/graph/matches/selection.ts';
import { whenReady } from '../../src/graph/promise-or-value.ts';
import { GenderEnum } from '../codes/gender.ts';
import { MOST_TEAMS, matchesOfAll } from '../costs/all-matches.ts';
import { builder, type GraphContext } from '../kit/builder.ts';
import { TODAY } from '../kit/day.ts';
import { badInput } from '../kit/errors.ts';
import { paginateBy } from '../kit/page.ts';
import { requireCompetition, requireSeasonSlug, requireTeam } from '../kit/require-known.ts';
import { checkedWideFilter, matchArgs } from './filters/match-filter.ts';
import { MatchConnectionRef } from './match-edge.ts';
import { MatchStatusEnum } from './match-status.ts';

interface Asked extends MatchScope {
  readonly on?: string | null | undefined;
}

/**
 * @throws BAD_USER_INPUT for names of nothing, for days that run backwards, and where `on` stands beside them.
 */
function scopeOf({ view, clock }: GraphContext, { on, ...asked }: Asked): MatchScope {
  const { from, to, competitions, teams, season, matchday } = asked;
  requireSeasonSlug(view, season);
  for (const slug of competitions ?? []) requireCompetition(view, slug);
  for (const id of teams ?? []) requireTeam(view, id);
  if (teams && teams.length > MOST_TEAMS)
    throw badInput(`${teams.length} teams are given`, `at most ${MOST_TEAMS}`);
  if (matchday !== null && matchday !== undefined && matchday < 1)
    throw badInput(`matchday is ${matchday}`, '1 or more');
  if (from && to && from > to)
    throw badInput(`from is ${from} and to is ${to}`, 'a from that is not after to');
  if (!on) return asked;
  if (from || to) throw badInput('on stands beside from or to', 'one or the other');
  const day = on === TODAY ? clock.today(view) : on;
  return { ...asked, from: day, to: day };
}

builder.queryField('matches', (t) =>
  t.field({
    type: MatchConnectionRef,
    nullable: true,
    description:
      'Matches of all competitions, in the order of `orderBy`, of one day by kick-off, by its instant where that is known: between two days or on one, of a season, of teams, or of the current seasons of `competitions`; one of these is needed. Null where the season is not held. For example `{ matches(on: "2026-03-10", first: 2) { nodes { date kickoff home { name } away { name } } } }`.',
    args: {
      ...matchArgs(t.arg),
      season: t.arg.string({ description: 'Slug or id of the season, `ucl-2025-26`.' }),
      from: t.arg({ type: 'Date', description: 'On this day or later.' }),
      to: t.arg({ type: 'Date', description: 'On this day or earlier.' }),
      on: t.arg({ type: 'Day', description: 'On this day: `TODAY`, `2026-03-10`.' }),
      competitions: t.arg.stringList({ description: 'Slugs or ids of competitions, `serie-a`.' }),
      teams: t.arg.idList({
        description: `Ids or slugs of at most ${MOST_TEAMS} teams; matches of any of them.`,
      }),
      matchday: t.arg.int({ description: 'The matchday, from 1; without one all.' }),
      gender: t.arg({ type: GenderEnum, description: 'Who plays; of women no match is held.' }),
      status: t.arg({ type: [MatchStatusEnum], description: 'What became of them, any of these.' }),
    },
    extensions: { cost: matchesOfAll },
    resolve: (_root, { filter, orderBy, first, after, last, before, ...asked }, context, { path }) => {
      const { view } = context;
      const scope = scopeOf(context, asked);
      const source = sourceOf(view, scope);
      if (source === null)
        throw badInput('nothing bounds the matches', 'days, a season, teams or competitions');
      if (scope.season && view.seasonRecord(scope.season) === null) return null;
      notice(view, path, () => lackOfMatches(view, scope));
      return whenReady(matchesIn(view, scope, source), (matches) =>
        paginateBy(
          selectMatches(view, matches, checkedWideFilter(view, filter), orderBy),
          (match) => match.id,
          { first, after, last, before },
        ),
      );
    },
  }),
);
