/** `npm run data:check`: checks the facts against every rule, and tells each broken rule with file, line and tip. */
import { checkedFacts } from '../compile/checked-facts.ts';
import { RULES } from '../compile/checks/check.ts';
import { waivedRules } from '../compile/checks/waivers.ts';
import { assumedDays } from '../compile/days/assumed.ts';
import { undatedOutcomes } from '../compile/days/undated.ts';
import type { Facts } from '../compile/facts.ts';
import { FactError } from '../compile/faults.ts';
import { unfinishedIn } from '../compile/fix/fix.ts';
import { apartText, type KeptApart } from '../compile/imported/apart.ts';
import { loadImported } from '../compile/imported/load.ts';
import { rulingsOn } from '../compile/imported/rulings.ts';
import { type SeenRows, seenBy } from '../compile/imported/seen.ts';
import { withImports } from '../compile/imported/serve.ts';
import { printable } from '../import/printable.ts';
import { DATA_HELP, DATA_OPTIONS, type DataFolder, dataFolder } from '../local/data-folder.ts';
import { EXIT } from './command/exit.ts';
import { runWithOptions } from './command/run.ts';

const HELP = `npm run data:check -- [options]

Checks the facts against every rule, and tells each broken rule with file, line and tip. Imported facts are checked against
the same rules: what breaks one is kept apart, listed and not served. Each rule is told with the rows that it saw of both; the last
lines are the verdict.

${DATA_HELP}
  --days           list the rulings and outcomes of which no source tells the day
  --json           print the rules as JSON; a failure as JSON with code, message and faults
  --help           show this text

Exit codes: 0 every rule holds; 1 a rule is broken; 2 the command line is wrong.
`;

const CONFIG = {
  options: {
    ...DATA_OPTIONS,
    days: { type: 'boolean' },
    json: { type: 'boolean' },
    help: { type: 'boolean' },
  },
} as const;

interface CheckedRule {
  readonly name: string;
  readonly statement: string;
  readonly waived: boolean;
  /** Rows of the tables it looks at. */
  readonly rows: SeenRows;
  /** Imported rows and seasons that break it. */
  readonly apart: number;
}

interface Checked {
  readonly rules: readonly CheckedRule[];
  readonly apart: readonly KeptApart[];
  /** Rulings and outcomes of which no source tells the day, rulings of imports among them. */
  readonly assumed: readonly string[];
}

function checked(facts: Facts, { dir, imported }: DataFolder): Checked {
  const imports = imported === null ? [] : loadImported(imported);
  const { facts: served, apart } = withImports(facts, imports, imports.length === 0 ? [] : rulingsOn(dir));
  const waived = waivedRules(facts);
  const rules = RULES.map((rule) => ({
    name: rule.name,
    statement: rule.statement,
    waived: waived.has(rule.name),
    rows: seenBy(rule, facts, imports),
    apart: apart.filter((kept) => kept.rule === rule.name).length,
  }));
  return { rules, apart, assumed: [...assumedDays(served), ...undatedOutcomes(facts)] };
}

const count = (rows: number): string => rows.toLocaleString('en');

/** `17,746 embedded rows, 281,960 imported, 3 of them apart`. */
function seenText({ rows: { embedded, imported }, apart }: CheckedRule): string {
  const beside = apart === 0 ? '' : `, ${count(apart)} of them apart`;
  return `${count(embedded)} embedded rows, ${count(imported)} imported${beside}`;
}

function* verdict({ rules, apart }: Checked): Generator<string> {
  const held = rules.filter(({ waived }) => !waived).length;
  const rows = apart.filter(({ what }) => what === 'ROW').length;
  yield `${held} invariants hold; known debts are listed in debts.csv.`;
  if (apart.length > 0)
    yield `${count(rows)} imported rows are kept apart; ${count(apart.length - rows)} seasons are not held whole.`;
}

function* report(found: Checked, listsDays: boolean): Generator<string> {
  const { rules, apart, assumed } = found;
  for (const rule of rules)
    yield `${rule.waived ? 'waived' : 'holds '} ${rule.name}: ${rule.statement} (${seenText(rule)})`;
  if (listsDays) yield* assumed;
  for (const kept of apart) yield* apartText(kept).split('\n').map(printable);
  if (assumed.length > 0 && !listsDays)
    yield `${count(assumed.length)} rulings and outcomes have no day that a source tells: --days lists them.`;
  yield* verdict(found);
}

await runWithOptions(CONFIG, HELP, ({ values }) => {
  const folder = dataFolder(values);
  const facts = checkedFacts(folder.dir);
  const unfinished = unfinishedIn(folder.dir);
  if (unfinished.length > 0) throw new FactError(unfinished);
  const found = checked(facts, folder);
  if (values.json) console.log(JSON.stringify({ status: 'HOLDS', ...found }, null, 2));
  else for (const line of report(found, values.days === true)) console.log(line);
  return EXIT.done;
});
