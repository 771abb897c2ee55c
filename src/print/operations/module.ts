import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMER_OPERATION_NAMES } from '../../../schema/former-operation-names.ts';
import { sha256 } from '../../edge/operations/document-id.ts';

const HEADER = `// Written by \`npm run operations:print\` from schema/operations/*.graphql; a test fails when the two differ.
export const operations: ReadonlyMap<string, { readonly id: string; readonly document: string }> = new Map([
`;

/** Questions that follow from each other stand together; the others come after them, by name. */
const ORDER = [...FORMER_OPERATION_NAMES.values()];

const placeOf = (name: string): number => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);

/** The named operations as a module, since a Worker has no files to read. */
export function operationsModule(directory: string): string {
  const files = readdirSync(directory).filter((file) => file.endsWith('.graphql'));
  const names = files.map((file) => file.replace('.graphql', '')).sort();
  const entries = names
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((name) => {
      const document = readFileSync(join(directory, `${name}.graphql`), 'utf8');
      return `  [${JSON.stringify(name)}, ${JSON.stringify({ id: sha256(document), document })}],\n`;
    });
  return `${HEADER}${entries.join('')}]);\n`;
}
