/** Since when something is known, and until when. */
import { expect, test } from 'vitest';
import { overlapOf, spellsOn, unionOf } from '../../src/compile/relations/spells.ts';

test('two things are known at once from the later day until the earlier end', () => {
  expect(overlapOf({ known: '2024-03-30' }, { known: '2024-03-01', until: '2024-03-31' })).toEqual({
    known: '2024-03-30',
    until: '2024-03-31',
  });
  expect(overlapOf({ known: '2024-03-31' }, { known: '2024-03-01', until: '2024-03-31' })).toBeNull();
});

test('spells that touch are one, and one without an end takes in all that follow', () => {
  const march = { known: '2024-03-01', until: '2024-03-31' };
  expect(unionOf([{ known: '2024-03-31', until: '2024-04-30' }, march])).toEqual([
    { known: '2024-03-01', until: '2024-04-30' },
  ]);
  expect(unionOf([march, { known: '2024-05-01' }, { known: '2024-06-01', until: '2024-07-01' }])).toEqual([
    march,
    { known: '2024-05-01' },
  ]);
});

test('who was on a list, went and came back has two spells', () => {
  expect(
    spellsOn(
      ['2024-03-30', '2024-03-31', '2024-04-30'],
      [['martusciello', 'tudor'], ['tudor'], ['martusciello']],
    ),
  ).toEqual([
    { member: 'martusciello', known: '2024-03-30', until: '2024-03-31' },
    { member: 'tudor', known: '2024-03-30', until: '2024-04-30' },
    { member: 'martusciello', known: '2024-04-30' },
  ]);
});
