/** Deductions that imports tell, beside those that are known: each is new, confirmed, or in conflict. */

import type { ConflictRecord } from '../../documents/catalogue.ts';
import { citedTogether } from '../../documents/citations.ts';
import { lastDay } from '../../football/partial-date.ts';
import { deductionStatement } from '../../statements/matches.ts';
import type { DeductionFact, Facts, Located } from '../facts.ts';

type Row = Located<DeductionFact>;

/** Whose points, and in which table. */
const keyOf = ({ season, stage, group = '', team }: DeductionFact): string =>
  [season, stage, group, team].join('/');

/** Whether a day is the last of a month or a year that another day is in. */
const endsSpanOf = (last: string, day: string): boolean =>
  last === lastDay(day.slice(0, 'yyyy-mm'.length)) || last === lastDay(day.slice(0, 'yyyy'.length));

/** Whether two days may be one: the last day of a month or a year also stands for any day of it. */
export const mayBeOneDay = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a === b || endsSpanOf(a, b) || endsSpanOf(b, a);

const hasDay = ({ from }: DeductionFact, other: DeductionFact): boolean =>
  from !== undefined && from === other.from;
const hasPoints = ({ points }: DeductionFact, other: DeductionFact): boolean => points === other.points;

const told = ({ points, from }: DeductionFact): string =>
  from === undefined ? `${points}` : `${points} from ${from}`;

/** What a source says against what is known: other points, another day, or that there was none. */
const conflictOf = (
  theirs: DeductionFact,
  known: Pick<ConflictRecord, 'valueA' | 'sourceA' | 'rule'>,
): ConflictRecord => ({
  subject: theirs.team,
  predicate: deductionStatement(theirs.season, theirs).predicate,
  ...known,
  valueB: told(theirs),
  sourceB: theirs.source,
  preferred: 'a',
});

/** The deductions known so far, while those of imports are added one import after the other. */
class KnownDeductions {
  readonly #rows: Row[];
  readonly #conflicts: Facts['conflicts'][number][];
  readonly #ours: ReadonlySet<string>;
  /** The sources of seasons that `data/` holds whole, by season: it has all their deductions. */
  readonly #whole: ReadonlyMap<string, string>;

  constructor(facts: Facts, embedded: Facts) {
    this.#rows = [...facts.deductions];
    this.#conflicts = [...facts.conflicts];
    this.#ours = new Set(embedded.sources.map(({ value }) => value.id));
    this.#whole = new Map(
      embedded.seasons.flatMap(({ value }) => (value.complete ? [[value.id, value.source] as const] : [])),
    );
  }

  /** A source tells each deduction once: two of its rows cannot mean the same one. */
  add(told: readonly Row[]): void {
    const free = new Set(this.#rows.keys());
    const claim = (agree: typeof hasDay, meet: (at: number, row: Row) => void) => (row: Row) => {
      const at = [...free].find((index) => this.#isOf(index, row, agree));
      if (at === undefined) return true;
      free.delete(at);
      meet(at, row);
      return false;
    };
    const others = told
      .filter(claim((a, b) => hasPoints(a, b) && mayBeOneDay(a.from, b.from), this.#confirm))
      .filter(claim(hasDay, this.#dispute))
      .filter(claim(hasPoints, this.#dispute));
    for (const row of others) this.#addNew(row);
  }

  #isOf(at: number, { value }: Row, agree: typeof hasDay): boolean {
    const known = this.#rows[at]?.value;
    return known !== undefined && keyOf(known) === keyOf(value) && agree(known, value);
  }

  readonly #confirm = (at: number, { value }: Row): void => {
    const known = this.#rows[at];
    if (known !== undefined)
      this.#rows[at] = { ...known, value: { ...known.value, ...citedTogether(known.value, value) } };
  };

  readonly #dispute = (at: number, row: Row): void => {
    const known = this.#rows[at]?.value;
    if (known === undefined) return;
    const [first = known.source] = known.source.split(';');
    const rule = this.#ours.has(first) ? 'prefer-embedded' : 'prefer-first-source';
    this.#note(row, conflictOf(row.value, { valueA: told(known), sourceA: known.source, rule }));
  };

  #addNew(row: Row): void {
    const source = this.#whole.get(row.value.season);
    if (source === undefined) this.#rows.push(row);
    else
      this.#note(row, conflictOf(row.value, { valueA: 'none', sourceA: source, rule: 'season-held-whole' }));
  }

  #note({ file, line }: Row, value: ConflictRecord): void {
    this.#conflicts.push({ file, line, value });
  }

  /** The facts with what became of them. */
  in(facts: Facts): Facts {
    return { ...facts, deductions: this.#rows, conflicts: this.#conflicts };
  }
}

/** The facts with the deductions of imports, in the order of the list. @param embedded those of `data/`. */
export function withDeductions(facts: Facts, imports: readonly Facts[], embedded: Facts): Facts {
  const known = new KnownDeductions(facts, embedded);
  for (const { deductions } of imports) known.add(deductions);
  return known.in(facts);
}
