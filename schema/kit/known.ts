/** What an argument names must be there: a slip of the pen is told, with the nearest right value, and not answered empty. */
import type { SeasonRecord } from '../../src/documents/catalogue.ts';
import { LOGGED_PUBLICATIONS } from '../../src/documents/history.ts';
import type { EntityIndex, NamedEntity } from '../../src/graph/catalogue-index.ts';
import type { Publications } from '../../src/graph/dataset/publications.ts';
import { type Group, nearestIn, type Spelling } from '../../src/graph/nearest/nearest.ts';
import { spellingsOf } from '../../src/graph/nearest/spellings.ts';
import type { RelationGraph } from '../../src/graph/relations/relation-graph.ts';
import type { GraphView } from '../../src/graph/view.ts';
import type { RowSet } from '../../src/store/row-set.ts';
import { badInput } from './errors.ts';

type NullableArg = string | null | undefined;

/** Long enough for every id, short enough to compare with all of them. */
const LONGEST = 100;

/**
 * @param data what the value is of: one object a request.
 * @param form what a right value looks like, told where none is near.
 */
function demand(
  data: GraphView | Publications,
  value: NullableArg,
  what: string,
  isKnown: (value: string) => boolean,
  known: () => readonly Group[],
  form?: string,
): void {
  if (value === null || value === undefined || isKnown(value)) return;
  // What is empty is given and names nothing; it is near every short word, and means none.
  if (value === '') throw badInput(`an empty text is not ${what}`, form);
  const said = value.slice(0, LONGEST);
  const found = nearestIn(data, { what, said }, known);
  throw badInput(`${said} is not ${what}`, found === null ? form : `${found}, if that is what you mean`);
}

/** Things of one kind that have names, as the index has them and as they are there on the day. */
function named<T extends NamedEntity>(
  prefix: string,
  index: EntityIndex<T>,
  get: (slug: string) => T | null,
): Group {
  return {
    prefix,
    ids: () => index.ids,
    names: () => spellingsOf(index.list),
    isThere: (slug) => get(slug) !== null,
  };
}

/** Who forgets the kind in front means the club before the country. */
const teams = (view: GraphView): readonly Group[] => [
  named('club:', view.index.clubs, (slug) => view.clubs.get(slug)),
  named('national-team:', view.index.countries, (slug) => {
    const country = view.countries.get(slug);
    return country?.nationalTeam ? country : null;
  }),
];

/** @throws BAD_USER_INPUT for a slug of no competition. */
export function demandCompetition(view: GraphView, slug: NullableArg): void {
  const { competitions } = view.index;
  const isKnown = (candidate: string): boolean => competitions.get(candidate) !== null;
  demand(view, slug, 'a competition', isKnown, () => [
    named('', competitions, (candidate) => competitions.get(candidate)),
  ]);
}

const SEASON = 'a slug such as ucl-2025-26';

const seasonsOf = (view: GraphView, prefix = ''): Group => ({
  prefix,
  ids: () => view.index.seasons.ids(),
  isThere: (slug) => view.seasonRecord(slug) !== null,
});

/** @throws BAD_USER_INPUT for a slug of no season held, whether it had begun or not. */
export function demandSeason(view: GraphView, slug: NullableArg): void {
  const { seasons } = view.index;
  const isKnown = (candidate: string): boolean => seasons.has(candidate);
  demand(view, slug, 'a season that is held', isKnown, () => [seasonsOf(view)], SEASON);
}

/** A season of a competition that is held, in the form of its labels: `ucl-1962-63` is not held, and no slip of the pen. */
const digitless = (slug: string): string => slug.replaceAll(/\d/g, '0');

const forms = new WeakMap<RowSet<SeasonRecord>, ReadonlySet<string>>();

/** What slugs of seasons look like without their years, made once for each catalogue. */
function formsOf(seasons: RowSet<SeasonRecord>): ReadonlySet<string> {
  const known = forms.get(seasons) ?? new Set(seasons.ids().map(digitless));
  forms.set(seasons, known);
  return known;
}

/** @throws BAD_USER_INPUT for what is not the slug of a season, be it held or not: `2018-19`, `ucl-2018`. */
export function demandSeasonSlug(view: GraphView, slug: NullableArg): void {
  const { seasons } = view.index;
  const isKnown = (candidate: string): boolean =>
    seasons.has(candidate) || formsOf(seasons).has(digitless(candidate));
  demand(view, slug, 'the slug of a season', isKnown, () => [seasonsOf(view)], SEASON);
}

/** @throws BAD_USER_INPUT for a slug of no country. */
export function demandCountry(view: GraphView, slug: NullableArg): void {
  const isKnown = (candidate: string): boolean => view.index.countries.get(candidate) !== null;
  demand(view, slug, 'a country', isKnown, () => countries(view));
}

/** FIFA codes first, which are what people know a country by where they do not know the slug. */
function countries(view: GraphView): readonly Group[] {
  const { list } = view.index.countries;
  const all = named('', view.index.countries, (slug) => view.countries.get(slug));
  const names = (): readonly Spelling[] => [
    ...list.flatMap(({ id, fifaCode }) =>
      fifaCode === undefined ? [] : { slug: id, spelt: fifaCode.toLowerCase() },
    ),
    ...spellingsOf(list),
  ];
  return [{ ...all, names }];
}

/** @throws BAD_USER_INPUT for the id of no team. */
export function demandTeam(view: GraphView, id: NullableArg): void {
  demand(
    view,
    id,
    'a team',
    (candidate) => view.teamEntity(candidate) !== null,
    () => teams(view),
  );
}

/** What people call the stages whose codes are short. */
const STAGE_WORDS = Object.entries({
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
export function demandStageCode(code: NullableArg): void {
  const word = code?.toLowerCase().replaceAll(/\W+/g, '-');
  const meant = STAGE_WORDS.find(({ spelt }) => spelt === word);
  if (meant !== undefined)
    throw badInput(`${code} is not the code of a stage`, `${meant.id}, if that is what you mean`);
}

function entities(view: GraphView): readonly Group[] {
  const { index } = view;
  const { confederations } = index;
  return [
    ...teams(view),
    named('coach:', index.coaches, (slug) => view.coaches.get(slug)),
    named('competition:', index.competitions, (slug) => index.competitions.get(slug)),
    named('country:', index.countries, (slug) => view.countries.get(slug)),
    named('venue:', index.venues, (slug) => view.venues.get(slug)),
    seasonsOf(view, 'season:'),
    {
      prefix: 'confederation:',
      ids: () => confederations.ids(),
      isThere: (slug) => confederations.has(slug),
    },
  ];
}

const ENTITY =
  'the id of a club, national team, coach, competition, season, country, venue or confederation, such as club:atalanta';

/** @throws BAD_USER_INPUT for what is not the id of an entity: of nothing, or of a match, a tie, a tenure. */
export function demandEntity(view: GraphView, graph: RelationGraph, id: NullableArg): void {
  demand(
    view,
    id,
    'an entity',
    (candidate) => graph.place(candidate) !== null,
    () => entities(view),
    ENTITY,
  );
}

/** @throws BAD_USER_INPUT for what is no version of the log. */
export function demandVersion(log: Publications, version: string): void {
  const { versions } = log;
  const known = (): readonly Group[] => [{ prefix: '', ids: () => versions, isThere: () => true }];
  const isKnown = (candidate: string): boolean => versions.includes(candidate);
  if (version === '') throw badInput('a version is empty', `${versions[0]}, the one served`);
  const form = 'one that dataset.versions lists';
  demand(log, version, `one of the last ${LOGGED_PUBLICATIONS} versions published`, isKnown, known, form);
}
