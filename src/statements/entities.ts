/** The records of the catalogue as statements. */
import type { ConflictRecord, HonourRecord, SuccessionRecord, TenureRecord } from '../documents/catalogue.ts';
import type { Cited } from '../documents/citations.ts';
import { globalId } from '../model/ids.ts';
import { type Extent, statedBy } from '../model/kit/state.ts';
import { ENTITY_TABLES, type EntityKind } from '../model/tables/nodes.ts';
import { tenures } from '../model/tables/tenures.ts';
import { citedBy, type Fact, type FactRank, type Statement, said } from './statement.ts';

/** The kinds of things that have a record. A national team has the record of its country. */
export type RecordKind = keyof typeof ENTITY_TABLES;

interface RecordedName {
  readonly name: string;
  readonly kind: string;
  readonly from?: string;
  readonly to?: string;
  /** Absent where it is the source of the record. */
  readonly source?: string;
  readonly sourceRow?: string;
}

/** Any record of the catalogue of a thing that has an id. */
export interface Recorded {
  readonly name?: string;
  readonly names?: readonly RecordedName[];
  /** Of a country: whether it has a national team, and the names of that alone. */
  readonly nationalTeam?: boolean;
  readonly teamNames?: readonly RecordedName[];
  readonly successions?: readonly SuccessionRecord[];
  /** Who gives the day from which a season is known. */
  readonly knownSource?: string;
  /** Absent in the record of a source. */
  readonly source?: string;
  readonly sourceRow?: string;
}

const nameStatements = (names: Recorded['names'], record: Recorded): readonly Statement[] =>
  (names ?? []).map(({ name, kind, from, to, ...own }) => ({
    predicate: kind === 'FORMER' ? 'former name' : 'also called',
    value: name,
    from,
    to,
    ...citedBy(own.source === undefined ? record : own),
  }));

const successionStatements = ({ successions = [] }: Recorded): readonly Statement[] =>
  successions.map(({ on, before, after, contested, ...cited }) => ({
    predicate: contested ? 'succession, contested' : 'succession',
    value: `${before} → ${after}`,
    from: on,
    ...citedBy(cited),
  }));

/** Who says a property: of the day from which a season is known nobody, where a rule gives it. */
function sayersOf(record: Recorded, property: string): Cited | null {
  if (property !== 'knownFrom') return citedBy(record, property);
  return record.knownSource === undefined ? null : { source: record.knownSource };
}

const propertyStatements = (kind: RecordKind, record: Recorded, extent?: Extent): readonly Statement[] =>
  statedBy(ENTITY_TABLES[kind], record, extent).flatMap(({ property, predicate, value }) => {
    const sayers = sayersOf(record, property);
    return sayers === null ? [] : { property, predicate, value, ...citedBy(sayers) };
  });

const partStatements = (record: Recorded): readonly Statement[] => [
  ...nameStatements(record.names, record),
  ...successionStatements(record),
];

/** The statements about an entity, as far as its record tells of it. */
export const entityStatements = (kind: RecordKind, record: Recorded): readonly Statement[] => [
  ...propertyStatements(kind, record, 'WITHOUT_CHANGES'),
  ...partStatements(record),
];

const teamStatements = (record: Recorded): readonly Statement[] =>
  record.nationalTeam !== undefined
    ? said('has a national team', record.nationalTeam ? 'yes' : 'no', record).map((statement) => ({
        ...statement,
        property: 'nationalTeam',
      }))
    : [];

/** All statements of the record, whatever the as-of day. */
export const recordStatements = (kind: EntityKind, record: Recorded): readonly Statement[] => [
  ...propertyStatements(kind, record),
  ...partStatements(record),
  ...teamStatements(record),
];

/** The names that only the national team has. The record of its country holds them. */
export const teamNameStatements = (record: Recorded): readonly Statement[] =>
  nameStatements(record.teamNames, record);

/** What a table of tenures tells beside who led whom, and when: that is one statement of the team and of the coach. */
export const tenureStatements = (tenure: TenureRecord): readonly Statement[] =>
  statedBy(tenures, tenure).map(({ property, predicate, value }) => ({
    ...{ property, predicate, value },
    ...citedBy(tenure, property),
    ...{ tenure: tenure.id, confidence: tenure.confidence },
  }));

/** @param predicate names how the value relates to the subject: `head coach` for a team, `led` for a coach. */
export const tenureStatement = (predicate: string, value: string, tenure: TenureRecord): Statement => ({
  predicate,
  value,
  from: tenure.from,
  to: tenure.to,
  ...citedBy(tenure),
  tenure: tenure.id,
  confidence: tenure.confidence,
});

/** A tenure as a statement about the team. */
export const coachStatement = (tenure: TenureRecord): Statement =>
  tenureStatement(
    tenure.role === 'CARETAKER' ? 'caretaker' : 'head coach',
    globalId('coach', tenure.coach),
    tenure,
  );

export const honourStatement = ({
  competition,
  label,
  honour,
  status,
  confidence,
  ...cited
}: HonourRecord): Statement => ({
  predicate: `${honour.toLowerCase().replace('_', '-')} of ${globalId('competition', competition)}`,
  value: `${label}${status === 'AWARDED' ? '' : `, ${status.toLowerCase()}`}`,
  rank: status === 'REVOKED' ? 'DEPRECATED' : 'NORMAL',
  ...citedBy(cited),
  ...(confidence !== undefined && { confidence }),
});

/** The two values on which sources differ, each with its rank. */
export function conflictFacts(conflict: ConflictRecord): readonly Fact[] {
  const { subject, predicate, valueA, sourceA, valueB, sourceB, preferred } = conflict;
  const rank = (side: string): FactRank =>
    preferred === undefined ? 'NORMAL' : preferred === side ? 'PREFERRED' : 'DEPRECATED';
  return [
    { subject, predicate, value: valueA, rank: rank('a'), source: sourceA },
    { subject, predicate, value: valueB, rank: rank('b'), source: sourceB },
  ];
}
