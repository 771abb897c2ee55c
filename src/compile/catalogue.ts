import type {
  Catalogue,
  DaySpan,
  EvidenceDocument,
  HonourRecord,
  VenueRecord,
} from '../documents/catalogue.ts';
import type { SeasonDocument } from '../documents/documents.ts';
import { compact } from './cells.ts';
import { conflictRecords } from './conflicts.ts';
import { catalogueCounts } from './counts.ts';
import type { KnownFacts } from './days/fill.ts';
import { honourDay } from './days/honour-day.ts';
import { withDaysLeft } from './days/left.ts';
import { oldestFirst } from './days/oldest-first.ts';
import type { Facts, Located } from './facts.ts';
import type { FactIndex } from './index-facts.ts';
import { coverageOfSeasons } from './season-coverage.ts';
import { seasonRecord } from './seasons.ts';

const values = <T>(facts: readonly Located<T>[]): readonly T[] => facts.map((fact) => fact.value);

const latest = (days: readonly string[]): string => days.reduce((last, day) => (day > last ? day : last), '');

/**
 * The last day that facts tell of; before the first match, the day from which its season is known. It does not use
 * the clock, so the same facts give the same day.
 */
function knownThrough(facts: KnownFacts): string {
  if (facts.upTo !== undefined) return facts.upTo.day;
  const played = facts.matches.flatMap(({ value }) => (value.score === undefined ? [] : value.date));
  const appointed = facts.tenures.flatMap(({ value }) => (value.from?.length === 10 ? value.from : []));
  const known = played.length === 0 ? facts.seasons.map(({ value }) => value.knownFrom) : [];
  return latest([...played, ...appointed, ...known]);
}

/** The sources of the dates of each tenure. */
export function evidenceDocument(facts: Facts): EvidenceDocument {
  const evidences = values(facts.tenures).flatMap(({ id, evidence, note }) =>
    evidence === undefined && note === undefined ? [] : [[id, compact({ evidence, note })] as const],
  );
  return { tenures: Object.fromEntries(evidences) };
}

/**
 * The day of the match that decided an honour: the end of the season, or the day before it on which it was known, as a third
 * place is before the final. One that was taken away later was decided as if it had not been.
 */
function decidedOn(honour: HonourRecord, end: string | undefined): string | undefined {
  const { decidedOn: evidences, status, from, to } = honour;
  const wasAwarded = status === 'AWARDED' || to !== undefined;
  const isEarlier = wasAwarded && from !== undefined && (end === undefined || from < end);
  return evidences ?? (isEarlier ? from : end);
}

/** All honours, each with the day from which it is known. */
export const honoursIn = (facts: Facts, index: FactIndex): readonly HonourRecord[] =>
  facts.honours.map(({ value }) =>
    compact({
      ...value,
      decidedOn: decidedOn(value, index.seasons.get(value.season ?? '')?.end),
      from: honourDay(value, (season) => index.seasons.get(season)?.end),
    }),
  );

/**
 * Whether the catalogue has an honour. It leaves out titles of compiled lists, which alone have a confidence: they would
 * be most of it, and a final or an outcome tells the champion of each of their seasons that is held.
 */
const belongsInCatalogue = ({ confidence }: HonourRecord): boolean => confidence === undefined;

function venuesOf(facts: Facts): readonly VenueRecord[] {
  const matchesAt = Map.groupBy(values(facts.matches), ({ venue }) => venue);
  return values(facts.venues).map((venue) => {
    const played = matchesAt.get(venue.id) ?? [];
    const seasons = [...new Set(played.map(({ season }) => season))].sort();
    return { ...venue, seasons, matches: played.length };
  });
}

/**
 * @param documents of all seasons.
 * @param days the spans whose matches have documents.
 */
export function catalogueDocument(
  facts: KnownFacts,
  index: FactIndex,
  documents: readonly SeasonDocument[],
  days: readonly DaySpan[],
): Catalogue {
  const held = coverageOfSeasons(facts);
  const honours = honoursIn(facts, index);
  const described = {
    knownThrough: knownThrough(facts),
    confederations: values(facts.confederations),
    countries: values(facts.countries),
    clubs: values(facts.clubs),
    venues: venuesOf(facts),
    coaches: values(facts.coaches),
    competitions: values(facts.competitions),
    seasons: oldestFirst(facts.seasons).map(({ value }) =>
      compact({
        ...seasonRecord(index, value, facts.upTo),
        held: held(value, index.matches.get(value.id) ?? []),
      }),
    ),
    tenures: withDaysLeft(
      values(facts.tenures).map(({ evidence: _evidence, note: _note, ...tenure }) => tenure),
    ),
    sources: values(facts.sources),
    conflicts: conflictRecords(facts),
    days,
    stageCodes: [...new Set(values(facts.stages).map(({ code }) => code))].sort(),
    moved: values(facts.moved).map(({ from, to }) => [from, to] as const),
    honours: honours.filter(belongsInCatalogue),
  };
  return { ...described, counts: catalogueCounts(described, documents, honours) };
}
