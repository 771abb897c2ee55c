/** Finds what has an id and no page. */
import { cyclesOf, editionsOf } from '../../src/graph/campaigns/qualification.ts';
import { type PromiseOrValue, whenReady } from '../../src/graph/promise-or-value.ts';
import type { GraphView } from '../../src/graph/view.ts';
import { globalId, type PartId } from '../../src/model/ids.ts';
import { associationSeason } from '../places/country-seasons.ts';
import { honourId, type Part } from './part.ts';

type Found = PromiseOrValue<Part | null>;

function editionOf(view: GraphView, typeName: string, country: string, finals: string): Found {
  const season = view.seasonRecord(finals);
  if (season === null || view.countries.get(country) === null) return null;
  const team = globalId('national-team', country);
  return whenReady(cyclesOf(view, team, season.competition), ({ outcomes }) => {
    const found = editionsOf(view, outcomes).find(({ edition }) => edition === season.label);
    // A World Cup is an edition of two types: which of them is asked for, its id tells.
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
  }
}
