/** The teams of a season, and its matches. */

import { campaignsIn } from '../../src/graph/campaigns/campaigns.ts';
import type { SeasonView } from '../../src/graph/competitions/season-view.ts';
import { lackOfSeason } from '../../src/graph/dataset/lacks.ts';
import { notice } from '../../src/graph/dataset/notices.ts';
import type { MatchView } from '../../src/graph/matches/match-view.ts';
import { selectMatches } from '../../src/graph/matches/selection.ts';
import { seasonViewOf, teamOf } from '../../src/graph/nodes/resolve.ts';
import { whenReady } from '../../src/graph/promise-or-value.ts';
import * as costs from '../costs/seasons.ts';
import { builder } from '../kit/builder.ts';
import { pageArgs } from '../kit/connection.ts';
import { isCountAlone, lengthAlone } from '../kit/count-alone.ts';
import { badInput } from '../kit/errors.ts';
import { paginate, paginateBy } from '../kit/page.ts';
import { SeasonRef, TieRef } from '../kit/refs.ts';
import { requireStageCode, requireTeam } from '../kit/require-known.ts';
import { checkedWideFilter, matchArgs } from '../matches/filters/match-filter.ts';
import { MatchConnectionRef } from '../matches/match-edge.ts';
import { ParticipantConnectionRef } from './participant.ts';

builder.objectFields(SeasonRef, (t) => ({
  tie: t.field({
    type: TieRef,
    nullable: true,
    description: 'The tie between two teams; null when there was none, and before it was drawn.',
    args: {
      teams: t.arg.idList({ required: true, description: 'Ids or slugs of the two teams, in any order.' }),
      stage: t.arg.string({ description: 'Code of the round; needed where the two met in several.' }),
    },
    extensions: { cost: costs.tieOfTeams },
    resolve: ({ record }, { teams, stage }, { view }) => {
      if (teams.length !== 2) throw badInput(`${teams.length} teams are given`, 'two');
      for (const team of teams) requireTeam(view, team);
      if (teams[0] === teams[1]) throw badInput('one team is given twice', 'two different teams');
      requireStageCode(view, stage);
      return whenReady(seasonViewOf(view, record.id), (season) => tieBetween(season, teams, stage));
    },
  }),
  teams: t.field({
    type: ParticipantConnectionRef,
    description: 'Who takes part, by id; each edge carries the team’s campaign.',
    args: pageArgs(t.arg),
    extensions: { cost: costs.seasonTeams },
    resolve: ({ record }, page, { view }) =>
      whenReady(seasonViewOf(view, record.id), (season) =>
        whenReady(campaignsIn(view, season), (campaigns) =>
          paginate(
            campaigns.map((link) => ({ key: link.team, node: link.team, link })),
            page,
            (team) => teamOf(view, team),
          ),
        ),
      ),
  }),
  matches: t.field({
    type: MatchConnectionRef,
    description: 'Its matches in the order of `orderBy`, as far as their pairings were known.',
    args: matchArgs(t.arg),
    extensions: { cost: costs.seasonMatches },
    resolve: ({ record }, { filter, orderBy, ...page }, { view }, { fieldNodes, path }) => {
      notice(view, path, () => lackOfSeason(view, record));
      if (isCountAlone(view, fieldNodes)) return lengthAlone<MatchView>(record.matches, page);
      return whenReady(seasonViewOf(view, record.id), (season) =>
        paginateBy(
          selectMatches(view, view.matchesOfSeason(season), checkedWideFilter(view, filter), orderBy),
          (match) => match.id,
          page,
        ),
      );
    },
  }),
}));

function tieBetween(season: SeasonView, teams: readonly string[], stage: string | null | undefined) {
  const found = season.ties.filter(
    (tie) => teams.every((team) => tie.has(team)) && (!stage || tie.stageCode === stage),
  );
  if (found.length > 1)
    throw badInput(
      'the teams met in several ties of the season',
      `stage, one of ${found.map((tie) => tie.stageCode).join(', ')}`,
    );
  return found[0] ?? null;
}
