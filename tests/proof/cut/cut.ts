/**
 * The tables as somebody would have kept them who knew nothing of later days. The cut reads columns alone: it shares no
 * code with the view that answers `@asOf`, nor with the rules that fill columns of days.
 */
import type { Facts } from '../../../src/compile/facts.ts';
import { outcomesOn } from './cycles.ts';
import { latestDay } from './days.ts';
import { entitiesOn, teamsIn, translationsOn } from './entities.ts';
import { historyOn } from './history.ts';
import { rowsOf } from './located.ts';
import { competingOn } from './matches.ts';
import { withTexts } from './texts.ts';

/** Stages of which matches are held that nobody could know of yet, by season and code. */
function unfinished(facts: Facts, kept: Facts): ReadonlySet<string> {
  const known = new Set(kept.matches.map(({ value }) => value.id));
  return new Set(
    facts.matches.flatMap(({ value: { id, season, stage } }) =>
      known.has(id) ? [] : [`${season}/${stage}`],
    ),
  );
}

/** How far the results of the seasons are told that go on: as far as the tables do, and no later than the day. */
function told(facts: Facts, kept: Facts, day: string): ReadonlyMap<string, string> {
  const last = new Map<string, string>();
  for (const { value } of facts.matches) {
    const isTold = value.score !== undefined || value.official !== undefined;
    if (isTold && value.date > (last.get(value.season) ?? '')) last.set(value.season, value.date);
  }
  // Of a season that is held whole the last match may have had no result.
  for (const { value } of facts.seasons)
    if (value.complete && value.end !== undefined) last.set(value.id, value.end);
  return new Map(
    kept.seasons.flatMap(({ value: { id, complete, start = '', end } }) => {
      const through = last.get(id);
      if ((complete && end !== undefined) || through === undefined || start > day) return [];
      return [[id, through < day ? through : day] as const];
    }),
  );
}

/**
 * What was known by the end of a day.
 * @param day ISO day.
 */
export function cut(facts: Facts, day: string): Facts {
  const entities = entitiesOn(facts, day);
  const teams = teamsIn(entities);
  const competing = competingOn(facts, day, teams);
  const kept: Facts = { ...facts, ...entities, ...competing };
  const seasons = new Set(kept.seasons.map(({ value }) => value.id));
  return {
    ...kept,
    ...translationsOn(facts, day),
    sources: rowsOf(facts.sources, (source) => withTexts(source, ['note'], latestDay(source.retrieved), day)),
    ...historyOn(facts, day, kept, teams),
    ...outcomesOn(facts, day, { teams, seasons }),
    upTo: { day, unfinished: unfinished(facts, kept), told: told(facts, kept, day) },
  };
}
