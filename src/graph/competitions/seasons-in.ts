import type { CompetitionRecord, SeasonRecord } from '../../documents/catalogue.ts';
import type { CompetitionKind } from '../../model/vocabularies.ts';
import { memoizedByCatalogue } from '../memoized.ts';
import { allReady, type PromiseOrValue, whenReady } from '../promise-or-value.ts';
import type { GraphView } from '../view.ts';
import type { SeasonView } from './season-view.ts';

/** Restricts the seasons that a question is about. */
export interface SeasonSpan {
  readonly competition?: string | null | undefined;
  readonly competitionKind?: CompetitionKind | null | undefined;
  readonly season?: string | null | undefined;
  /** ISO days, inclusive. */
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

type CompetitionTest = (competition: CompetitionRecord) => boolean;

/** Of a season that is over and of which no match is held, nothing is counted. */
const mayTell = ({ matches, end }: SeasonRecord): boolean => matches > 0 || end === undefined;

/** The seasons of competitions whose ids are given, separated by a space: the same list for the same ids. */
const seasonsOfAll = memoizedByCatalogue((view: GraphView, ids: string): readonly SeasonRecord[] =>
  view.known(view.index.seasons.havingAny(['competition'], ids.split(' '))).filter(mayTell),
);

/** The seasons of the given competitions; no others are read. */
function seasonsOf(view: GraphView, span: SeasonSpan, isWanted: CompetitionTest): readonly SeasonRecord[] {
  const { index } = view;
  const { competition, competitionKind } = span;
  const among = competition ? [index.competitions.get(competition)] : index.competitions.list;
  const wanted = among.flatMap((candidate) =>
    candidate !== null && (!competitionKind || candidate.kind === competitionKind) && isWanted(candidate)
      ? candidate.id
      : [],
  );
  return seasonsOfAll(view, wanted.join(' '));
}

/** Ids of the seasons that pass, whether they had begun or not; null when nothing restricts them. No record is made. */
export function seasonIdsIn(
  { index }: GraphView,
  { competition, competitionKind, season }: Pick<SeasonSpan, 'competition' | 'competitionKind' | 'season'>,
): ReadonlySet<string> | null {
  if (!competition && !competitionKind) return season ? new Set([season]) : null;
  const ofKind = competitionKind
    ? index.catalogue.competitions.idsHaving('kind', competitionKind)
    : index.catalogue.competitions.ids();
  const wanted = competition ? ofKind.filter((id) => id === competition) : ofKind;
  const found = wanted.flatMap((id) => index.seasonsOf.ids(id));
  return new Set(season ? found.filter((id) => id === season) : found);
}

/** Seasons that had begun and may have a match in the given days, oldest first in each competition. */
export function seasonsIn(
  view: GraphView,
  span: SeasonSpan,
  isWanted: CompetitionTest = () => true,
): readonly SeasonRecord[] {
  const { season, from, to } = span;
  const all = seasonsOf(view, span, isWanted);
  if (!season && !from && !to) return all;
  return all.filter(
    (candidate) =>
      (!season || candidate.id === season) &&
      (!from || candidate.end === undefined || candidate.end >= from) &&
      (!to || candidate.start === undefined || candidate.start <= to),
  );
}

/** The views of the seasons, read together. */
export function openSeasons(
  view: GraphView,
  seasons: readonly SeasonRecord[],
): PromiseOrValue<readonly SeasonView[]> {
  return whenReady(allReady(seasons.map((season) => view.season(season.id))), (found) =>
    found.filter((season) => season !== null),
  );
}
