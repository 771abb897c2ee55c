import { type DocumentNode, Kind, visit } from 'graphql';
import type { Reads } from '../src/graph/open.ts';

/** Fields that walk relations. */
const WALKS: ReadonlySet<string> = new Set(['path', 'relations', 'neighbourhood']);
/** Fields that look into the log of publications. */
const LOOKS_BACK: ReadonlySet<string> = new Set(['versions', 'changes']);

/** What an operation will ask for, so that it is read together with the catalogue. */
export function readsOf(document: DocumentNode): Reads {
  const names = new Set<string>();
  visit(document, {
    [Kind.FIELD](field) {
      names.add(field.name.value);
    },
  });
  const asks = (fields: ReadonlySet<string>): boolean => [...fields].some((field) => names.has(field));
  return { relations: asks(WALKS), history: asks(LOOKS_BACK) };
}
