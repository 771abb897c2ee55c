import { type DocumentNode, Kind, visit } from 'graphql';

/** Fields that walk relations. */
const WALKS: ReadonlySet<string> = new Set(['path', 'relations', 'neighbourhood']);

/** Whether an operation will ask for relations, so that their document is read together with the catalogue. */
export function walksRelations(document: DocumentNode): boolean {
  let walks = false;
  visit(document, {
    [Kind.FIELD](field) {
      walks ||= WALKS.has(field.name.value);
    },
  });
  return walks;
}
