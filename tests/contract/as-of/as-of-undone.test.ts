/** What was so until a ruling undid it: a match that was stopped, and a team that was out for some days. */
import { expect, test } from 'vitest';
import { answerOf } from '../../support/answer.ts';

interface Row {
  readonly team: { readonly slug: string };
  readonly points: number;
  readonly record: { readonly played: number };
}

/** `italy 7 of 3`: points of the matches that count. */
async function groupOn(asOf: string): Promise<string[]> {
  const { season } = await answerOf<{
    readonly season: { readonly table: { readonly rows: readonly Row[] } };
  }>(
    `query Q($asOf: Date!) @asOf(date: $asOf) {
      season(competition: "euro-qualifying", label: "2012") {
        table(stage: "group", group: "C") { rows { team { slug } points record { played } } }
      }
    }`,
    { asOf },
  );
  return season.table.rows.map(({ team, points, record }) => `${team.slug} ${points} of ${record.played}`);
}

test('a match that was stopped counts for nobody until it is ruled upon', async () => {
  const before = await groupOn('2010-10-28');
  expect(before).toContain('italy 7 of 3');
  expect(before).toContain('serbia 4 of 3');
  const after = await groupOn('2010-10-29');
  expect(after).toContain('italy 10 of 4');
  expect(after).toContain('serbia 4 of 4');
});

test('it is told as abandoned, with the score at which it was stopped', async () => {
  const on = async (asOf: string) => {
    const { match } = await answerOf<{ readonly match: unknown }>(
      `query Q($asOf: Date!) @asOf(date: $asOf) {
        match(id: "match:2007-06-02-denmark-sweden") {
          status winner { slug } score { fullTime { home away } } official { home away }
        }
      }`,
      { asOf },
    );
    return match;
  };
  const score = { fullTime: { home: 3, away: 3 } };
  expect(await on('2007-06-07')).toEqual({ status: 'ABANDONED', winner: null, score, official: null });
  expect(await on('2007-06-08')).toEqual({
    ...{ status: 'AWARDED', winner: { slug: 'sweden' }, score },
    official: { home: 0, away: 3 },
  });
});

test('Tunisia were out behind Cape Verde for five days in 2013, and Cameroon put them out', async () => {
  const on = async (asOf: string) => {
    const { nationalTeam } = await answerOf<{
      readonly nationalTeam: {
        readonly qualification: { readonly edition: unknown };
        readonly relations: { readonly nodes: readonly { readonly object: { readonly id: string } }[] };
      };
    }>(
      `query Q($asOf: Date!) @asOf(date: $asOf) {
        nationalTeam(by: { slug: "tunisia" }) {
          qualification(competition: "world-cup") {
            edition(label: "2014") { outcome eliminatedBy { slug } decisiveMatch { id } }
          }
          relations(kinds: [ELIMINATED_BY]) { nodes { object { id } } }
        }
      }`,
      { asOf },
    );
    const by = nationalTeam.relations.nodes.map(({ object }) => object.id);
    return [nationalTeam.qualification.edition, by.includes('national-team:cape-verde')];
  };
  const open = { outcome: 'IN_PROGRESS', eliminatedBy: null, decisiveMatch: null };
  const out = (slug: string, id: string) => ({
    outcome: 'ELIMINATED',
    eliminatedBy: { slug },
    decisiveMatch: { id },
  });
  expect(await on('2013-09-06')).toEqual([open, false]);
  expect(await on('2013-09-10')).toEqual([out('cape-verde', 'match:2013-09-07-tunisia-cape-verde'), true]);
  expect(await on('2013-09-12')).toEqual([open, false]);
  expect(await on('2013-11-17')).toEqual([out('cameroon', 'match:2013-11-17-cameroon-tunisia'), false]);
});

test('a ban has its day, and a day that was assumed is not told as one', async () => {
  const decided = async (team: string, year: string) => {
    const { nationalTeam } = await answerOf<{
      readonly nationalTeam: { readonly worldCups: { readonly edition: unknown } };
    }>(`{ nationalTeam(by: { slug: "${team}" }) {
      worldCups { edition(year: "${year}") { outcome decidedOn } }
    } }`);
    return nationalTeam.worldCups.edition;
  };
  expect(await decided('russia', '2022')).toEqual({ outcome: 'BANNED', decidedOn: '2022-02-28' });
  expect(await decided('guam', '2010')).toEqual({ outcome: 'WITHDREW', decidedOn: null });
});

test('relations tell that a team had failed until it was given the place of another', async () => {
  const missedOn = async (asOf: string): Promise<string> =>
    JSON.stringify(
      await answerOf(
        `query Q($asOf: Date!) @asOf(date: $asOf) {
          season(competition: "oceania-nations-cup", label: "2000") {
            relations(kinds: [MISSED_BY], first: 20) { nodes { sentence } }
          }
        }`,
        { asOf },
      ),
    );
  expect(await missedOn('2000-06-17')).toContain('missed by Vanuatu');
  expect(await missedOn('2000-06-18')).not.toContain('missed by Vanuatu');
});

test('a title that was taken away has the day on which it was given, before and after', async () => {
  const givenAsOf = async (asOf: string | null) => {
    const { club } = await answerOf<{
      readonly club: {
        readonly honours: {
          readonly nodes: readonly {
            readonly label: string;
            readonly status: string;
            readonly decidedOn: string | null;
          }[];
        };
      };
    }>(
      `query Q($asOf: Date) @asOf(date: $asOf) {
        club(by: { slug: "flamengo" }) { honours(competition: "brazil-serie-a", first: 100) { nodes { label status decidedOn } } }
      }`,
      { asOf },
    );
    return club.honours.nodes.find(({ label }) => label === '1987');
  };
  expect([await givenAsOf('2011-06-13'), await givenAsOf(null)]).toEqual([
    { label: '1987', status: 'AWARDED', decidedOn: '2011-02-21' },
    { label: '1987', status: 'REVOKED', decidedOn: '2011-02-21' },
  ]);
});
