/**
 * What an argument names must exist. A wrong value is refused with the nearest right one: an empty answer would hide the
 * mistake. What names a thing of any day is taken as of every day: before the thing was there the answer is null or empty.
 */
import type { SeasonRecord } from '../../src/documents/catalogue.ts';
import { LOGGED_PUBLICATIONS } from '../../src/documents/history.ts';
import type { Publications } from '../../src/graph/dataset/publications.ts';
import {
  competitionCandidates,
  countryCandidates,
  entityCandidates,
  seasonCandidates,
  teamCandidates,
} from '../../src/graph/nearest/candidates.ts';
import { type CandidateGroup, nearestIn } from '../../src/graph/nearest/nearest-in.ts';
import { stageCodeOf } from '../../src/graph/nearest/stage-words.ts';
import type { RelationGraph } from '../../src/graph/relations/relation-graph.ts';
import type { GraphView } from '../../src/graph/view.ts';
import { globalId, isOfKind, slugOf } from '../../src/model/ids.ts';
import type { RowSet } from '../../src/store/row-set.ts';
import { badInput } from './errors.ts';

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
  // An empty text names nothing, though it is near to every short word.
  if (value === '') throw badInput(`an empty text is not ${what}`, form);
  const said = value.slice(0, LONGEST);
  const nearest = nearestIn(data, { what, said }, candidates);
  throw badInput(`${said} is not ${what}`, nearest === null ? form : `${nearest}, if that is what you mean`);
}

/** @throws BAD_USER_INPUT for a slug of no competition. */
export function requireCompetition(view: GraphView, slug: NullableArg): void {
  const isKnown = (candidate: string): boolean => view.index.competitions.get(candidate) !== null;
  requireKnown(view, slug, 'a competition', isKnown, () => competitionCandidates(view));
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

/**
 * A season that is not held, such as `ucl-1962-63`, passes: its slug has the form of others.
 * @throws BAD_USER_INPUT for a text of another form: `2018-19`, `ucl-2018`.
 */
export function requireSeasonSlug(view: GraphView, slug: NullableArg): void {
  const { seasons } = view.index;
  const isKnown = (candidate: string): boolean =>
    seasons.has(candidate) || formsOf(seasons).has(digitless(candidate));
  requireKnown(view, slug, 'the slug of a season', isKnown, () => seasonCandidates(view), SEASON);
}

/** @throws BAD_USER_INPUT for a slug of no country. */
export function requireCountry(view: GraphView, slug: NullableArg): void {
  const isKnown = (candidate: string): boolean => view.index.countries.get(candidate) !== null;
  requireKnown(view, slug, 'a country', isKnown, () => countryCandidates(view));
}

/** Whether an id is that of a team of any day. */
const isTeam = ({ index }: GraphView, id: string): boolean =>
  isOfKind(id, 'club')
    ? index.clubs.get(slugOf(id)) !== null
    : isOfKind(id, 'national-team') && index.countries.get(slugOf(id))?.nationalTeam === true;

/** The id of the team that an id or a slug names; the text itself where it names none, or a club and a national team. */
export function teamNamed(view: GraphView, text: string): string {
  if (text.includes(':')) return text;
  const named = [globalId('club', text), globalId('national-team', text)].filter((id) => isTeam(view, id));
  return (named.length === 1 ? named[0] : undefined) ?? text;
}

/** @throws BAD_USER_INPUT for the id of no team, be it there on the day or not. */
export function requireTeam(view: GraphView, id: NullableArg): void {
  const isKnown = (candidate: string): boolean => isTeam(view, candidate);
  requireKnown(view, id, 'a team', isKnown, () => teamCandidates(view));
}

/** @throws BAD_USER_INPUT for the name of a stage where its code is asked for. The season itself knows which codes it has. */
export function requireStageCode(code: NullableArg): void {
  const meant = code === null || code === undefined ? null : stageCodeOf(code);
  if (meant !== null)
    throw badInput(`${code} is not the code of a stage`, `${meant}, if that is what you mean`);
}

const ENTITY =
  'the id of a club, national team, coach, competition, season, country, venue or confederation, such as club:atalanta';

/** @throws BAD_USER_INPUT for every other text, ids of matches, ties and tenures among them. */
export function requireEntity(view: GraphView, graph: RelationGraph, id: NullableArg): void {
  const isKnown = (candidate: string): boolean => graph.place(candidate) !== null;
  requireKnown(view, id, 'an entity', isKnown, () => entityCandidates(view), ENTITY);
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
