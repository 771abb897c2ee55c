/** What the records of the catalogue say, as statements. */
import type { ConflictRecord, HonourRecord, SuccessionRecord, TenureRecord } from '../documents/catalogue.ts';
import { type Fact, type FactRank, type Said, said } from './statement.ts';

/** Any record of the catalogue that stands for a thing with an id. */
export interface Recorded {
  readonly name?: string;
  readonly names?: readonly {
    readonly name: string;
    readonly kind: string;
    readonly from?: string;
    readonly to?: string;
    /** Absent: that of the record. */
    readonly source?: string;
  }[];
  readonly successions?: readonly SuccessionRecord[];
  /** Absent from a source: it speaks for itself. */
  readonly source?: string;
  readonly [property: string]: unknown;
}

type Property = readonly [property: string, predicate: string, kind?: string];

/** Properties of a record that are facts by themselves, and what each is called. */
const PROPERTIES: readonly Property[] = [
  ['fullName', 'full name'],
  ['country', 'country', 'country'],
  ['association', 'plays under', 'country'],
  ['city', 'city'],
  ['founded', 'founded'],
  ['venue', 'home ground', 'venue'],
  ['fifaCode', 'FIFA code'],
  ['iso2', 'ISO 3166-1 code'],
  ['confederation', 'member of', 'confederation'],
  ['successor', 'succeeded by', 'country'],
  ['oneRecord', 'one record with its successor'],
  ['born', 'born'],
  ['start', 'began'],
  ['end', 'ended'],
  ['competition', 'season of', 'competition'],
  ['wikidata', 'Wikidata id'],
];

/** Properties that are no answer as of an earlier day, or tell of the data and not of football. */
const FURTHER: readonly Property[] = [
  ['kind', 'kind of competition'],
  ['organiser', 'organised by'],
  ['from', 'existed from'],
  ['to', 'existed until'],
  ['nationalTeam', 'has a national team'],
  ['label', 'label'],
  ['qualification', 'qualified for in', 'season'],
  ['hosts', 'hosted by', 'country'],
  ['rules', 'table rules'],
  ['expectedMatches', 'matches expected'],
  ['complete', 'held whole'],
  ['publisher', 'publisher'],
  ['url', 'address'],
  ['licence', 'licence'],
  ['retrieved', 'retrieved'],
];

function written(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(written);
  if (typeof value === 'boolean') return [value ? 'yes' : 'no'];
  return typeof value === 'string' || typeof value === 'number' ? [`${value}`] : [];
}

const nameStatements = (names: Recorded['names'], ofRecord: string): readonly Said[] =>
  (names ?? []).map(({ name, kind, from, to, source = ofRecord }) => ({
    predicate: kind === 'FORMER' ? 'former name' : 'also called',
    value: name,
    from,
    to,
    source,
  }));

const successionStatements = ({ successions = [] }: Recorded): readonly Said[] =>
  successions.map(({ on, before, after, contested, source }) => ({
    predicate: contested ? 'succession, contested' : 'succession',
    value: `${before} → ${after}`,
    from: on,
    source,
  }));

function propertyStatements(record: Recorded, properties: readonly Property[]): readonly Said[] {
  const source = record.source ?? '';
  return properties.flatMap(([property, predicate, kind]) =>
    written(record[property]).map(
      (value): Said => ({ predicate, value: kind === undefined ? value : `${kind}:${value}`, source }),
    ),
  );
}

/** What the catalogue says of an entity. */
export function entityStatements(record: Recorded): readonly Said[] {
  const source = record.source ?? '';
  return [
    ...said('name', record.name, source),
    ...propertyStatements(record, PROPERTIES),
    ...nameStatements(record.names, source),
    ...successionStatements(record),
  ];
}

/** Everything the record of an entity says, whatever the day. */
export const recordStatements = (record: Recorded): readonly Said[] => [
  ...entityStatements(record),
  ...propertyStatements(record, FURTHER),
];

/** What only a national team is called, of which the record of its country tells. */
export const teamNameStatements = (record: Recorded): readonly Said[] =>
  nameStatements(record.teamNames as Recorded['names'], record.source ?? '');

/** @param predicate how the value stands to the subject: `head coach` of a team, `led` of a coach. */
export const tenureStatement = (predicate: string, value: string, tenure: TenureRecord): Said => ({
  predicate,
  value,
  from: tenure.from,
  to: tenure.to,
  source: tenure.source,
});

/** Who led the team, as the team has it. */
export const coachStatement = (tenure: TenureRecord): Said =>
  tenureStatement(tenure.role === 'CARETAKER' ? 'caretaker' : 'head coach', `coach:${tenure.coach}`, tenure);

export const honourStatement = ({ competition, label, honour, status, source }: HonourRecord): Said => ({
  predicate: `${honour.toLowerCase().replace('_', '-')} of competition:${competition}`,
  value: `${label}${status === 'AWARDED' ? '' : `, ${status.toLowerCase()}`}`,
  rank: status === 'REVOKED' ? 'DEPRECATED' : 'NORMAL',
  source,
});

/** Both values on which sources differ, ranked. */
export function conflictFacts(conflict: ConflictRecord): readonly Fact[] {
  const { subject, predicate, valueA, sourceA, valueB, sourceB, preferred } = conflict;
  const rank = (side: string): FactRank =>
    preferred === undefined ? 'NORMAL' : preferred === side ? 'PREFERRED' : 'DEPRECATED';
  return [
    { subject, predicate, value: valueA, rank: rank('a'), source: sourceA },
    { subject, predicate, value: valueB, rank: rank('b'), source: sourceB },
  ];
}
