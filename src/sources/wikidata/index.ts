/**
 * Wikidata: who led a team from when to when. Both queries beside this file give rows of the same variables; the result
 * is JSON, as https://query.wikidata.org answers it.
 */
import { type LedTeam, ledTeam, person, type SourceTenure } from '../bench.ts';
import { isObject, type JsonObject, objects, parseJson } from '../json.ts';
import { type Rejected, rejected, type SourceLine } from '../types.ts';

/** The variables that the queries select and the reader takes. */
export const VARIABLES = [
  ...['team', 'teamLabel', 'countryLabel', 'coach', 'coachLabel', 'born', 'bornPrecision'],
  ...['start', 'startPrecision', 'end', 'endPrecision'],
] as const;
type Variable = (typeof VARIABLES)[number];

type CellReader = (variable: Variable) => string | null;

const readerOf =
  (binding: JsonObject): CellReader =>
  (variable) => {
    const term = binding[variable];
    const value = isObject(term) ? term.value : null;
    return typeof value === 'string' && value !== '' ? value : null;
  };

/** `Q1886` of `http://www.wikidata.org/entity/Q1886`; null for an unknown value. */
const itemIn = (uri: string | null): string | null => /\/entity\/(Q[1-9]\d*)$/u.exec(uri ?? '')?.[1] ?? null;

/** How many characters of an ISO date count, by Wikidata’s precision: a year, a month, a day. */
const LENGTHS: Readonly<Record<string, number>> = { 9: 4, 10: 7, 11: 10 };

/** A date as precise as it is known; null for a decade or less. */
const dateIn = (value: string | null, precision: string | null): string | null => {
  const length = LENGTHS[precision ?? ''];
  return value === null || length === undefined || !/^\d{4}-/u.test(value) ? null : value.slice(0, length);
};

const NATIONAL = /^(.+?)(?: men's)? national (?:association )?(?:football|soccer) team$/u;

/** A team without a label has its id for a name. */
function teamIn(value: CellReader): LedTeam | null {
  const [wikidata, label] = [itemIn(value('team')), value('teamLabel')];
  if (wikidata === null || label === null || label === wikidata) return null;
  const country = NATIONAL.exec(label)?.[1];
  return country === undefined
    ? ledTeam({ name: label, country: value('countryLabel'), wikidata })
    : ledTeam({ name: country, country, isNational: true, wikidata });
}

/** The fact of a row, or why there is none. */
function tenureIn(value: CellReader, at: SourceLine): SourceTenure | string {
  const team = teamIn(value);
  if (team === null) return 'the team has no name in English';
  const [wikidata, name] = [itemIn(value('coach')), value('coachLabel')];
  if (wikidata === null || name === null || name === wikidata) return 'the coach has no name in English';
  const [from, to] = [
    dateIn(value('start'), value('startPrecision')),
    dateIn(value('end'), value('endPrecision')),
  ];
  if (from === null && to === null) return 'neither start nor end is told';
  const born = dateIn(value('born'), value('bornPrecision'));
  return { kind: 'tenure', ...at, team, coach: person({ name, born, wikidata }), from, to };
}

/** The facts of one result in its order. */
export function* readWikidata(path: string, input: string | Uint8Array): Generator<SourceTenure | Rejected> {
  const parsed = parseJson(input);
  if ('error' in parsed) return yield rejected(path, parsed.line, '', parsed.error);
  const results = isObject(parsed.value) ? parsed.value.results : null;
  if (!isObject(results)) return yield rejected(path, 1, '', 'no result of a query: it has no "results"');
  for (const binding of objects(results.bindings)) {
    const at = { path, line: parsed.lineOf(binding) };
    const fact = tenureIn(readerOf(binding), at);
    yield typeof fact === 'string' ? rejected(at.path, at.line, '', fact) : fact;
  }
}
