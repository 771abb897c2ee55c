import type { NameRecord, SeasonRecord } from '../../documents/catalogue.ts';
import { fold } from '../../documents/fold.ts';
import { scriptOf } from '../../documents/languages.ts';
import { globalId, isOfKind, slugOf } from '../../model/ids.ts';
import { memoizedByView } from '../memoized.ts';
import { type PromiseOrValue, whenReady } from '../promise-or-value.ts';
import type { GraphView } from '../view.ts';
import { hitsFor } from './hits.ts';
import { type CompetitionOf, hostedSeasons, isHostedBy, isInPart } from './hosted.ts';
import type { Hit } from './ranking.ts';
import type { SearchIndex } from './search-index.ts';
import type { SearchResult } from './search-result.ts';
import { readLabel, type SeasonLabel } from './season-label.ts';

export const SEARCHABLE_KINDS = [
  'club',
  'national-team',
  'country',
  'coach',
  'competition',
  'season',
  'venue',
] as const;
export type SearchableKind = (typeof SEARCHABLE_KINDS)[number];

/** The longest text that is searched for, in characters. No name is longer. */
export const MAX_TEXT = 100;
/** Further words are ignored. */
export const MAX_WORDS = 12;
/** The most results. To find others, one has to type more. */
export const MAX_FOUND = 100;

/** Words for a team in scripts that put no space before them: `意大利国家队`, `日本代表`, `한국대표팀`. */
const RUN_ON =
  /(?<=[^\s])(?:足球俱乐部|国家足球队|国家队|國家隊|男足|サッカー日本代表|代表|국가대표팀|국가대표|대표팀|队|隊)$/u;

/** Words for a team before the name, likewise: `ทีมชาติไทย`. */
const RUN_UP = /^(?:ทีมชาติ|สโมสรฟุตบอล|สโมสร)(?=\S)/u;

const bare = (text: string): string => text.trim().replace(RUN_UP, '').replace(RUN_ON, '');

/** `l'Inter`, `L’Aquila`. */
const ELIDED = /^\s*l['’]/i;

interface SearchQuestion {
  readonly view: GraphView;
  readonly index: SearchIndex;
  readonly words: readonly string[];
  readonly isElided: boolean;
  readonly kinds: ReadonlySet<string>;
}

const foundBy = ({ asOf }: GraphView, index: SearchIndex, { id, name, score }: Hit): SearchResult => ({
  id,
  matched: asOf === null ? index.nameOf(name) : index.nameOn(name, asOf),
  score,
});

function named({ view, index, words, isElided, kinds }: SearchQuestion): SearchResult[] {
  const allows = (name: number): boolean => {
    const owner = index.ownerOf(name);
    if (!kinds.has(index.kindOf(owner))) return false;
    return view.knows(index.sinceOf(owner)) && (view.asOf === null || index.isKnownOn(name, view.asOf));
  };
  if (words.length === 0) return [];
  const count = (units: number): void => view.work.count(units);
  const hits = hitsFor({ index, words, isElided, allows, day: view.asOf, count });
  return hits.map((hit) => foundBy(view, index, hit));
}

/** Seasons are found by their competition, or by the country that hosted them. */
function seasonsBy(
  search: SearchQuestion,
  words: readonly string[],
  fitOf: SeasonLabel['fits'],
): SearchResult[] {
  const { view, index } = search;
  const seasonsNamed = (season: SeasonRecord, found: SearchResult): SearchResult[] => {
    const fits = view.knows(season.knownFrom) ? fitOf(season.label) : 0;
    return fits === 0 ? [] : [{ ...found, id: globalId('season', season.id), score: found.score * fits }];
  };
  if (words.length === 0) {
    return view.index.seasons.all().flatMap((season) => {
      const matched: NameRecord = { name: season.label, kind: 'COMMON' };
      const score = index.fameOfId(globalId('competition', season.competition));
      return seasonsNamed(season, { id: season.id, matched, score });
    });
  }
  const owners = named({ ...search, words, kinds: new Set(['competition', 'country']) });
  const found = owners.map((owner) =>
    seasonsOfOwner(view, owner.id).flatMap((season) => seasonsNamed(season, owner)),
  );
  // "Euro 2020" must not find a season of a competition whose name fits less well.
  return found[0]?.length === 0 ? [] : found.flat();
}

const seasonsWithHosts = memoizedByView((_view: GraphView, seasons: readonly SeasonRecord[]) =>
  seasons.filter(({ hosts }) => hosts.length > 0),
);

/** The seasons of a competition, or those that a country hosted. */
function seasonsOfOwner(view: GraphView, owner: string): readonly SeasonRecord[] {
  const slug = slugOf(owner);
  if (isOfKind(owner, 'competition')) return view.index.seasonsOf.get(slug);
  const hosted = seasonsWithHosts(view, view.index.seasons.all());
  return hosted.filter((season) => isHostedBy(view, season, slug));
}

/** The best first. A season that was found twice is listed once, with its better score. */
function sorted(found: readonly SearchResult[]): SearchResult[] {
  const ordered = found.toSorted((a, b) => b.score - a.score || (a.id > b.id ? -1 : 1));
  return [...new Map(ordered.toReversed().map((hit) => [hit.id, hit])).values()].sort(
    (a, b) => b.score - a.score || (a.id > b.id ? -1 : 1),
  );
}

const ANY_LABEL: SeasonLabel['fits'] = () => 1;

/** `ucl 2025-26` names a season. Where only seasons are asked for, `ucl` names all of its seasons, newest first. */
function seasons(search: SearchQuestion, label: SeasonLabel | null): SearchResult[] {
  if (!search.kinds.has('season')) return [];
  if (label !== null) return sorted(seasonsBy(search, label.rest, label.fits));
  return search.kinds.size > 1 ? [] : sorted(seasonsBy(search, search.words, ANY_LABEL));
}

/** Seasons that a competition and its host name, when no competition and no team has all the words. */
function hostedIn(search: SearchQuestion, [first]: readonly SearchResult[]): SearchResult[] {
  const { view, index, words, kinds } = search;
  if (!kinds.has('season') || words.length === 1) return [];
  const isFit = first !== undefined && (isOfKind(first.id, 'club') || !isInPart(first, words));
  if (isFit) return [];
  const competitionOf: CompetitionOf = (some) =>
    named({ ...search, words: some, kinds: new Set(['competition']) })[0] ?? null;
  return sorted(hostedSeasons(view, index, words, competitionOf));
}

function find(search: SearchQuestion): SearchResult[] {
  const label = readLabel(search.words);
  const found = seasons(search, label);
  if (found.length > 0) return found;
  const all = named(search);
  const hosted = label === null ? hostedIn(search, all) : [];
  if (hosted.length > 0) return hosted;
  // In "Inter 2009-10" the year belongs to no name, so it is left out.
  return all.length > 0 || label === null ? all : named({ ...search, words: label.rest });
}

/**
 * The things that a text may mean, the best first.
 * @param text at most `MAX_TEXT` characters. Without a letter or digit it finds nothing.
 * @param kinds of things that may be found.
 * @returns at most `MAX_FOUND`.
 */
export function searchGraph(
  view: GraphView,
  text: string,
  kinds: ReadonlySet<SearchableKind>,
): PromiseOrValue<SearchResult[]> {
  const words = fold(bare(text)).split(' ').slice(0, MAX_WORDS);
  if (words[0] === '') return [];
  return whenReady(view.searchIndex(scriptOf(text)), (index) =>
    index === null
      ? []
      : find({ view, index, words, isElided: ELIDED.test(text), kinds }).slice(0, MAX_FOUND),
  );
}
