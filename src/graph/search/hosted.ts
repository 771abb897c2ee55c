import type { SeasonRecord } from '../../documents/catalogue.ts';
import { fold } from '../../documents/fold.ts';
import { globalId, isOfKind, slugOf } from '../../model/ids.ts';
import { hostsOf } from '../competitions/hosts.ts';
import type { GraphView } from '../view.ts';
import { isBeside } from './hits.ts';
import type { SearchIndex } from './search-index.ts';
import type { SearchResult } from './search-result.ts';
import { wordsExactly } from './words.ts';

/** The most words that a competition and its host have together. */
const MOST_WORDS = 6;

/** The best meaning of the words; null when they have none. */
export type CompetitionOf = (words: readonly string[]) => SearchResult | null;

/** Whether a season was given to a country, or to a country that it succeeded. */
export const isHostedBy = (view: GraphView, season: SeasonRecord, country: string): boolean =>
  hostsOf(view, season).some((host) => host === country || view.countries.get(host)?.successor === country);

/** The country of which the words are a complete name. For every other text, two look-ups tell that there is none. */
function countryNamed(index: SearchIndex, words: readonly string[]): string | null {
  const name = words.join(' ');
  for (const word of wordsExactly(index, words[0] ?? '').keys()) {
    const owners = index
      .bearersOf(word)
      .filter((bearer) => index.foldedOf(bearer) === name)
      .map((bearer) => index.ownerOf(bearer));
    const country = owners.map((owner) => index.idOf(owner)).find((id) => isOfKind(id, 'country'));
    if (country !== undefined) return slugOf(country);
  }
  return null;
}

/** A competition and its host name a season without its year: `WM Katar`, `South Africa World Cup`. */
export function hostedSeasons(
  view: GraphView,
  index: SearchIndex,
  words: readonly string[],
  competitionOf: CompetitionOf,
): SearchResult[] {
  const hostedBy = (host: readonly string[], competition: readonly string[]): SearchResult[] => {
    const country = competition.every(isBeside) ? null : countryNamed(index, host);
    const owner = country === null ? null : competitionOf(competition);
    if (country === null || owner === null) return [];
    return view.index.seasonsOf
      .get(slugOf(owner.id))
      .filter((season) => view.knows(season.knownFrom) && isHostedBy(view, season, country))
      .map((season) => ({ ...owner, id: globalId('season', season.id) }));
  };
  for (let position = 1; position < words.length && words.length <= MOST_WORDS; position += 1) {
    const [first, second] = [words.slice(0, position), words.slice(position)];
    const found = [...hostedBy(second, first), ...hostedBy(first, second)];
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether a name lacks a word that belongs to a name: then something else may have been meant. */
export const isInPart = ({ matched }: SearchResult, words: readonly string[]): boolean => {
  const own = fold(matched.name).split(' ');
  return !words.every((word) => isBeside(word) || own.some((part) => part.startsWith(word)));
};
