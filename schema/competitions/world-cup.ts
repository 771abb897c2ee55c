import type { Streak } from '../../src/football/streak.ts';
import { campaignIn } from '../../src/graph/campaigns/campaigns.ts';
import { decidingTie } from '../../src/graph/campaigns/deciding-tie.ts';
import type { Edition, WorldCupHistory } from '../../src/graph/campaigns/world-cup-history.ts';
import { seasonOf, seasonViewOf, sourcesOf, teamOf, tenureOf } from '../../src/graph/nodes/resolve.ts';
import { whenReady } from '../../src/graph/promise-or-value.ts';
import { tenuresBetween } from '../../src/graph/tenures/tenures.ts';
import type { GraphView } from '../../src/graph/view.ts';
import { sourcesOfOne } from '../costs/catalogue.ts';
import * as costs from '../costs/teams.ts';
import { ConfidenceEnum } from '../dataset/source.ts';
import { builder } from '../kit/builder.ts';
import { connectionOf } from '../kit/connection.ts';
import { CampaignRef, MatchRef, SeasonRef, SourceRef, TeamRef, TenureRef, TieRef } from '../kit/refs.ts';

export const WorldCupOutcomeEnum = builder.enumType('WorldCupOutcome', {
  description: 'How a World Cup cycle ended for a national team.',
  values: {
    HOST: { description: 'Took part as host.' },
    HOLDER: { description: 'Took part as holder, without qualifying.' },
    QUALIFIED: { description: 'Qualified, or was invited, and took part.' },
    QUALIFIED_BUT_WITHDREW: { description: 'Qualified and did not take part.' },
    ELIMINATED: { description: 'Went out in qualifying.' },
    DID_NOT_ENTER: { description: 'Did not enter, or its entry was rejected.' },
    WITHDREW: { description: 'Entered and gave up.' },
    BANNED: { description: 'Was excluded by FIFA.' },
    IN_PROGRESS: { description: 'Not settled by the as-of day.' },
  } as const,
});

export const CycleDecisionEnum = builder.enumType('CycleDecision', {
  description: 'What settled a World Cup cycle for a team.',
  values: {
    GROUP: { description: 'The table of a group or round robin; see `campaign.tableRow`.' },
    TIE: { description: 'A match, or a tie of several; see `decisiveTie.decidedBy` for how.' },
  } as const,
});

const finalsOf = (edition: Edition): string => `world-cup-${edition.edition}`;
const qualifyingOf = (edition: Edition): string => `world-cup-qualifying-${edition.edition}`;

function optionalSeason(view: GraphView, id: string) {
  const record = view.seasonRecord(id);
  return record === null ? null : seasonOf(record);
}

function decisiveMatch(view: GraphView, edition: Edition) {
  const { record, outcome } = edition;
  const { match } = record;
  if (outcome === 'IN_PROGRESS' || match === undefined) return null;
  return whenReady(
    view.team(record.team),
    (team) =>
      team?.match(match) ??
      // In a group a match of others may have settled it.
      whenReady(view.season(qualifyingOf(edition)), (season) => season?.match(match) ?? null),
  );
}

function decidedIn({ record, outcome }: Edition): 'GROUP' | 'TIE' | null {
  if (outcome === 'IN_PROGRESS' || record.decidedBy === undefined) return null;
  return record.decidedBy === 'GROUP' ? 'GROUP' : 'TIE';
}

function decisiveTie(view: GraphView, edition: Edition) {
  return whenReady(decisiveMatch(view, edition), (match) => {
    const tie = match?.record.tie;
    if (!match || tie === undefined) return null;
    return whenReady(
      view.team(edition.record.team),
      (team) =>
        (team && decidingTie(view, team, match)) ??
        whenReady(seasonViewOf(view, match.record.season), (season) => season.tie(tie)),
    );
  });
}

/** Who led the team from its first qualifier to the day its fate was settled. */
function coachesOf(view: GraphView, edition: Edition) {
  return whenReady(view.team(edition.record.team), (team) => {
    const played = (team?.matchesIn(qualifyingOf(edition)) ?? []).filter((match) => match.played);
    const [from, to] = [played[0]?.date, played.at(-1)?.date];
    if (from === undefined || to === undefined) return [];
    return tenuresBetween(view.tenuresOfTeam(edition.record.team), from, to).map(tenureOf);
  });
}

const EditionRef = builder.objectRef<Edition>('WorldCupEdition').implement({
  description: 'One World Cup for one national team: how qualifying ended, and how far it came.',
  fields: (t) => ({
    edition: t.exposeString('edition', { description: 'The year of the finals, `2026`.' }),
    finals: t.field({
      type: SeasonRef,
      nullable: true,
      description: 'The finals; null where the graph does not hold them.',
      resolve: (edition, _args, { view }) => optionalSeason(view, finalsOf(edition)),
    }),
    qualifying: t.field({
      type: SeasonRef,
      nullable: true,
      description: 'The qualifying competition; null in 1930, and where the graph does not hold it.',
      resolve: (edition, _args, { view }) => optionalSeason(view, qualifyingOf(edition)),
    }),
    team: t.field({
      type: TeamRef,
      description: 'The national team.',
      resolve: ({ record }, _args, { view }) => teamOf(view, record.team),
    }),
    outcome: t.expose('outcome', { type: WorldCupOutcomeEnum, description: 'How the cycle ended.' }),
    atFinals: t.exposeBoolean('atFinals', {
      nullable: true,
      description: 'Whether it was at the finals; null while that is open.',
    }),
    performance: t.exposeString('finals', {
      nullable: true,
      description:
        'How far it came at the finals: CHAMPION, RUNNER_UP, THIRD, FOURTH, QUARTER_FINAL and so on; null when it was not there, or the finals were not over.',
    }),
    detail: t.string({
      nullable: true,
      description: 'What the outcome needs said about it; null when nothing, or while it is open.',
      resolve: ({ record, outcome }) => (outcome === record.outcome ? (record.detail ?? null) : null),
    }),
    campaign: t.field({
      type: CampaignRef,
      nullable: true,
      description:
        'The qualifying campaign: matches, ties, what remained. Null when it played none, or the graph does not hold it.',
      extensions: { cost: costs.ofEdition },
      resolve: (edition, _args, { view }) => campaignIn(view, qualifyingOf(edition), edition.record.team),
    }),
    decisiveMatch: t.field({
      type: MatchRef,
      nullable: true,
      description:
        'The match that settled it. In a group, where they are held, the one after which the place was out of reach or safe: its own, or one of its rivals. Null when it is open, when the ranking of several groups decided, or no match did.',
      extensions: { cost: costs.ofEdition },
      resolve: (edition, _args, { view }) => decisiveMatch(view, edition),
    }),
    decidedIn: t.field({
      type: CycleDecisionEnum,
      nullable: true,
      description: 'Whether a group or a tie settled it; null when neither did, it is open, or not known.',
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
          (team) => team?.matchesIn(qualifyingOf(edition)).findLast((match) => match.played) ?? null,
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
        'Who knocked it out: the winner of the deciding tie, or who took the last place of its group that led on. Null when the ranking of several groups did, or nobody, and until that place was taken for good.',
      resolve: ({ opponent, outcome }, _args, { view }) =>
        outcome === 'ELIMINATED' && opponent !== null ? teamOf(view, opponent) : null,
    }),
    coaches: t.field({
      type: [TenureRef],
      description: 'Who led it in qualifying, oldest spell first; empty when not known.',
      extensions: { cost: costs.coachesOfEdition },
      resolve: (edition, _args, { view }) => coachesOf(view, edition),
    }),
    confidence: t.field({
      type: ConfidenceEnum,
      description: 'How well the outcome is attested.',
      resolve: ({ record }) => record.confidence,
    }),
    sources: t.field({
      type: [SourceRef],
      description: 'Who says so, as the table lists them.',
      extensions: { cost: sourcesOfOne },
      resolve: ({ record }, _args, { view }) => sourcesOf(view, record.source),
    }),
  }),
});

const EditionStreakRef = builder.objectRef<Streak<Edition>>('WorldCupStreak').implement({
  description: 'World Cups in a row.',
  fields: (t) => ({
    length: t.exposeInt('length', {
      description: 'How many World Cups in a row; 0 when there is no such run.',
    }),
    editions: t.field({
      type: [EditionRef],
      description: 'Which, oldest first.',
      extensions: { cost: costs.editions },
      resolve: ({ items }) => [...items],
    }),
  }),
});

export const EditionConnectionRef = connectionOf(
  'WorldCupEdition',
  EditionRef,
  'outcomes of a World Cup cycle',
);

export const WorldCupHistoryRef = builder.objectRef<WorldCupHistory>('WorldCupHistory').implement({
  description:
    'Every World Cup of one national team, those it missed included, as it stood on the as-of day.',
  fields: (t) => ({
    editions: t.field({
      type: [EditionRef],
      description:
        'Every cycle that had begun, oldest first; at most one for each World Cup, none from before the team could enter.',
      extensions: { cost: costs.editions },
      resolve: ({ editions }) => [...editions],
    }),
    edition: t.field({
      type: EditionRef,
      nullable: true,
      description:
        'One cycle; null when it had not begun, there was no such World Cup, or the team is not recorded in it: before it existed or could enter.',
      args: { year: t.arg.string({ required: true, description: 'The year of the finals, `2026`.' }) },
      extensions: { cost: costs.ofEditions },
      resolve: ({ editions }, { year }) => editions.find((one) => one.edition === year) ?? null,
    }),
    appearances: t.field({
      type: [EditionRef],
      description: 'Finals taken part in or qualified for, oldest first.',
      extensions: { cost: costs.editions },
      resolve: ({ appearances }) => [...appearances],
    }),
    missed: t.field({
      type: [EditionRef],
      description: 'Finals missed for whatever reason, oldest first; a cycle in progress is not among them.',
      extensions: { cost: costs.editions },
      resolve: ({ missed }) => [...missed],
    }),
    titles: t.field({
      type: [EditionRef],
      description: 'World Cups won, oldest first.',
      extensions: { cost: costs.editions },
      resolve: ({ titles }) => [...titles],
    }),
    currentMissedStreak: t.field({
      type: EditionStreakRef,
      description:
        'The run of finals missed that goes on; a cycle in progress neither breaks nor lengthens it.',
      extensions: { cost: costs.ofEditions },
      resolve: ({ missedStreaks }) => missedStreaks.current,
    }),
    longestMissedStreak: t.field({
      type: EditionStreakRef,
      description: 'The longest run of finals missed, the earliest of them.',
      extensions: { cost: costs.ofEditions },
      resolve: ({ missedStreaks }) => missedStreaks.longest,
    }),
    missedSinceTitle: t.field({
      type: [EditionRef],
      nullable: true,
      description: 'Finals missed since the last title, oldest first; null for a team that never won one.',
      extensions: { cost: costs.editions },
      resolve: ({ missedSinceTitle }) => (missedSinceTitle === null ? null : [...missedSinceTitle]),
    }),
  }),
});
