import type { CompetitionRecord, SeasonRecord } from '../../documents/catalogue.ts';
import { ENDED, isCounted, STARTED } from '../../documents/season-gap.ts';
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

/** Whether not all seasons are asked for. */
export const isNarrowed = ({ competition, competitionKind, season, from, to }: SeasonSpan): boolean =>
  [competition, competitionKind, season, from, to].some(Boolean);

/** Whether competitions of every kind are asked for: of all clubs of an association that is too much. */
export const isOfEveryKind = ({ competition, competitionKind, season }: SeasonSpan): boolean =>
  ![competition, competitionKind, season].some(Boolean);

/** The part of a competition that is known without its record. */
export type CompetitionColumns = Pick<CompetitionRecord, 'id' | 'kind' | 'country'>;
type CompetitionTest = (competition: CompetitionColumns) => boolean;

/** The seasons of competitions whose ids are given, separated by a space: the same list for the same ids. */
const seasonsOfAll = memoizedByCatalogue((view: GraphView, ids: string): readonly SeasonRecord[] =>
  view.known(view.index.seasons.havingAny(['competition'], ids.split(' '))).filter(isCounted),
);

/** All competitions, in the order of the table. No record is made. */
const allCompetitions = memoizedByCatalogue(
  ({ index }: GraphView, _all: 'ALL'): readonly CompetitionColumns[] => {
    const { competitions } = index.catalogue;
    const kinds = competitions.textsByIndex('kind') as readonly CompetitionKind[];
    const countries = competitions.textsByIndex('country');
    return competitions.ids().flatMap((id, row) => {
      const [kind, country] = [kinds[row], countries[row]];
      return kind === undefined ? [] : [{ id, kind, ...(country !== undefined && { country }) }];
    });
  },
);

/** Ids of the competitions that are wanted, in the order of the table. */
export function competitionsIn(
  view: GraphView,
  { competition, competitionKind }: Pick<SeasonSpan, 'competition' | 'competitionKind'>,
  isWanted: CompetitionTest,
): readonly string[] {
  return allCompetitions(view, 'ALL').flatMap((candidate) =>
    (!competition || candidate.id === competition) &&
    (!competitionKind || candidate.kind === competitionKind) &&
    isWanted(candidate)
      ? candidate.id
      : [],
  );
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

/** Of all days, those of some competitions that may have a match in the given days: no other season is made. */
function seasonsOfDays(
  { index: { seasons } }: GraphView,
  competitions: readonly string[],
  { from, to }: Pick<SeasonSpan, 'from' | 'to'>,
): readonly SeasonRecord[] {
  const [started, ended] = [seasons.textsByIndex(STARTED), seasons.textsByIndex(ENDED)];
  const mayHaveMatch = (start = '', end = ''): boolean =>
    (!from || end === '' || end >= from) && (!to || start <= to);
  return seasons.among(
    seasons
      .indexesHavingAny(['competition'], competitions)
      .filter((row) => started[row] !== undefined && mayHaveMatch(started[row], ended[row])),
  );
}

/** Seasons that had begun and may have a match in the given days, oldest first in each competition. */
export function seasonsIn(
  view: GraphView,
  span: SeasonSpan,
  isWanted: CompetitionTest = () => true,
): readonly SeasonRecord[] {
  const { season, from, to } = span;
  const competitions = competitionsIn(view, span, isWanted);
  if (view.asOf === null && !season && (from || to)) return seasonsOfDays(view, competitions, span);
  const all = seasonsOfAll(view, competitions.join(' '));
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
