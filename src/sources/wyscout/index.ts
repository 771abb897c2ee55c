/**
 * Wyscout's public matches of 2016 to 2018 (L. Pappalardo and others, figshare), under CC-BY 4.0: who led both sides,
 * by ids that `teams.json` and `coaches.json` explain. Events and line-ups are not taken over.
 */

import { type LedTeamEntry, ledTeam, type PersonEntry, person, type SourceBench } from '../bench.ts';
import { isoDate, parseIsoDate } from '../calendar.ts';
import { monthOf } from '../football-txt/words.ts';
import { isObject, type Json, type JsonObject, objects, parseJson } from '../json.ts';
import { type Rejected, rejected, type SourceLine } from '../types.ts';

type WyscoutFact = SourceBench | LedTeamEntry | PersonEntry;

/** Names are escaped twice: `Atl\u00e9tico` with the backslash as a letter. */
const unescaped = (text: string): string =>
  text.replaceAll(/\\u([0-9a-fA-F]{4})/gu, (_escape, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

const textIn = (object: JsonObject, name: string): string | null => {
  const value = object[name];
  return typeof value === 'string' && value.trim() !== '' ? unescaped(value.trim()) : null;
};

const idIn = (object: JsonObject, name: string): string | null => {
  const value = object[name];
  return typeof value === 'number' && value > 0 ? `${value}` : null;
};

const areaIn = (object: JsonObject, name: string): string | null => {
  const area = object[name];
  return isObject(area) ? textIn(area, 'name') : null;
};

/** `May 20, 2018 at 8:45:00 PM GMT+2`: the day at the ground. */
function dayOf(text: string | null): string | null {
  const [, month = '', day = '', year = ''] = /^([A-Z][a-z]+) (\d{1,2}), (\d{4})\b/u.exec(text ?? '') ?? [];
  return isoDate(Number(year), monthOf(month), Number(day));
}

/** The sides of one match. */
function* benchesIn(match: JsonObject, at: SourceLine): Generator<SourceBench | Rejected> {
  const date = dayOf(textIn(match, 'date'));
  if (date === null) {
    yield rejected(at.path, at.line, '', `date is ${JSON.stringify(match.date)}, not a day`);
    return;
  }
  const { teamsData } = match;
  for (const side of isObject(teamsData) ? Object.values(teamsData) : []) {
    const id = isObject(side) ? idIn(side, 'teamId') : null;
    if (!isObject(side) || id === null) {
      yield rejected(at.path, at.line, '', 'a side has no teamId');
      continue;
    }
    const coach = idIn(side, 'coachId');
    yield {
      kind: 'bench',
      ...at,
      competition: null,
      date,
      team: ledTeam({ id }),
      coach: coach === null ? null : person({ id: coach }),
    };
  }
}

function teamIn(team: JsonObject, at: SourceLine): LedTeamEntry | Rejected {
  const [id, name] = [idIn(team, 'wyId'), textIn(team, 'name')];
  if (id === null || name === null) return rejected(at.path, at.line, '', 'a team without wyId or name');
  const isNational = team.type === 'national';
  const country = areaIn(team, 'area');
  return { kind: 'led-team', ...at, team: ledTeam({ id, name, country, isNational }), league: null };
}

function coachIn(coach: JsonObject, at: SourceLine): PersonEntry | Rejected {
  const id = idIn(coach, 'wyId');
  const names = ['firstName', 'middleName', 'lastName'].flatMap((part) => textIn(coach, part) ?? []);
  const name = names.length > 0 ? names.join(' ') : textIn(coach, 'shortName');
  if (id === null || name === null) return rejected(at.path, at.line, '', 'a coach without wyId or name');
  const born = parseIsoDate(textIn(coach, 'birthDate') ?? '');
  return { kind: 'person', ...at, person: person({ id, name, born }) };
}

/** A coach has a birth area, a team a type, and a match the data of its sides. */
function* factsOf(object: JsonObject, at: SourceLine): Generator<WyscoutFact | Rejected> {
  if ('teamsData' in object) yield* benchesIn(object, at);
  else if ('birthArea' in object) yield coachIn(object, at);
  else yield teamIn(object, at);
}

/** The facts of one file in its order. */
export function* readWyscout(path: string, input: string | Uint8Array): Generator<WyscoutFact | Rejected> {
  const parsed = parseJson(input);
  if ('error' in parsed) return yield rejected(path, parsed.line, '', parsed.error);
  const list: Json = parsed.value;
  if (!Array.isArray(list)) return yield rejected(path, 1, '', 'not a list');
  for (const object of objects(list)) yield* factsOf(object, { path, line: parsed.lineOf(object) });
}
