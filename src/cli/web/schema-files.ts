import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSchema, executeSync, getIntrospectionQuery, type IntrospectionOptions, parse } from 'graphql';
import { documentId } from '../../edge/operations/document-id.ts';

const SWITCHES = [
  'specifiedByUrl',
  'directiveIsRepeatable',
  'schemaDescription',
  'inputValueDeprecation',
  'oneOf',
] as const;
/** Levels of wrapped types that introspection asks for: nine in graphql-js since 16.9, seven before. */
const TYPE_DEPTHS = [7, 9];

/** Every introspection query that graphql-js can print with descriptions. Most clients send one of them. */
function standardIntrospectionQueries(): string[] {
  const variants = TYPE_DEPTHS.flatMap((typeDepth) =>
    Array.from({ length: 2 ** SWITCHES.length }, (_, bits): IntrospectionOptions => {
      const switches = SWITCHES.map((name, index) => [name, ((bits >> index) & 1) === 1]);
      return { typeDepth, ...Object.fromEntries(switches) };
    }),
  );
  return variants.map((variant) => getIntrospectionQuery(variant));
}

/**
 * Writes the SDL and the answers to the standard introspection queries as static files. To execute one takes more CPU
 * than the free plan allows for a request.
 */
export async function writeSchemaFiles(sdlFile: string, output: string): Promise<void> {
  if (!existsSync(sdlFile)) return;
  const sdl = await readFile(sdlFile, 'utf8');
  const schema = buildSchema(sdl);
  await mkdir(join(output, 'introspection'), { recursive: true });
  await writeFile(join(output, 'schema.graphql'), sdl);
  for (const query of standardIntrospectionQueries()) {
    const document = parse(query);
    const { data } = executeSync({ schema, document });
    await writeFile(join(output, 'introspection', `${documentId(document)}.json`), JSON.stringify(data));
  }
}
