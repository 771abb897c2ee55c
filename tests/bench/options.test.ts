import { expect, test } from 'vitest';
import { benchOptions } from '../../bench/options.ts';

test('without options, all is measured and nothing is written', () => {
  expect(benchOptions([])).toEqual({
    json: false,
    readme: false,
    strict: false,
    help: false,
    effort: {
      graphs: ['embedded', 'full'],
      growth: true,
      rounds: 5,
      warmUp: 2,
      seconds: 2,
      samples: 100,
      isolates: 1,
      connections: 8,
    },
  });
});

test('a part can be left out', () => {
  expect(benchOptions(['--graph', 'full', '--no-growth', '--isolates', '0']).effort).toMatchObject({
    graphs: ['full'],
    growth: false,
    isolates: 0,
  });
});

test('what is wrong is said', () => {
  const said = (...args: string[]) => expect(() => benchOptions(args));
  said('--graph', 'half').toThrow('--graph takes one of embedded, full, not "half".');
  said('--rounds', '0').toThrow('--rounds takes a whole number from 1 on, not "0".');
  said('--seconds', 'two').toThrow('--seconds takes a whole number from 1 on, not "two".');
  said('--fast').toThrow("Unknown option '--fast'");
});
