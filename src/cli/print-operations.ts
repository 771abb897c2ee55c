/** Prints the named operations into `schema/operations.generated.ts`, for the Worker. */
import { writeFileSync } from 'node:fs';
import { operationsModule } from '../print/operations/module.ts';

writeFileSync('schema/operations.generated.ts', operationsModule('schema/operations'));
console.log('schema/operations.generated.ts written');
