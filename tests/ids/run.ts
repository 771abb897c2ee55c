/** `npm run ids -- <file>`: the ids that the graph has today, packed, for a test that they answer for ever. */
import { writeFileSync } from 'node:fs';
import { nodesOf } from '../../src/export/nodes.ts';
import { publishedAt } from '../support/published.ts';
import { pack } from './pack.ts';

const HELP = `npm run ids -- <file>

Writes the ids that the graph has today, packed, for a test that they answer for ever. The file ends in .br, such as
tests/ids/2026-11.br. Ends with 2 when it is called wrongly.`;

const [file = '', ...rest] = process.argv.slice(2);
if (rest.length > 0 || !/^[^-].*\.br$/.test(file)) {
  console.log(HELP);
  process.exit(file === '--help' ? 0 : 2);
}
const ids: string[] = [];
for await (const { id } of nodesOf(await publishedAt(''))) ids.push(id);
writeFileSync(file, pack(ids));
console.log(`${ids.length} ids in ${file}`);
