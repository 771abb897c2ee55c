/** Prints the schema into `schema/schema.graphql`; a test fails when the file and the schema differ. */
import { writeFileSync } from 'node:fs';
import { printSchema } from 'graphql';
import { buildSchema } from '../../schema/index.ts';

const target = new URL('../../schema/schema.graphql', import.meta.url);
writeFileSync(target, `${printSchema(buildSchema(true))}\n`);
console.log('schema/schema.graphql written');
