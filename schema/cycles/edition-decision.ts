/** What decided the cycle of a team. */
import { campaignIn } from '../../src/graph/campaigns/campaigns.ts';
import {
  decidedIn,
  decisiveMatch,
  decisiveTie,
  qualifyingOf,
} from '../../src/graph/campaigns/qualifying-decision.ts';
import { teamOf } from '../../src/graph/nodes/resolve.ts';
import { whenReady } from '../../src/graph/promise-or-value.ts';
import * as costs from '../costs/cycles.ts';
import { builder } from '../kit/builder.ts';
import { CampaignRef, MatchRef, TeamRef, TieRef } from '../kit/refs.ts';
import { CycleDecisionEnum } from './cycle-decision.ts';
import { EDITIONS } from './team-edition.ts';

for (const ref of EDITIONS)
  builder.objectFields(ref, (t) => ({
    campaign: t.field({
      type: CampaignRef,
      nullable: true,
      description:
        'The qualifying campaign: matches, ties, what remained. Null when it played none, or the graph does not hold it.',
      extensions: { cost: costs.ofEdition },
      resolve: (edition, _args, { view }) =>
        campaignIn(view, qualifyingOf(view, edition), edition.record.team),
    }),
    decisiveMatch: t.field({
      type: MatchRef,
      nullable: true,
      description:
        'The match that decided it. In a group whose matches the graph holds: the one after which the place was clinched or out of reach, its own or one of its rivals. Null when it is open, when the ranking of several groups decided, or no match did.',
      extensions: { cost: costs.ofEdition },
      resolve: (edition, _args, { view }) => decisiveMatch(view, edition),
    }),
    decidedIn: t.field({
      type: CycleDecisionEnum,
      nullable: true,
      description:
        'Whether a group or a tie decided it; null when neither did, while it is open, and when it is not known.',
      resolve: decidedIn,
    }),
    lastMatch: t.field({
      type: MatchRef,
      nullable: true,
      description: 'Its last qualifier played. Null when it played none, or the graph does not hold it.',
      extensions: { cost: costs.ofEdition },
      resolve: (edition, _args, { view }) =>
        whenReady(
          view.team(edition.record.team),
          (team) => team?.matchesIn(qualifyingOf(view, edition)).findLast((match) => match.played) ?? null,
        ),
    }),
    decisiveTie: t.field({
      type: TieRef,
      nullable: true,
      description: 'The tie that match belongs to; null where the graph knows of none.',
      extensions: { cost: costs.ofEdition },
      resolve: (edition, _args, { view }) => decisiveTie(view, edition),
    }),
    eliminatedBy: t.field({
      type: TeamRef,
      nullable: true,
      description:
        'The team that knocked it out: the winner of the deciding tie, or the team that took the last place of its group that led on, once it was sure to go on. Null when nobody in particular did: the ranking of several groups decided, over it or over that place. Null when it is not out.',
      resolve: ({ opponent, outcome }, _args, { view }) =>
        outcome === 'ELIMINATED' && opponent !== null ? teamOf(view, opponent) : null,
    }),
  }));
