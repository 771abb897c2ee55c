/** Every fact of a source with its row, as it was read. The next import is compared with it. */
import type { SourceFact } from '../../sources/types.ts';

/** How the facts of an import differ from those of the previous one. */
export interface LedgerDifference {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Facts that the previous import had and this one does not. */
  readonly gone: number;
}

/** The properties that identify a fact of a kind; the other properties may change. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  match: ['competition', 'home', 'away', 'round'],
  result: ['date', 'home', 'away'],
  shootout: ['date', 'home', 'away'],
  'former-name': ['current', 'former', 'from'],
  club: ['country', 'spelling'],
  ground: ['country', 'name', 'city'],
  website: ['club'],
  team: ['id', 'competition', 'name'],
  competition: ['id'],
  season: ['id'],
  country: ['iso2'],
  tournament: ['tournament'],
  manager: ['id'],
  stadium: ['id', 'competition', 'name'],
  deduction: ['season', 'stage', 'group', 'team', 'from'],
  'match-ruling': ['season', 'home', 'away', 'date'],
};

function keyOf(fact: SourceFact): string {
  const { path: _path, line: _line, ...content } = fact as SourceFact & Record<string, unknown>;
  const fields = KEYS[fact.kind];
  const telling = fields === undefined ? content : fields.map((field) => content[field]);
  return `${fact.kind} ${JSON.stringify(telling)}`;
}

function contentOf(fact: SourceFact): string {
  const { path: _path, line: _line, ...content } = fact as SourceFact & Record<string, unknown>;
  return JSON.stringify(content);
}

/** One fact per line, in the order in which they were read. */
export const writeLedger = (facts: readonly SourceFact[]): string =>
  facts.map((fact) => `${JSON.stringify(fact)}\n`).join('');

export const readLedger = (text: string): readonly SourceFact[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as SourceFact);

/** Facts by key. Facts with equal keys are numbered in their order. */
function keyed(facts: readonly SourceFact[]): Map<string, SourceFact> {
  const found = new Map<string, SourceFact>();
  const counts = new Map<string, number>();
  for (const fact of facts) {
    const key = keyOf(fact);
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    found.set(`${key} ${count}`, fact);
  }
  return found;
}

export function compareFacts(before: readonly SourceFact[], now: readonly SourceFact[]): LedgerDifference {
  const known = keyed(before);
  const current = keyed(now);
  let [added, changed, unchanged] = [0, 0, 0];
  for (const [key, fact] of current) {
    const old = known.get(key);
    if (old === undefined) added += 1;
    else if (contentOf(old) === contentOf(fact)) unchanged += 1;
    else changed += 1;
  }
  const gone = [...known.keys()].filter((key) => !current.has(key)).length;
  return { added, changed, unchanged, gone };
}

/** The facts of the previous import that this one does not have. */
export function goneFacts(before: readonly SourceFact[], now: readonly SourceFact[]): readonly SourceFact[] {
  const current = keyed(now);
  return [...keyed(before)].flatMap(([key, fact]) => (current.has(key) ? [] : [fact]));
}

/** Whether a value tells no more than another: the beginning of a text or a number, or nothing. */
function tellsNoMore(now: unknown, before: unknown): boolean {
  if (now === null || now === undefined) return true;
  if (typeof now !== 'object' || typeof before !== 'object' || before === null)
    return `${before}`.startsWith(`${now}`);
  return Object.entries(now).every(([name, value]) =>
    tellsNoMore(value, (before as Record<string, unknown>)[name]),
  );
}

/** The facts of the previous import that this one tells less of, as of a row that was cut. */
export function shortenedFacts(
  before: readonly SourceFact[],
  now: readonly SourceFact[],
): readonly SourceFact[] {
  const current = keyed(now);
  return [...keyed(before)].flatMap(([key, fact]) => {
    const other = current.get(key);
    const isLess = other !== undefined && contentOf(other) !== contentOf(fact) && tellsNoMore(other, fact);
    return isLess ? [fact] : [];
  });
}
