/** What can be seen of a recipe that was followed, by its title. */
import { rulesFor } from '../../../src/football/rules/index.ts';
import { findSource } from '../../../src/sources/registry.ts';
import { ask } from '../../support/graph.ts';

const SCORE = '{ match(id: "match:ucl-2025-26-atalanta-bayern-1") { score { fullTime { home away } } } }';
const COACH = '{ club(by: { slug: "atalanta" }) { coach(on: "2026-03-10") { name } } }';
const BORN =
  '{ coach(by: { slug: "aime-jacquet" }) { born } facts(about: "coach:aime-jacquet", predicates: ["born"]) { totalCount } }';
const CONFIDENCE = '{ club(by: { slug: "juventus" }) { tenures(last: 1) { nodes { confidence } } } }';

/** An answer, or what is wrong with the question. */
async function answered(query: string): Promise<unknown> {
  const { data, errors } = await ask(query);
  return data ?? errors?.map(({ message }) => message);
}

/** Compiles the facts, holds them to every invariant, and asks. */
export const effects = async (): Promise<Readonly<Record<string, unknown>>> => ({
  'Fix a fact in the browser': await answered(SCORE),
  'Add a tenure': await answered(COACH),
  'Add a column': await answered(BORN),
  "Add a competition's rules": rulesFor('primeira-liga', '2018-08-01')?.name ?? null,
  'Add a source': findSource('country-codes')?.licence ?? null,
  'Add a field': await answered(CONFIDENCE),
});
