import type { KeptApart } from '../compile/imported/apart.ts';
import { globalId } from '../model/ids.ts';
import type { Notice, Rejected } from '../sources/types.ts';
import type { Damage } from './guard/damage.ts';
import type { Loss } from './guard/losses.ts';
import type { Unresolved } from './matches/sides.ts';
import { printable } from './printable.ts';
import type { LedgerDifference } from './tables/ledger.ts';

/** The result of importing one repository. The rows read are those added, changed, unchanged and rejected. */
export interface RepositoryReport {
  /** The id that facts name: `openfootball-italy`. */
  readonly source: string;
  readonly licence: string;
  readonly files: number;
  readonly rows: number;
  readonly difference: LedgerDifference;
  /** By path and line. */
  readonly rejected: readonly Rejected[];
  readonly notices: readonly Notice[];
  /** The losses that nobody accepted: then the previous import stays as it was. */
  readonly refused: readonly Loss[];
  /** What looks damaged and nobody accepted, also where nothing was imported before. */
  readonly damaged: readonly Damage[];
  /** Rows that were taken over and are kept apart, since they break a rule. */
  readonly apart: readonly KeptApart[];
  /** Each name once. */
  readonly unresolved: readonly Unresolved[];
  /** Clubs that no table has and that got a new id, each with the known names that are most similar. */
  readonly minted: readonly MintedClub[];
  /** Coaches that no table has and that got a new id. */
  readonly coaches: readonly MintedCoach[];
  readonly matches: number;
  readonly seasons: number;
  /** How many tenures of coaches it tells, or its matches. */
  readonly tenures: number;
  /** Numbers of facts that are kept but are no part of the graph, by what they are. */
  readonly aside: ReadonlyMap<string, number>;
}

export interface MintedClub {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly like: readonly string[];
}

interface MintedCoach {
  readonly id: string;
  readonly name: string;
}

const plural = (count: number, singular: string, many = `${singular}s`): string =>
  `${count} ${count === 1 ? singular : many}`;

const line = (label: string, text: string): string => `  ${label.padEnd(11)}${text}`;

function counted({ rows, difference, rejected }: RepositoryReport): string {
  const { added, changed, unchanged, gone } = difference;
  const left = gone === 0 ? '' : `; ${gone} that were there before are gone`;
  return `${rows} read = ${added} new + ${changed} changed + ${unchanged} unchanged + ${rejected.length} rejected${left}`;
}

const listed = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`  ${title}`, ...lines.map((text) => `    ${text}`)];

function unresolvedLine({ name, country, candidates, isCompetition, at }: Unresolved): string {
  if (isCompetition)
    return `${name}, first at ${at.path}:${at.line}; of men’s first teams? Say so once, in a file of your own (--names)`;
  const where = country === null ? '' : ` (${country})`;
  const nearest = candidates.length === 0 ? 'nothing is like it' : `nearest: ${candidates.join(', ')}`;
  return `${name}${where}, first at ${at.path}:${at.line}; ${nearest}`;
}

const mintedLine = ({ id, name, country, like }: MintedClub): string =>
  `${globalId('club', id)}  ${name} (${country})${like.length === 0 ? '' : `; like ${like.join(', ')}`}`;

/** A list of this many lines or fewer is printed without counts. */
const AT_A_GLANCE = 10;
/** Lines of counts. */
const MOST_COUNTS = 20;

/** What rejections have in common: their reason without names, places and numbers. */
const kindOfReason = (reason: string): string =>
  reason
    .replaceAll(/"[^"]*"/gu, '"…"')
    .replaceAll(/\S+:\d+/gu, '…')
    .replace(/\([^()]*\)|; is it .*$/u, '')
    .replaceAll(/(?<![\p{L}-])(?:0x[\dA-F]+|\d[\d-]*)\b/gu, '…')
    .trimEnd();

/** How often each text is there, the most frequent first. */
function countsIn(title: string, texts: readonly string[]): readonly string[] {
  if (texts.length <= AT_A_GLANCE) return [];
  const counts = [...Map.groupBy(texts, (text) => text)].map(([text, { length }]) => ({ text, length }));
  const sorted = counts.toSorted((a, b) => b.length - a.length || (a.text < b.text ? -1 : 1));
  const more = sorted.length > MOST_COUNTS ? [`and ${sorted.length - MOST_COUNTS} more`] : [];
  return listed(title, [
    ...sorted.slice(0, MOST_COUNTS).map(({ text, length }) => `${length} × ${text}`),
    ...more,
  ]);
}

const apartLine = ({ at, message, tip, rule }: KeptApart): string => `${at}: ${message}; ${tip} [${rule}]`;

/** The report of one repository, for people. Everything that was not taken over is listed with file and line. */
export function reportText(report: RepositoryReport): string {
  const { source, licence, files, matches, seasons, rejected, notices, apart, unresolved, minted, aside } =
    report;
  const refused = report.refused.map(({ what, reason }) => `${what}: ${reason}`);
  return [
    `${source} (${licence}), ${plural(files, 'file')}`,
    line('rows', counted(report)),
    line('graph', `${plural(matches, 'match', 'matches')} in ${plural(seasons, 'season')}`),
    ...(report.tenures === 0 ? [] : [line('coaches', plural(report.tenures, 'tenure'))]),
    ...listed('refused: what was imported before stays as it was (--accept-loss <what>)', refused),
    ...listed(
      'damaged (--accept-loss <what>, where it is right as it is)',
      report.damaged.map(({ what, reason }) => `${what}: ${reason}`),
    ),
    ...countsIn(
      'rejected, by reason',
      rejected.map(({ reason }) => kindOfReason(reason)),
    ),
    ...countsIn(
      'rejected, by file',
      rejected.map(({ path }) => path),
    ),
    ...countsIn(
      'kept apart, by rule and file',
      apart.map(({ rule, at }) => `${rule} in ${at.replace(/:[^:]*$/u, '')}`),
    ),
    ...[...aside].map(([what, count]) => line('set aside', `${count} ${what}`)),
    ...listed(
      'rejected',
      rejected.map(({ path, line: index, reason }) => `${path}:${index}: ${reason}`),
    ),
    ...listed('kept apart, not served', apart.filter(({ what }) => what === 'ROW').map(apartLine)),
    ...listed('seasons not held whole', apart.filter(({ what }) => what === 'SEASON').map(apartLine)),
    ...listed(
      'to look at',
      notices.map(({ path, line: index, text }) => `${path}:${index}: ${text}`),
    ),
    ...listed('names not resolved', unresolved.map(unresolvedLine)),
    ...listed('clubs new to the graph', minted.map(mintedLine)),
    ...listed(
      'coaches new to the graph',
      report.coaches.map(({ id, name }) => `${globalId('coach', id)}  ${name}`),
    ),
  ]
    .map(printable)
    .join('\n');
}

/** All reports in one line. */
export function totals(reports: readonly RepositoryReport[]): string {
  const sum = (of: (report: RepositoryReport) => number): number =>
    reports.reduce((total, report) => total + of(report), 0);
  const { added, changed, unchanged } = {
    added: sum(({ difference }) => difference.added),
    changed: sum(({ difference }) => difference.changed),
    unchanged: sum(({ difference }) => difference.unchanged),
  };
  const rejected = sum((report) => report.rejected.length);
  const rows = sum((report) => report.rows);
  return `${rows} rows read = ${added} new + ${changed} changed + ${unchanged} unchanged + ${rejected} rejected`;
}
