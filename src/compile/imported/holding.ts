/** Checks imported facts by the rules for the facts of `data/`. What breaks a rule is kept apart. */
import { RULES } from '../checks/check.ts';
import type { FactTable } from '../checks/rule.ts';
import type { Facts, Located } from '../facts.ts';
import type { Place } from '../faults.ts';
import { type AnyRow, type KeptApart, keptApart, type Verdict } from './apart.ts';

/** Facts that break no rule, and what was kept apart because it did. */
export interface HeldFacts {
  readonly facts: Facts;
  readonly apart: readonly KeptApart[];
}

type Rows = readonly Located<AnyRow>[];
type Tables = Record<FactTable, Rows>;

/**
 * Other rows may refer to a row kept apart, and further rows to those: first countries, then clubs, matches and
 * seasons.
 */
const MOST_PASSES = 6;

/** Tables of things with a name. A fault in such a row is in its details, so its matches stay. */
const ENTITIES: ReadonlySet<string> = new Set(['countries', 'clubs', 'competitions', 'venues', 'coaches']);
/** Tables of what belongs to a season. */
const OF_SEASON: readonly FactTable[] = ['stages', 'matches', 'ties', 'deductions', 'settled'];

const ASKED = RULES.filter(({ brokenByImport }) => brokenByImport !== 'NOTHING');

const keyOf = ({ id, season, code }: AnyRow): string => id ?? `${season} ${code}`;

/** The tables alone. Each is a list of rows of its own type, of which this folder needs what all have: `AnyRow`. */
const tablesOf = ({ upTo: _upTo, disorder: _disorder, ...tables }: Facts): Tables =>
  tables as unknown as Tables;
const factTables = (facts: Facts): readonly (readonly [FactTable, Rows])[] =>
  Object.entries(tablesOf(facts)) as unknown as readonly (readonly [FactTable, Rows])[];

/** Details of an entity that may be wrong, the least trusted first. */
const DETAILS: readonly (readonly string[])[] = [
  ['founded', 'city', 'venue', 'wikidata', 'from', 'to', 'born', 'opened', 'fifaCode', 'iso2', 'successions'],
  ['names', 'fullName', 'successor'],
];

const without = <T extends object>(value: T, cells: readonly string[]): T =>
  Object.fromEntries(
    Object.entries(value).flatMap(([name, cell]) =>
      cells.includes(name) ? (name === 'names' ? [[name, []]] : []) : [[name, cell]],
    ),
  ) as T;

/** What all rules report when they are run once. */
interface Verdicts {
  readonly rows: Map<Place, Verdict>;
  /** By id. */
  readonly seasons: Map<string, Verdict>;
}

class Holding {
  readonly #embedded = new Set<Place>();
  /** The rows of `data/` that an import has changed, as they were before, by table and key. */
  readonly #before = new Map<string, Located<AnyRow>>();
  /** How often something was wrong with an entity. */
  readonly #faulty = new Map<string, number>();
  readonly #apart: KeptApart[] = [];
  #facts: Facts;

  constructor(facts: Facts, embedded: Facts) {
    this.#facts = facts;
    for (const [table, rows] of factTables(embedded)) {
      for (const row of rows) {
        this.#embedded.add(row);
        if (row.value.id !== undefined) this.#before.set(`${table} ${keyOf(row.value)}`, row);
      }
    }
  }

  run(): HeldFacts {
    for (let pass = 0; pass < MOST_PASSES; pass += 1) {
      const verdicts = this.#ask();
      if (verdicts.rows.size + verdicts.seasons.size === 0) break;
      this.#judge(verdicts);
    }
    return { facts: this.#facts, apart: this.#apart };
  }

  #blamed(place: Place, rests: readonly Place[], all: boolean): readonly Place[] {
    const imported = (row: Place): boolean => !this.#embedded.has(row);
    if (imported(place) && !all) return [place];
    return [place, ...rests].filter(imported);
  }

  #ask(): Verdicts {
    const rows = new Map<Place, Verdict>();
    const seasons = new Map<string, Verdict>();
    const complete = new Set(
      this.#facts.seasons.flatMap((fact) =>
        fact.value.complete && !this.#embedded.has(fact) ? [fact.value.id] : [],
      ),
    );
    for (const { name: rule, brokenByImport, check } of ASKED) {
      check(this.#facts, (place, message, tip, rests = []) => {
        const verdict = { rule, message, tip };
        if (brokenByImport === 'SEASON') {
          const { value } = place as Partial<Located<AnyRow>>;
          const [other] = rests as readonly Partial<Located<AnyRow>>[];
          for (const id of [value?.season, value?.id, other?.value?.id])
            if (id !== undefined && complete.has(id) && !seasons.has(id)) seasons.set(id, verdict);
          return;
        }
        for (const row of this.#blamed(place, rests, brokenByImport === 'ROWS'))
          if (!rows.has(row)) rows.set(row, verdict);
      });
    }
    return { rows, seasons };
  }

  #judge({ rows, seasons }: Verdicts): void {
    const lost = new Map<string, Verdict>();
    const gone = this.#seasonsIn(rows);
    const kept = factTables(this.#facts).map(([table, all]) => [
      table,
      all.flatMap((row) => {
        const ofSeason = OF_SEASON.includes(table) ? gone.get(row.value.season ?? '') : undefined;
        const verdict = rows.get(row) ?? (this.#embedded.has(row) ? undefined : ofSeason);
        if (verdict === undefined) return [row];
        if (table === 'matches' || rows.has(row)) this.#apart.push(keptApart('ROW', row, verdict));
        if (table === 'matches' && row.value.season !== undefined) lost.set(row.value.season, verdict);
        return this.#inItsPlace(table, row);
      }),
    ]);
    this.#facts = { ...this.#facts, ...Object.fromEntries(kept) };
    this.#open(seasons, lost);
  }

  /** Seasons that are kept apart as a whole, with all that belongs to them. */
  #seasonsIn(rows: ReadonlyMap<Place, Verdict>): ReadonlyMap<string, Verdict> {
    const found = this.#facts.seasons.flatMap((season) => {
      const verdict = rows.get(season);
      return verdict === undefined ? [] : [[season.value.id, verdict] as const];
    });
    return new Map(found);
  }

  /**
   * What replaces a faulty row: the row of `data/` as it was before the import, an entity without the doubtful
   * detail, or nothing.
   */
  #inItsPlace(table: FactTable, row: Located<AnyRow>): readonly Located<AnyRow>[] {
    const key = `${table} ${keyOf(row.value)}`;
    const before = this.#before.get(key);
    if (before !== undefined) return [before];
    const times = this.#faulty.get(key) ?? 0;
    this.#faulty.set(key, times + 1);
    const details = ENTITIES.has(table) ? DETAILS[times] : undefined;
    return details === undefined ? [] : [{ ...row, value: without(row.value, details) }];
  }

  /** Seasons that claim to be complete although they are not. */
  #open(broken: ReadonlyMap<string, Verdict>, lost: ReadonlyMap<string, Verdict>): void {
    const seasons = this.#facts.seasons.map((season) => {
      const { id, complete, note } = season.value;
      const verdict = broken.get(id) ?? lost.get(id);
      if (!complete || verdict === undefined || this.#embedded.has(season)) return season;
      if (broken.has(id)) this.#apart.push(keptApart('SEASON', season, verdict));
      const why = [note, verdict.message].filter((text) => text !== undefined).join('; ');
      return { ...season, value: { ...season.value, complete: false, note: why } };
    });
    this.#facts = { ...this.#facts, seasons };
  }
}

/**
 * Checks facts by every rule that imports have to follow.
 * @param embedded those among them that are not of an import, and what stood there before an import changed it.
 */
export const held = (facts: Facts, embedded: Facts): HeldFacts => new Holding(facts, embedded).run();
