/** Writes a typed document for each named question of `schema/operations`. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';

const SCHEMA = new URL('../../schema/schema.graphql', import.meta.url);
const QUESTIONS = new URL('../../schema/operations/', import.meta.url);
const GENERATED = new URL('generated/', import.meta.url);

const read = (file: URL) => parse(readFileSync(file, 'utf8'));
const schema = read(SCHEMA);

mkdirSync(GENERATED, { recursive: true });
for (const question of readdirSync(QUESTIONS)) {
  const filename = question.replace('.graphql', '.ts');
  const text = await codegen({
    filename,
    schema,
    documents: [{ location: question, document: read(new URL(question, QUESTIONS)) }],
    config: {
      useTypeImports: true,
      strictScalars: true,
      scalars: {
        Date: 'string',
        DateTime: 'string',
        Day: 'string',
        Language: 'string',
        LocalTime: 'string',
        PartialDate: 'string',
        URL: 'string',
      },
    },
    plugins: [{ operations: {} }, { typedDocumentNode: {} }],
    pluginMap: { operations, typedDocumentNode },
  });
  writeFileSync(new URL(filename, GENERATED), text);
}
