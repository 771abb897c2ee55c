import { describe, expect, test } from 'vitest';
import { readCountryCodes } from '../../src/sources/country-codes/index.ts';
import { readCompetitions, readSeasons, readTeams } from '../../src/sources/reep/index.ts';
import { collect } from './collect.ts';

describe('reep', () => {
  const HEADER =
    'reep_id,key_wikidata,name,country,founded,stadium,key_transfermarkt,key_fbref,key_opta,key_uefa\n';
  const teams = (row: string) => collect(readTeams('teams.csv', `${HEADER}${row}\n`));

  test('a team has its ids, and a founding day that is mostly a year', async () => {
    expect(await teams('reep_t1,Q161217,07 Vestur,Faroe Islands,2007-01-01,,27811,,,')).toEqual([
      {
        kind: 'team',
        path: 'teams.csv',
        line: 2,
        id: 'reep_t1',
        wikidata: 'Q161217',
        name: '07 Vestur',
        bareId: false,
        country: 'Faroe Islands',
        founded: '2007-01-01',
        stadium: null,
        ids: { transfermarkt: '27811' },
      },
    ]);
  });

  test('a name that is a bare Wikidata id is flagged', async () => {
    expect(await teams('reep_t2,Q999,Q999,,,,,,,')).toMatchObject([
      { name: 'Q999', bareId: true, country: null },
    ]);
  });

  test('"some value" is no day; anything else that is none is rejected', async () => {
    expect(await teams('reep_t3,Q1,A,,http://www.wikidata.org/.well-known/genid/8de4,,,,,')).toMatchObject([
      { founded: null },
    ]);
    expect(await teams('reep_t3,Q1,A,,1899,,,,,')).toMatchObject([
      { kind: 'rejected', reason: 'founded is "1899", not a date' },
    ]);
    expect(await teams('reep_t3,161217,A,,,,,,,')).toMatchObject([
      { kind: 'rejected', reason: 'key_wikidata is "161217"' },
    ]);
  });

  test('competitions and seasons', async () => {
    expect(
      await collect(
        readCompetitions(
          'competitions.csv',
          'reep_id,key_wikidata,name,country,key_opta\nreep_l1,Q1,Serie A,Italy,21\n',
        ),
      ),
    ).toMatchObject([{ kind: 'competition', name: 'Serie A', country: 'Italy', ids: { opta: '21' } }]);
    expect(
      await collect(
        readSeasons(
          'seasons.csv',
          'reep_id,key_wikidata,name,competition_reep_id\nreep_s1,Q2,1898 Championship,\n',
        ),
      ),
    ).toMatchObject([{ kind: 'season', name: '1898 Championship', competition: null }]);
  });
});

describe('country codes', () => {
  const HEADER =
    'FIFA,IOC,ISO3166-1-Alpha-2,ISO3166-1-Alpha-3,CLDR display name,official_name_en,Continent,wikidata_id\n';
  const countries = (...rows: readonly string[]) =>
    collect(readCountryCodes('country-codes.csv', `${HEADER}${rows.join('\n')}\n`));

  test('a territory may have a code of FIFA', async () => {
    expect(await countries('NAM,NAM,NA,NAM,Namibia,Republic of Namibia,NA,')).toEqual([
      {
        kind: 'country',
        path: 'country-codes.csv',
        line: 2,
        name: 'Namibia',
        officialName: 'Republic of Namibia',
        iso2: 'NA',
        iso3: 'NAM',
        fifa: 'NAM',
        fifaAsGiven: null,
        ioc: 'NAM',
        continent: 'NA',
        wikidata: null,
      },
    ]);
  });

  test('what is no code of FIFA is kept as it stands, and is no code', async () => {
    const rows = await countries(
      '1,GBR,GB,GBR,UK,,EU,',
      'TAH2,,PF,PYF,French Polynesia,,OC,',
      '\u00A0,,BL,BLM,St. Barthélemy,,NA,',
      'KOS,,,XKX,Kosovo,,EU,',
    );
    expect(rows).toMatchObject([
      { name: 'UK', fifa: null, fifaAsGiven: '1' },
      { fifa: null, fifaAsGiven: 'TAH2' },
      { fifa: null, fifaAsGiven: null },
      { kind: 'rejected', reason: '"" and "XKX" are no codes' },
    ]);
  });
});
