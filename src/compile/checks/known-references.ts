import { finalsSeason, globalId, isOfKind, kindOf, slugOf } from '../../model/ids.ts';
import { pastNames } from '../../model/tables/past.ts';
import type { Facts, PartRow, TieFact } from '../facts.ts';
import type { Place } from '../faults.ts';
import { LISTS_OF_ROWS } from '../load/table-of-list.ts';
import { nearestWord } from '../nearest-word.ts';
import { type NamedThing, type ReferenceKind, referencesOf } from './references.ts';
import type { Report, Rule } from './rule.ts';

type Ids = ReadonlySet<string>;
/** The lists whose rows have ids that others name. */
type ListWithIds = Exclude<ReferenceKind, 'teams' | 'editions' | 'stages' | 'organisers'>;

interface Known {
  readonly ids: Readonly<Record<ReferenceKind, Ids>>;
  /** Ids with their kind, by name in lower case. */
  readonly clubsByName: ReadonlyMap<string, string>;
}

/** Competitions are organised by confederations, by associations, or by the one that has no row. */
const WORLD_ORGANISER = 'fifa';

const inSeason = (season: string, code: string): string => `${season} ${code}`;

function knownIds(facts: Facts): Known {
  const idsOf = (list: ListWithIds): Ids => new Set(facts[list].map(({ value }) => value.id));
  const [clubs, countries, confederations] = [idsOf('clubs'), idsOf('countries'), idsOf('confederations')];
  return {
    ids: {
      clubs,
      countries,
      confederations,
      coaches: idsOf('coaches'),
      competitions: idsOf('competitions'),
      matches: idsOf('matches'),
      seasons: idsOf('seasons'),
      sources: idsOf('sources'),
      venues: idsOf('venues'),
      teams: new Set([
        ...[...clubs].map((id) => globalId('club', id)),
        ...[...countries].map((id) => globalId('national-team', id)),
      ]),
      editions: new Set(facts.cycles.map(({ value }) => finalsSeason(value))),
      stages: new Set(facts.stages.map(({ value }) => inSeason(value.season, value.code))),
      organisers: new Set([...confederations, ...countries, WORLD_ORGANISER]),
    },
    clubsByName: new Map(
      facts.clubs.map(({ value }) => [value.name.toLowerCase(), globalId('club', value.id)]),
    ),
  };
}

/** A side is written as an id with its kind. People sometimes write the id without the kind, or the name. */
function teamTip(id: string, { ids, clubsByName }: Known): string | null {
  const team = ids.teams.has(globalId('club', id)) ? globalId('club', id) : clubsByName.get(id.toLowerCase());
  return team === undefined ? null : `write ${team}`;
}

function tipFor(kind: ReferenceKind, id: string, known: Known): string {
  const written = kind === 'teams' ? teamTip(id, known) : null;
  if (written !== null) return written;
  const near = nearestWord(id, known.ids[kind]);
  if (near !== null) return `did you mean ${near}?`;
  const teams = isOfKind(id, 'national-team') ? 'countries' : 'clubs';
  return `add it to the table of ${kind === 'teams' ? teams : kind} first`;
}

function requireKnown(known: Known, report: Report, place: Place, references: readonly NamedThing[]): void {
  for (const { kind, id, column } of references) {
    if (known.ids[kind].has(id)) continue;
    const where = column === undefined ? '' : `${column} `;
    report(place, `${where}${id} is not among the ${kind}`, tipFor(kind, id, known));
  }
}

/** A season that the file name gives, and a stage, whose code is unique in its season alone. */
function inItsSeason(row: object, known: Known, hasColumn: boolean): readonly NamedThing[] {
  const season: unknown = Reflect.get(row, 'season');
  const stage: unknown = Reflect.get(row, 'stage');
  if (typeof season !== 'string') return [];
  // The stages of a season that does not exist cannot be checked.
  const isKnown = known.ids.seasons.has(season);
  return [
    ...(hasColumn ? [] : [{ kind: 'seasons', id: season } as const]),
    ...(typeof stage === 'string' && isKnown
      ? [{ kind: 'stages', id: inSeason(season, stage), column: 'stage' } as const]
      : []),
  ];
}

const ofTie = ({ slots }: TieFact): readonly NamedThing[] =>
  slots.flatMap((slot, index) =>
    'team' in slot ? [{ kind: 'teams', id: slot.team, column: index === 0 ? 'slot_a' : 'slot_b' }] : [],
  );

/** The sets of ids by the kind of a subject, which is a global id; clubs and national teams are teams. */
const SUBJECTS: Readonly<Record<string, ReferenceKind>> = {
  coach: 'coaches',
  competition: 'competitions',
  venue: 'venues',
  season: 'seasons',
  country: 'countries',
  match: 'matches',
};

function ofSubject(subject: string): readonly NamedThing[] {
  const kind = SUBJECTS[kindOf(subject)];
  return kind === undefined
    ? [{ kind: 'teams', id: subject, column: 'subject' }]
    : [{ kind, id: slugOf(subject), column: 'subject' }];
}

/** Past names are those of things of several kinds, in one table. */
function ofPart({ table, row }: PartRow): readonly NamedThing[] {
  const owner: unknown = table === pastNames ? Reflect.get(row, 'of') : undefined;
  return [...(typeof owner === 'string' ? ofSubject(owner) : []), ...referencesOf(table)(row)];
}

/** What rows name otherwise than by a column whose declaration says so. */
function checkOthers(facts: Facts, known: Known, report: Report): void {
  for (const fact of facts.ties) requireKnown(known, report, fact, ofTie(fact.value));
  for (const fact of facts.conflicts) requireKnown(known, report, fact, ofSubject(fact.value.subject));
  for (const fact of facts.outcomes)
    requireKnown(known, report, fact, [
      { kind: 'editions', id: finalsSeason(fact.value), column: 'edition' },
    ]);
  for (const fact of facts.competitions) {
    const { organiser } = fact.value;
    if (organiser !== undefined)
      requireKnown(known, report, fact, [{ kind: 'organisers', id: organiser, column: 'organiser' }]);
  }
}

export const knownReferences: Rule = {
  name: 'known-references',
  statement: 'Whatever a fact names is in its table: zero unresolved names.',
  sees: [...LISTS_OF_ROWS.map(({ list }) => list), 'parts'],
  brokenByImport: 'ROW',
  check(facts, report) {
    const known = knownIds(facts);
    for (const { list, table } of LISTS_OF_ROWS) {
      const [hasSeason, namedIn] = [Object.hasOwn(table.columns, 'season'), referencesOf(table)];
      for (const fact of facts[list] ?? [])
        requireKnown(known, report, fact, [
          ...inItsSeason(fact.value, known, hasSeason),
          ...namedIn(fact.value),
        ]);
    }
    for (const part of facts.parts ?? []) requireKnown(known, report, part, ofPart(part.value));
    checkOthers(facts, known, report);
  },
};
