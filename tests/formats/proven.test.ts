/** A format is proven by three seasons: their results go in, and the known champions come out. */
import { describe, expect, test } from 'vitest';
import { readRegister } from '../../src/import/identity/register.ts';
import { formatName, formatOn, isProven, provenSeasons } from '../../src/import/matches/formats.ts';
import { Workshop } from '../import/importing.ts';
import { DATA_DIR } from '../support/graph.ts';
import { KNOWN } from './known.ts';
import { fileOf, playedSeasons } from './seasons.ts';

const { formats } = readRegister(DATA_DIR);
const played = playedSeasons();
const cases = KNOWN.flatMap(({ competition, champions }) =>
  Object.entries(champions).map(([label, names]) => ({ competition, label, names })),
);

async function imported() {
  const workshop = new Workshop();
  const files = played.map((season): [string, string] => {
    const { folder = '', title = '' } =
      KNOWN.find(({ competition }) => competition === season.competition) ?? {};
    return [`${folder}/${season.label}_${season.competition}.txt`, fileOf(season, title)];
  });
  const reports = await workshop.import(
    'openfootball',
    workshop.checkout('world', Object.fromEntries(files)),
  );
  return { rejected: reports.flatMap((report) => report.rejected), ...workshop.held() };
}

let outcome: ReturnType<typeof imported> | undefined;

/** All seasons are imported once, in the first test that asks: the folder goes with it. */
function held(): ReturnType<typeof imported> {
  outcome ??= imported();
  return outcome;
}

test('no row of theirs is lost', async () => {
  const { rejected, apart } = await held();
  expect(rejected.map(({ path, reason }) => `${path}: ${reason}`)).toEqual([]);
  expect(apart.map(({ at, message }) => `${at} ${message}`)).toEqual([]);
}, 120_000);

describe('the champion of a season comes out of its results and its format', () => {
  test.each(cases)('$competition $label: $names', async ({ competition, label, names }) => {
    const { facts } = await held();
    const id = `${competition}-${label}`;
    const clubs = new Map(facts.clubs.map(({ value }) => [`club:${value.id}`, value.name]));
    const titles = facts.honours.filter(({ value }) => value.season === id);
    expect(facts.seasons.find(({ value }) => value.id === id)?.value.complete).toBe(true);
    expect(titles.map(({ value }) => clubs.get(value.team ?? ''))).toEqual(names);
  });
});

/** The seasons that were tried here, by the name of their format. */
const tried = Map.groupBy(played, ({ competition, from }) => {
  const format = formatOn(formats, competition, from);
  return format === null ? '' : formatName(format);
});

describe('a format says itself whether it is proven', () => {
  test.each(formats.filter(isProven).map((format) => ({ format, name: formatName(format) })))(
    '$name is, by three seasons of these',
    ({ format, name }) => {
      const labels = (tried.get(name) ?? []).map(({ label }) => label);
      expect(labels.filter((label) => provenSeasons(format).includes(label)).length).toBeGreaterThanOrEqual(
        3,
      );
    },
  );

  test('the others are not, though one or two champions of theirs are right', () => {
    const others = formats.filter((format) => !isProven(format));
    expect(others.every((format) => provenSeasons(format).length < 3)).toBe(true);
    expect(others.length).toBeGreaterThan(0);
  });
});
