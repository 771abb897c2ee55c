import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../edge/operations/document-id.ts';

const HEADER = `// Written by \`npm run operations:print\` from schema/operations/*.graphql; a test fails when the two differ.
export const operations: ReadonlyMap<string, { readonly id: string; readonly document: string }> = new Map([
`;

/** The named operations as a module, since a Worker has no files to read. */
export function operationsModule(directory: string): string {
  const files = readdirSync(directory).filter((file) => file.endsWith('.graphql'));
  const entries = files.sort().map((file) => {
    const document = readFileSync(join(directory, file), 'utf8');
    return `  [${JSON.stringify(file.replace('.graphql', ''))}, ${JSON.stringify({ id: sha256(document), document })}],\n`;
  });
  return `${HEADER}${entries.join('')}]);\n`;
}
