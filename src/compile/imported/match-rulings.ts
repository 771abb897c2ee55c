/** Rulings on matches that imports tell, beside what is known of these: each is new, confirmed, or in conflict. */
import type { ConflictRecord } from '../../documents/catalogue.ts';
import { referencesOf } from '../../documents/citations.ts';
import { formatGoals } from '../../football/score.ts';
import { globalId } from '../../model/ids.ts';
import { matches as matchTable } from '../../model/tables/matches.ts';
import { compact } from '../cells.ts';
import type { Facts, Located, MatchFact } from '../facts.ts';
import { samePair } from './agreement.ts';
import { type KeptApart, keptApart } from './apart.ts';
import { citedApart } from './cited-apart.ts';
import { mayBeOneDay } from './deductions.ts';
import { type HeldFacts, held } from './holding.ts';

type Row = Located<MatchFact>;

const keyOf = ({ season, date, home, away }: MatchFact): string => `${season} ${date} ${home} ${away}`;

const RULED: ReadonlySet<string | undefined> = new Set(['AWARDED', 'ANNULLED', 'WALKOVER']);

const isRuled = ({ official, status }: MatchFact): boolean => official !== undefined || RULED.has(status);

/** Whether two accounts tell one ruling; where one has no result or no day, the other may add it. */
function agree(known: MatchFact, told: MatchFact): boolean {
  if ((known.status === 'ANNULLED') !== (told.status === 'ANNULLED')) return false;
  const { official = told.official } = known;
  const same = official === undefined || told.official === undefined || samePair(official, told.official);
  return same && mayBeOneDay(known.officialFrom, told.officialFrom);
}

const textOf = ({ official, status = 'AWARDED', officialFrom }: MatchFact): string =>
  [
    status,
    official === undefined ? '' : formatGoals({ home: official[0], away: official[1] }),
    officialFrom === undefined ? '' : `from ${officialFrom}`,
  ]
    .filter((part) => part !== '')
    .join(' ');

/** Two texts of one match, each once. */
const bothNotes = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || b === undefined || a === b ? (a ?? b) : `${a}; ${b}`;

/** The match by the ruling. What is known of the ruling already stays. */
function ruled(match: MatchFact, told: MatchFact): MatchFact {
  const cell = <K extends keyof MatchFact>(name: K) => match[name] ?? told[name];
  const merged = compact({
    ...match,
    status: RULED.has(match.status) ? match.status : told.status,
    official: cell('official'),
    officialFrom: cell('officialFrom'),
    officialBasis: cell('officialBasis'),
    officialEvidence: cell('officialEvidence'),
    note: bothNotes(match.note, told.note),
    // Until the ruling it was a match that was stopped.
    abandoned: match.abandoned || match.status === 'ABANDONED' || undefined,
  });
  const scored = { ...merged, ...merged.score };
  return { ...merged, ...citedApart(matchTable, [{ ...match, ...match.score }, told], scored) };
}

/** The facts while rulings are added, one import after the other. */
class RuledFacts {
  readonly #facts: Facts;
  readonly #embedded: ReadonlySet<string>;
  readonly #matches: Row[];
  readonly #at: ReadonlyMap<string, number>;
  readonly #conflicts: Facts['conflicts'][number][];
  /** Rulings on matches that nobody has. */
  readonly apart: KeptApart[] = [];

  constructor(facts: Facts, embedded: Facts) {
    this.#facts = facts;
    this.#embedded = new Set(embedded.matches.map(({ value }) => keyOf(value)));
    this.#matches = [...facts.matches];
    this.#at = new Map(facts.matches.map(({ value }, at) => [keyOf(value), at]));
    this.#conflicts = [...facts.conflicts];
  }

  add(row: Row): void {
    const at = this.#at.get(keyOf(row.value)) ?? -1;
    const known = this.#matches[at];
    if (known === undefined) this.#lack(row);
    else if (this.#mayTell(known.value, row.value))
      this.#matches[at] = { ...known, value: ruled(known.value, row.value) };
    else this.#dispute(known.value, row);
  }

  /** Matches of `data/` have their rulings; of others a ruling is new, or tells what is known of it. */
  #mayTell(known: MatchFact, told: MatchFact): boolean {
    return isRuled(known) ? agree(known, told) : !this.#embedded.has(keyOf(known));
  }

  #lack(row: Row): void {
    const { season, date, home, away } = row.value;
    this.apart.push(
      keptApart('ROW', row, {
        rule: 'known-references',
        message: `${home} v ${away} of ${date} is not among the matches of ${season}`,
        tip: 'import the matches of the season first, then the ruling again',
      }),
    );
  }

  #dispute(known: MatchFact, { file, line, value: told }: Row): void {
    const value: ConflictRecord = {
      subject: globalId('match', known.id),
      predicate: 'official result',
      ...{ valueA: isRuled(known) ? textOf(known) : 'none', sourceA: known.source },
      ...{ valueB: textOf(told), sourceB: told.source },
      preferred: 'a',
      rule: this.#embedded.has(keyOf(known)) ? 'prefer-embedded' : 'prefer-first-source',
    };
    this.#conflicts.push({ file, line, value });
  }

  get facts(): Facts {
    return { ...this.#facts, matches: this.#matches, conflicts: this.#conflicts };
  }
}

/** What is kept apart is the ruling, the last that a match cites; the match is served without. */
function ofRuling(kept: KeptApart): KeptApart {
  const { source = kept.source, place } =
    referencesOf({ source: kept.source, sourceRow: kept.at }).at(-1) ?? {};
  return { ...kept, source, at: place ?? kept.at };
}

/**
 * The facts with the rulings of imports, in the order of the list. A ruling by which a match breaks a rule is kept apart.
 * @param facts that break no rule. @param embedded those of `data/`.
 */
export function withMatchRulings(facts: Facts, imports: readonly Facts[], embedded: Facts): HeldFacts {
  const told = imports.flatMap(({ matchRulings = [] }) => matchRulings);
  if (told.length === 0) return { facts, apart: [] };
  const all = new RuledFacts(facts, embedded);
  for (const row of told) all.add(row);
  const ruledFacts = held(all.facts, facts);
  return { facts: ruledFacts.facts, apart: [...all.apart, ...ruledFacts.apart.map(ofRuling)] };
}
