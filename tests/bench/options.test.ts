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
      parts: ['load', 'questions', 'cold', 'dear', 'memory', 'growth', 'publication', 'start-up'],
      rounds: 5,
      warmUp: 2,
      seconds: 2,
      samples: 100,
      isolates: 5,
      connections: 8,
    },
  });
});

test('a part can be left out', () => {
  expect(benchOptions(['--graph', 'full', '--no-growth', '--isolates', '0']).effort).toMatchObject({
    graphs: ['full'],
    parts: ['load', 'questions', 'dear', 'memory', 'publication', 'start-up'],
  });
});

test('parts can be run alone', () => {
  expect(benchOptions(['--only', 'start-up,cold']).effort.parts).toEqual(['cold', 'start-up']);
});

test('what is wrong is said', () => {
  const said = (...args: string[]) => expect(() => benchOptions(args));
  said('--graph', 'half').toThrow('--graph takes one of embedded, full, not "half".');
  said('--rounds', '0').toThrow('--rounds takes a whole number from 1 on, not "0".');
  said('--seconds', 'two').toThrow('--seconds takes a whole number from 1 on, not "two".');
  said('--only', 'cold,warm').toThrow('--only takes of load, questions, cold, dear');
  said('--readme', '--only', 'cold').toThrow('leave nothing out');
  said('--fast').toThrow("Unknown option '--fast'");
});
