/** Writes the schema as gql.tada reads it, a type of TypeScript. To be run again when the schema has grown. */
import { readFileSync, writeFileSync } from 'node:fs';
import { minifyIntrospection, outputIntrospectionFile } from 'gql.tada/internal';
import { buildSchema, introspectionFromSchema } from 'graphql';

const OUT = 'graphql-env.d.ts';
const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));
const introspection = minifyIntrospection(introspectionFromSchema(schema, { descriptions: false }));
writeFileSync(
  new URL(OUT, import.meta.url),
  outputIntrospectionFile(introspection, { fileType: OUT, shouldPreprocess: true }),
);
