import { languageOf, OWN_LANGUAGE } from '../../src/documents/languages.ts';
import { stageNameIn } from '../../src/graph/competitions/stage-names.ts';
import { StageView } from '../../src/graph/competitions/stage-view.ts';
import { lackOfSeason } from '../../src/graph/dataset/lacks.ts';
import { notice } from '../../src/graph/dataset/notices.ts';
import { selectMatches } from '../../src/graph/matches/selection.ts';
import { stageName } from '../../src/graph/nodes/display-names.ts';
import { seasonOf, teamOf } from '../../src/graph/nodes/resolve.ts';
import * as costs from '../costs/seasons.ts';
import { builder } from '../kit/builder.ts';
import { paginateBy } from '../kit/page.ts';
import { NodeRef, SeasonRef, StageRef, TeamRef, TieRef } from '../kit/refs.ts';
import { checkedWideFilter, matchArgs } from '../matches/filters/match-filter.ts';
import { MatchConnectionRef } from '../matches/match-edge.ts';
import { TableRef } from '../tables/table.ts';
import { tableArgs, tableOf } from '../tables/table-args.ts';
import { StageKindEnum } from './stage-kind.ts';

StageRef.implement({
  description: 'One part of a season: a league phase, its groups, a knock-out round.',
  interfaces: [NodeRef],
  isTypeOf: (value) => value instanceof StageView,
  fields: (t) => ({
    code: t.exposeString('code', {
      description: 'Short name, unique in its season: `league`, `r16`, `final`.',
    }),
    displayName: t.string({
      description: 'A name that stands alone in a list, with its season: `World Cup 1990, Semi-finals`.',
      resolve: (stage, _args, { view }) => stageName(view, stage),
    }),
    kind: t.field({
      type: StageKindEnum,
      description: 'How it is played.',
      resolve: ({ record }) => record.kind,
    }),
    position: t.int({
      description: 'Its place among the stages of the season, from 1.',
      resolve: ({ record }) => record.position,
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
  }),
});

/** Who plays in it, what is played, and what comes of it. */
builder.objectFields(StageRef, (t) => ({
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
      paginateBy(
        selectMatches(view, stage.matches, checkedWideFilter(view, filter), orderBy),
        (match) => match.id,
        page,
      ),
  }),
  table: t.field({
    type: TableRef,
    nullable: true,
    description:
      'The table, by the rules of the competition and season; null in a knock-out stage, and while no group was drawn.',
    args: tableArgs(t.arg),
    extensions: { cost: costs.table },
    resolve: (stage, args, { view }, { path }) => {
      notice(view, path, () => lackOfSeason(view, stage.season.record));
      return tableOf(view, stage, args);
    },
  }),
}));

builder.objectField(StageRef, 'name', (t) =>
  t.string({
    description:
      'What the competition calls it; in German, Spanish, French or Italian when asked for and it is a common name.',
    args: {
      lang: t.arg({
        type: 'Language',
        description:
          'The language wanted; without a translation the English name answers, and a notice says so.',
      }),
    },
    resolve: ({ record: { name } }, { lang: tag }, { view }, { path }) => {
      const lang = tag ? languageOf(tag) : OWN_LANGUAGE;
      if (lang === OWN_LANGUAGE) return name;
      const translated = stageNameIn(name, lang);
      if (translated === null)
        notice(view, path, () => ({ since: null, missing: [`name of ${name} in ${lang}`] }));
      return translated ?? name;
    },
  }),
);
