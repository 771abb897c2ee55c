/** Groups of championships end in the order in which their teams went on. */
import { expect, test } from 'vitest';
import { indexFacts } from '../../src/compile/index-facts.ts';
import { loadFacts } from '../../src/compile/load/load.ts';
import { outcomesOf } from '../../src/compile/outcomes/outcomes.ts';
import { qualifyingGroups } from '../../src/compile/outcomes/qualifying-group.ts';
import { DATA_DIR } from '../support/graph.ts';

const facts = loadFacts(DATA_DIR);
const index = indexFacts(facts);
const championships = new Set(facts.cycles.map(({ value }) => value.competition));
const finals = facts.seasons
  .map(({ value }) => value)
  .filter(({ competition }) => championships.has(competition));

test('whoever went on from a group of finals was above whoever did not', () => {
  let groups = 0;
  const odd = finals.flatMap((season) => {
    const later = (index.matches.get(season.id) ?? []).filter(({ stage }) => stage !== 'group');
    const wentOn = new Set(later.flatMap(({ home, away }) => [home, away]));
    return qualifyingGroups(index, season)
      .filter(({ stage }) => stage === 'group')
      .flatMap(({ name, table }) => {
        const on = table.rows.map(({ team }) => wentOn.has(team));
        groups += 1;
        const out = on.indexOf(false);
        return on.includes(true) && out >= 0 && on.slice(out).includes(true) ? [`${season.id} ${name}`] : [];
      });
  });
  expect(odd).toEqual([]);
  expect(groups).toBeGreaterThan(300);
});

test('the winners of qualifying groups for the Euro went to the finals or on', () => {
  const groups = facts.seasons
    .filter(({ value }) => value.competition === 'euro-qualifying')
    .flatMap(({ value }) => qualifyingGroups(index, value));
  expect(groups).toHaveLength(124);
  expect(groups.filter(({ table }) => table.rows.some(({ position }) => position === 0))).toEqual([]);
  const first = finals
    .filter(({ competition }) => competition === 'euro')
    .flatMap((season) => {
      const through = new Map(outcomesOf(facts, index, season).map(({ team, outcome }) => [team, outcome]));
      const qualifying = index.seasons.get(season.qualification ?? '');
      const own = qualifying === undefined ? [] : qualifyingGroups(index, qualifying);
      return own.flatMap(({ name, table }) =>
        table.cutoffs[0]?.zone === 'QUALIFIES' && through.get(table.rows[0]?.team ?? '') !== 'QUALIFIED'
          ? [`${season.label} ${name}`]
          : [],
      );
    });
  // Yugoslavia won it, and were excluded.
  expect(first).toEqual(['1992 4']);
});
