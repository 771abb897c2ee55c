import type { Random } from '../support/random.ts';

/** `from` and `to`, on whatever they stand, are in order mostly: what ends before it begins is refused. */
export function inOrder(random: Random, values: Map<string, unknown>): void {
  const [from, to] = [values.get('from'), values.get('to')];
  if (typeof from !== 'string' || typeof to !== 'string' || from <= to || random.chance(0.05)) return;
  values.set('from', to).set('to', from);
}
