/** Costs of documents that are parsed as a whole. */
import { languageOf } from '../../src/documents/languages.ts';
import { COST, parsedCost } from '../../src/graph/effort/work.ts';
import { isOfKind, slugOf } from '../../src/model/ids.ts';
import { honoursName, namesName, OTHER_HONOURS } from '../../src/store/keys.ts';
import { type CostedRead, type CostQuestion, countsIn, once, slugsOf, textIn, viewOf } from './place.ts';

export const parsed = (asked: CostQuestion, name: string): CostedRead =>
  once(name, parsedCost(countsIn(asked).parsed(name)));

/** Long texts of tenures and ties, which have a document of their own. */
export const evidenceParsed = (asked: CostQuestion): CostedRead =>
  once('evidence', parsedCost(countsIn(asked).charactersOf('evidence')));

/** Some of the documents whose names begin so. */
export function someParsed(asked: CostQuestion, beginning: string, count = asked.times): CostedRead {
  const all = countsIn(asked).allParsed(beginning);
  const costOf = (some: number): number =>
    Math.min(some, all.size) * COST.document + all.sumOf(some) * COST.parsed;
  return { shared: { key: `some of ${beginning}`, costOf }, count };
}

/** The names in the language that an argument names. */
export function namesParsed(asked: CostQuestion): readonly CostedRead[] {
  const lang = textIn(asked, 'lang');
  return lang === undefined ? [] : [parsed(asked, namesName(languageOf(lang)))];
}

/** The honours of teams, which are with their associations or confederations. */
export function honoursOfTeams(asked: CostQuestion, teams: readonly string[]): readonly CostedRead[] {
  const { clubs, countries } = viewOf(asked).index;
  const placeOf = (team: string): string | undefined =>
    isOfKind(team, 'club')
      ? clubs.get(slugOf(team))?.association
      : countries.get(slugOf(team))?.confederation;
  return honoursAt(asked, teams.map(placeOf));
}

/** The honours of all teams of some associations or confederations. */
export function honoursAt(
  asked: CostQuestion,
  places: readonly (string | undefined)[],
): readonly CostedRead[] {
  const others = honoursName('teams', OTHER_HONOURS);
  const names = places.map((place) => honoursName('teams', place ?? ''));
  return [...new Set(names.map((name) => (countsIn(asked).parsed(name) === 0 ? others : name)))].map((name) =>
    parsed(asked, name),
  );
}

/** The honours of the competitions among the objects. */
export function honoursOfCompetitions(asked: CostQuestion): readonly CostedRead[] {
  const competitions = slugsOf(asked, 'competition');
  if (competitions === null) return [someParsed(asked, 'honours/competition/')];
  const names = competitions.map((id) => honoursName('competition', id));
  const others = honoursName('competition', OTHER_HONOURS);
  return names.map((name) => parsed(asked, countsIn(asked).parsed(name) === 0 ? others : name));
}
