/** Years as people type them beside a competition. */
import { expect, test } from 'vitest';
import { readLabel } from '../../../src/graph/search/season-label.ts';

const LABELS = ['1999-00', '2004-05', '2005-06', '2006', '2006-07', '2025-26', '2026'];

/** The labels that fit, the best first, and the words that are left. */
function seasonsIn(text: string): string {
  const label = readLabel(text.split(' '));
  if (label === null) return 'names no season';
  const fits = LABELS.map((one) => [label.fits(one), one] as const).filter(([share]) => share > 0);
  const sorted = fits.toSorted(([a], [b]) => b - a).map(([share, one]) => `${one} ${share}`);
  return `${label.rest.join(' ')}: ${sorted.join(', ')}`;
}

test.each([
  ['ucl 2025 26', 'ucl: 2025-26 1'],
  ['ucl 25 26', 'ucl: 2025-26 1'],
  ['2025 2026 ucl', 'ucl: 2025-26 1'],
  ['ucl 1999 2000', 'ucl: 1999-00 1'],
  ['ucl 99 00', 'ucl: 1999-00 1'],
  ['ucl 05 06 final', 'ucl final: 2005-06 1'],
  ['world cup 2006', 'world cup: 2006 1, 2005-06 0.9, 2006-07 0.8'],
  ['world cup 06', 'world cup: 2006 1, 2005-06 0.9, 2006-07 0.8'],
  ['serie a 2000', 'serie a: 1999-00 0.9'],
  ['serie a 99', 'serie a: 1999-00 0.8'],
  ['ucl 2004 06', 'ucl 06: 2004-05 0.8'],
  ['ucl 05 2006', 'ucl 2006: 2004-05 0.9, 2005-06 0.8'],
  ['schalke 04', 'schalke: 2004-05 0.8'],
  ['1860 munchen', 'munchen: '],
  ['1760 munchen', 'names no season'],
  ['serie a', 'names no season'],
  ['x2006', 'names no season'],
  ['20061', 'names no season'],
])('%s', (text, seasons) => {
  expect(seasonsIn(text)).toBe(seasons);
});
