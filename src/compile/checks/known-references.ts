import { finalsSeason, globalId, isOfKind, kindOf, slugOf } from '../../model/ids.ts';
import type { Facts, Located } from '../facts.ts';
import type { Place } from '../faults.ts';
import { nearestWord } from '../nearest-word.ts';
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
  /** Ids with their kind, by name in lower case. */
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
    editions: new Set(facts.cycles.map(({ value }) => finalsSeason(value))),
    stages: new Set(facts.stages.map(({ value }) => `${value.season} ${value.code}`)),
  };
}

type ReferenceKind = Exclude<keyof Known, 'clubsByName'>;
/** One reference: the set it points into, the name it gives, and its column; no column where the file name gives it. */
type Reference = readonly [kind: ReferenceKind, id: string | undefined, column?: string];

/** A side is written as an id with its kind. People sometimes write the id without the kind, or the name. */
function teamTip(id: string, known: Known): string | null {
  const team = known.teams.has(globalId('club', id))
    ? globalId('club', id)
    : known.clubsByName.get(id.toLowerCase());
  return team === undefined ? null : `write ${team}`;
}

function tipFor(kind: ReferenceKind, id: string, known: Known): string {
  const written = kind === 'teams' ? teamTip(id, known) : null;
  if (written !== null) return written;
  const near = nearestWord(id, known[kind]);
  if (near !== null) return `did you mean ${near}?`;
  const teams = isOfKind(id, 'national-team') ? 'countries' : 'clubs';
  return `add it to the table of ${kind === 'teams' ? teams : kind} first`;
}

function requireKnown(known: Known, report: Report, place: Place, references: readonly Reference[]): void {
  for (const [kind, id, column] of references) {
    if (id === undefined || known[kind].has(id)) continue;
    const where = column === undefined ? '' : `${column} `;
    report(place, `${where}${id} is not among the ${kind}`, tipFor(kind, id, known));
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
const sourcesOf = (source: string | undefined, column = 'source'): Reference[] =>
  (source ?? '').split(';').flatMap((id) => (id === '' ? [] : [['sources', id, column] as const]));

function checkEntities(facts: Facts, known: Known, report: Report): void {
  requireAll(facts.countries, known, report, (country) => [
    ['confederations', country.confederation, 'confederation'],
    ['countries', country.successor, 'successor'],
    ...sourcesOf(country.source),
    ...(country.pastNames ?? []).flatMap(({ source }) => sourcesOf(source)),
  ]);
  requireAll(facts.clubs, known, report, (club) => [
    ['countries', club.country, 'country'],
    // An empty cell means the country.
    ['countries', club.association === club.country ? undefined : club.association, 'association'],
    ['venues', club.venue, 'venue'],
    ...(club.usualGrounds ?? []).flatMap(({ venue, source }) => [
      ['venues', venue, 'venue'] as const,
      ...sourcesOf(source),
    ]),
    ...sourcesOf(club.source),
    ...[...(club.successions ?? []), ...(club.pastNames ?? [])].flatMap(({ source }) => sourcesOf(source)),
    ...club.names.flatMap(({ source }) => sourcesOf(source)),
  ]);
  requireAll(facts.venues, known, report, (venue) => [
    ['countries', venue.country, 'country'],
    ...sourcesOf(venue.source),
    ...(venue.pastNames ?? []).flatMap(({ source }) => sourcesOf(source)),
  ]);
  requireAll(facts.coaches, known, report, (coach) => [
    ['countries', coach.country, 'country'],
    ...sourcesOf(coach.source),
  ]);
  requireAll(facts.tenures, known, report, (tenure) => [
    ['coaches', tenure.coach, 'coach'],
    ['teams', tenure.team, 'team'],
    ...sourcesOf(tenure.source),
  ]);
}

function checkCompetitions(facts: Facts, known: Known, report: Report): void {
  requireAll(facts.seasons, known, report, (season) => [
    ['competitions', season.competition, 'competition'],
    ['seasons', season.qualification, 'qualification'],
    ...[season, ...(season.pastHosts ?? [])].flatMap(({ hosts }) =>
      hosts.map((host) => ['countries', host, 'hosts'] as const),
    ),
    ...(season.pastHosts ?? []).flatMap(({ source }) => sourcesOf(source)),
    ...sourcesOf(season.source),
    ...sourcesOf(season.knownSource, 'known_source'),
  ]);
  requireAll(facts.stages, known, report, (stage) => [
    ['seasons', stage.season, 'season'],
    ...sourcesOf(stage.source),
    ...sourcesOf(stage.drawnSource, 'drawn_source'),
  ]);
  requireAll(facts.entrants, known, report, (entrant) => [
    ['seasons', entrant.season, 'season'],
    ['teams', entrant.team, 'team'],
    ['countries', entrant.association, 'association'],
    ...sourcesOf(entrant.source),
  ]);
  requireAll(facts.deductions, known, report, (fact) => [
    ['teams', fact.team, 'team'],
    ['seasons', fact.season, 'season'],
    ...sourcesOf(fact.source),
  ]);
  requireAll(facts.settled, known, report, (fact) => [
    ['teams', fact.above, 'above'],
    ['teams', fact.below, 'below'],
    ['stages', `${fact.season} ${fact.stage}`, 'stage'],
    ...sourcesOf(fact.source),
  ]);
  requireAll(facts.cutoffs, known, report, (fact) => [
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
    ['competitions', honour.competition, 'competition'],
    ['seasons', honour.season, 'season'],
    ['teams', honour.team, 'team'],
    ...sourcesOf(honour.source),
  ]);
  requireAll(facts.outcomes, known, report, (outcome) => [
    ['editions', finalsSeason(outcome), 'edition'],
    ['teams', outcome.team, 'team'],
    ['teams', outcome.opponent, 'opponent'],
    ...sourcesOf(outcome.source),
  ]);
}

function checkMatches(facts: Facts, known: Known, report: Report): void {
  requireAll(facts.matches, known, report, (match) => [
    ['seasons', match.season],
    // The stages of a season that does not exist cannot be checked.
    ['stages', known.seasons.has(match.season) ? `${match.season} ${match.stage}` : undefined, 'stage'],
    ['teams', match.home, 'home'],
    ['teams', match.away, 'away'],
    ['venues', match.venue, 'venue'],
    ...sourcesOf(match.source),
    ...(match.pastRulings ?? []).flatMap(({ source }) => sourcesOf(source)),
  ]);
}

function checkConflicts(facts: Facts, known: Known, report: Report): void {
  const matches = new Set(facts.matches.map(({ value }) => globalId('match', value.id)));
  const kinds = { coach: 'coaches', venue: 'venues', season: 'seasons', country: 'countries' } as const;
  for (const fact of facts.conflicts) {
    const { subject, sourceA, sourceB } = fact.value;
    requireKnown(known, report, fact, [...sourcesOf(sourceA, 'source_a'), ...sourcesOf(sourceB, 'source_b')]);
    const [kind, slug] = [kindOf(subject), slugOf(subject)];
    if (kind === 'club' || kind === 'national-team')
      requireKnown(known, report, fact, [['teams', subject, 'subject']]);
    else if (Object.hasOwn(kinds, kind))
      requireKnown(known, report, fact, [[kinds[kind as keyof typeof kinds], slug, 'subject']]);
    else if (!matches.has(subject))
      report(
        fact,
        `subject ${subject} is not among the matches`,
        'a conflict is about something that is held',
      );
  }
}

export const knownReferences: Rule = {
  name: 'known-references',
  statement: 'Whatever a fact names is in its table: zero unresolved names.',
  sees: [
    'countries',
    'clubs',
    'venues',
    'coaches',
    'tenures',
    'seasons',
    'stages',
    'deductions',
    'entrants',
    'settled',
    'honours',
    'outcomes',
    'matches',
    'conflicts',
  ],
  brokenByImport: 'ROW',
  check(facts, report) {
    const known = knownIds(facts);
    checkEntities(facts, known, report);
    checkCompetitions(facts, known, report);
    checkMatches(facts, known, report);
    checkConflicts(facts, known, report);
  },
};
