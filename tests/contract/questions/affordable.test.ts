/** Questions that read every season of a competition stay within what one operation may cost. */
import { expect, test } from 'vitest';
import { LIMITS } from '../../../src/edge/limits.ts';
import { question } from '../../support/graph.ts';
import { billOf } from '../../support/price.ts';

test.each(['quarter-finalists', 'all-missed-quarter-finals', 'funnel', 'outside-coverage'])(
  '%s is not refused, and costs no less than its work',
  async (name) => {
    const { price, work } = await billOf(question(name));
    expect(price).toBeLessThan(LIMITS.cost);
    expect(price).toBeGreaterThan(work);
  },
);
