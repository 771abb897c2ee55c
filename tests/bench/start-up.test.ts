import { expect, test } from 'vitest';
import { activeIn } from '../../bench/cold/start-up.ts';

test('start-up is what a profile has that is not idle', () => {
  const node = (id: number, functionName: string) => ({ id, callFrame: { functionName } });
  const nodes = [node(1, '(root)'), node(2, '(idle)'), node(3, 'buildSchema'), node(4, '(program)')];
  const profile = { nodes, samples: [2, 3, 3, 4, 2], timeDeltas: [5000, 1000, 2000, 500, 9000] };
  expect(activeIn(profile)).toBe(3.5);
});
