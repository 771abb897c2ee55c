/** The groups of World Cup qualifying: that they are whole, ordered as they ended, and settled when they were. */
import { expect, test } from 'vitest';
import type { SeasonFact } from '../../src/compile/facts.ts';
import { indexFacts } from '../../src/compile/index-facts.ts';
import { loadFacts } from '../../src/compile/load/load.ts';
import { groupOutcomes } from '../../src/compile/outcomes/group-outcomes.ts';
import { type QualifyingGroup, qualifyingGroups } from '../../src/compile/outcomes/qualifying-group.ts';
import type { CycleOutcome } from '../../src/model/vocabularies.ts';
import { DATA_DIR } from '../support/graph.ts';

const facts = loadFacts(DATA_DIR);
const index = indexFacts(facts);
const ofWorldCup = facts.outcomes.filter(({ value }) => value.competition === 'world-cup');
const editions = [...new Set(ofWorldCup.map(({ value }) => value.edition))].filter((one) => one !== '1930');

const outcomesOf = (edition: string): ReadonlyMap<string, CycleOutcome> =>
  new Map(
    ofWorldCup
      .filter(({ value }) => value.edition === edition)
      .map(({ value }) => [value.team, value.outcome]),
  );

const groupsOf = (edition: string): readonly QualifyingGroup[] => {
  const season = index.seasons.get(`world-cup-qualifying-${edition}`);
  return season === undefined ? [] : qualifyingGroups(index, season);
};

const short = (team: string): string => team.replace('national-team:', '');
const nameOf = (edition: string, { stage, matches }: QualifyingGroup): string =>
  [edition, stage, matches[0]?.group].filter((part) => part !== undefined).join(' ');

function pairsOf({ matches }: QualifyingGroup): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { home, away } of matches) {
    const pair = [home, away].toSorted().join(' ');
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

test('in a group each met each equally often, but for what was struck, played again, or never had a day', () => {
  const uneven = editions.flatMap((edition) =>
    groupsOf(edition)
      .filter((group) => {
        const pairs = pairsOf(group);
        const all = (group.teams.length * (group.teams.length - 1)) / 2;
        return pairs.size !== all || new Set(pairs.values()).size !== 1;
      })
      .map((group) => nameOf(edition, group)),
  );
  expect(uneven).toMatchInlineSnapshot(`
    [
      "1934 uefa-group 1",
      "1934 uefa-group 8",
      "1934 uefa-group 4",
      "1950 uefa-group 4",
      "1958 concacaf-1 1",
      "1986 afc-1 1B",
      "1990 caf-2 A",
      "1994 caf-1 C",
      "1994 caf-1 B",
      "1994 caf-1 H",
      "2002 caf-2 E",
      "2010 caf-2 8",
      "2018 caf-3 D",
      "2022 afc-2 H",
      "2022 ofc-group A",
    ]
  `);
});

test('whoever went on from a group stood above whoever did not, but for those whom the Nations League helped', () => {
  const through = new Set<CycleOutcome | undefined>([
    'QUALIFIED',
    'QUALIFIED_BUT_WITHDREW',
    'HOST',
    'HOLDER',
  ]);
  const odd = editions.flatMap((edition) => {
    const outcomes = outcomesOf(edition);
    const matches = index.matches.get(`world-cup-qualifying-${edition}`) ?? [];
    const wentOn = (team: string, { teams, ended }: QualifyingGroup): boolean =>
      through.has(outcomes.get(team)) ||
      matches.some(
        ({ date, home, away }) =>
          date > ended && [home, away].includes(team) && !(teams.includes(home) && teams.includes(away)),
      );
    return groupsOf(edition).flatMap((group) => {
      const on = group.table.rows.map(({ team }) => wentOn(team, group));
      const late = group.table.rows.filter(
        (_, at) => on[at] && on.indexOf(false) >= 0 && on.indexOf(false) < at,
      );
      return late.map(({ team }) => `${nameOf(edition, group)}: ${short(team)}`);
    });
  });
  expect(odd).toEqual(['2022 uefa-group F: austria', '2026 uefa-group B: sweden']);
});

/** The season of the qualifying of a World Cup. */
function qualifyingIn(edition: string): SeasonFact {
  const season = index.seasons.get(`world-cup-qualifying-${edition}`);
  if (season === undefined) throw new Error(`no qualifying for ${edition} is held`);
  return season;
}

function settled(edition: string, teams: readonly string[]): string[] {
  const fates = groupOutcomes(index, qualifyingIn(edition), outcomesOf(edition));
  return teams.map((team) => {
    const { decidedOn, match, opponent } = fates.get(`national-team:${team}`) ?? {};
    return [team, decidedOn, match, opponent && `behind ${short(opponent)}`].filter(Boolean).join(', ');
  });
}

test('the places of 2026 were won on the days on which they were', () => {
  expect(
    settled('2026', [
      'japan',
      'iran',
      'argentina',
      'uzbekistan',
      'brazil',
      'morocco',
      'cape-verde',
      'england',
    ]),
  ).toEqual([
    'japan, 2025-03-20, 2025-03-20-japan-bahrain',
    'iran, 2025-03-25, 2025-03-25-iran-uzbekistan',
    'argentina, 2025-03-25, 2025-03-25-argentina-brazil',
    'uzbekistan, 2025-06-05, 2025-06-05-united-arab-emirates-uzbekistan',
    'brazil, 2025-06-10, 2025-06-10-brazil-paraguay',
    'morocco, 2025-09-05, 2025-09-05-morocco-niger',
    'cape-verde, 2025-10-13, 2025-10-13-cape-verde-eswatini',
    'england, 2025-10-14, 2025-10-14-latvia-england',
  ]);
});

test('Argentina were sure of 2022 with five matches to come, since those behind met each other', () => {
  expect(settled('2022', ['argentina'])).toEqual(['argentina, 2021-11-16, 2021-11-16-argentina-brazil']);
});

test('Nigeria missed 2006 behind Angola, level on points and far ahead on goals, on the matches between them', () => {
  expect(settled('2006', ['nigeria', 'angola'])).toEqual([
    'nigeria, 2005-10-08, 2005-10-08-rwanda-angola, behind angola',
    'angola, 2005-10-08, 2005-10-08-rwanda-angola',
  ]);
});

test('the worst of the runners-up of 2018 is behind nobody in its group, and nobody is out behind it', () => {
  expect(settled('2018', ['slovakia', 'scotland'])).toEqual([
    'slovakia, 2017-10-10',
    'scotland, 2017-10-08, 2017-10-08-slovenia-scotland',
  ]);
});

test('Norway were the worst runners-up of 2010, so that Scotland are out behind nobody in particular', () => {
  expect(settled('2010', ['norway', 'scotland', 'iceland'])).toEqual([
    'norway, 2009-10-14',
    'scotland, 2009-09-09, 2009-09-09-scotland-netherlands',
    'iceland, 2009-06-10, 2009-06-10-north-macedonia-iceland',
  ]);
});

test('where half of the runners-up of 2018 went on, third was out behind second', () => {
  expect(settled('2018', ['hong-kong', 'singapore', 'jordan'])).toEqual([
    'hong-kong, 2016-03-29, 2016-03-29-china-qatar, behind china',
    'singapore, 2015-11-17, 2015-11-17-singapore-syria, behind syria',
    'jordan, 2016-03-29',
  ]);
});

test('zones of 1982 had rules of their own: two went on from North America, and one from the Caribbean groups', () => {
  expect(settled('1982', ['united-states', 'trinidad-and-tobago', 'east-germany'])).toEqual([
    'united-states, 1980-11-16, 1980-11-16-mexico-canada, behind mexico',
    'trinidad-and-tobago, 1980-12-12, 1980-12-12-curacao-haiti, behind haiti',
    'east-germany, 1981-10-10, 1981-10-10-east-germany-poland, behind poland',
  ]);
});

test('nobody went out without a tie or a group that tells, but for six of whom no match is held', () => {
  const untold = editions.flatMap((edition) => {
    const fates = groupOutcomes(index, qualifyingIn(edition), outcomesOf(edition));
    return ofWorldCup
      .filter(({ value }) => value.edition === edition && value.outcome === 'ELIMINATED')
      .filter(({ value }) => value.opponent === undefined && !fates.has(value.team))
      .map(({ value }) => `${edition} ${short(value.team)}`);
  });
  expect(untold).toMatchInlineSnapshot(`
    [
      "2010 american-samoa",
      "2010 cook-islands",
      "2010 samoa",
      "2010 solomon-islands",
      "2010 tahiti",
      "2010 tonga",
    ]
  `);
});

test('whoever put a team out of a group was still in when that group was over', () => {
  const through = new Set<CycleOutcome | undefined>([
    'QUALIFIED',
    'HOST',
    'HOLDER',
    'QUALIFIED_BUT_WITHDREW',
  ]);
  const out = editions.flatMap((edition) => {
    const outcomes = outcomesOf(edition);
    const matches = index.matches.get(`world-cup-qualifying-${edition}`) ?? [];
    const lastOf = (team: string): string =>
      matches.findLast(({ home, away, status }) => status !== 'CANCELLED' && [home, away].includes(team))
        ?.date ?? '';
    return [...groupOutcomes(index, qualifyingIn(edition), outcomes)].flatMap(([team, { opponent }]) => {
      const group = groupsOf(edition).findLast(({ teams }) => teams.includes(team));
      if (opponent === undefined || group === undefined || through.has(outcomes.get(opponent))) return [];
      const playedOn = lastOf(opponent) > group.ended;
      return playedOn ? [] : [`${edition} ${short(opponent)} put out ${short(team)}`];
    });
  });
  // Russia had won a place in the play-offs of 2022 and was excluded before they were played.
  expect(out).toMatchInlineSnapshot(`
    [
      "2022 russia put out cyprus",
      "2022 russia put out malta",
      "2022 russia put out slovakia",
      "2022 russia put out slovenia",
    ]
  `);
});

test('each table says what its places bring, and they brought it', () => {
  const odd = editions.flatMap((edition) => {
    const outcomes = outcomesOf(edition);
    return groupsOf(edition).flatMap((group) => {
      const { rows, cutoffs } = group.table;
      if (cutoffs.length === 0) return [`${nameOf(edition, group)} says nothing`];
      return rows.flatMap(({ team, zones }) => {
        const outcome = outcomes.get(team);
        const [first] = zones;
        const isOdd =
          (first?.zone === 'QUALIFIES' && outcome !== 'QUALIFIED') ||
          (first?.zone === 'ELIMINATED' && outcome === 'QUALIFIED');
        return isOdd ? [`${nameOf(edition, group)}: ${short(team)} ${first.zone} ${outcome}`] : [];
      });
    });
  });
  expect(odd).toMatchInlineSnapshot(`
    [
      "1950 uefa-group 5: scotland QUALIFIES QUALIFIED_BUT_WITHDREW",
      "1958 uefa-group 4: wales ELIMINATED QUALIFIED",
      "2026 uefa-group B: sweden ELIMINATED QUALIFIED",
    ]
  `);
});
