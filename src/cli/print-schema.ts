/**
 * Writes the schema into `schema/schema.graphql`, the values of its enums into `docs/glossary.md`, and what caches of clients
 * need to know of its types into `examples/client-preset`. A change that
 * would break the query of a client is refused without `--breaking`; such a change must be told in CHANGELOG.md.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { buildSchema } from '../../schema/index.ts';
import { breakingChanges } from '../print/schema/breaking.ts';
import { clientTypes } from '../print/schema/client-types.ts';
import { writtenGlossary } from '../print/schema/glossary.ts';
import { printedSchema } from '../print/schema/print.ts';

const target = new URL('../../schema/schema.graphql', import.meta.url);
const glossary = new URL('../../docs/glossary.md', import.meta.url);
const stages = new URL('../../data/stages.csv', import.meta.url);
const clients = new URL('../../examples/client-preset/types.generated.ts', import.meta.url);
const schema = buildSchema(true);
const known = existsSync(target) ? readFileSync(target, 'utf8') : null;
const breaking = known === null ? [] : breakingChanges(known, schema);

if (breaking.length > 0 && !process.argv.includes('--breaking')) {
  console.error(`This would break clients:\n${breaking.map((change) => `  ${change}`).join('\n')}`);
  console.error(
    'Keep what they use and deprecate it, or run again with --breaking and tell them in CHANGELOG.md.',
  );
  process.exitCode = 1;
} else {
  writeFileSync(target, printedSchema(schema));
  writeFileSync(clients, clientTypes(schema));
  writeFileSync(
    glossary,
    writtenGlossary(readFileSync(glossary, 'utf8'), schema, readFileSync(stages, 'utf8')),
  );
  console.log('schema/schema.graphql and docs/glossary.md are written');
}
