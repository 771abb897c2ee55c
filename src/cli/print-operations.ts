/** Writes the named operations into `schema/operations.generated.ts`, from which the Worker takes them. */
import { writeFileSync } from 'node:fs';
import { operationsModule } from '../print/operations/module.ts';

writeFileSync('schema/operations.generated.ts', operationsModule('schema/operations'));
console.log('schema/operations.generated.ts written');
