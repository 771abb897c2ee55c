/**
 * `npm run data:days`: writes the days on which seasons, stages and pairings became known into the tables, as the
 * rule gives them.
 */
import { fileURLToPath } from 'node:url';
import { writeRuleDays } from '../compile/days/write.ts';
import { loadFacts } from '../compile/load/load.ts';

const dataDir = fileURLToPath(new URL('../../data', import.meta.url));
const written = writeRuleDays(dataDir, loadFacts(dataDir));
console.log(`${written} tables written. Days that a source tells did not change.`);
