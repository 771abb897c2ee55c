/** Results of seasons that were played, packed, and written out as files that an import reads. */
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

/** The league of a season, and what its rows refer to by number. */
interface SeasonHead {
  readonly competition: string;
  readonly label: string;
  /** The day of the first match. */
  readonly from: string;
  readonly stages: readonly string[];
  readonly teams: readonly string[];
}

interface PlayedSeason extends SeasonHead {
  /** `33,0,4,7,1-1`: days since the first match, stage, home, away, and the score. */
  readonly rows: readonly string[];
}

/** Where the results are: two lines a season, its head and its rows. */
const RESULTS = new URL('results.br', import.meta.url);

/** Those of openfootball under CC0: the order of days and the results alone, in words of our own. */
export function playedSeasons(): readonly PlayedSeason[] {
  const lines = brotliDecompressSync(readFileSync(RESULTS)).toString().trimEnd().split('\n');
  return Array.from({ length: lines.length / 2 }, (_, at) => ({
    ...(JSON.parse(lines[at * 2] ?? '') as SeasonHead),
    rows: (lines[at * 2 + 1] ?? '').split(' '),
  }));
}

const DAY_MS = 86_400_000;

/** `1-1/2-1p4-3`: after 90 minutes, after extra time, the shoot-out; a `!` behind it: by a ruling. */
const SCORE = /^([\d-]+)(?:\/([\d-]+))?(?:p([\d-]+))?(!)?$/u;

function scoreText(score: string): string {
  const [, full = '', extra, penalties, ruled] = SCORE.exec(score) ?? [];
  const shootOut = penalties === undefined ? '' : `${penalties} pen. `;
  const played = extra === undefined ? full : `${extra} a.e.t. (${full}, )`;
  const onField = penalties !== undefined && extra === undefined ? `(${full}, )` : played;
  return `${shootOut}${onField}${ruled === undefined ? '' : ' [awarded]'}`;
}

/** The season as Football.TXT. */
export function fileOf(season: PlayedSeason, title: string): string {
  const { label, from, stages, teams, rows } = season;
  let stage = '';
  const lines = rows.flatMap((row) => {
    const [days = '', at = '', home = '', away = '', score = ''] = row.split(',');
    const name = stages[Number(at)] ?? '';
    const heading = name === stage ? [] : [`\n▪ ${name}`];
    stage = name;
    const day = new Date(Date.parse(from) + Number(days) * DAY_MS).toISOString().slice(0, 10);
    return [...heading, day, `  ${teams[Number(home)]}  v  ${teams[Number(away)]}  ${scoreText(score)}`];
  });
  const head = [
    `= ${title} ${label.replace('-', '/')}`,
    '',
    `# Teams ${teams.length}`,
    `# Matches ${rows.length}`,
  ];
  return `${[...head, ...lines].join('\n')}\n`;
}
