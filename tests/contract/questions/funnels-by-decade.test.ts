/** How the clubs of an association went out of the European Cup, decade by decade, with who put them out. */
import { expect, test } from 'vitest';
import { answerOf } from '../../support/answer.ts';
import { ask } from '../../support/graph.ts';

const QUESTION = `query ($country: String!, $from: String, $to: String) {
  country(by: { slug: $country }) {
    associationSeasons(competition: "ucl", filter: { from: $from, to: $to }) {
      season { label }
      entrants
      funnel { stage { code } remainingCount eliminated { team { name } eliminatedBy { name } } }
    }
  }
}`;

interface Answer {
  readonly country: {
    readonly associationSeasons: readonly {
      readonly season: { readonly label: string };
      readonly entrants: number;
      readonly funnel: readonly {
        readonly stage: { readonly code: string };
        readonly remainingCount: number | null;
        readonly eliminated: readonly {
          readonly team: { readonly name: string };
          readonly eliminatedBy: { readonly name: string } | null;
        }[];
      }[];
    }[];
  };
}

const DECADES = [
  ['1955-56', '1959-60'],
  ['1960-61', '1969-70'],
  ['1970-71', '1979-80'],
  ['1980-81', '1989-90'],
  ['1990-91', '1999-00'],
  ['2000-01', '2009-10'],
  ['2010-11', '2019-20'],
  ['2020-21', '2025-26'],
] as const;

async function seasonsOf(country: string, from: string, to: string) {
  return (await answerOf<Answer>(QUESTION, { country, from, to })).country.associationSeasons;
}

async function decadesOf(country: string): Promise<readonly string[]> {
  const told: string[] = [];
  for (const [from, to] of DECADES) {
    const seasons = await seasonsOf(country, from, to);
    const entrants = seasons.reduce((sum, season) => sum + season.entrants, 0);
    const out = seasons.flatMap(({ funnel }) => funnel.flatMap(({ eliminated }) => eliminated));
    const won = seasons.filter(({ funnel }) => funnel.at(-1)?.remainingCount === 1);
    told.push(
      `${from}: ${entrants} in, ${out.length} out, won ${won.map(({ season }) => season.label).join(' ')}`,
    );
  }
  return told;
}

test('each decade of an association is one question', async () => {
  expect({
    italy: await decadesOf('italy'),
    england: await decadesOf('england'),
    spain: await decadesOf('spain'),
    germany: await decadesOf('germany'),
  }).toMatchInlineSnapshot(`
    {
      "england": [
        "1955-56: 5 in, 4 out, won ",
        "1960-61: 11 in, 10 out, won 1967-68",
        "1970-71: 12 in, 8 out, won 1976-77 1977-78 1978-79 1979-80",
        "1980-81: 8 in, 5 out, won 1980-81 1981-82 1983-84",
        "1990-91: 13 in, 12 out, won 1998-99",
        "2000-01: 39 in, 37 out, won 2004-05 2007-08",
        "2010-11: 41 in, 39 out, won 2011-12 2018-19",
        "2020-21: 26 in, 24 out, won 2020-21 2022-23",
      ],
      "germany": [
        "1955-56: 5 in, 5 out, won ",
        "1960-61: 10 in, 10 out, won ",
        "1970-71: 12 in, 9 out, won 1973-74 1974-75 1975-76",
        "1980-81: 10 in, 9 out, won 1982-83",
        "1990-91: 16 in, 15 out, won 1996-97",
        "2000-01: 32 in, 31 out, won 2000-01",
        "2010-11: 36 in, 34 out, won 2012-13 2019-20",
        "2020-21: 26 in, 26 out, won ",
      ],
      "italy": [
        "1955-56: 5 in, 5 out, won ",
        "1960-61: 13 in, 9 out, won 1962-63 1963-64 1964-65 1968-69",
        "1970-71: 9 in, 9 out, won ",
        "1980-81: 12 in, 9 out, won 1984-85 1988-89 1989-90",
        "1990-91: 17 in, 15 out, won 1993-94 1995-96",
        "2000-01: 40 in, 37 out, won 2002-03 2006-07 2009-10",
        "2010-11: 29 in, 29 out, won ",
        "2020-21: 25 in, 25 out, won ",
      ],
      "spain": [
        "1955-56: 9 in, 4 out, won 1955-56 1956-57 1957-58 1958-59 1959-60",
        "1960-61: 12 in, 11 out, won 1965-66",
        "1970-71: 10 in, 10 out, won ",
        "1980-81: 10 in, 10 out, won ",
        "1990-91: 16 in, 13 out, won 1991-92 1997-98 1999-00",
        "2000-01: 40 in, 37 out, won 2001-02 2005-06 2008-09",
        "2010-11: 41 in, 35 out, won 2010-11 2013-14 2014-15 2015-16 2016-17 2017-18",
        "2020-21: 27 in, 25 out, won 2021-22 2023-24",
      ],
    }
  `);
});

test('a year is the season that began in it, and a span without an end goes on', async () => {
  const labels = async (from?: string, to?: string) => {
    const { country } = await answerOf<Answer>(
      `query ($from: String, $to: String) {
        country(by: { slug: "italy" }) {
          associationSeasons(competition: "ucl", filter: { from: $from, to: $to }) { season { label } }
        }
      }`,
      { from, to },
    );
    return country.associationSeasons.map(({ season }) => season.label);
  };
  expect(await labels('1988', '1990')).toEqual(['1988-89', '1989-90', '1990-91']);
  expect(await labels('24/25')).toEqual(['2024-25', '2025-26']);
  expect(await labels(undefined, '1956/57')).toEqual(['1955-56', '1956-57']);
  expect(await labels('1990', '1980')).toEqual([]);
});

test('what is no label is refused', async () => {
  const { errors } = await ask(QUESTION, { country: 'italy', from: 'the nineties', to: null });
  expect(errors?.map(({ message }) => message)).toEqual([
    'the nineties is not the label of a season; permitted: a label such as 1990-91, or a year',
  ]);
});
