/** The result of the simulation as text. */
import { baseCost, LAYOUTS, type Load } from './layouts.ts';
import { LIMITS, PRICE_SOURCES, PRICES } from './prices.ts';
import type { ColdReads } from './reads.ts';
import type { Growth, Measured, Sizes } from './sizes.ts';
import { broken, freeWalls, memoryWall, type Relational, valueWall, type Wall, wallsOf } from './walls.ts';

export interface Simulation {
  readonly measured: readonly [small: Measured, large: Measured];
  readonly growth: Growth;
  readonly sizes: Sizes;
  readonly cold: ColdReads;
  readonly relational: Relational;
  readonly load: Load;
}

const count = (value: number): string =>
  Number.isFinite(value) ? Math.round(value).toLocaleString('en') : '–';

/** A number with separators between thousands. */
const rounded = (value: number, digits: number): string =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

const megabytes = (bytes: number): string => `${rounded(bytes / 1e6, bytes < 1e7 ? 2 : 0)} MB`;
const dollars = (usd: number): string => `$${rounded(usd, usd < 10 ? 2 : 0)}`;

/** A share of 1 as a percentage with at most two decimals; without rounding, 0.07 * 100 is not 7. */
const percent = (share: number): string => `${Number((share * 100).toFixed(2))} %`;

/** A simulation is not exact to more than two digits. */
const about = (matches: number): string =>
  Number.isFinite(matches) ? Number(matches.toPrecision(2)).toLocaleString('en') : '–';

/** Rows as a text table. Each column is as wide as its widest cell. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function sizeTable({ sizes, measured, cold }: Simulation): string {
  const rows = [...sizes].map(([kind, { documents, bytes, largest }]) => [
    kind,
    count(measured[0].sizes.get(kind)?.documents ?? 0),
    megabytes(measured[0].sizes.get(kind)?.bytes ?? 0),
    count(documents),
    megabytes(bytes),
    megabytes(largest),
    (cold.keys.get(kind) ?? 0).toFixed(1),
  ]);
  return aligned([
    ['document', 'now', 'bytes now', 'then', 'bytes then', 'largest then', 'read when cold'],
    ...rows,
  ]);
}

function costTable({ growth, relational, load }: Simulation): string {
  const walls = wallsOf(growth, relational);
  const rows = LAYOUTS.map(({ name, wall, cost }) => {
    const { reads, storage, writes } = cost(load);
    const found = walls[wall];
    return [
      name,
      dollars(reads),
      dollars(storage),
      dollars(writes),
      dollars(reads + storage + writes + baseCost(load.traffic)),
      about(found?.matches ?? Number.POSITIVE_INFINITY),
      found?.what ?? '',
    ];
  });
  return aligned([
    ['a month on', 'reads', 'storage', 'writes', 'in all', 'first wall at matches', 'which is'],
    ...rows,
  ]);
}

const stands = ({ what, matches }: Wall): string => `at ${about(matches)} matches: ${what}`;

/** When to move to the next engine, in order of size. */
function moves({ growth, relational, load }: Simulation): string {
  const [memory, value] = [memoryWall(growth), valueWall(growth)];
  const hub = (memory.what.split(' ', 1)[0] ?? '').trim();
  const database = Math.floor(LIMITS.database / relational.bytesPerMatch);
  const databases = Math.ceil(load.traffic.peak / LIMITS.databaseQueries);
  return `When to move
  up to ${about(memory.matches)} matches  Workers KV as it stands
  from there        the same with ${hub} cut into parts (${stands(memory)}; ${stands(value)})
  up to ${about(database)} matches  D1 behind the same store for lists and records ad hoc; its peak of ${count(load.traffic.peak)} queries a second takes ${count(databases)} of 1,000 a second
  from there        PostgreSQL through Hyperdrive, or a database a confederation
Free of charge (Workers Free)
${freeWalls(growth, load.assumed.versions)
  .map((wall) => `  ends ${stands(wall)}`)
  .join('\n')}`;
}

/** The sizes that the largest documents would have if all of their content grew as matches do. */
function atMost({ measured: [small], load }: Simulation): string {
  const times = load.matches / small.matches;
  return ['catalogue', 'search']
    .map((kind) => `${kind} ${megabytes((small.sizes.get(kind)?.bytes ?? 0) * times)}`)
    .join(', ');
}

function assumptions(simulation: Simulation): string {
  const { assumed, traffic } = simulation.load;
  return `Assumed
  ${count(assumed.requests)} requests a day, of which the front cache answers ${percent(assumed.cached)}: ${count(traffic.executed)} executed a month, ${assumed.cpuMs} ms of CPU each
  ${count(assumed.isolates)} warm isolates, each replaced after ${assumed.isolateHours} h; to see new versions they read ${count(traffic.pointerReads)} keys a month
  ${percent(assumed.reading)} of the executed need one document that the isolate does not hold; ${assumed.versions} versions are kept; a matchday changes ${assumed.matchdayWrites} documents
  an SQL engine scans ${count(assumed.rows)} rows a request; the peak is three times the average
  coaches, grounds, titles and names stay as many as now; if they grew as matches do: ${atMost(simulation)}`;
}

const prices = (): string =>
  `List prices\n${PRICE_SOURCES.map(({ of, page, read }) => `  ${of}: ${page} (${read})`).join('\n')}
${Object.values(PRICES)
  .map(
    ({ unit, usd, included }) =>
      `  $${usd} for ${unit}${included > 0 ? `, ${included.toLocaleString('en')} of these a month included` : ''}`,
  )
  .join('\n')}`;

/** Several paragraphs. The last one tells what fails, if anything does. */
export function reportOf(simulation: Simulation): string {
  const { measured, load, cold, relational, sizes } = simulation;
  const [small, large] = measured;
  const faults = broken(sizes);
  return [
    `Measured: ${count(small.matches)} matches, and the same football ${count(large.matches / small.matches)} times; drawn out to ${count(load.matches)} matches.`,
    sizeTable(simulation),
    `A cold isolate reads ${cold.operations.toFixed(1)} times, the mean of the named questions. As tables a match takes ${relational.rowsPerMatch.toFixed(1)} rows and ${count(relational.bytesPerMatch)} bytes, indexes with it.`,
    costTable(simulation),
    `Requests and CPU are ${dollars(baseCost(load.traffic))} of each, whatever holds the data.`,
    moves(simulation),
    assumptions(simulation),
    prices(),
    faults.length === 0
      ? 'The layout as it stands serves this.'
      : `The layout as it stands cannot serve this:\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
  ].join('\n\n');
}
