import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql';
import type { DocumentNeeds } from '../../src/graph/open.ts';

/** Fields that walk relations. */
const WALKS: ReadonlySet<string> = new Set(['path', 'relations', 'neighbourhood']);
/** A field and its argument that need the log of publications. */
const LOOKS_BACK: ReadonlySet<string> = new Set(['versions', 'fromVersion']);

function addNames({ selections }: SelectionSetNode, names: Set<string>): void {
  for (const node of selections) {
    if (node.kind === Kind.FIELD) {
      names.add(node.name.value);
      for (const { name } of node.arguments ?? []) names.add(name.value);
    }
    if (node.kind !== Kind.FRAGMENT_SPREAD && node.selectionSet !== undefined)
      addNames(node.selectionSet, names);
  }
}

/** The documents that an operation needs, to read them together with the catalogue. */
export function readsOf({ definitions }: DocumentNode): DocumentNeeds {
  const names = new Set<string>();
  for (const node of definitions) if ('selectionSet' in node) addNames(node.selectionSet, names);
  const asks = (wanted: ReadonlySet<string>): boolean => [...wanted].some((name) => names.has(name));
  return { relations: asks(WALKS), history: asks(LOOKS_BACK) };
}
