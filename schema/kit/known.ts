/** What an argument names must be there: a slip of the pen is told, with the nearest right value, and not answered empty. */
import { distance } from 'fastest-levenshtein';
import type { SeasonRecord } from '../../src/documents/catalogue.ts';
import { LOGGED_PUBLICATIONS } from '../../src/documents/history.ts';
import type { Publications } from '../../src/graph/dataset/publications.ts';
import type { RelationGraph } from '../../src/graph/relations/relation-graph.ts';
import type { GraphView } from '../../src/graph/view.ts';
import type { Records } from '../../src/store/records.ts';
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

function nearest(value: string, known: readonly Candidate[]): string | null {
  let best: string | null = null;
  // The kind in front of an id is right or is added, and makes a word no likelier.
  const word = value.slice(value.indexOf(':') + 1);
  let least = Math.max(1, Math.floor(word.length * SLIP)) + 1;
  for (const { id, spelt } of known) {
    // One that is longer or shorter by more is further away.
    if (Math.abs(spelt.length - value.length) > least) continue;
    // What is cut short is as far from its whole as from another word of that length.
    const away = distance(value, spelt) - (spelt.startsWith(value) ? 0.5 : 0);
    if (away < least) [best, least] = [id, away];
  }
  return best;
}

/** What was looked for already in one request, by the data it is of. */
const sought = new WeakMap<object, Sought>();
/** Once so many names were looked through in a request, other wrong values hear what form a right one has. */
const MOST_NAMES = 5_000;

interface Sought {
  readonly found: Map<string, string | null>;
  names: number;
}

/** The nearest value, looked for once a request. */
function nearestIn(
  data: object,
  what: string,
  said: string,
  known: () => Iterable<Candidate>,
): string | null {
  const before = sought.get(data) ?? { found: new Map<string, string | null>(), names: 0 };
  sought.set(data, before);
  const key = `${what} ${said}`;
  const answered = before.found.get(key);
  if (answered !== undefined) return answered;
  const candidates = before.names > MOST_NAMES ? [] : [...known()];
  before.names += candidates.length;
  const near = nearest(said.toLowerCase(), candidates);
  before.found.set(key, near);
  return near;
}

/**
 * @param data what the value is of: one object a request.
 * @param form what a right value looks like, told where none is near.
 */
function demand(
  data: object,
  value: Nullable,
  what: string,
  isKnown: (value: string) => boolean,
  known: () => Iterable<Candidate>,
  form?: string,
): void {
  if (value === null || value === undefined || isKnown(value)) return;
  // What is empty is given and names nothing; it is near every short word, and means none.
  if (value === '') throw badInput(`an empty text is not ${what}`, form);
  const said = value.slice(0, LONGEST);
  const found = nearestIn(data, what, said, known);
  throw badInput(`${said} is not ${what}`, found === null ? form : `${found}, if that is what you mean`);
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

/** What is told as meant is there on the day, or the error would tell what comes later. */
function* teams({ clubs, countries }: GraphView): Generator<Candidate> {
  yield* spellings(clubs.list, 'club:');
  yield* spellings(
    countries.list.filter(({ nationalTeam }) => nationalTeam),
    'national-team:',
  );
}

/** Also by the slug alone: who forgets the kind in front means the club before the country. */
function* teamsBySlug(view: GraphView): Generator<Candidate> {
  for (const { id, spelt } of teams(view)) yield { id, spelt: spelt.slice(spelt.indexOf(':') + 1) };
}

/** @throws BAD_USER_INPUT for a slug of no competition. */
export function demandCompetition(view: GraphView, slug: Nullable): void {
  const { competitions } = view.index;
  const isKnown = (one: string): boolean => competitions.get(one) !== null;
  demand(view, slug, 'a competition', isKnown, () => spellings(competitions.list));
}

const SEASON = 'a slug such as ucl-2025-26';

const slugs = (ids: readonly string[]): Candidate[] => ids.map((id) => ({ id, spelt: id }));

const seasonSlugs = (view: GraphView): Candidate[] => slugs(view.seasons.map(({ id }) => id));

/** @throws BAD_USER_INPUT for a slug of no season held, whether it had begun or not. */
export function demandSeason(view: GraphView, slug: Nullable): void {
  const { seasons } = view.index;
  const isKnown = (one: string): boolean => seasons.has(one);
  demand(view, slug, 'a season that is held', isKnown, () => seasonSlugs(view), SEASON);
}

/** A season of a competition that is held, in the form of its labels: `ucl-1962-63` is not held, and no slip of the pen. */
const digitless = (slug: string): string => slug.replaceAll(/\d/g, '0');

const forms = new WeakMap<Records<SeasonRecord>, ReadonlySet<string>>();

/** What slugs of seasons look like without their years, made once for each catalogue. */
function formsOf(seasons: Records<SeasonRecord>): ReadonlySet<string> {
  const known = forms.get(seasons) ?? new Set(seasons.ids().map(digitless));
  forms.set(seasons, known);
  return known;
}

/** @throws BAD_USER_INPUT for what is not the slug of a season, be it held or not: `2018-19`, `ucl-2018`. */
export function demandSeasonSlug(view: GraphView, slug: Nullable): void {
  const { seasons } = view.index;
  const isKnown = (one: string): boolean => seasons.has(one) || formsOf(seasons).has(digitless(one));
  demand(view, slug, 'the slug of a season', isKnown, () => seasonSlugs(view), SEASON);
}

/** @throws BAD_USER_INPUT for a slug of no country. */
export function demandCountry(view: GraphView, slug: Nullable): void {
  const isKnown = (one: string): boolean => view.index.countries.get(one) !== null;
  const { countries } = view;
  demand(view, slug, 'a country', isKnown, () => [...codes(countries.list), ...spellings(countries.list)]);
}

/** FIFA codes, which are what people know a country by where they do not know the slug. */
const codes = (list: readonly { readonly id: string; readonly fifaCode?: string }[]): Candidate[] =>
  list.flatMap(({ id, fifaCode }) => (fifaCode === undefined ? [] : { id, spelt: fifaCode.toLowerCase() }));

/** @throws BAD_USER_INPUT for the id of no team. */
export function demandTeam(view: GraphView, id: Nullable): void {
  demand(
    view,
    id,
    'a team',
    (one) => view.teamEntity(one) !== null,
    () => (id?.includes(':') ? teams(view) : teamsBySlug(view)),
  );
}

/** What people call the stages whose codes are short. */
const STAGE_WORDS: readonly Candidate[] = Object.entries({
  league: 'league-phase league-stage',
  group: 'groups group-stage',
  r32: 'round-of-32 last-32',
  r16: 'round-of-16 last-16 eighth-finals',
  qf: 'quarter-finals quarter-final quarterfinals quarterfinal quarters',
  sf: 'semi-finals semi-final semifinals semifinal semis',
  third: 'third-place third-place-match',
  final: 'finals the-final',
}).flatMap(([id, words]) => words.split(' ').map((spelt) => ({ id, spelt })));

/** @throws BAD_USER_INPUT for the name of a stage where its code is asked for; which codes a season has, the season knows. */
export function demandStageCode(code: Nullable): void {
  const word = code?.toLowerCase().replaceAll(/\W+/g, '-');
  const meant = STAGE_WORDS.find(({ spelt }) => spelt === word);
  if (meant !== undefined)
    throw badInput(`${code} is not the code of a stage`, `${meant.id}, if that is what you mean`);
}

function* entities(view: GraphView): Generator<Candidate> {
  const { index } = view;
  yield* teams(view);
  yield* spellings(view.coaches.list, 'coach:');
  yield* spellings(index.competitions.list, 'competition:');
  yield* spellings(view.countries.list, 'country:');
  yield* spellings(view.venues.list, 'venue:');
  for (const { id } of view.seasons) yield { id: `season:${id}`, spelt: `season:${id}` };
  for (const id of index.confederations.ids())
    yield { id: `confederation:${id}`, spelt: `confederation:${id}` };
}

const ENTITY =
  'the id of a club, national team, coach, competition, season, country, venue or confederation, such as club:atalanta';

/** @throws BAD_USER_INPUT for what is not the id of an entity: of nothing, or of a match, a tie, a tenure. */
export function demandEntity(view: GraphView, graph: RelationGraph, id: Nullable): void {
  demand(
    view,
    id,
    'an entity',
    (one) => graph.place(one) !== null,
    () => entities(view),
    ENTITY,
  );
}

/** @throws BAD_USER_INPUT for what is no version of the log. */
export function demandVersion(log: Publications, version: string): void {
  const { versions } = log;
  const known = (): Candidate[] => slugs(versions);
  const isKnown = (one: string): boolean => versions.includes(one);
  if (version === '') throw badInput('a version is empty', `${versions[0]}, the one served`);
  const form = 'one that dataset.versions lists';
  demand(log, version, `one of the last ${LOGGED_PUBLICATIONS} versions published`, isKnown, known, form);
}
