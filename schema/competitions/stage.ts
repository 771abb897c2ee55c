import { StageView } from '../../src/graph/competitions/stage-view.ts';
import { seasonOf, teamOf } from '../../src/graph/nodes/resolve.ts';
import * as costs from '../costs/seasons.ts';
import { builder } from '../kit/builder.ts';
import { paginateBy } from '../kit/page.ts';
import { NodeRef, SeasonRef, StageRef, TeamRef, TieRef } from '../kit/refs.ts';
import { MatchConnectionRef } from '../matches/match.ts';
import { matchArgs, selectMatches } from '../matches/match-filter.ts';
import { TableRef } from '../tables/table.ts';
import { tableArgs, tableOf } from '../tables/table-args.ts';

export const DayBasisEnum = builder.enumType('DayBasis', {
  description: 'How a day from which something is known was found.',
  values: {
    REPORTED: { description: 'A report names it.' },
    REMEMBERED: { description: 'It was written from memory: it may be off by some days.' },
    RULE: {
      description:
        'No source gives it, so a rule stands in: 30 days before the first match, and never before both teams were surely in.',
    },
  },
});

export const StageKindEnum = builder.enumType('StageKind', {
  description: 'How a stage is played.',
  values: {
    LEAGUE: { description: 'One table for all.' },
    GROUP: { description: 'A table for each group.' },
    KNOCKOUT: { description: 'Ties: the winner goes on.' },
    PLAYOFF: { description: 'Ties for the last places of a qualifying competition.' },
    UNSTRUCTURED: { description: 'Matches whose rounds or groups no source at hand gives.' },
  } as const,
});

StageRef.implement({
  description: 'One part of a season: a league phase, its groups, a knock-out round.',
  interfaces: [NodeRef],
  isTypeOf: (value) => value instanceof StageView,
  fields: (t) => ({
    code: t.exposeString('code', {
      description: 'Short name, unique in its season: `league`, `r16`, `final`.',
    }),
    name: t.string({ description: 'What the competition calls it.', resolve: ({ record }) => record.name }),
    kind: t.field({
      type: StageKindEnum,
      description: 'How it is played.',
      resolve: ({ record }) => record.kind,
    }),
    position: t.int({
      description: 'Its place among the stages of the season, from 1.',
      resolve: ({ record }) => record.position,
    }),
    drawn: t.field({
      type: 'Date',
      nullable: true,
      description:
        'The day its pairings were drawn or its fixture list was published; null when no source gives it, or the day had not come.',
      resolve: (stage) => (stage.record.drawnBasis === 'RULE' ? null : stage.drawn),
    }),
    knownFrom: t.field({
      type: 'Date',
      nullable: true,
      description:
        'The day from which its pairings are told, as far as both teams were in by then; null for a stage whose rounds are not held, and while the day had not come.',
      resolve: (stage) => stage.drawn,
    }),
    knownBasis: t.field({
      type: DayBasisEnum,
      nullable: true,
      description: 'How that day was found; null where `knownFrom` is.',
      resolve: (stage) => (stage.drawn === null ? null : (stage.record.drawnBasis ?? 'RULE')),
    }),
    groups: t.stringList({
      description: 'The groups, in order; empty in a stage without groups.',
      extensions: { cost: costs.groups },
      resolve: (stage) => [...stage.groups],
    }),
    season: t.field({
      type: SeasonRef,
      description: 'The season it is part of.',
      extensions: { cost: costs.itsSeason },
      resolve: (stage) => seasonOf(stage.season.record),
    }),
    isOver: t.boolean({
      description: 'Whether every match of it had been played by the as-of day.',
      resolve: (stage) => stage.isOver,
    }),
    teams: t.field({
      type: [TeamRef],
      description: 'Who takes part, as far as known, by id; at most a few hundred.',
      extensions: { cost: costs.teamsOfStage },
      resolve: (stage, _args, { view }) => stage.teams.map((team) => teamOf(view, team)),
    }),
    ties: t.field({
      type: [TieRef],
      description: 'Its ties, in the order of the draw or of play; empty in a league or group stage.',
      extensions: { cost: costs.tiesOfStage },
      resolve: (stage) => [...stage.ties],
    }),
    matches: t.field({
      type: MatchConnectionRef,
      description: 'Its matches in the order of `orderBy`, as far as their pairings were known.',
      args: matchArgs(t.arg),
      extensions: { cost: costs.stageMatches },
      resolve: (stage, { filter, orderBy, ...page }, { view }) =>
        paginateBy(selectMatches(view, stage.matches, filter, orderBy), (match) => match.id, page),
    }),
    table: t.field({
      type: TableRef,
      nullable: true,
      description:
        'The table, by the rules of the competition and season; null in a knock-out stage, and while no group was drawn.',
      args: tableArgs(t.arg),
      extensions: { cost: costs.table },
      resolve: (stage, args, { view }) => tableOf(view, stage, args),
    }),
  }),
});
