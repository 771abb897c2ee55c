/** `npm run data:check`: holds the facts to every invariant and says what broke, with file, line and tip. */
import { fileURLToPath } from 'node:url';
import { RULES } from '../compile/checks/check.ts';
import { compileGraph } from '../compile/compile.ts';
import { FactError } from '../compile/faults.ts';

const dataDir = fileURLToPath(new URL('../../data', import.meta.url));

try {
  compileGraph(dataDir);
  for (const rule of RULES) console.log(`holds  ${rule.name}: ${rule.statement}`);
  console.log(`${RULES.length} invariants hold; known debts are listed in data/debts.csv.`);
} catch (error) {
  if (!(error instanceof FactError)) throw error;
  console.error(error.report());
  console.error(`${error.faults.length} broken.`);
  process.exitCode = 1;
}
