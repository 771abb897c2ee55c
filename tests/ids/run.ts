/** `npm run ids -- <file>`: the ids that the graph has today, packed, for a test that they answer for ever. */
import { writeFileSync } from 'node:fs';
import { nodesOf } from '../../src/export/nodes.ts';
import { publishedAt } from '../support/published.ts';
import { pack } from './pack.ts';

const [file] = process.argv.slice(2);
if (file === undefined) throw new TypeError('Say which file to write: npm run ids -- tests/ids/2026-11.br');
const ids: string[] = [];
for await (const { id } of nodesOf(await publishedAt(''))) ids.push(id);
writeFileSync(file, pack(ids));
console.log(`${ids.length} ids in ${file}`);
