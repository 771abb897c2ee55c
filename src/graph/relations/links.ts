/**
 * The links of the graph in columns: who is related to whom, by which word, and when. A hundred thousand
 * links take a few megabytes, and are read without an object for each.
 */
import {
  ALL_MEETINGS,
  FIRST_KIND,
  HEAD,
  INSTANCE,
  LINK_KINDS,
  MEETING,
  NO_DAY,
  RULED,
  RULING,
  SECOND_WON,
  UNTOLD,
} from '../../documents/relations.ts';
import type { OpenRelations } from '../../store/relations-text.ts';
import { lowerBound } from '../../store/text-list.ts';
import type { ForwardKind } from './kinds.ts';
import { WORDS } from './words.ts';

/** Later than all days. */
export const FOR_EVER = 2 ** 30 - 1;

/** Which links a question is about. Days are day numbers. */
export interface LinkScope {
  /** The as-of day. Excludes later knowledge. */
  readonly day: number;
  /** Both ends belong to it; a link counts that held on any of these days. */
  readonly from: number;
  readonly to: number;
  /** A bit for each word, by its index in the vocabulary. */
  readonly words: number;
}

interface LinkRuling {
  readonly before: number;
  readonly after: number;
  readonly day: number;
}

/** By the offset of the meeting, by day. */
function rulingsOf({ rulings }: OpenRelations): ReadonlyMap<number, readonly LinkRuling[]> {
  const found = new Map<number, LinkRuling[]>();
  for (let index = 0; index < rulings.length; index += RULING) {
    const [offset = 0, before = 0, after = 0, day = 0] = rulings.slice(index, index + RULING);
    found.set(offset, [...(found.get(offset) ?? []), { before, after, day }]);
  }
  return found;
}

/** Numbers of an instance. */
const stepOf = (kind: number): number => (kind < FIRST_KIND ? 1 : INSTANCE);

const wordOf = (kind: ForwardKind): number => WORDS.findIndex(({ forward }) => forward.kind === kind);

/** The indexes of words in the vocabulary, by what a link is in the document. */
const WORD_OF: readonly number[] = [
  wordOf('FACED'),
  wordOf('BEAT'),
  wordOf('BEAT'),
  ...LINK_KINDS.map(wordOf),
];

/** All links. */
export class Links {
  /** How many there are. */
  readonly count: number;
  readonly #document: OpenRelations;
  #rulings: ReadonlyMap<number, readonly LinkRuling[]> | null = null;

  constructor(document: OpenRelations) {
    this.#document = document;
    this.count = document.links;
  }

  #number(offset: number): number {
    return this.#document.numbers.at(offset);
  }

  /** Where the link is written: its two ends, how many instances, and the instances. */
  #head(link: number): number {
    return this.#number(this.#document.columns.heads + link);
  }

  #kind(link: number): number {
    return this.#number(this.#document.columns.kinds + link);
  }

  /** The index of a link's word in the vocabulary. */
  word(link: number): number {
    return WORD_OF[this.#kind(link)] ?? 0;
  }

  /**
   * The entity at one end: the subject of the word, or its object. The first of a pair is the subject, unless the second
   * beat it. A search calls this for every arc, so it calls no other method.
   */
  end(link: number, which: 'SUBJECT' | 'OBJECT'): number {
    const { numbers, columns } = this.#document;
    const isTurned = numbers.at(columns.kinds + link) === SECOND_WON;
    const isFirst = (which === 'SUBJECT') !== isTurned;
    return numbers.at(numbers.at(columns.heads + link) + (isFirst ? 0 : 1));
  }

  /** The last of a link's instances that is in the scope; -1 when none is. */
  lastIn(link: number, scope: LinkScope): number {
    const kind = this.#kind(link);
    if ((scope.words & (1 << (WORD_OF[kind] ?? 0))) === 0) return -1;
    const head = this.#head(link);
    const first = head + HEAD;
    const count = this.#number(head + 2);
    if (kind < FIRST_KIND) return this.#lastMeeting(kind, first, count, scope);
    for (let offset = first + (count - 1) * INSTANCE; offset >= first; offset -= INSTANCE)
      if (this.#holds(kind, offset, scope)) return offset;
    return -1;
  }

  /** Two teams may have met a hundred times: matches after the scope are skipped, and those before it are not read. */
  #lastMeeting(kind: number, first: number, count: number, scope: LinkScope): number {
    const behind = (Math.min(scope.day, scope.to) + 1) * MEETING;
    const isAhead = (index: number): boolean => this.#number(first + index) < behind;
    const known = count > 0 && isAhead(count - 1) ? count : lowerBound(count, isAhead);
    const least = scope.from * MEETING;
    for (let offset = first + known - 1; offset >= first && this.#number(offset) >= least; offset -= 1)
      if (this.#met(offset, kind, scope)) return offset;
    return -1;
  }

  /** A link's instances in the scope, by the day they were known. */
  allIn(link: number, scope: LinkScope): number[] {
    const kind = this.#kind(link);
    const head = this.#head(link);
    const offsets = Array.from(
      { length: this.#number(head + 2) },
      (_, index) => head + HEAD + index * stepOf(kind),
    );
    return offsets.filter((offset) => this.#holds(kind, offset, scope));
  }

  #holds(kind: number, offset: number, scope: LinkScope): boolean {
    if (kind < FIRST_KIND) return this.#met(offset, kind, scope);
    const undone = this.#number(offset + 1);
    const to = this.#number(offset + 3);
    if (this.#number(offset) > scope.day || this.#number(offset + 2) > scope.to) return false;
    if (undone !== NO_DAY && undone <= scope.day) return false;
    // An end after the as-of day was not known: the link had begun and had no known end.
    return to === NO_DAY || to >= scope.from || to > scope.day;
  }

  #met(offset: number, kind: number, scope: LinkScope): boolean {
    const encoded = this.#number(offset);
    const result = encoded % MEETING;
    const day = (encoded - result) / MEETING;
    if (day > scope.day || day > scope.to || day < scope.from) return false;
    const then = result === RULED ? this.#ruled(offset, scope.day) : result;
    return kind === ALL_MEETINGS ? then !== UNTOLD : then === kind;
  }

  /** What the rulings until a day made of a meeting. */
  #ruled(offset: number, day: number): number | undefined {
    this.#rulings ??= rulingsOf(this.#document);
    const rulings = this.#rulings.get(offset);
    const next = rulings?.find((ruling) => ruling.day > day);
    return next === undefined ? rulings?.at(-1)?.after : next.before;
  }

  /** The day number an instance began to hold on; `NO_DAY` when no source dates it. */
  from(link: number, offset: number): number {
    if (this.#kind(link) < FIRST_KIND) return Math.floor(this.#number(offset) / MEETING);
    return this.#number(offset + 2);
  }

  /** The last day number an instance held on; `NO_DAY` when no end is known. */
  to(link: number, offset: number): number {
    return this.#kind(link) < FIRST_KIND ? this.from(link, offset) : this.#number(offset + 3);
  }

  /** The evidence of an instance of a link that is no meeting: see the document. */
  ref(offset: number): number {
    return this.#number(offset + 4);
  }
}
