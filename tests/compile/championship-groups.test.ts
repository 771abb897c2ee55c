/** Groups of championships end in the order in which their teams went on. */
import { expect, test } from 'vitest';
import { indexFacts } from '../../src/compile/index-facts.ts';
import { loadFacts } from '../../src/compile/load/load.ts';
import { outcomesOf } from '../../src/compile/outcomes/outcomes.ts';
import { type QualifyingGroup, qualifyingGroups } from '../../src/compile/outcomes/qualifying-group.ts';
import { finalsSeason } from '../../src/model/ids.ts';
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

/** The place in its group that a row tells: `second in the group`, `group L, rank 1 of 4`. */
function rankIn(detail: string): number | null {
  const [, word = '', ordinal] = /\b(won|second|third|(\d)th) (?:in )?the group\b/.exec(detail) ?? [];
  const [, rank] = /\brank (\d) of/.exec(detail) ?? [];
  return Number(ordinal ?? rank ?? ['', 'won', 'second', 'third'].indexOf(word)) || null;
}

test('every qualifying group ends in the order that the outcomes tell', () => {
  let told = 0;
  const odd = facts.outcomes.flatMap(({ value }) => {
    const rank = rankIn(value.detail ?? '');
    const finalsOf = index.seasons.get(finalsSeason(value));
    const qualifying = index.seasons.get(finalsOf?.qualification ?? '');
    if (rank === null || qualifying === undefined) return [];
    const own = qualifyingGroups(index, qualifying).filter(({ teams }) => teams.includes(value.team));
    const places = own.map(({ table }) => table.rows.findIndex(({ team }) => team === value.team) + 1);
    told += places.length > 0 ? 1 : 0;
    const isOdd = places.length > 0 && !places.includes(rank);
    return isOdd ? [`${finalsOf?.id} ${value.team.replace('national-team:', '')}: ${rank}, ${places}`] : [];
  });
  expect(told).toBeGreaterThan(1_200);
  // In each of these groups a host played beside the others, who were ranked without it.
  expect(odd).toEqual([
    'africa-cup-of-nations-2019 eswatini: 3, 4',
    'africa-cup-of-nations-2019 niger: 2, 3',
    'africa-cup-of-nations-2021 cape-verde: 1, 2',
    'africa-cup-of-nations-2021 mozambique: 3, 4',
    'africa-cup-of-nations-2021 rwanda: 2, 3',
    'africa-cup-of-nations-2023 comoros: 2, 3',
    'africa-cup-of-nations-2023 lesotho: 3, 4',
    'africa-cup-of-nations-2025 central-african-republic: 3, 4',
    'africa-cup-of-nations-2025 gabon: 1, 2',
    'africa-cup-of-nations-2025 lesotho: 2, 3',
  ]);
});

test('all groups of the Euro, and those in which two did not meet as often as the others', () => {
  const isUneven = ({ teams, matches }: QualifyingGroup): boolean => {
    const pairs = Map.groupBy(matches, ({ home, away }) => [home, away].toSorted().join(' '));
    const all = (teams.length * (teams.length - 1)) / 2;
    return pairs.size !== all || new Set([...pairs.values()].map(({ length }) => length)).size !== 1;
  };
  const ofEuro = facts.seasons
    .map(({ value }) => value)
    .filter(({ competition }) => competition === 'euro' || competition === 'euro-qualifying')
    .flatMap((season) => qualifyingGroups(index, season).map((group) => ({ season, group })));
  expect(ofEuro).toHaveLength(170);
  expect(
    ofEuro.filter(({ group }) => isUneven(group)).map(({ season, group }) => `${season.label} ${group.name}`),
  ).toEqual(['1988 5', '2004 10']);
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
