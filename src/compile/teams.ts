import type {
  MatchRecord,
  OutcomeRecord,
  QualificationDocument,
  SeasonDocument,
  TeamDocument,
  TieExcerpt,
  TieRecord,
} from '../documents/documents.ts';
import { compareText } from '../football/match.ts';
import { compact } from './cells.ts';
import { movedSpans } from './days/moved.ts';
import type { FactIndex } from './index-facts.ts';

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function matchesByTeam(matches: Iterable<MatchRecord>): Map<string, MatchRecord[]> {
  const byTeam = new Map<string, MatchRecord[]>();
  for (const match of matches) {
    push(byTeam, match.home, match);
    push(byTeam, match.away, match);
  }
  for (const list of byTeam.values())
    list.sort((a, b) => compareText(a.date, b.date) || compareText(a.id, b.id));
  return byTeam;
}

/**
 * The two teams of a tie, in the order of the first leg. When a tie decides a cycle, both its slots are
 * known.
 */
function sidesOf(tie: TieRecord, { matches }: SeasonDocument): TieRecord['slots'] {
  const first = matches.find((match) => match.tie === tie.code);
  return first === undefined ? tie.slots : [{ team: first.home }, { team: first.away }];
}

/** The ties that decided cycles. With them, the season need not be read to tell who eliminated whom. */
function decidersOf(
  outcomes: readonly OutcomeRecord[],
  own: readonly MatchRecord[],
  seasons: ReadonlyMap<string, SeasonDocument>,
): readonly TieExcerpt[] | undefined {
  const matches = new Map(own.map((match) => [match.id, match]));
  const excerpts = outcomes.flatMap(({ match: id = '' }) => {
    const match = matches.get(id);
    const season = seasons.get(match?.season ?? '');
    const tie = season?.ties.find((candidate) => candidate.code === match?.tie);
    const stage = season?.stages.find((candidate) => candidate.code === tie?.stage);
    if (season === undefined || tie === undefined || stage === undefined) return [];
    return [{ season: season.id, stage, tie: { ...tie, slots: sidesOf(tie, season) } }];
  });
  return excerpts.length === 0 ? undefined : excerpts;
}

/**
 * One document for each national team with an outcome.
 * @param outcomes of all championships but the World Cup, oldest first.
 * @param documents of all seasons, by id.
 */
export function qualificationDocuments(
  outcomes: readonly OutcomeRecord[],
  matches: readonly MatchRecord[],
  documents: ReadonlyMap<string, SeasonDocument>,
): QualificationDocument[] {
  const played = matchesByTeam(matches);
  return [...Map.groupBy(outcomes, ({ team }) => team)]
    .sort(([a], [b]) => compareText(a, b))
    .map(([id, own]) =>
      compact({ id, outcomes: own, deciders: decidersOf(own, played.get(id) ?? [], documents) }),
    );
}

/** Rulings of all seasons by team, each with its season, in the order of seasons. */
function byTeam<T>(
  documents: ReadonlyMap<string, SeasonDocument>,
  rulings: (season: SeasonDocument) => readonly T[],
  teamOf: (ruling: T) => string,
): ReadonlyMap<string, readonly (T & { readonly season: string })[]> {
  const all = [...documents.values()].flatMap((document) =>
    rulings(document).map((ruling) => ({ season: document.id, ...ruling })),
  );
  return Map.groupBy(all, teamOf);
}

/** Seasons whose matches are not held, by team. */
function enteredBy(documents: ReadonlyMap<string, SeasonDocument>): ReadonlyMap<string, readonly string[]> {
  const entered = new Map<string, string[]>();
  for (const { id, entrants = [] } of documents.values())
    for (const { team } of entrants) push(entered, team, id);
  return entered;
}

/**
 * One document for each team that has a match or a World Cup outcome, or is an entrant of a season whose
 * matches are not held.
 * @param matches of all seasons, each with its `knownFrom`.
 * @param outcomes of all World Cups, oldest first.
 * @param documents of all seasons, by id.
 */
export function teamDocuments(
  index: FactIndex,
  matches: readonly MatchRecord[],
  outcomes: readonly OutcomeRecord[],
  documents: ReadonlyMap<string, SeasonDocument>,
): TeamDocument[] {
  const played = matchesByTeam(matches);
  const taken = byTeam(
    documents,
    ({ deductions }) => deductions,
    ({ team }) => team,
  );
  const settled = byTeam(
    documents,
    (season) => season.settled ?? [],
    ({ above }) => above,
  );
  const cycles = Map.groupBy(outcomes, (outcome) => outcome.team);
  const entered = enteredBy(documents);
  const ids = new Set([...played.keys(), ...cycles.keys(), ...entered.keys()]);
  const start = (id: string): string => {
    const season = index.seasons.get(id);
    return season?.start ?? season?.label ?? '';
  };
  return [...ids].sort(compareText).map((id) => {
    const own = played.get(id) ?? [];
    const seasons = [...new Set([...own.map((match) => match.season), ...(entered.get(id) ?? [])])];
    return compact({
      id,
      matches: own,
      seasons: seasons.sort((a, b) => compareText(start(a), start(b)) || compareText(a, b)),
      outcomes: cycles.get(id) ?? [],
      deciders: decidersOf(cycles.get(id) ?? [], own, documents),
      deductions: taken.get(id),
      settled: settled.get(id),
      moved: movedSpans(own),
    });
  });
}
