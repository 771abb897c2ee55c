/** Questions 17 to 22: World Cups missed, won and played. */
import { expect, test } from 'vitest';
import { about, answer, answerOf } from '../../support/answer.ts';
import { ask, question } from '../../support/graph.ts';

interface Goals {
  readonly home: number;
  readonly away: number;
}

interface Played {
  readonly date: string;
  readonly city: string;
  readonly home: { readonly name: string };
  readonly away: { readonly name: string };
  readonly score: {
    readonly fullTime: Goals;
    readonly afterExtraTime: Goals | null;
    readonly penalties: Goals | null;
  };
}

interface Misses {
  readonly nationalTeam: {
    readonly worldCups: {
      readonly missed: readonly {
        readonly edition: string;
        readonly outcome: string;
        readonly eliminatedBy: { readonly name: string } | null;
        readonly decidedIn: string | null;
        readonly decisiveMatch: Played | null;
        readonly decisiveTie: {
          readonly decidedBy: string;
          readonly aggregate: Goals;
          readonly legs: readonly Played[];
        } | null;
      }[];
    };
  };
}

const goals = ({ home, away }: Goals): string => `${home}-${away}`;

function told({ date, city, home, away, score }: Played): string {
  const { fullTime, afterExtraTime, penalties } = score;
  const extra = afterExtraTime === null ? '' : ' after extra time';
  const shootOut = penalties === null ? '' : `, ${goals(penalties)} on penalties`;
  return `${home.name} ${goals(afterExtraTime ?? fullTime)}${extra}${shootOut} ${away.name} (${city}, ${date})`;
}

/** One line a World Cup missed: who put the team out, and the match or matches that did. */
const misses = async (team: string, asOf: string | null = null): Promise<string[]> => {
  const { nationalTeam } = await answerOf<Misses>(question('eliminated-by'), { team, asOf });
  return nationalTeam.worldCups.missed.map(
    ({ edition, outcome, eliminatedBy, decidedIn, decisiveMatch, decisiveTie }) => {
      if (eliminatedBy === null) return `${edition} ${outcome}`;
      const matches = decisiveTie?.legs ?? (decisiveMatch === null ? [] : [decisiveMatch]);
      const manner = decisiveTie?.decidedBy ?? decidedIn ?? '';
      return `${edition} ${eliminatedBy.name}, ${manner}: ${matches.map(told).join(', ')}`;
    },
  );
};

test('17. who eliminated Italy each time, and how', async () => {
  expect(await misses('italy')).toEqual([
    '1930 DID_NOT_ENTER',
    '1958 Northern Ireland, GROUP: Northern Ireland 2-1 Italy (Belfast, 1958-01-15)',
    '2018 Sweden, REGULAR_TIME: Sweden 1-0 Italy (Solna, 2017-11-10), Italy 0-0 Sweden (Milan, 2017-11-13)',
    '2022 North Macedonia, REGULAR_TIME: Italy 0-1 North Macedonia (Palermo, 2022-03-24)',
    '2026 Bosnia and Herzegovina, PENALTIES: Bosnia and Herzegovina 1-1 after extra time, 4-1 on penalties Italy (Zenica, 2026-03-31)',
  ]);
});

test('17. who eliminated the Netherlands each time', async () => {
  expect(await misses('netherlands')).toMatchInlineSnapshot(`
    [
      "1930 DID_NOT_ENTER",
      "1950 DID_NOT_ENTER",
      "1954 DID_NOT_ENTER",
      "1958 Austria, GROUP: Luxembourg 0-3 Austria (Luxembourg, 1957-09-29)",
      "1962 Hungary, GROUP: East Germany 2-3 Hungary (Berlin, 1961-09-10)",
      "1966 Switzerland, GROUP: Switzerland 2-1 Netherlands (Bern, 1965-11-14)",
      "1970 Bulgaria, GROUP: Netherlands 1-1 Bulgaria (Rotterdam, 1969-10-22)",
      "1982 France, GROUP: France 2-0 Netherlands (Paris, 1981-11-18)",
      "1986 Belgium, AWAY_GOALS: Belgium 1-0 Netherlands (Brussels, 1985-10-16), Netherlands 2-1 Belgium (Rotterdam, 1985-11-20)",
      "2002 Republic of Ireland, GROUP: Cyprus 1-3 Portugal (Larnaca, 2001-09-05)",
      "2018 Sweden, GROUP: Netherlands 2-0 Sweden (Amsterdam, 2017-10-10)",
    ]
  `);
});

test('17. who eliminated England each time', async () => {
  expect(await misses('england')).toMatchInlineSnapshot(`
    [
      "1930 DID_NOT_ENTER",
      "1934 DID_NOT_ENTER",
      "1938 DID_NOT_ENTER",
      "1974 Poland, GROUP: England 1-1 Poland (London, 1973-10-17)",
      "1978 Italy, GROUP: Italy 3-0 Luxembourg (Rome, 1977-12-03)",
      "1994 Netherlands, GROUP: Poland 1-3 Netherlands (Poznań, 1993-11-17)",
    ]
  `);
});

test('17. who eliminated France, Bulgaria by a goal in the last minute among them', async () => {
  expect(await misses('france')).toMatchInlineSnapshot(`
    [
      "1950 Yugoslavia, PLAY_OFF: Yugoslavia 1-1 France (Belgrade, 1949-10-09), France 1-1 Yugoslavia (Colombes, 1949-10-30), France 2-3 after extra time Yugoslavia (Florence, 1949-12-11)",
      "1962 Bulgaria, REGULAR_TIME: Bulgaria 1-0 France (Milan, 1961-12-16)",
      "1970 Sweden, GROUP: Sweden 2-0 France (Solna, 1969-10-15)",
      "1974 Soviet Union, GROUP: Soviet Union 2-0 France (Moscow, 1973-05-26)",
      "1990 Scotland, GROUP: Scotland 1-1 Norway (Glasgow, 1989-11-15)",
      "1994 Bulgaria, GROUP: France 1-2 Bulgaria (Paris, 1993-11-17)",
    ]
  `);
});

test('17. the group of 1958 settled nothing before its last match', async () => {
  expect(await misses('italy', '1958-01-14')).toEqual(['1930 DID_NOT_ENTER']);
});

test('18. under which coach each time', async () => {
  expect(about(await answer('coaches-of-misses'), /edition|name/)).toMatchInlineSnapshot(`
    [
      "nationalTeam.name: Italy",
      "nationalTeam.worldCups.missed.0.edition: 1930",
      "nationalTeam.worldCups.missed.1.edition: 1958",
      "nationalTeam.worldCups.missed.1.coaches.0.coach.name: Alfredo Foni",
      "nationalTeam.worldCups.missed.2.edition: 2018",
      "nationalTeam.worldCups.missed.2.coaches.0.coach.name: Gian Piero Ventura",
      "nationalTeam.worldCups.missed.3.edition: 2022",
      "nationalTeam.worldCups.missed.3.coaches.0.coach.name: Roberto Mancini",
      "nationalTeam.worldCups.missed.4.edition: 2026",
      "nationalTeam.worldCups.missed.4.coaches.0.coach.name: Luciano Spalletti",
      "nationalTeam.worldCups.missed.4.coaches.1.coach.name: Gennaro Gattuso",
    ]
  `);
});

interface Champions {
  readonly competition: {
    readonly champions: {
      readonly nodes: readonly {
        readonly team: {
          readonly name: string;
          readonly worldCups: { readonly missedSinceTitle: readonly unknown[] };
        };
        readonly titles: { readonly nodes: readonly { readonly label: string }[] };
      }[];
    };
  };
}

const champions = async (asOf: string | null): Promise<string[]> => {
  const { competition } = await answerOf<Champions>(question('champions-and-misses'), { asOf });
  return competition.champions.nodes.map(
    ({ team, titles }) =>
      `${team.name} ${titles.nodes.map(({ label }) => label).join(', ')}; missed since: ${team.worldCups.missedSinceTitle.length}`,
  );
};

test('20. the champions of the world, and what they missed since', async () => {
  expect(await champions(null)).toMatchInlineSnapshot(`
    [
      "Brazil 1958, 1962, 1970, 1994, 2002; missed since: 0",
      "Italy 1934, 1938, 1982, 2006; missed since: 3",
      "Germany 1954, 1974, 1990, 2014; missed since: 0",
      "Argentina 1978, 1986, 2022; missed since: 0",
      "Uruguay 1930, 1950; missed since: 6",
      "France 1998, 2018; missed since: 0",
      "Spain 2010, 2026; missed since: 0",
      "England 1966; missed since: 3",
    ]
  `);
});

test('20. under an earlier day there are fewer', async () => {
  expect(await champions('1955-01-01')).toMatchInlineSnapshot(`
    [
      "Uruguay 1930, 1950; missed since: 0",
      "Italy 1934, 1938; missed since: 0",
      "West Germany 1954; missed since: 0",
    ]
  `);
});

test('21. Italy’s last World Cup match, and their last win there', async () => {
  expect(await answer('last-world-cup-match')).toMatchInlineSnapshot(`
    [
      "nationalTeam.name: Italy",
      "nationalTeam.lastMatch.date: 2014-06-24",
      "nationalTeam.lastMatch.daysSince: 4278",
      "nationalTeam.lastMatch.city: Natal",
      "nationalTeam.lastMatch.home.name: Italy",
      "nationalTeam.lastMatch.away.name: Uruguay",
      "nationalTeam.lastMatch.counting.home: 0",
      "nationalTeam.lastMatch.counting.away: 1",
      "nationalTeam.lastWin.date: 2014-06-14",
      "nationalTeam.lastWin.daysSince: 4288",
      "nationalTeam.lastWin.city: Manaus",
      "nationalTeam.lastWin.home.name: England",
      "nationalTeam.lastWin.away.name: Italy",
      "nationalTeam.lastWin.counting.home: 1",
      "nationalTeam.lastWin.counting.away: 2",
    ]
  `);
});

test('22. World Cup qualifiers Italy lost at home', async () => {
  expect(await answer('qualifiers-lost-at-home')).toMatchInlineSnapshot(`
    [
      "nationalTeam.name: Italy",
      "nationalTeam.record.played: 65",
      "nationalTeam.record.won: 52",
      "nationalTeam.record.drawn: 11",
      "nationalTeam.record.lost: 2",
      "nationalTeam.matches.totalCount: 2",
      "nationalTeam.matches.nodes.0.date: 2022-03-24",
      "nationalTeam.matches.nodes.0.city: Palermo",
      "nationalTeam.matches.nodes.0.away.name: North Macedonia",
      "nationalTeam.matches.nodes.0.counting.home: 0",
      "nationalTeam.matches.nodes.0.counting.away: 1",
      "nationalTeam.matches.nodes.1.date: 2025-11-16",
      "nationalTeam.matches.nodes.1.city: Milan",
      "nationalTeam.matches.nodes.1.away.name: Norway",
      "nationalTeam.matches.nodes.1.counting.home: 1",
      "nationalTeam.matches.nodes.1.counting.away: 4",
      "nationalTeam.records.coverage.0.coverage.from: 1933-06-11",
      "nationalTeam.records.coverage.0.coverage.to: 2026-03-31",
      "nationalTeam.records.coverage.0.coverage.complete: true",
      "nationalTeam.records.coverage.0.coverage.gaps: none",
    ]
  `);
});

test('22. before 2022 there was none', async () => {
  const lines = await answer('qualifiers-lost-at-home', { asOf: '2022-03-23' });
  expect(about(lines, /totalCount|lost/)).toMatchInlineSnapshot(`
    [
      "nationalTeam.record.lost: 0",
      "nationalTeam.matches.totalCount: 0",
    ]
  `);
});

const longestMisses = async (team: string): Promise<unknown> => {
  const { data } = await ask(
    `query($team: String!) { nationalTeam(by: { slug: $team }) {
      worldCups { longestMissedStreak { length editions { edition } } missed { edition } }
    } }`,
    { team },
  );
  const { longestMissedStreak: run, missed } = (data as { nationalTeam: { worldCups: Runs } }).nationalTeam
    .worldCups;
  return [missed[0]?.edition, run.length, run.editions[0]?.edition, run.editions.at(-1)?.edition];
};

interface Runs {
  readonly longestMissedStreak: {
    readonly length: number;
    readonly editions: readonly { edition: string }[];
  };
  readonly missed: readonly { edition: string }[];
}

test('members of FIFA that did not enter missed the finals too', async () => {
  expect(await longestMisses('denmark')).toEqual(['1930', 12, '1930', '1982']);
  expect(await longestMisses('norway')).toEqual(['1930', 11, '1950', '1990']);
  expect(await longestMisses('germany')).toEqual(['1930', 1, '1930', '1930']);
  expect(await longestMisses('finland')).toEqual(['1930', 23, '1930', '2026']);
  expect(await longestMisses('iran')).toEqual(['1950', 7, '1950', '1974']);
});
