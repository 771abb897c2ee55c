/** `npm run price:check`: the price of an operation is the most that is done for it, held over as many as you like. */
import { parseArgs } from 'node:util';
import { schema } from '../../schema/index.ts';
import { operations as questions } from '../../schema/operations.generated.ts';
import { type Compiled, compileGraph } from '../../src/compile/compile.ts';
import { readerOf } from '../../src/compile/publication/reader.ts';
import { priceOf } from '../../src/edge/cost/price.ts';
import { LIMITS } from '../../src/edge/limits.ts';
import { IMPORTED } from '../../src/local/imported.ts';
import type { KvReader } from '../../src/store/reader.ts';
import { operations } from '../operations/operations.ts';
import { poolOfCompiled } from '../operations/pool-of-compiled.ts';
import { prepare } from '../support/price.ts';
import { boundOf } from './bound.ts';
import { REALISTIC } from './realistic.ts';

const HELP = `npm run price:check -- [options]

Looks whether every named question and what pages ask is within the cost limit. Then makes valid operations of the
schema, executes those within the limit, and looks whether one does more than its price. Ends with 1 when one does.

  --operations <number>  how many (default 100000)
  --graph <name>         embedded, or full with what was imported (default embedded)
  --seed <number>        which (default 1)
  --help                 show this text`;

/** So many at once, between which is told how far it is. */
const ROUND = 5_000;

function wholeNumber(text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new TypeError(`"${text}" is no whole number above 0.`);
}

/** Prices what must be within the limit, and tells what is not. */
async function checkPages(kv: KvReader): Promise<boolean> {
  const named = [...questions].map(([name, { document }]) => [name, document] as const);
  const prices = await Promise.all(
    [...named, ...Object.entries(REALISTIC)].map(async ([name, text]) => {
      const operation = await prepare(text, {}, kv);
      return { name, price: operation === null ? Number.NaN : priceOf(operation.priced).total };
    }),
  );
  const dear = prices.filter(({ price }) => !(price <= LIMITS.cost));
  const [most] = prices.toSorted((a, b) => b.price - a.price);
  console.log(`${prices.length} questions and pages cost up to ${most?.price}: ${most?.name}`);
  for (const { name, price } of dear) console.log(`  ${name} costs ${price}, more than ${LIMITS.cost}`);
  return dear.length === 0;
}

async function check(count: number, seed: number, compiled: Compiled): Promise<boolean> {
  const kv = readerOf(compiled);
  if (!(await checkPages(kv))) return false;
  const made = operations(schema, await poolOfCompiled(compiled), { seed, days: 'some' });
  for (let done = 0; done < count; done += ROUND) {
    const some = Array.from({ length: Math.min(ROUND, count - done) }, () => made.next().value);
    const { executed, broken } = await boundOf(some, LIMITS.cost, kv);
    console.log(`${done + some.length} made, ${executed} of the last ${some.length} within the limit`);
    for (const one of broken)
      console.log(`  ${one.work} units done at a price of ${one.price}: ${one.document}`);
    if (broken.length > 0) return false;
  }
  return true;
}

function graphOf(name: string): Compiled {
  if (name === 'embedded') return compileGraph('data');
  if (name === 'full') return compileGraph('data', IMPORTED);
  throw new TypeError(`"${name}" is neither embedded nor full.`);
}

async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  const options = { operations: text, seed: text, graph: text, help: { type: 'boolean' } } as const;
  const { values } = parseArgs({ options });
  if (values.help) return console.log(HELP);
  const compiled = graphOf(values.graph ?? 'embedded');
  const good = await check(wholeNumber(values.operations, 100_000), wholeNumber(values.seed, 1), compiled);
  process.exitCode = good ? 0 : 1;
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
