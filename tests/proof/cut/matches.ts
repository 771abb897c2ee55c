/** Seasons, stages, ties and matches as they were known at the end of a day. */
import { overBefore } from '../../../src/compile/days/pairing-rule.ts';
import type {
  EntrantFact,
  Facts,
  MatchFact,
  SeasonFact,
  StageFact,
  TieFact,
} from '../../../src/compile/facts.ts';
import { rowsOf } from './located.ts';
import { withTexts } from './texts.ts';

const earlier = (a: string, b: string): string => (a < b ? a : b);

/** What the tables say of days, looked up by those that ask for it. */
interface Calendar {
  readonly day: string;
  readonly seasons: ReadonlySet<string>;
  readonly teams: ReadonlySet<string>;
  /** By season and code. */
  readonly drawn: ReadonlyMap<string, string>;
  /** The day by which a stage without matches, or those before it, were over. */
  readonly over: (of: Pick<TieFact, 'season' | 'stage'>, which: 'ITSELF' | 'BEFORE') => string | undefined;
}

const keyOf = (season: string, code: string): string => `${season}/${code}`;

/** The first day on which it was known who would meet: the match says, or else its stage, and play itself at the latest. */
export const pairedOn = (match: MatchFact, drawn: ReadonlyMap<string, string>): string =>
  earlier(match.knownFrom ?? drawn.get(keyOf(match.season, match.stage)) ?? match.date, match.date);

/** By season and code of the stage. */
export const drawDays = (facts: Facts): ReadonlyMap<string, string> =>
  new Map(
    facts.stages.flatMap(({ value }) =>
      value.drawn === undefined ? [] : [[keyOf(value.season, value.code), value.drawn] as const],
    ),
  );

/** A match to come: who meets, when and where. */
function fixtureOf(match: MatchFact): MatchFact {
  const {
    score: _score,
    status: _status,
    abandoned: _abandoned,
    official: _official,
    officialFrom: _from,
    note: _note,
    ...fixture
  } = match;
  return fixture;
}

type PastRulings = NonNullable<MatchFact['pastRulings']>;

/** A match as a ruling had it that was overturned later; null where none stood on the day. */
function ruledAtFirst(match: MatchFact, rulings: PastRulings, day: string): MatchFact | null {
  const ruling = rulings.findLast(({ from }) => from <= day);
  if (ruling === undefined || ruling.to <= day) return null;
  const { official: _final, score, kickoff, offset, ...rest } = match;
  const ofItsDay = {
    ...(score !== undefined && { score }),
    ...(kickoff !== undefined && { kickoff }),
    ...(offset !== undefined && { offset }),
  };
  return {
    ...rest,
    ...(ruling.date === undefined ? ofItsDay : { date: ruling.date }),
    ...(ruling.official === undefined ? {} : { official: ruling.official }),
    ...{ status: ruling.status, officialFrom: ruling.from, officialEvidence: ruling.evidence },
    ...{ note: `${ruling.by}: ${ruling.reason}`, toldFrom: ruling.from },
    source: `${match.source};${ruling.source}`,
  };
}

/** A match that was ruled upon later, and played on another day than it was set for; null where it was not. */
function beforeRuling(match: MatchFact, rulings: PastRulings, day: string): MatchFact | null {
  const set = rulings.find(({ from, date }) => day < from && date !== undefined)?.date;
  if (set === undefined) return null;
  const { kickoff: _kickoff, offset: _offset, ...fixture } = fixtureOf(match);
  return { ...fixture, date: set, ...(set <= day ? { status: 'POSTPONED' } : {}) };
}

/** A result before it was ruled upon; what was not played is postponed until then. */
function unruled(match: MatchFact): MatchFact {
  const { status: _status, official: _official, officialFrom: _from, note: _note, ...played } = match;
  if (match.score === undefined) return { ...played, status: 'POSTPONED' };
  return match.abandoned ? { ...played, status: 'ABANDONED' } : played;
}

/** A match as it was told, be it known or not who would meet. */
export function resultOn({ pastRulings = [], ...match }: MatchFact, day: string): MatchFact {
  const overturned = pastRulings.filter(({ to }) => to <= day);
  const told = toldOn(match, pastRulings, day);
  return overturned.length === 0 ? told : { ...told, pastRulings: overturned };
}

function toldOn(match: MatchFact, rulings: PastRulings, day: string): MatchFact {
  const then = ruledAtFirst(match, rulings, day) ?? beforeRuling(match, rulings, day);
  if (then !== null) return then;
  if (match.date > day) return fixtureOf(match);
  return (match.officialFrom ?? '') > day ? unruled(match) : match;
}

function matchOn(match: MatchFact, { day, seasons, teams, drawn }: Calendar): MatchFact | null {
  if (!seasons.has(match.season) || pairedOn(match, drawn) > day) return null;
  if (!teams.has(match.home) || !teams.has(match.away)) return null;
  const paired = { ...match, knownFrom: pairedOn(match, drawn) };
  const told = resultOn(paired, day);
  if (match.date > day || told.toldFrom !== paired.toldFrom) return told;
  const ruled = match.officialFrom ?? match.date;
  return withTexts(told, ['note', 'officialEvidence'], ruled > day ? match.date : ruled, day);
}

function stageOn(stage: StageFact, { day, seasons }: Calendar): StageFact | null {
  if (!seasons.has(stage.season)) return null;
  const { drawn, overBy, drawnEvidence, ...rest } = stage;
  return {
    ...rest,
    ...withTexts({ ...(drawnEvidence && { drawnEvidence }) }, ['drawnEvidence'], drawn ?? '', day),
    ...(drawn !== undefined && drawn <= day ? { drawn } : {}),
    ...(overBy !== undefined && overBy <= day ? { overBy } : {}),
  };
}

/** A tie without a day of its own is known with its first leg, and one without legs when it was decided. */
function tieOn(tie: TieFact, legs: readonly MatchFact[], calendar: Calendar): TieFact | null {
  const { day, seasons, drawn } = calendar;
  if (!seasons.has(tie.season)) return null;
  const first = legs.map((leg) => pairedOn(leg, drawn)).sort()[0];
  const told = tie.legScores === undefined ? tie.date : calendar.over(tie, 'BEFORE');
  const knownFrom = tie.knownFrom ?? first ?? told;
  if ((knownFrom ?? '') > day) return null;
  const decided =
    tie.date ??
    legs
      .map(({ date }) => date)
      .sort()
      .at(-1) ??
    calendar.over(tie, 'ITSELF') ??
    '';
  if (decided <= day) return withTexts(tie, ['note', 'evidence'], decided, day);
  const { winner: _winner, decidedBy: _by, date: _date, note: _note, evidence: _evidence, ...open } = tie;
  const { legScores: scores, penalties: _penalties, ...bare } = open;
  return scores === undefined || knownFrom === undefined ? open : { ...bare, knownFrom };
}

/** Where an entrant went out is known once that stage was over; that it left otherwise, with the season. */
function entrantOn(
  entrant: EntrantFact,
  calendar: Calendar,
  ends: ReadonlyMap<string, string>,
): EntrantFact | null {
  const { season, out, ending: _ending, note: _note, evidence: _evidence, ...rest } = entrant;
  if (!calendar.seasons.has(season)) return null;
  const told = out === undefined ? ends.get(season) : calendar.over({ season, stage: out }, 'ITSELF');
  return (told ?? '') <= calendar.day ? entrant : { season, ...rest };
}

function overOf(facts: Facts): Calendar['over'] {
  const stages = Map.groupBy(
    facts.stages.map(({ value }) => value),
    ({ season }) => season,
  );
  return ({ season, stage }, which) => {
    const own = stages.get(season) ?? [];
    return which === 'BEFORE' ? overBefore(own, stage) : own.find(({ code }) => code === stage)?.overBy;
  };
}

/** By season: the days on which a match was known by then. */
type Appointed = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The end of a season that goes on is not known, nor what it decides on while that is to come; its first day once it
 * had come, or a match was set for it.
 */
function seasonOn(season: SeasonFact, { day, seasons }: Calendar, appointed: Appointed): SeasonFact | null {
  if (!seasons.has(season.id)) return null;
  const { start = '9999', end, qualification, hosts, hostsFrom = '', pastHosts, ...others } = season;
  const { knownEvidence, ...rest } = others;
  const hasStart = start <= day || appointed.get(season.id)?.has(start) === true;
  return {
    ...withTexts(rest, ['note'], end ?? season.knownFrom ?? '', day),
    ...withTexts({ ...(knownEvidence && { knownEvidence }) }, ['knownEvidence'], season.knownFrom ?? '', day),
    hosts: hostsFrom <= day ? hosts : (pastHosts?.findLast(({ from = '' }) => from <= day)?.hosts ?? []),
    ...(hasStart ? { start } : {}),
    ...(end === undefined || end > day ? {} : { end }),
    ...(qualification !== undefined && seasons.has(qualification) ? { qualification } : {}),
  };
}

type Competing = Pick<Facts, 'seasons' | 'stages' | 'ties' | 'entrants' | 'matches'>;

/** @param teams there are, with their kinds. */
export function competingOn(facts: Facts, day: string, teams: ReadonlySet<string>): Competing {
  const seasons = new Set(
    facts.seasons.flatMap(({ value }) =>
      value.knownFrom !== undefined && value.knownFrom <= day ? value.id : [],
    ),
  );
  const calendar: Calendar = { day, seasons, teams, drawn: drawDays(facts), over: overOf(facts) };
  const ends = new Map(facts.seasons.map(({ value }) => [value.id, value.end ?? '']));
  const appointed = new Map<string, Set<string>>();
  for (const { value } of facts.matches)
    if (pairedOn(value, calendar.drawn) <= day)
      appointed.set(value.season, (appointed.get(value.season) ?? new Set()).add(value.date));
  const legs = Map.groupBy(
    facts.matches.map(({ value }) => value),
    ({ season, tie = '' }) => keyOf(season, tie),
  );
  return {
    seasons: rowsOf(facts.seasons, (season) => seasonOn(season, calendar, appointed)),
    stages: rowsOf(facts.stages, (stage) => stageOn(stage, calendar)),
    ties: rowsOf(facts.ties, (tie) => tieOn(tie, legs.get(keyOf(tie.season, tie.code)) ?? [], calendar)),
    entrants: rowsOf(facts.entrants, (entrant) => entrantOn(entrant, calendar, ends)),
    matches: rowsOf(facts.matches, (match) => matchOn(match, calendar)),
  };
}
