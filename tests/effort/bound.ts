import { priceOf } from '../../src/edge/cost/price.ts';
import type { KvReader } from '../../src/store/reader.ts';
import type { Operation } from '../operations/operations.ts';
import { execute, prepare } from '../support/price.ts';

/** An operation that did more than it was priced. */
interface Broken extends Operation {
  readonly price: number;
  readonly work: number;
}

interface Bound {
  /** How many were inside the limit. */
  readonly executed: number;
  readonly broken: readonly Broken[];
}

/** Executes the operations that may be, and looks whether the work counted exceeds the price. */
export async function boundOf(operations: Iterable<Operation>, limit: number, kv?: KvReader): Promise<Bound> {
  const broken: Broken[] = [];
  let executed = 0;
  for (const { document, variables } of operations) {
    const operation = await prepare(document, variables, kv);
    if (operation === null) throw new Error(`not valid: ${document}`);
    const price = priceOf(operation.priced).total;
    if (price > limit) continue;
    executed += 1;
    await execute(operation);
    const work = operation.context.view.work.spent;
    if (work > price) broken.push({ document, variables, price, work });
  }
  return { executed, broken };
}
