/** Whether the tables say that a relation holds: read row by row, without the index that relations are kept in. */

import type { MatchFact } from '../../src/compile/facts.ts';
import { loadFacts } from '../../src/compile/load/load.ts';
import { firstPossibleDay, lastPossibleDay, parsePartialDate } from '../../src/football/partial-date.ts';
import type { ForwardKind } from '../../src/graph/relations/kinds.ts';
import type { GraphView } from '../../src/graph/view.ts';
import { DATA_DIR } from './graph.ts';

const facts = loadFacts(DATA_DIR);
const rows = <T>(list: readonly { readonly value: T }[]): readonly T[] => list.map(({ value }) => value);
const slug = (id: string): string => id.slice(id.indexOf(':') + 1);

/** What is claimed: by whom, of whom, on which day. */
interface Claim {
  readonly subject: string;
  readonly object: string;
  readonly day: string;
}

const begun = (date: string | undefined, day: string): boolean => {
  const parsed = parsePartialDate(date ?? '');
  return parsed === null || firstPossibleDay(parsed) <= day;
};

const lastPossible = (date: string): string => {
  const parsed = parsePartialDate(date);
  return parsed === null ? date : lastPossibleDay(parsed);
};

/** Matches of the two that both took the field in. */
const meetings = ({ subject, object, day }: Claim): readonly MatchFact[] =>
  rows(facts.matches).filter(
    ({ home, away, date, score, status }) =>
      date <= day &&
      (score !== undefined || status === 'AWARDED') &&
      ((home === subject && away === object) || (home === object && away === subject)),
  );

function isWon({ home, score, official, officialFrom, status }: MatchFact, { subject, day }: Claim): boolean {
  if (status === 'ANNULLED') return false;
  const ruled = official !== undefined && (officialFrom ?? '') <= day;
  const [first, second] = (ruled ? official : (score?.extraTime ?? score?.fullTime)) ?? [0, 0];
  return home === subject ? first > second : second > first;
}

/** The year in which a season of a label ended. */
const yearOf = (label: string): number => Number(label.slice(0, 4)) + (/^\d{4}-\d{2}$/.test(label) ? 1 : 0);

/** Whether a team has the title, or one that the coach may have led in the year in which it was decided. */
const isHeld = (claim: Claim): boolean =>
  rows(facts.honours).some(
    ({ team = '', honour, status, label, season = '', competition, from, to = '9999' }) =>
      (team === claim.subject || ledIn(claim.subject, team, yearOf(label))) &&
      honour === 'CHAMPION' &&
      [`season:${season}`, `competition:${competition}`].includes(claim.object) &&
      (from ?? '') <= claim.day &&
      (status === 'REVOKED' ? claim.day < to : status !== 'NOT_AWARDED'),
  );

/** Ties by their sides and outcomes by their rows; who won a tie is worked out from its legs. */
async function isOut({ subject, object, day }: Claim, view: GraphView): Promise<boolean> {
  const told = rows(facts.outcomes).map(({ edition }) => edition);
  for (const edition of new Set(told)) {
    const outcome = (await view.season(`world-cup-${edition}`))?.outcomes.find((one) => one.team === object);
    if (outcome?.opponent === subject && outcome.knownFrom <= day) return true;
  }
  for (const { id } of rows(facts.seasons)) {
    const ties = (await view.season(id))?.ties ?? [];
    if (ties.some((tie) => tie.winner === subject && tie.loser === object)) return true;
  }
  return false;
}

/** Whether a team, or one that a coach may have led that day, has a match in a season. */
const played = (participant: string, season: string): boolean =>
  rows(facts.matches).some(
    (match) =>
      match.season === season &&
      [match.home, match.away].some((team) => team === participant || mayLead(participant, team, match.date)),
  );

/** Whether a match of a season, or of a competition, was played at a ground. */
function wasPlayedAt({ subject, object, day }: Claim): boolean {
  const seasons = rows(facts.seasons).filter(({ id, competition }) =>
    [`season:${id}`, `competition:${competition}`].includes(object),
  );
  const own = new Set(seasons.map(({ id }) => id));
  return rows(facts.matches).some(
    ({ season, venue, date }) => own.has(season) && `venue:${venue}` === subject && date <= day,
  );
}

/** Whether a tenure may cover a day, whatever its dates leave open. */
const tenuresOf = Map.groupBy(rows(facts.tenures), ({ coach }) => `coach:${coach}`);
const mayLead = (coach: string, team: string, day: string): boolean =>
  (tenuresOf.get(coach) ?? []).some(
    (one) =>
      one.team === team &&
      begun(one.from ?? one.to, day) &&
      (one.to === undefined || lastPossible(one.to) >= day),
  );

/** Whether a tenure may cover a day of a year. */
const ledIn = (coach: string, team: string, year: number): boolean =>
  (tenuresOf.get(coach) ?? []).some(
    (one) =>
      one.team === team &&
      begun(one.from ?? one.to, `${year}-12-31`) &&
      (one.to === undefined || lastPossible(one.to) >= `${year}-01-01`),
  );

/** Matches on whose day both may have led a side. */
const coachesMet = ({ subject, object, day }: Claim): boolean =>
  rows(facts.matches).some(
    ({ home, away, date, score }) =>
      date <= day &&
      score !== undefined &&
      [
        [home, away],
        [away, home],
      ].some(([own = '', other = '']) => mayLead(subject, own, date) && mayLead(object, other, date)),
  );

/** Whether a team, or one that a coach led, has a match in a competition, or was entered for it. */
function tookPart({ subject, object }: Claim): boolean {
  const own = new Set(
    rows(facts.seasons).flatMap(({ id, competition }) => (competition === slug(object) ? [id] : [])),
  );
  const isOf = (team: string, day: string) =>
    team === subject || (subject.startsWith('coach:') && mayLead(subject, team, day));
  return (
    rows(facts.matches).some(
      ({ season, home, away, date }) => own.has(season) && (isOf(home, date) || isOf(away, date)),
    ) || rows(facts.entrants).some(({ season, team }) => own.has(season) && team === subject)
  );
}

const outcome = (claim: Claim, outcomes: readonly string[]): boolean =>
  rows(facts.outcomes).some(
    (one) =>
      one.team === claim.subject &&
      claim.object === `season:${one.competition}-${one.edition}` &&
      one.entered &&
      outcomes.includes(one.outcome),
  );

const named = (list: readonly { readonly id: string }[], id: string): Readonly<Record<string, unknown>> => ({
  ...list.find((one) => one.id === slug(id)),
});

/** The column of the subject's row that names the object, for what a single row tells. */
function rowSays({ subject, object }: Claim, columns: readonly string[]): boolean {
  const tables = {
    club: rows(facts.clubs),
    coach: rows(facts.coaches),
    venue: rows(facts.venues),
    country: rows(facts.countries),
    season: rows(facts.seasons),
    competition: rows(facts.competitions),
    'national-team': rows(facts.countries),
  };
  const table = tables[subject.slice(0, subject.indexOf(':')) as keyof typeof tables];
  const row = named(table, subject);
  return columns.some((column) => [row[column]].flat().includes(slug(object)));
}

function followed(claim: Claim): boolean {
  if (rowSays({ ...claim, subject: claim.object, object: claim.subject }, ['successor'])) return true;
  const seasons = rows(facts.seasons);
  const own = seasons.filter(({ competition }) => competition === named(seasons, claim.subject).competition);
  return (
    own.findIndex(({ id }) => id === slug(claim.object)) ===
    own.findIndex(({ id }) => id === slug(claim.subject)) - 1
  );
}

const CHECKS: Readonly<Record<ForwardKind, (claim: Claim, view: GraphView) => boolean | Promise<boolean>>> = {
  COACHED: ({ subject, object, day }) =>
    rows(facts.tenures).some(
      ({ coach, team, from, to }) =>
        `coach:${coach}` === subject && team === object && begun(from ?? to, day),
    ),
  ELIMINATED: isOut,
  WON: isHeld,
  BEAT: (claim) => meetings(claim).some((match) => isWon(match, claim)),
  FACED: (claim) => (claim.subject.startsWith('coach:') ? coachesMet(claim) : meetings(claim).length > 0),
  PLAYS_AT: (claim) => rowSays(claim, ['venue']),
  SUCCEEDED: followed,
  QUALIFIED_FOR: (claim) => outcome(claim, ['QUALIFIED', 'QUALIFIED_BUT_WITHDREW']),
  FAILED_TO_QUALIFY_FOR: (claim) => outcome(claim, ['ELIMINATED', 'WITHDREW', 'BANNED']),
  TOOK_PART_IN: (claim) =>
    claim.object.startsWith('competition:') ? tookPart(claim) : played(claim.subject, slug(claim.object)),
  HOSTED: (claim) => rowSays({ ...claim, subject: claim.object, object: claim.subject }, ['hosts']),
  BELONGS_TO: (claim) => rowSays(claim, ['association', 'confederation', 'competition', 'organiser', 'id']),
  BASED_IN: (claim) => rowSays(claim, ['country']),
  NATIONAL_OF: (claim) => rowSays(claim, ['country']),
  VENUE_OF: wasPlayedAt,
  NAMED_AFTER: (claim) => rowSays(claim, ['namedAfter']),
};

/** @param view of the day that the claim is about. */
export const toldByFacts = async (kind: ForwardKind, claim: Claim, view: GraphView): Promise<boolean> =>
  CHECKS[kind](claim, view);
