/** A season as rows of the fact tables. */

import type { CompetitionRecord } from '../../documents/catalogue.ts';
import { RULE_SET_NAMES } from '../../football/rules/index.ts';
import { isTableStage } from '../../football/rules/stage-kinds.ts';
import type { WritableCells } from '../../model/kit/write-row.ts';
import { matches as matchTable } from '../../model/tables/matches.ts';
import { seasons } from '../../model/tables/seasons.ts';
import { stages } from '../../model/tables/stages.ts';
import { ties } from '../../model/tables/ties.ts';
import type { CompetitionKind } from '../../model/vocabularies.ts';
import type { SourceLine } from '../../sources/types.ts';
import type { Clocks } from '../clock.ts';
import type { Register } from '../identity/register.ts';
import type { Tables } from '../tables/table.ts';
import { isComplete } from './complete.ts';
import { formatName, type LeagueFormat, phasesOf } from './formats.ts';
import { type FilesOfSeason, lackingIn, statedIn } from './lacking.ts';
import { levelTies } from './level-ties.ts';
import { missingIn } from './missing.ts';
import type { PhasedStage } from './phases.ts';
import type { Reject } from './raw.ts';
import { type ResultCells, resultCells } from './score-cells.ts';
import { wonByShootOut } from './shoot-outs.ts';
import { legsOf, type TieMatch, tiesOf } from './ties.ts';

interface SeasonToWrite {
  readonly competition: CompetitionRecord;
  readonly label: string;
  readonly stages: readonly PhasedStage[];
  /** Null where none is recorded. */
  readonly format: LeagueFormat | null;
}

interface SeasonWriting {
  readonly tables: Tables;
  readonly register: Register;
  readonly source: string;
  readonly reject: Reject;
  /** Reports a row that is taken over and that a person should look at. */
  readonly remark: (at: SourceLine, text: string) => void;
  readonly files: FilesOfSeason;
  readonly clocks: Clocks;
  /** The formats that were found for seasons. */
  readonly formats: Set<LeagueFormat>;
}

interface ResultRow extends TieMatch {
  readonly result: ResultCells;
}

/** Goals by which the home side of a second leg led before it. */
function leadBefore(match: TieMatch, matches: readonly TieMatch[]): number {
  const first = matches.find((other) => other.tie === match.tie && other.leg === 1);
  if (match.leg !== 2 || first === undefined) return 0;
  const parts = first.fact.score;
  const goals = parts?.afterExtraTime ?? parts?.fullTime ?? null;
  if (goals === null) return 0;
  return first.home === match.home ? goals.home - goals.away : goals.away - goals.home;
}

function rowed(stage: PhasedStage, reject: Reject): readonly ResultRow[] {
  const matches = tiesOf(stage);
  return matches.flatMap((match): ResultRow[] => {
    const single = match.tie !== null && match.leg !== 2;
    const result = resultCells(match.fact, single, leadBefore(match, matches));
    if (!('error' in result)) return [{ ...match, result }];
    reject(match.fact, result.error);
    return [];
  });
}

/** Whether the match is finished: it has a result, or will never have one. */
const isSettled = ({ result }: ResultRow): boolean =>
  result.fullTime !== '' ||
  result.official !== '' ||
  ['CANCELLED', 'ANNULLED', 'WALKOVER'].includes(result.status);

/** Whether an incomplete league may have matches after the last one in its files. */
function mayGoOn(matches: readonly ResultRow[], { competition, label }: SeasonToWrite, last = ''): boolean {
  if (competition.kind !== 'DOMESTIC_LEAGUE') return false;
  // A season of two years does not end in the first.
  return !matches.every(isSettled) || (label.includes('-') && last.startsWith(label.slice(0, 4)));
}

/** The rule set of a season: that of the competition, else UEFA's by the form of the season, else none is recorded. */
function rulesOf({ competition, stages }: SeasonToWrite, register: Register): string {
  const own = register.rules.get(competition.id);
  if (own !== undefined) return own;
  if (RULE_SET_NAMES.includes(competition.id)) return competition.id;
  const uefa = competition.organiser === 'uefa' && competition.kind === 'CONTINENTAL_CLUB';
  if (uefa && stages.some(({ code, kind }) => code === 'league' && kind === 'LEAGUE'))
    return 'uefa-league-phase';
  if (uefa) return competition.id === 'ucl' ? 'uefa-group-stage' : 'europa-league-group-stage';
  return 'plain';
}

const placeOf = ({ fact }: TieMatch): { city: string; note: string } => {
  const { venue } = fact;
  if (venue === null) return { city: '', note: '' };
  return venue.city === null ? { city: '', note: `at ${venue.text}` } : { city: venue.city, note: '' };
};

const OF_CUPS: ReadonlySet<CompetitionKind> = new Set(['DOMESTIC_CUP', 'CONTINENTAL_CLUB']);

/** One match decides a cup at a neutral ground; over two legs both sides are at home once. */
const isNeutral = ({ stage, leg }: ResultRow, kind: CompetitionKind): boolean =>
  stage === 'final' && leg === null && OF_CUPS.has(kind);

function writeMatch(
  match: ResultRow,
  { competition, label }: SeasonToWrite,
  { tables, source, clocks }: SeasonWriting,
): void {
  const { fact, result } = match;
  const neutral = isNeutral(match, competition.kind);
  const place = placeOf(match);
  const cells: WritableCells<typeof matchTable.columns> = {
    ...result,
    date: fact.date,
    ...clocks.of(fact, competition, neutral ? null : match.home),
    stage: match.stage,
    group: match.group ?? '',
    matchday: match.matchday ?? '',
    tie: match.tie ?? '',
    leg: match.leg ?? '',
    home: match.home,
    away: match.away,
    neutral: neutral ? 'yes' : '',
    city: place.city,
    note: [result.note, place.note].filter((text) => text !== '').join('; '),
    source,
    sourceRow: `${fact.path}:${fact.line}`,
  };
  tables.add(matchTable, cells, `matches/${competition.id}/${label}.csv`);
}

function writeSeason(season: SeasonToWrite, matches: readonly ResultRow[], writing: SeasonWriting): void {
  const { competition, label } = season;
  const days = matches.map(({ fact }) => fact.date).sort();
  const [start, last] = [days[0], days.at(-1)];
  const named = rulesOf(season, writing.register);
  const format = named === 'plain' ? season.format : null;
  if (format !== null) writing.formats.add(format);
  const phases = format === null ? [] : phasesOf(writing.register.formatPhases, format);
  const rules = format === null ? named : formatName(format);
  const lacking = lackingIn(matches, writing.files);
  const stated = statedIn(matches, writing.files);
  const whole =
    lacking.length === 0 &&
    isComplete(matches, { competition, stages: season.stages, start, rules, format, phases, stated });
  const complete = whole && matches.every(isSettled);
  writing.tables.add(seasons, {
    id: `${competition.id}-${label}`,
    competition: competition.id,
    label,
    start,
    end: whole || !mayGoOn(matches, season, last) ? last : '',
    rules,
    expectedMatches: complete ? matches.length : (stated ?? ''),
    complete: complete ? 'yes' : 'no',
    note: lacking.join('; '),
    source: writing.source,
  });
}

const termCells = ({ terms = {} }: PhasedStage) => ({
  meetings: terms.meetings ?? '',
  carriesFrom: terms.carriesFrom ?? '',
  carries: terms.carries ?? '',
  carriesRecord: terms.carriesRecord === true ? 'yes' : '',
  firstPlace: terms.firstPlace ?? '',
});

function writeStages(season: SeasonToWrite, { tables, source }: SeasonWriting): void {
  for (const [index, stage] of season.stages.entries()) {
    tables.add(stages, {
      season: `${season.competition.id}-${season.label}`,
      code: stage.code,
      name: stage.name,
      kind: stage.kind,
      position: index + 1,
      legs: stage.kind === 'KNOCKOUT' ? legsOf(stage) : '',
      ...termCells(stage),
      source,
    });
  }
}

function writeTies(
  season: SeasonToWrite,
  matches: readonly ResultRow[],
  { tables, register, source }: SeasonWriting,
): void {
  const { competition, label, stages: all, format } = season;
  const rulings = register.rulings.filter((ruling) => ruling.season === `${competition.id}-${label}`);
  for (const tie of [...wonByShootOut(matches), ...levelTies(all, matches, format, rulings)])
    tables.add(ties, { ...tie, source }, `${ties.path}/${competition.id}/${label}.csv`);
}

const order = ({ fact, home }: ResultRow): string =>
  `${fact.date} ${fact.kickoff ?? ''} ${home} ${fact.line}`;

const isBeyond = ({ result }: ResultRow): boolean => result.extraTime !== '' || result.penalties !== '';

/** Leagues that play on after a draw are few, and long ago. */
function remarkExtraTime(
  matches: readonly ResultRow[],
  { stages: all }: SeasonToWrite,
  writing: SeasonWriting,
): void {
  const leagues = new Set(all.filter(({ kind }) => kind === 'LEAGUE').map(({ code }) => code));
  for (const match of matches)
    if (leagues.has(match.stage) && isBeyond(match))
      writing.remark(match.fact, 'extra time or a shoot-out in the table of a league: is it of a play-off?');
}

/** Most leagues that lack one match of hundreds have lost a row. */
function remarkMissing(
  matches: readonly ResultRow[],
  { stages: all }: SeasonToWrite,
  { remark }: SeasonWriting,
): void {
  const tables = new Set(all.filter(isTableStage).map(({ code }) => code));
  const rows = matches.filter(({ stage }) => tables.has(stage));
  for (const of of Map.groupBy(rows, ({ stage, group }) => `${stage} ${group ?? ''}`).values())
    for (const { home, away, after } of missingIn(of))
      remark(after.fact, `${home} v ${away} is missing: nearly all others have met at both grounds`);
}

/** Writes a season, its stages and its matches. A season without a usable row is not written. */
export function addSeason(season: SeasonToWrite, writing: SeasonWriting): readonly TieMatch[] {
  const matches = season.stages
    .flatMap((stage) => rowed(stage, writing.reject))
    .sort((a, b) => (order(a) < order(b) ? -1 : 1));
  if (matches.length === 0) return [];
  writeSeason(season, matches, writing);
  writeStages(season, writing);
  writeTies(season, matches, writing);
  remarkExtraTime(matches, season, writing);
  remarkMissing(matches, season, writing);
  for (const match of matches) writeMatch(match, season, writing);
  return matches;
}
