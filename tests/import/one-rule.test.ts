/** Imported facts are held to what embedded ones are held to: what breaks a rule is not served, and is listed. */
import { expect, test } from 'vitest';
import { type Files, Workshop } from './importing.ts';

async function imported(repository: string, files: Files): Promise<Workshop> {
  const workshop = new Workshop();
  await workshop.import('openfootball', workshop.checkout(repository, files));
  return workshop;
}

const listed = (workshop: Workshop): readonly string[] =>
  workshop.held().apart.map(({ at, message, rule }) => `${at}: ${message} [${rule}]`);

const CHAMPIONSHIP = `= English Championship 2023/24
» Matchday 1
  Sat Aug/5 2023
    Leicester City  v Southampton FC   2-0
» Matchday 2
  Sat Apr/20 2024
    Southampton FC  v Leicester City   0-1

== Finals

Final
  Sun May/26
    Leicester City  v Southampton FC   0-1
`;

test('whoever wins a play-off of a league is not its champion', async () => {
  const workshop = await imported('england', { '2023-24/2-championship.txt': CHAMPIONSHIP });
  const { data } = await workshop.ask(`{
    season(competition: "championship", label: "2023-24") { champion { name } honours { rank } stages { code } }
  }`);
  expect(data).toEqual({
    season: { champion: null, honours: [], stages: [{ code: 'league' }, { code: 'play-off-final' }] },
  });
});

/** Four clubs, each at each; what is to be spoilt is spoilt by whoever calls. */
const EREDIVISIE = `= Netherlands Eredivisie 2023/24
# Teams      3
# Matches    6

» Matchday 1
  Sat Aug/12 2023
    AFC Ajax              v Feyenoord Rotterdam   2-1
» Matchday 2
  Sat Aug/19
    Feyenoord Rotterdam   v PSV Eindhoven         0-0
» Matchday 3
  Sat Aug/26
    PSV Eindhoven         v AFC Ajax              1-3
» Matchday 4
  Sat Mar/2 2024
    Feyenoord Rotterdam   v AFC Ajax              0-0
» Matchday 5
  Sat Mar/9
    PSV Eindhoven         v Feyenoord Rotterdam   2-2
» Matchday 6
  Sat Mar/16
    AFC Ajax              v PSV Eindhoven         1-0
`;

const SEASON = `{
  season(competition: "eredivisie", label: "2023-24") {
    isOver champion { name } coverage { complete matches gaps }
  }
}`;

/** What the facts that are served say of the season. */
function season(workshop: Workshop) {
  const { facts } = workshop.held();
  const id = 'eredivisie-2023-24';
  return {
    complete: facts.seasons.find(({ value }) => value.id === id)?.value.complete,
    matches: facts.matches.filter(({ value }) => value.season === id).length,
    champion: facts.honours.find(({ value }) => value.season === id)?.value.team ?? null,
  };
}

const NOT_WHOLE = { complete: false, champion: null };

/** The same matches, with the two clubs changed: PSV won the title of that season. */
const wonByPsv = (text: string): string =>
  text.replaceAll(/AFC Ajax|PSV Eindhoven/g, (club) => (club === 'AFC Ajax' ? 'PSV Eindhoven' : 'AFC Ajax'));

const eredivisie = (text: string) => imported('europe', { 'netherlands/2023-24_nl1.txt': text });

test('a league with all its matches is complete, and its first is champion', async () => {
  const workshop = await eredivisie(wonByPsv(EREDIVISIE));
  expect(season(workshop)).toMatchObject({ complete: true, matches: 6 });
  const { data } = await workshop.ask(SEASON);
  expect(data).toMatchObject({ season: { isOver: true, champion: { name: 'PSV' } } });
});

test('a season of which a row was rejected is not complete, has no champion and says why', async () => {
  const workshop = await eredivisie(EREDIVISIE.replace('1-3', '1-x'));
  const { data } = await workshop.ask(SEASON);
  expect(data).toEqual({
    season: {
      isOver: false,
      champion: null,
      coverage: {
        complete: false,
        matches: 5,
        gaps: [
          'eredivisie-2023-24: 5 of 6 matches held; 1 row of its source rejected; its source states 6 matches and has 5',
        ],
      },
    },
  });
});

test('a season whose file states more matches or teams than it has is not complete', async () => {
  for (const [written, stated] of [
    ['# Matches    6', '# Matches    12'],
    ['# Teams      3', '# Teams      4'],
  ] as const) {
    const workshop = await eredivisie(EREDIVISIE.replace(written, stated));
    expect(season(workshop)).toEqual({ ...NOT_WHOLE, matches: 6 });
  }
});

test('a match years after its season is kept apart', async () => {
  const text = EREDIVISIE.replace('Sat Mar/16', '2027-03-16');
  const workshop = await eredivisie(text);
  expect(listed(workshop)).toEqual([
    '2023-24_nl1.txt:22: 2027-03-16 cannot be in eredivisie-2023-24 [within-label]',
  ]);
  expect(season(workshop)).toEqual({ ...NOT_WHOLE, matches: 5 });
});

test('a file that stands under the wrong season is kept apart as a whole', async () => {
  const later = EREDIVISIE.replace(/(Aug\/\d+)( 2023)?/gu, '$1 2024').replace(
    /(Mar\/\d+)( 2024)?/gu,
    '$1 2025',
  );
  const workshop = await eredivisie(later.replaceAll('Sat ', ''));
  expect(season(workshop)).toEqual({ complete: undefined, matches: 0, champion: null });
  expect(new Set(listed(workshop).map((line) => line.replace(/^[^ ]* /u, '')))).toEqual(
    new Set(['eredivisie-2023-24 begins on 2024-08-12 [within-label]']),
  );
});

test('two matches of a team on one day are both kept apart, since nothing tells which is wrong', async () => {
  const workshop = await eredivisie(EREDIVISIE.replace('Sat Mar/16', 'Sat Mar/9 2024'));
  expect(
    listed(workshop)
      .map((line) => line.split(':', 2).join(':'))
      .sort(),
  ).toEqual(['2023-24_nl1.txt:19', '2023-24_nl1.txt:22']);
});

test('a fixture that stands twice is there once: on the later day, where both rows tell one result', async () => {
  const again = `${EREDIVISIE}» Matchday 7
  Sat Apr/6
    AFC Ajax              v PSV Eindhoven         1-0
`;
  const workshop = await eredivisie(again);
  expect(listed(workshop)).toEqual([
    '2023-24_nl1.txt:22: club:ajax hosts club:psv 2 times in eredivisie-2023-24 league: 2024-03-16, 2024-04-06 [fixture-once]',
  ]);
});

const RESULTS =
  'date,home_team,away_team,home_score,away_score,tournament,city,country,neutral\n' +
  '2024-03-21,Greece,Kazakhstan,5,0,Friendly,Athens,Greece,FALSE\n';

test('no row of an import moves today beyond the day its source was retrieved', async () => {
  const workshop = new Workshop();
  const results = `${RESULTS}2999-01-01,Greece,Italy,0,3,Friendly,Athens,Greece,FALSE\n`;
  await workshop.import(
    'international-results',
    workshop.checkout('internationals', { 'results.csv': results }),
  );
  const { apart, facts } = workshop.held();
  expect(apart).toEqual([
    {
      what: 'ROW',
      source: 'international-results',
      at: 'results.csv:2999-01-01,Greece,Italy',
      rule: 'played-before-retrieved',
      message: 'the result is of 2999-01-01',
      tip: 'its source was retrieved on 2026-11-01: the date is wrong',
    },
  ]);
  expect(facts.matches.some(({ value }) => value.date > '2026-11-01' && value.score !== undefined)).toBe(
    false,
  );
});
