/** `npm run data:check`: checks the facts against every rule, and tells each broken rule with file, line and tip. */
import { parseArgs } from 'node:util';
import { checkedFacts } from '../compile/checked-facts.ts';
import { RULES } from '../compile/checks/check.ts';
import { waivedRules } from '../compile/checks/waivers.ts';
import { assumedDays } from '../compile/days/assumed.ts';
import { FactError } from '../compile/faults.ts';
import { DATA_OPTIONS, dataFolder } from '../local/data-folder.ts';
import { isUsageError } from '../local/usage.ts';

const HELP = `npm run data:check -- [options]

Checks the facts against every rule, and tells each broken rule with file, line and tip.

  --data <folder>  use the facts of that folder instead of data/, such as a league of your own (docs/own-league.md)
  --help           show this text
`;

function run(): void {
  const { values } = parseArgs({ options: { data: DATA_OPTIONS.data, help: { type: 'boolean' } } });
  if (values.help === true) console.log(HELP);
  else check(dataFolder(values).dir);
}

function check(dir: string): void {
  const facts = checkedFacts(dir);
  const waived = waivedRules(facts);
  for (const { name, statement } of RULES)
    console.log(`${waived.has(name) ? 'waived' : 'holds '} ${name}: ${statement}`);
  const held = RULES.filter(({ name }) => !waived.has(name)).length;
  console.log(`${held} invariants hold; known debts are listed in debts.csv.`);
  for (const line of assumedDays(facts)) console.log(line);
}

try {
  run();
} catch (error) {
  if (!(error instanceof FactError) && !isUsageError(error)) throw error;
  console.error(error instanceof FactError ? error.report() : error.message);
  if (error instanceof FactError) console.error(`${error.faults.length} broken.`);
  process.exitCode = 1;
}
