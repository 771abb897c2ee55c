/** `npm run price:check`: the price of an operation is the most that is done for it, held over as many as you like. */
import { parseArgs } from 'node:util';
import { schema } from '../../schema/index.ts';
import { LIMITS } from '../../src/edge/limits.ts';
import { operations } from '../operations/operations.ts';
import { poolOfCompiled } from '../operations/pool-of-compiled.ts';
import { embedded } from '../support/graph.ts';
import { boundOf } from './bound.ts';

const HELP = `npm run price:check -- [options]

Makes valid operations of the schema, executes those within the cost limit, and looks whether one does more than its
price. Ends with 1 when one does.

  --operations <number>  how many (default 100000)
  --seed <number>        which (default 1)
  --help                 show this text`;

/** So many at once, between which is told how far it is. */
const ROUND = 5_000;

function wholeNumber(text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new TypeError(`"${text}" is no whole number above 0.`);
}

async function check(count: number, seed: number): Promise<boolean> {
  const made = operations(schema, await poolOfCompiled(embedded()), { seed, days: 'some' });
  for (let done = 0; done < count; done += ROUND) {
    const some = Array.from({ length: Math.min(ROUND, count - done) }, () => made.next().value);
    const { executed, broken } = await boundOf(some, LIMITS.cost);
    console.log(`${done + some.length} made, ${executed} of the last ${some.length} within the limit`);
    for (const one of broken)
      console.log(`  ${one.work} units done at a price of ${one.price}: ${one.document}`);
    if (broken.length > 0) return false;
  }
  return true;
}

async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { operations: text, seed: text, help: { type: 'boolean' } } });
  if (values.help) return console.log(HELP);
  const good = await check(wholeNumber(values.operations, 100_000), wholeNumber(values.seed, 1));
  process.exitCode = good ? 0 : 1;
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
