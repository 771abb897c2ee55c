/** A catalogue read line by line is the catalogue that was written, whatever its texts hold. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { TeamDocument } from '../../src/documents/documents.ts';
import { TEXT } from '../../src/model/kit/cell-type.ts';
import { optional, partsOf, ShapeError, value } from '../../src/model/kit/shape.ts';
import { readCatalogue } from '../../src/store/catalogue-text.ts';
import { openedSeason, readTeam, writeDocument } from '../../src/store/document-text.ts';
import { CATALOGUE } from '../../src/store/keys.ts';
import { readManifest } from '../../src/store/manifest-text.ts';
import { RowSet } from '../../src/store/row-set.ts';
import { sectionOf } from '../../src/store/section-text.ts';
import { embedded } from '../support/graph.ts';

interface Club {
  readonly id: string;
  readonly name: string;
  readonly country?: string;
}

const text = value('text', TEXT);
const CLUB = partsOf({ id: text, name: text, country: optional(text) });
const CLUBS: readonly Club[] = [
  { id: 'inter', name: 'Inter', country: 'italy' },
  { id: 'quoted', name: 'The "country":"italy" Club' },
  { id: 'lines', name: 'Two\nlines, a \\ and a "', country: 'spain' },
  { id: 'milan', name: 'Milan', country: 'italy' },
];
const clubs = () => new RowSet<Club>(sectionOf(CLUBS, ['country']), CLUBS.length, CLUB);

describe('records', () => {
  test('are refused where they have another shape, and only then', () => {
    const broken = [
      { id: 'inter', name: 'Inter' },
      { id: 'milan', name: 1908 },
    ] as unknown as Club[];
    const records = new RowSet<Club>(sectionOf(broken, []), broken.length, CLUB);
    expect(records.get('inter')).toEqual(broken[0]);
    expect(() => records.get('milan')).toThrow(ShapeError);
  });

  test('are found by id, by position and by a property', () => {
    const records = clubs();
    expect([records.size, records.ids()]).toEqual([4, ['inter', 'quoted', 'lines', 'milan']]);
    expect([records.get('milan'), records.at(3), records.get('nobody'), records.at(4)]).toEqual([
      CLUBS[3],
      CLUBS[3],
      undefined,
      undefined,
    ]);
    expect(records.having('country', 'italy')).toEqual([CLUBS[0], CLUBS[3]]);
    expect(records.havingAny(['country'], ['spain', 'italy'])).toEqual([CLUBS[0], CLUBS[2], CLUBS[3]]);
    expect(records.texts('country')).toEqual(['italy', 'spain']);
    // Lists of everybody ask for them once for each alias.
    expect(records.texts('country')).toBe(records.texts('country'));
    expect(records.having('country', 'france')).toEqual([]);
    expect([records.has('lines'), records.has('')]).toEqual([true, false]);
    expect(records.count('country', 'italy')).toBe(2);
    expect([records.idsHaving('country', 'italy'), records.idsHaving('country', 'france')]).toEqual([
      ['inter', 'milan'],
      [],
    ]);
    const isCalled = (name: string) => (club: Club) => club.name === name;
    expect(records.someHaving('country', 'italy', isCalled('Milan'))).toBe(true);
    expect(records.someHaving('country', 'spain', isCalled('Milan'))).toBe(false);
    expect(() => records.having('name', 'Inter')).toThrow('no column tells name');
  });
});

describe('records that were made', () => {
  test('are the same objects however they are asked for, and none is made before', () => {
    const parse = vi.spyOn(JSON, 'parse');
    const records = clubs();
    const [inter] = records.having('country', 'italy');
    // What there is of everything, and two clubs.
    expect(parse).toHaveBeenCalledTimes(3);
    expect(records.get('inter')).toBe(inter);
    expect(records.all()[0]).toBe(inter);
    expect(parse).toHaveBeenCalledTimes(5);
    parse.mockRestore();
  });

  test('keep every text as it was', () => {
    const club = fc.record({
      id: fc.stringMatching(/^[a-z0-9-]{1,8}$/),
      name: fc.string({ unit: 'binary' }),
      country: fc.constantFrom('italy', 'spain', 'côte-d’ivoire', ''),
    });
    fc.assert(
      fc.property(fc.uniqueArray(club, { selector: ({ id }) => id }), (written) => {
        const records = new RowSet<Club>(sectionOf(written, ['country', 'name']), written.length, CLUB);
        expect(records.all()).toEqual(written);
        for (const one of written) {
          const { id, country, name } = one;
          expect(records.get(id)).toEqual(one);
          expect(records.having('country', country)).toEqual(
            written.filter((other) => other.country === country),
          );
          expect(records.count('name', name)).toBe(written.filter((other) => other.name === name).length);
          expect(records.textsOfThose('name', ['country'], country)).toEqual(
            new Set(written.filter((other) => other.country === country).map((other) => other.name)),
          );
        }
        expect(records.texts('country')).toEqual([...new Set(written.map(({ country }) => country))].sort());
      }),
    );
  });
});

test('the teams of a season are written once each, by id', () => {
  const season = { id: 'cup-2026', stages: [], deductions: [], ties: [], outcomes: [] };
  const match = { season: 'cup-2026', stage: 'group', date: '2026-06-01', source: 'reports' };
  const matches = [
    { ...match, id: 'c-b', home: 'club:c', away: 'club:b' },
    { ...match, id: 'a-c', home: 'club:a', away: 'club:c' },
  ];
  expect(openedSeason({ ...season, matches }).sides).toEqual(['club:a', 'club:b', 'club:c']);
});

test('a team cannot be read with a tie-break decision of no season', () => {
  const lots = { criterion: 'LOTS', from: '', reason: 'lots were drawn', source: 'reports' };
  const decision = { stage: 'group', above: 'club:a', below: 'club:b', ...lots };
  const team = { id: 'club:a', seasons: [], matches: [], outcomes: [] };
  const read = (season: object) =>
    readTeam(writeDocument({ ...team, settled: [{ ...season, ...decision }] } as unknown as TeamDocument));
  expect(read({ season: 'cup-2026' }).settled).toHaveLength(1);
  expect(() => read({})).toThrow(ShapeError);
});

test('a manifest of an older shape has its shape and no documents', () => {
  const manifest = readManifest('{"version":"0123456789ab","schemaVersion":9}');
  expect([manifest.schemaVersion, manifest.documents.size, manifest.documents.get('catalogue')]).toEqual([
    ...[9, 0, undefined],
  ]);
  expect(() =>
    readManifest('{"version":"0123456789ab","schemaVersion":9,"size":1,"length":9}\n12345678'),
  ).toThrow('8 characters, and 9 were announced');
});

test('every record of the embedded catalogue is found by its id, and under each of its properties', () => {
  const { manifest, documents } = embedded();
  const { clubs, tenures, seasons } = readCatalogue(documents.get(manifest.documents[CATALOGUE] ?? '') ?? '');
  for (const club of clubs.all()) {
    expect(clubs.get(club.id)).toBe(club);
    expect(clubs.having('association', club.association)).toContain(club);
  }
  for (const tenure of tenures.all()) expect(tenures.having('coach', tenure.coach)).toContain(tenure);
  for (const season of seasons.all()) {
    expect(seasons.having('competition', season.competition)).toContain(season);
    if (season.qualification !== undefined)
      expect(seasons.having('qualification', season.qualification)).toContain(season);
  }
});

test('a catalogue that was cut off is told from a short one', () => {
  const { manifest, documents } = embedded();
  const text = documents.get(manifest.documents[CATALOGUE] ?? '') ?? '';
  expect(() => readCatalogue(text.slice(0, -10))).toThrow(
    `${text.length - 10} characters, and ${text.length} were announced`,
  );
});
