/** A version is released with a day and with what is new in it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isIsoDay } from '../../src/football/partial-date.ts';

const textOf = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const versionIn = (file: string): string => (JSON.parse(textOf(file)) as { version: string }).version;

const sections = textOf('CHANGELOG.md')
  .split(/^## /m)
  .slice(1)
  .map((section) => ({
    heading: section.split('\n', 1)[0] ?? '',
    points: section.match(/^- /gm)?.length ?? 0,
  }));
const released = sections.filter(({ heading }) => heading !== 'Unreleased');

test('the version of the package is the newest in the changelog, and in the lock file', () => {
  expect(released[0]?.heading.split(',')[0]).toBe(versionIn('package.json'));
  expect(versionIn('package-lock.json')).toBe(versionIn('package.json'));
});

test('every version has a day and says what is new; what is not released yet is on top', () => {
  for (const { heading, points } of released) {
    const [, version, day = ''] = /^(\d+\.\d+\.\d+), (\S+)$/.exec(heading) ?? [];
    expect(version, heading).toBeDefined();
    expect(isIsoDay(day), heading).toBe(true);
    expect(points, heading).toBeGreaterThan(0);
  }
  expect(sections.findIndex(({ heading }) => heading === 'Unreleased')).toBeLessThanOrEqual(0);
});
