/** The zones by which clocks are set: each is one of the IANA database, of a country that is there. */
import { expect, test } from 'vitest';
import { checkedFacts } from '../../src/compile/checked-facts.ts';
import { FactError, formatFault } from '../../src/compile/faults.ts';
import { factsFolder } from '../support/facts.ts';

function faultsOf(row: string): readonly string[] {
  using data = factsFolder([], { 'identity/zones.csv': `country,city,zone,source\n${row}\n` });
  try {
    checkedFacts(data.folder);
    return [];
  } catch (error) {
    if (error instanceof FactError) return error.faults.map(formatFault);
    throw error;
  }
}

test.each([
  ['italy,,Europe/Rome,own', []],
  // What the runtime lists under another name, and what it lists under none.
  ['germany,,Asia/Calcutta,own', []],
  ['italy,Milan,,own', []],
  [
    'italy,,Europe/Roma,own',
    ['identity/zones.csv:2: there is no zone Europe/Roma [zones-known]\n    did you mean Europe/Rome?'],
  ],
  [
    'italia,,Europe/Rome,own',
    [
      'identity/zones.csv:2: country italia is not among the countries [known-references]\n    did you mean italy?',
    ],
  ],
])('%s', (row, said) => {
  expect(faultsOf(row)).toEqual(said);
});
