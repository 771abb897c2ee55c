import { type DocumentNode, Kind, visit } from 'graphql';
import type { Reads } from '../src/graph/open.ts';

/** Fields that walk relations. */
const WALKS: ReadonlySet<string> = new Set(['path', 'relations', 'neighbourhood']);
/** A field and an argument for which the log of publications is looked into. */
const LOOKS_BACK: ReadonlySet<string> = new Set(['versions', 'fromVersion']);

/** What an operation will ask for, so that it is read together with the catalogue. */
export function readsOf(document: DocumentNode): Reads {
  const names = new Set<string>();
  visit(document, {
    [Kind.FIELD]({ name }) {
      names.add(name.value);
    },
    [Kind.ARGUMENT]({ name }) {
      names.add(name.value);
    },
  });
  const asks = (wanted: ReadonlySet<string>): boolean => [...wanted].some((name) => names.has(name));
  return { relations: asks(WALKS), history: asks(LOOKS_BACK) };
}
