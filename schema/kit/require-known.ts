/**
 * What an argument names must exist. A wrong value is refused with the nearest right one: an empty answer would hide the
 * mistake. What names a thing of any day is taken as of every day: before the thing was there the answer is null or empty.
 */
import type { SeasonRecord } from '../../src/documents/catalogue.ts';
import { LOGGED_PUBLICATIONS } from '../../src/documents/history.ts';
import { NATIONAL_FINALS } from '../../src/graph/campaigns/campaigns.ts';
import { yearOfLabel } from '../../src/graph/competitions/label-bounds.ts';
import { isNoSeason, partsOfSlug } from '../../src/graph/competitions/no-season.ts';
import type { Publications } from '../../src/graph/dataset/publications.ts';
import {
  coachCandidates,
  competitionCandidates,
  confederationCandidates,
  countryCandidates,
  entityCandidates,
  seasonCandidates,
  stageCandidates,
  teamCandidates,
} from '../../src/graph/nearest/candidates.ts';
import { type CandidateGroup, nearestIn } from '../../src/graph/nearest/nearest-in.ts';
import { ENTITY_KINDS, idsNamed, isListed, TEAM_KINDS } from '../../src/graph/nodes/named.ts';
import type { RelationGraph } from '../../src/graph/relations/relation-graph.ts';
import { GraphView } from '../../src/graph/view.ts';
import { type GlobalIdKind, isOfKind, slugOf } from '../../src/model/ids.ts';
import type { RowSet } from '../../src/store/row-set.ts';
import { isRound } from '../codes/rounds.ts';
import { badInput, told } from './errors.ts';

type NullableArg = string | null | undefined;

/** Long enough for every id, short enough to compare with all of them. */
const LONGEST = 100;

/**
 * @param data what the value is of: one object a request.
 * @param what the kind of thing that the value should name, with its article.
 * @param form what a right value looks like; the error tells it where no right value is near.
 */
function requireKnown(
  data: GraphView | Publications,
  value: NullableArg,
  what: string,
  isKnown: (value: string) => boolean,
  candidates: () => readonly CandidateGroup[],
  form?: string,
): void {
  if (value === null || value === undefined || isKnown(value)) return;
  // An empty text is near to every short word, and names nothing.
  if (value === '') throw badInput(`an empty text is not ${what}`, form);
  const said = value.slice(0, LONGEST);
  const [request, asOf] = data instanceof GraphView ? [data.request, data.asOf] : [data, null];
  const nearest = nearestIn(request, { what, said, asOf }, candidates);
  throw badInput(`${said} is not ${what}`, nearest === null ? form : `${nearest}, if that is what you mean`);
}

const COMPETITION = 'a slug such as serie-a';

/** @throws BAD_USER_INPUT for a slug of no competition. */
export function requireCompetition(view: GraphView, slug: NullableArg): void {
  const isKnown = (candidate: string): boolean => view.index.competitions.get(candidate) !== null;
  requireKnown(view, slug, 'a competition', isKnown, () => competitionCandidates(view), COMPETITION);
}

/** @throws BAD_USER_INPUT also for a competition that national teams do not qualify for. */
export function requireChampionship(view: GraphView, slug: string): void {
  requireCompetition(view, slug);
  if (!NATIONAL_FINALS.has(view.index.competitions.get(slug)?.kind ?? ''))
    throw badInput(`${slug} is not a championship of national teams`, 'a slug such as euro');
}

const SEASON = 'a slug such as ucl-2025-26';

/** @throws BAD_USER_INPUT for a slug of no season held, whether it had begun or not. */
export function requireSeason(view: GraphView, slug: NullableArg): void {
  const isKnown = (candidate: string): boolean => view.index.seasons.has(candidate);
  requireKnown(view, slug, 'a season that is held', isKnown, () => seasonCandidates(view), SEASON);
}

/** `ucl-0000-00`: slugs that differ in their years alone have the same form. */
const digitless = (slug: string): string => slug.replaceAll(/\d/g, '0');

const forms = new WeakMap<RowSet<SeasonRecord>, ReadonlySet<string>>();

/** The forms of the slugs of all seasons, made once for each catalogue. */
function formsOf(seasons: RowSet<SeasonRecord>): ReadonlySet<string> {
  const known = forms.get(seasons) ?? new Set(seasons.ids().map(digitless));
  forms.set(seasons, known);
  return known;
}

/** Whether a slug of the form of others may be that of a season which is not held. */
function mayBeSeason(view: GraphView, slug: string): boolean {
  const parts = partsOfSlug(view, slug);
  return parts !== null && formsOf(view.index.seasons).has(digitless(slug)) && !isNoSeason(view, ...parts);
}

/**
 * A season that is not held, such as `ucl-1950-51`, passes.
 * @throws BAD_USER_INPUT for the slug of none: `2018-19`, `ucl-2018`, `world-cup-1991`.
 */
export function requireSeasonSlug(view: GraphView, slug: NullableArg): void {
  const isKnown = (candidate: string): boolean =>
    view.index.seasons.has(candidate) || mayBeSeason(view, candidate);
  requireKnown(view, slug, 'the slug of a season', isKnown, () => seasonCandidates(view), SEASON);
}

const COUNTRY = 'a slug such as spain';

/** @throws BAD_USER_INPUT for a slug of no country. */
export function requireCountry(view: GraphView, slug: NullableArg): void {
  const isKnown = (candidate: string): boolean => view.index.countries.get(candidate) !== null;
  requireKnown(view, slug, 'a country', isKnown, () => countryCandidates(view), COUNTRY);
}

/** @throws BAD_USER_INPUT for a slug of no confederation. */
export function requireConfederation(view: GraphView, slug: NullableArg): void {
  const { confederations } = view.index;
  const isKnown = (candidate: string): boolean => confederations.has(candidate);
  const form = `one of ${confederations.ids().join(', ')}`;
  requireKnown(view, slug, 'a confederation', isKnown, () => confederationCandidates(view), form);
}

/** @throws BAD_USER_INPUT for what names nothing of these kinds, be it there on the day or not. */
function requireThing(view: GraphView, id: NullableArg, { kinds, what, form, candidates }: Listed): void {
  const isKnown = (candidate: string): boolean =>
    kinds.some((kind) => isOfKind(candidate, kind) && isListed(view.index, kind, slugOf(candidate)));
  requireKnown(view, id, what, isKnown, () => candidates(view), form);
}

export const requireTeam = (view: GraphView, id: NullableArg): void => requireThing(view, id, TEAMS);
export const requireCoach = (view: GraphView, id: NullableArg): void => requireThing(view, id, COACHES);

const STAGE = 'a code such as r16';

/** @throws BAD_USER_INPUT for the code of no stage of any season. The season itself knows which codes it has. */
export function requireStageCode(view: GraphView, code: NullableArg): void {
  const { stageCodes } = view.index;
  // An older build told none.
  const isKnown = (candidate: string): boolean =>
    stageCodes.size === 0 || stageCodes.has(candidate) || isRound(candidate);
  requireKnown(view, code, 'the code of a stage', isKnown, () => stageCandidates(view), STAGE);
}

/** @throws BAD_USER_INPUT for a text that no season is called by. */
export function requireLabel(label: NullableArg): void {
  if (label !== null && label !== undefined && yearOfLabel(label) === null)
    throw badInput(`${told(label)} is not the label of a season`, 'a label such as 1990-91, or a year');
}

const ENTITY =
  'the id of a club, national team, coach, competition, season, country, venue or confederation, such as club:atalanta';

/** @throws BAD_USER_INPUT for every other text, ids of matches, ties and tenures among them. */
export function requireEntity(view: GraphView, graph: RelationGraph, id: NullableArg): void {
  const isKnown = (candidate: string): boolean => graph.indexOf(candidate) !== null;
  requireKnown(view, id, 'an entity', isKnown, () => entityCandidates(view), ENTITY);
}

/** What an argument may name by an id or a slug. */
export interface Nameable {
  readonly kinds: readonly GlobalIdKind[];
  /** With its article. */
  readonly what: string;
  readonly form?: string;
  /** Not there for things that the catalogue does not list: what names none is left to the field. */
  readonly candidates?: (view: GraphView) => readonly CandidateGroup[];
}

type Listed = Nameable & Required<Pick<Nameable, 'candidates'>>;

export const TEAMS: Listed = {
  kinds: TEAM_KINDS,
  what: 'a team',
  form: 'the id of a club or national team, such as club:bayern',
  candidates: teamCandidates,
};
export const COACHES: Listed = {
  kinds: ['coach'],
  what: 'a coach',
  form: 'an id such as coach:carlo-ancelotti',
  candidates: coachCandidates,
};
export const ENTITIES: Nameable = {
  kinds: ENTITY_KINDS,
  what: 'an entity',
  form: ENTITY,
  candidates: entityCandidates,
};

/**
 * The id of the one thing that a slug names.
 * @throws BAD_USER_INPUT where it names none, or several.
 */
export function requireNamed(
  view: GraphView,
  slug: string,
  { kinds, what, form, candidates }: Nameable,
): string {
  const [id, ...others] = idsNamed(view.index, slug, kinds);
  if (id !== undefined && others.length > 0)
    throw badInput(`${slug} names several`, `one of the ids ${[id, ...others].join(', ')}`);
  if (id === undefined && candidates !== undefined)
    requireKnown(
      view,
      slug,
      what,
      () => false,
      () => candidates(view),
      form,
    );
  return id ?? slug;
}

/** @throws BAD_USER_INPUT for a version that the log does not list. */
export function requireVersion(log: Publications, version: string): void {
  const { versions } = log;
  const candidates = (): readonly CandidateGroup[] => [
    { kind: null, ids: () => versions, isThere: () => true },
  ];
  const isKnown = (candidate: string): boolean => versions.includes(candidate);
  if (version === '') throw badInput('a version is empty', `${versions[0]}, the one served`);
  const what = `one of the last ${LOGGED_PUBLICATIONS} versions published`;
  requireKnown(log, version, what, isKnown, candidates, 'one that dataset.versions lists');
}
