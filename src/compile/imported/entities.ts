/** Adds to a known entity the names of a second account, and values of columns that were empty. */
import type { ConflictRecord, NameRecord } from '../../documents/catalogue.ts';
import type { Cited } from '../../documents/citations.ts';
import { globalId } from '../../model/ids.ts';
import { added, disputes } from '../../model/kit/merge.ts';
import { ENTITY_TABLES, type EntityKind } from '../../model/tables/nodes.ts';
import { citedApart } from './cited-apart.ts';

/** An entity as one source tells it. */
export interface ImportedEntity extends Cited {
  readonly id: string;
  readonly name: string;
  readonly names: readonly NameRecord[];
  readonly source: string;
}

/** Lists where two accounts of an entity differ. The earlier account is preferred. */
export const conflictsOf = (
  kind: EntityKind,
  known: ImportedEntity,
  second: ImportedEntity,
): readonly ConflictRecord[] =>
  disputes(ENTITY_TABLES[kind], known, second).map(({ predicate, ours, theirs }) => ({
    subject: globalId(kind, known.id),
    predicate,
    valueA: ours,
    sourceA: known.source,
    valueB: theirs,
    sourceB: second.source,
    preferred: 'a',
    rule: 'prefer-first-source',
  }));

/** The entity with what another account adds; the same object when it adds nothing. */
export function filledEntity<T extends ImportedEntity>(kind: EntityKind, known: T, second: T): T {
  const names = [known.name, ...known.names.map(({ name }) => name)];
  const more = second.names.filter(({ name }) => !names.includes(name));
  const columns = added(ENTITY_TABLES[kind], known, second);
  if (more.length === 0 && Object.keys(columns).length === 0) return known;
  const merged = { ...known, ...columns, names: [...known.names, ...more] };
  return { ...merged, ...citedApart(ENTITY_TABLES[kind], [known, second], merged) };
}
