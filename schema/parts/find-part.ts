/** Finds things that have an id and no page. */
import { GraphQLError } from 'graphql';
import { cyclesOf, editionsOf } from '../../src/graph/campaigns/qualification.ts';
import { type PromiseOrValue, whenReady } from '../../src/graph/promise-or-value.ts';
import type { GraphView } from '../../src/graph/view.ts';
import { globalId, type PartId, slugOf } from '../../src/model/ids.ts';
import { associationSeason } from '../places/country-seasons.ts';
import { tableIn } from '../tables/table-args.ts';
import { argsNamed, type NamedTable, WHOLE } from '../tables/table-name.ts';
import { honourId, type Part } from './part.ts';

type Found = PromiseOrValue<Part | null>;

function editionOf(view: GraphView, typeName: string, country: string, finals: string): Found {
  const season = view.seasonRecord(finals);
  if (season === null || view.countries.get(country) === null) return null;
  const team = globalId('national-team', country);
  return whenReady(cyclesOf(view, team, season.competition), ({ outcomes }) => {
    const found = editionsOf(view, outcomes).find(({ edition }) => edition === season.label);
    // A World Cup is an edition of two types. The id tells which of them is meant.
    return found === undefined ? null : { ...found, __typename: typeName };
  });
}

const isWorldCup = (view: GraphView, finals: string): boolean =>
  view.index.competitions.get(view.seasonRecord(finals)?.competition ?? '')?.kind === 'WORLD_CUP';

function honourOf(view: GraphView, competition: string, id: string): Found {
  return whenReady(
    view.honours('competition', competition),
    (all) => all.find((honour) => honourId(honour) === id) ?? null,
  );
}

function seasonOf(view: GraphView, country: string, season: string): Found {
  const record = view.countries.get(country);
  return record === null ? null : associationSeason(view, record, season);
}

function tableOf(view: GraphView, path: readonly string[]): PromiseOrValue<NamedTable | null> {
  const [season = '', stage = '', ...terms] = path;
  const args = argsNamed(terms);
  if (args === null) return null;
  return whenReady(view.season(season), (found) => {
    try {
      const table = found && tableIn(view, found, stage === WHOLE ? null : stage, args);
      // An id with another name than the table's own names nothing.
      return table?.path.join('/') === path.join('/') ? table : null;
    } catch (error) {
      // An id of nothing: as an argument it would be a mistake.
      if (error instanceof GraphQLError) return null;
      throw error;
    }
  });
}

const rowOf = (view: GraphView, path: readonly string[]): Found =>
  whenReady(tableOf(view, path.slice(0, -1)), (table) => {
    const row = table?.rows.find(({ team }) => slugOf(team) === path.at(-1));
    return table && row ? { table, row } : null;
  });

/** What an id names as of the day; null for nothing. */
export function findPart(view: GraphView, id: string, { kind, slugs }: PartId): Found {
  const [first = '', second = ''] = slugs;
  switch (kind) {
    case 'association-season':
      return seasonOf(view, first, second);
    case 'edition':
      return editionOf(view, 'TeamEdition', first, second);
    case 'world-cup-edition':
      return isWorldCup(view, second) ? editionOf(view, 'WorldCupEdition', first, second) : null;
    case 'honour':
      return honourOf(view, first, id);
    case 'table':
      return tableOf(view, slugs);
    case 'table-row':
      return rowOf(view, slugs);
  }
}
