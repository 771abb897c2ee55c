/**
 * openfootball's tournaments as JSON: matches, groups, stadiums, teams. The files are small, so each is read as a
 * whole.
 */
import { parseIsoDate } from '../calendar.ts';
import { isObject, type Json, type JsonObject, objects, parseJson } from '../json.ts';
import {
  type SourceMatch,
  type SourceStatus,
  type SourceTeam,
  type SourceVenue,
  toTeam,
  toVenue,
} from '../match.ts';
import {
  foreign,
  type Notice,
  notice,
  type Rejected,
  rejected,
  type SourceFact,
  type SourceLine,
} from '../types.ts';
import { readScore } from './score.ts';

interface JsonGroup extends SourceFact {
  readonly kind: 'group';
  readonly competition: string | null;
  readonly name: string;
  readonly teams: readonly string[];
}

interface JsonStadium extends SourceFact {
  readonly kind: 'stadium';
  readonly competition: string | null;
  readonly name: string;
  readonly city: string;
  /** ISO 3166 alpha-2, lower case. */
  readonly country: string | null;
  readonly capacity: number | null;
  /** As spelled: `49°16'36"N 123°6'43"W`. */
  readonly coordinates: string | null;
}

interface JsonTeam extends SourceFact {
  readonly kind: 'team';
  readonly competition: string | null;
  readonly name: string;
  /** FIFA's name where the file has another. */
  readonly officialName: string | null;
  /** FIFA code. */
  readonly code: string | null;
  readonly confederation: string | null;
  readonly group: string | null;
}

type JsonFact = SourceMatch | JsonGroup | JsonStadium | JsonTeam;

/**
 * The facts of one file of any of the four kinds, in its order. Standings follow from matches, and line-ups are not
 * taken over; a file of those gives a notice.
 */
export function* readWorldCupJson(
  path: string,
  input: string | Uint8Array,
): Generator<JsonFact | Rejected | Notice> {
  const parsed = parseJson(input);
  if ('error' in parsed) {
    const made = parsed.fault === undefined ? rejected : foreign;
    return yield made(path, parsed.line, '', parsed.error);
  }
  const { value, lineOf } = parsed;
  const file = isObject(value) ? value : {};
  const context: JsonContext = { path, lineOf, competition: word(file.name) };
  let facts = 0;
  for (const [read, object] of parts(value, file)) {
    facts += 1;
    yield attempt(context, object, read);
  }
  if (facts === 0) yield notice(path, 1, 'no matches, groups, stadiums or teams in this file');
}

interface JsonContext {
  readonly path: string;
  readonly lineOf: (object: JsonObject) => number;
  readonly competition: string | null;
}

type JsonFactReader = (object: JsonObject, at: SourceLine, competition: string | null) => JsonFact;

/** Every kind of object that holds a fact, with its reader. */
function* parts(value: Json, file: JsonObject): Generator<readonly [JsonFactReader, JsonObject]> {
  for (const match of entries(file.matches)) yield [matchOf(word(match.round)), match];
  for (const round of objects(file.rounds)) {
    for (const match of entries(round.matches)) yield [matchOf(word(round.name)), match];
  }
  for (const group of objects(file.groups)) if ('teams' in group) yield [toGroup, group];
  for (const stadium of objects(file.stadiums)) yield [toStadium, stadium];
  // Teams are a list of their own, or part of a file. Squads have players and are not taken over.
  const teams = [...objects(value), ...objects(file.teams), ...objects(file.clubs)];
  for (const team of teams) if (!('players' in team)) yield [toJsonTeam, team];
}

/** The elements of a list. An element that is no object has no fields, and is rejected for that. */
const entries = (value: Json | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? value.map((entry) => (isObject(entry) ? entry : {})) : [];

function attempt(
  { path, lineOf, competition }: JsonContext,
  object: JsonObject,
  read: JsonFactReader,
): JsonFact | Rejected {
  const line = lineOf(object);
  try {
    return read(object, { path, line }, competition);
  } catch (error) {
    if (error instanceof FieldError) return rejected(path, line, JSON.stringify(object), error.message);
    throw error;
  }
}

/** A field is missing, or holds a value of another kind. */
class FieldError extends Error {
  override readonly name = 'FieldError';
}

const word = (value: Json | undefined): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

function required(object: JsonObject, field: string): string {
  const value = word(object[field]);
  if (value === null) throw new FieldError(`no ${field}`);
  return value;
}

const matchOf =
  (round: string | null): JsonFactReader =>
  (match, at, competition) => {
    const score = readScore(match);
    if (score !== null && 'error' in score) throw new FieldError(score.error);
    const group = word(match.group);
    const sides = { home: toSide(match, 'team1'), away: toSide(match, 'team2') };
    if (sides.home.name === sides.away.name) throw new FieldError(`both sides are "${sides.home.name}"`);
    return {
      kind: 'match',
      ...at,
      competition,
      number: typeof match.num === 'number' ? match.num : null,
      round: [group, round].filter((name) => name !== null),
      date: toDate(match),
      ...toClock(match),
      ...sides,
      score,
      status: toStatus(match),
      venue: toGround(match),
    };
  };

/** `"Italy"`, `"FC Porto (POR)"` or `{"name": "Italy", "code": "ITA"}`; beside a key the code is one of a club. */
function toSide(match: JsonObject, field: string): SourceTeam {
  const side = match[field];
  if (!isObject(side)) return toTeam(required(match, field));
  return { name: required(side, 'name'), country: 'key' in side ? null : word(side.code) };
}

function toDate(match: JsonObject): string {
  const date = required(match, 'date');
  const iso = parseIsoDate(date);
  if (iso === null) throw new FieldError(`date is "${date}", not a day`);
  return iso;
}

/** `time` is the time in the tournament's list; `time_local` is given where the local time differs. */
function toClock(match: JsonObject): Pick<SourceMatch, 'kickoff' | 'zone' | 'notes'> {
  const [time, local] = [word(match.time), word(match.time_local)];
  const [, hours = '', minutes, zone = null] =
    /^(\d{1,2})[:.](\d{2})(?:\s+(\S.*))?$/u.exec(local ?? time ?? '') ?? [];
  const isClock = minutes !== undefined && Number(hours) < 24 && Number(minutes) < 60;
  if (!isClock && (local ?? time) !== null) throw new FieldError(`time is "${local ?? time}", not as 20:45`);
  const kickoff = minutes === undefined ? null : `${hours.padStart(2, '0')}:${minutes}`;
  return {
    kickoff,
    zone: zone ?? word(match.timezone),
    notes: local === null || time === null ? [] : [time],
  };
}

const STATUSES: ReadonlyMap<string, SourceStatus> = new Map([
  ['canceled', 'CANCELLED'],
  ['cancelled', 'CANCELLED'],
  ['awarded', 'AWARDED'],
  ['postponed', 'POSTPONED'],
  ['abandoned', 'ABANDONED'],
  ['annulled', 'ANNULLED'],
  ['voided', 'ANNULLED'],
  ['walkover', 'WALKOVER'],
  ['bye', 'NOT_PLAYED'],
]);

function toStatus(match: JsonObject): SourceStatus | null {
  const status = word(match.status);
  if (status === null) return null;
  const known = STATUSES.get(status.toLowerCase());
  if (known === undefined) throw new FieldError(`"${status}" is not a status this reader knows`);
  return known;
}

function toGround(match: JsonObject): SourceVenue | null {
  const ground = word(match.ground);
  if (ground !== null) return toVenue(ground);
  const stadium = isObject(match.stadium) ? word(match.stadium.name) : null;
  const city = word(match.city);
  const text = [stadium, city].filter((name) => name !== null).join(', ');
  return text === '' ? null : { text, ground: stadium, city };
}

const toGroup: JsonFactReader = (group, at, competition) => {
  const teams = Array.isArray(group.teams) ? (group.teams as readonly Json[]) : [];
  const names = teams.map((team) => (isObject(team) ? required(team, 'name') : word(team)));
  if (names.length === 0 || names.includes(null))
    throw new FieldError('a group without teams, or a team without a name');
  return {
    kind: 'group',
    ...at,
    competition,
    name: required(group, 'name'),
    teams: names.filter((n) => n !== null),
  };
};

const toStadium: JsonFactReader = (stadium, at, competition) => ({
  kind: 'stadium',
  ...at,
  competition,
  name: required(stadium, 'name'),
  city: required(stadium, 'city'),
  country: word(stadium.cc),
  capacity: typeof stadium.capacity === 'number' ? stadium.capacity : null,
  coordinates: word(stadium.coords),
});

const toJsonTeam: JsonFactReader = (team, at, competition) => ({
  kind: 'team',
  ...at,
  competition,
  name: required(team, 'name'),
  officialName: word(team.name_normalised),
  code: word(team.fifa_code) ?? word(team.code),
  confederation: word(team.confed),
  group: word(team.group),
});
