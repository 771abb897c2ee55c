/** `npm run data:check`: checks the facts against every rule, and tells each broken rule with file, line and tip. */
import { checkedFacts } from '../compile/checked-facts.ts';
import { RULES } from '../compile/checks/check.ts';
import { waivedRules } from '../compile/checks/waivers.ts';
import { assumedDays } from '../compile/days/assumed.ts';
import type { Facts } from '../compile/facts.ts';
import { DATA_OPTIONS, dataFolder } from '../local/data-folder.ts';
import { EXIT } from './command/exit.ts';
import { runWithOptions } from './command/run.ts';

const HELP = `npm run data:check -- [options]

Checks the facts against every rule, and tells each broken rule with file, line and tip.

  --data <folder>  use the facts of that folder instead of data/, such as a league of your own (docs/own-league.md)
  --json           print the rules as JSON; a failure as JSON with code, message and faults
  --help           show this text

Exit codes: 0 every rule holds; 1 a rule is broken; 2 the command line is wrong.
`;

const CONFIG = {
  options: { data: DATA_OPTIONS.data, json: { type: 'boolean' }, help: { type: 'boolean' } },
} as const;

interface CheckedRule {
  readonly name: string;
  readonly statement: string;
  readonly waived: boolean;
}

function print(rules: readonly CheckedRule[], facts: Facts): void {
  for (const { name, statement, waived } of rules)
    console.log(`${waived ? 'waived' : 'holds '} ${name}: ${statement}`);
  const held = rules.filter(({ waived }) => !waived).length;
  console.log(`${held} invariants hold; known debts are listed in debts.csv.`);
  for (const line of assumedDays(facts)) console.log(line);
}

await runWithOptions(CONFIG, HELP, ({ values }) => {
  const facts = checkedFacts(dataFolder(values).dir);
  const waived = waivedRules(facts);
  const rules = RULES.map(({ name, statement }) => ({ name, statement, waived: waived.has(name) }));
  if (values.json) console.log(JSON.stringify({ status: 'HOLDS', rules }, null, 2));
  else print(rules, facts);
  return EXIT.done;
});
