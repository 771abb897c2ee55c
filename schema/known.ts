/** What an argument names must be there: a slip of the pen is told, with the nearest right value, and not answered empty. */
import { distance } from 'fastest-levenshtein';
import type { Publications } from '../src/graph/publications.ts';
import type { RelationGraph } from '../src/graph/relations/relation-graph.ts';
import type { GraphView } from '../src/graph/view.ts';
import { LOGGED_PUBLICATIONS } from '../src/store/history.ts';
import { badInput } from './errors.ts';

type Nullable = string | null | undefined;

/** Long enough for every id, short enough to compare with all of them. */
const LONGEST = 100;
/** Further away than this share of its length, a value is another word and no slip. */
const SLIP = 0.4;

/** What may have been meant: the value, and another way to spell it. */
interface Candidate {
  readonly id: string;
  readonly spelt: string;
}

function nearest(value: string, known: Iterable<Candidate>): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(value.length * SLIP)) + 1;
  for (const { id, spelt } of known) {
    const away = distance(value, spelt);
    if (away < least) [best, least] = [id, away];
  }
  return best;
}

function demand(
  value: Nullable,
  what: string,
  isKnown: (value: string) => boolean,
  known: () => Iterable<Candidate>,
): void {
  if (!value || isKnown(value)) return;
  const said = value.slice(0, LONGEST);
  const found = nearest(said.toLowerCase(), known());
  throw badInput(`${said} is not ${what}`, found === null ? undefined : `${found}, if that is what you mean`);
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly names: readonly { readonly name: string }[];
}

/** By id, and by every name as an id would spell it: `champions-league`. */
function* spellings(list: readonly Named[], prefix = ''): Generator<Candidate> {
  for (const { id, name, names } of list) {
    const full = `${prefix}${id}`;
    yield { id: full, spelt: full };
    for (const one of [name, ...names.map((other) => other.name)])
      yield { id: full, spelt: `${prefix}${one.toLowerCase().replaceAll(/\W+/g, '-')}` };
  }
}

function* teams({ index }: GraphView): Generator<Candidate> {
  yield* spellings(index.clubs.list, 'club:');
  yield* spellings(
    index.countries.list.filter(({ nationalTeam }) => nationalTeam),
    'national-team:',
  );
}

/** @throws BAD_USER_INPUT for a slug of no competition. */
export function demandCompetition({ index: { competitions } }: GraphView, slug: Nullable): void {
  const isKnown = (one: string): boolean => competitions.get(one) !== null;
  demand(slug, 'a competition', isKnown, () => spellings(competitions.list));
}

/** @throws BAD_USER_INPUT for a slug of no season held, whether it had begun or not. */
export function demandSeason({ index: { seasons } }: GraphView, slug: Nullable): void {
  const isKnown = (one: string): boolean => seasons.has(one);
  demand(slug, 'a season that is held', isKnown, () => seasons.ids().map((id) => ({ id, spelt: id })));
}

/** @throws BAD_USER_INPUT for a slug of no country. */
export function demandCountry({ index: { countries } }: GraphView, slug: Nullable): void {
  const isKnown = (one: string): boolean => countries.get(one) !== null;
  demand(slug, 'a country', isKnown, () => spellings(countries.list));
}

/** @throws BAD_USER_INPUT for the id of no team. */
export function demandTeam(view: GraphView, id: Nullable): void {
  demand(
    id,
    'a team',
    (one) => view.teamEntity(one) !== null,
    () => teams(view),
  );
}

function* entities(view: GraphView): Generator<Candidate> {
  const { index } = view;
  yield* teams(view);
  yield* spellings(index.coaches.list, 'coach:');
  yield* spellings(index.competitions.list, 'competition:');
  yield* spellings(index.countries.list, 'country:');
  yield* spellings(index.venues.list, 'venue:');
  for (const id of index.seasons.ids()) yield { id: `season:${id}`, spelt: `season:${id}` };
  for (const id of index.confederations.ids())
    yield { id: `confederation:${id}`, spelt: `confederation:${id}` };
}

/** @throws BAD_USER_INPUT for what is not the id of an entity: of nothing, or of a match, a tie, a tenure. */
export function demandEntity(view: GraphView, graph: RelationGraph, id: Nullable): void {
  demand(
    id,
    'an entity',
    (one) => graph.place(one) !== null,
    () => entities(view),
  );
}

/** @throws BAD_USER_INPUT for what is no version of the log. */
export function demandVersion({ versions }: Publications, version: string): void {
  const known = (): Candidate[] => versions.map((id) => ({ id, spelt: id }));
  const isKnown = (one: string): boolean => versions.includes(one);
  if (version === '') throw badInput('a version is empty', `${versions[0]}, the one served`);
  demand(version, `one of the last ${LOGGED_PUBLICATIONS} versions published`, isKnown, known);
}
