import { globalId, kindOf, slugOf } from '../../model/ids.ts';
import type { Facts, Located } from '../facts.ts';
import type { Place } from '../faults.ts';
import { nearest } from '../nearest.ts';
import type { Report, Rule } from './rule.ts';

type Ids = ReadonlySet<string>;

const idsOf = (facts: readonly Located<{ readonly id: string }>[]): Ids =>
  new Set(facts.map(({ value }) => value.id));

interface Known {
  readonly countries: Ids;
  readonly venues: Ids;
  readonly coaches: Ids;
  readonly competitions: Ids;
  readonly seasons: Ids;
  readonly sources: Ids;
  readonly confederations: Ids;
  readonly teams: Ids;
  readonly stages: Ids;
  readonly editions: Ids;
  /** Name in lower case → id with its kind. */
  readonly clubsByName: ReadonlyMap<string, string>;
}

function knownIds(facts: Facts): Known {
  const countries = idsOf(facts.countries);
  const clubs = facts.clubs.map(({ value }) => globalId('club', value.id));
  return {
    countries,
    venues: idsOf(facts.venues),
    coaches: idsOf(facts.coaches),
    competitions: idsOf(facts.competitions),
    seasons: idsOf(facts.seasons),
    sources: idsOf(facts.sources),
    confederations: idsOf(facts.confederations),
    teams: new Set([...clubs, ...[...countries].map((id) => globalId('national-team', id))]),
    clubsByName: new Map(
      facts.clubs.map(({ value }) => [value.name.toLowerCase(), globalId('club', value.id)]),
    ),
    editions: new Set(facts.cycles.map(({ value }) => value.edition)),
    stages: new Set(facts.stages.map(({ value }) => `${value.season} ${value.code}`)),
  };
}

/** One reference: which set it points into, and what it names. */
type ReferenceKind = Exclude<keyof Known, 'clubsByName'>;
type Reference = readonly [kind: ReferenceKind, id: string | undefined];

/** A side is written with its kind; people write the id alone, or the name. */
function teamTip(id: string, known: Known): string | null {
  const team = known.teams.has(globalId('club', id))
    ? globalId('club', id)
    : known.clubsByName.get(id.toLowerCase());
  return team === undefined ? null : `write ${team}`;
}

function tipFor(kind: ReferenceKind, id: string, known: Known): string {
  const written = kind === 'teams' ? teamTip(id, known) : null;
  if (written !== null) return written;
  const near = nearest(id, known[kind]);
  return near === null ? `add it to the table of ${kind} first` : `did you mean ${near}?`;
}

function requireKnown(known: Known, report: Report, place: Place, references: readonly Reference[]): void {
  for (const [kind, id] of references) {
    if (id === undefined || known[kind].has(id)) continue;
    report(place, `${id} is not among the ${kind}`, tipFor(kind, id, known));
  }
}

type ReferencesOf<T> = (value: T) => readonly Reference[];

function requireAll<T>(
  facts: readonly Located<T>[],
  known: Known,
  report: Report,
  of: ReferencesOf<T>,
): void {
  for (const fact of facts) requireKnown(known, report, fact, of(fact.value));
}

/** A source cell may name several, separated by `;`. */
const sourcesOf = (source: string | undefined): Reference[] =>
  (source ?? '').split(';').flatMap((id) => (id === '' ? [] : [['sources', id] as const]));

function checkEntities(facts: Facts, known: Known, report: Report): void {
  requireAll(facts.countries, known, report, (country) => [
    ['confederations', country.confederation],
    ['countries', country.successor],
    ...sourcesOf(country.source),
    ...(country.pastNames ?? []).flatMap(({ source }) => sourcesOf(source)),
  ]);
  requireAll(facts.clubs, known, report, (club) => [
    ['countries', club.country],
    ['countries', club.association],
    ['venues', club.venue],
    ...sourcesOf(club.source),
    ...[...(club.successions ?? []), ...(club.pastNames ?? [])].flatMap(({ source }) => sourcesOf(source)),
    ...club.names.flatMap(({ source }) => sourcesOf(source)),
  ]);
  requireAll(facts.venues, known, report, (venue) => [
    ['countries', venue.country],
    ...sourcesOf(venue.source),
    ...(venue.pastNames ?? []).flatMap(({ source }) => sourcesOf(source)),
  ]);
  requireAll(facts.coaches, known, report, (coach) => [
    ['countries', coach.country],
    ...sourcesOf(coach.source),
  ]);
  requireAll(facts.tenures, known, report, (tenure) => [
    ['coaches', tenure.coach],
    ['teams', tenure.team],
    ...sourcesOf(tenure.source),
  ]);
}

function checkCompetitions(facts: Facts, known: Known, report: Report): void {
  requireAll(facts.seasons, known, report, (season) => [
    ['competitions', season.competition],
    ['seasons', season.qualification],
    ...season.hosts.map((host) => ['countries', host] as const),
    ...sourcesOf(season.source),
    ...sourcesOf(season.knownSource),
  ]);
  requireAll(facts.stages, known, report, (stage) => [
    ['seasons', stage.season],
    ...sourcesOf(stage.source),
    ...sourcesOf(stage.drawnSource),
  ]);
  requireAll(facts.deductions, known, report, (fact) => [
    ['teams', fact.team],
    ['seasons', fact.season],
    ...sourcesOf(fact.source),
  ]);
  requireAll(facts.settled, known, report, (fact) => [
    ['teams', fact.above],
    ['teams', fact.below],
    ['stages', `${fact.season} ${fact.stage}`],
    ...sourcesOf(fact.source),
  ]);
  requireAll(facts.unplayed, known, report, (fact) => [
    ['teams', fact.home],
    ['teams', fact.away],
    ['stages', `${fact.season} ${fact.stage}`],
    ...sourcesOf(fact.source),
  ]);
  requireAll(facts.honours, known, report, (honour) => [
    ['competitions', honour.competition],
    ['seasons', honour.season],
    ['teams', honour.team],
    ...sourcesOf(honour.source),
  ]);
  requireAll(facts.outcomes, known, report, (outcome) => [
    ['editions', outcome.edition],
    ['teams', outcome.team],
    ['teams', outcome.opponent],
    ...sourcesOf(outcome.source),
  ]);
}

function checkMatches(facts: Facts, known: Known, report: Report): void {
  requireAll(facts.matches, known, report, (match) => [
    ['seasons', match.season],
    // Of a season that is not known nobody knows the stages.
    ['stages', known.seasons.has(match.season) ? `${match.season} ${match.stage}` : undefined],
    ['teams', match.home],
    ['teams', match.away],
    ['venues', match.venue],
    ...sourcesOf(match.source),
  ]);
}

function checkConflicts(facts: Facts, known: Known, report: Report): void {
  const matches = new Set(facts.matches.map(({ value }) => globalId('match', value.id)));
  const kinds = { coach: 'coaches', venue: 'venues', season: 'seasons', country: 'countries' } as const;
  for (const fact of facts.conflicts) {
    const { subject, sourceA, sourceB } = fact.value;
    requireKnown(known, report, fact, [...sourcesOf(sourceA), ...sourcesOf(sourceB)]);
    const [kind, slug] = [kindOf(subject), slugOf(subject)];
    if (kind === 'club' || kind === 'national-team') requireKnown(known, report, fact, [['teams', subject]]);
    else if (Object.hasOwn(kinds, kind))
      requireKnown(known, report, fact, [[kinds[kind as keyof typeof kinds], slug]]);
    else if (!matches.has(subject))
      report(fact, `${subject} is not among the matches`, 'a conflict is about something that is held');
  }
}

export const knownReferences: Rule = {
  name: 'known-references',
  statement: 'Whatever a fact names is in its table: zero unresolved names.',
  check(facts, report) {
    const known = knownIds(facts);
    checkEntities(facts, known, report);
    checkCompetitions(facts, known, report);
    checkMatches(facts, known, report);
    checkConflicts(facts, known, report);
  },
};
