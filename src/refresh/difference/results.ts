/** Results that only the new version has, and results that only the served version has, by season. */
import type { Compiled } from '../../compile/compile.ts';
import type { MatchRecord } from '../../documents/documents.ts';
import { readSeason } from '../../store/document-text.ts';
import { seasonName } from '../../store/keys.ts';
import type { ServedDocuments } from './served.ts';

/** A match that has been played, as one version tells it. */
export interface PlayedResult {
  readonly season: string;
  readonly match: string;
  readonly date: string;
  readonly home: string;
  readonly away: string;
  /** Ids of sources. */
  readonly sources: readonly string[];
  /** `2-1`, or `1-1, 4-3 on penalties`, or `1-1, shoot-out won by club:inter`, or `0-3 by a ruling`. */
  readonly score: string;
}

/** A match is recognised by its season, its day and its teams. */
const keyOf = ({ date, home, away }: PlayedResult): string => `${date} ${home} ${away}`;

function scoreOf({ score, official, shootOutWinner }: MatchRecord): string | null {
  const ruled = official === undefined ? [] : [`${official.join('-')} by a ruling`];
  if (score === undefined) return ruled[0] ?? null;
  const { fullTime, extraTime, penalties } = score;
  const extra = extraTime === undefined ? [] : [`${extraTime.join('-')} after extra time`];
  const kicks = penalties === undefined ? [] : [`${penalties.join('-')} on penalties`];
  const won = shootOutWinner === undefined ? [] : [`shoot-out won by ${shootOutWinner}`];
  return [fullTime.join('-'), ...extra, ...kicks, ...won, ...ruled].join(', ');
}

function* resultsIn(season: string, text: string | undefined): Generator<PlayedResult> {
  if (text === undefined) return;
  for (const match of readSeason(text).matches.all()) {
    const score = scoreOf(match);
    const { id, date, home, away, source } = match;
    if (score !== null) yield { season, match: id, date, home, away, sources: source.split(';'), score };
  }
}

/** The number of results of a season. */
interface SeasonResults {
  readonly before: number;
  readonly after: number;
}

export interface ResultsDifference {
  readonly added: readonly PlayedResult[];
  readonly corrected: readonly (readonly [before: PlayedResult, after: PlayedResult])[];
  /** The new version does not have the season. */
  readonly gone: readonly PlayedResult[];
  /** Seasons whose documents differ. */
  readonly seasons: ReadonlyMap<string, SeasonResults>;
}

/** Number of results by season. */
export function bySeason(results: Iterable<PlayedResult>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { season } of results) counts.set(season, (counts.get(season) ?? 0) + 1);
  return counts;
}

class PlayedResults {
  readonly #before = new Map<string, PlayedResult>();
  readonly #after = new Map<string, PlayedResult>();

  add(before: Iterable<PlayedResult>, after: Iterable<PlayedResult>): void {
    for (const result of before) this.#before.set(keyOf(result), result);
    for (const result of after) this.#after.set(keyOf(result), result);
  }

  get found(): ResultsDifference {
    const added = [...this.#after].flatMap(([key, result]) => (this.#before.has(key) ? [] : result));
    const gone = [...this.#before].flatMap(([key, result]) => (this.#after.has(key) ? [] : result));
    const corrected = [...this.#after].flatMap(([key, result]) => {
      const before = this.#before.get(key);
      return before === undefined || before.score === result.score ? [] : [[before, result] as const];
    });
    const [before, after] = [bySeason(this.#before.values()), bySeason(this.#after.values())];
    const seasons = [...new Set([...before.keys(), ...after.keys()])].map(
      (season) => [season, { before: before.get(season) ?? 0, after: after.get(season) ?? 0 }] as const,
    );
    return { added, gone, corrected, seasons: new Map(seasons) };
  }
}

/**
 * Compares the seasons whose documents differ, a few at a time.
 * @throws UnreadableVersionError
 */
export async function resultsDifference(
  served: ServedDocuments,
  { manifest, documents }: Compiled,
): Promise<ResultsDifference> {
  const [old, young] = [served.manifest.documents, manifest.documents];
  const prefix = seasonName('');
  const names = [...new Set([...Object.keys(old), ...Object.keys(young)])]
    .filter((name) => name.startsWith(prefix))
    .filter((name) => old[name] !== young[name]);
  const difference = new PlayedResults();
  for await (const [name, before] of served.each(names)) {
    const season = name.slice(prefix.length);
    const after = documents.get(young[name] ?? '');
    difference.add(resultsIn(season, before), resultsIn(season, after));
  }
  return difference.found;
}
