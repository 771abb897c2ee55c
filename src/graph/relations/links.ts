/**
 * The links of the graph in columns: who is related to whom, in which word, and every time it was so. A hundred thousand
 * of them are a few megabytes, and are read and walked without making an object each.
 */
import {
  FIRST_WON,
  HEAD,
  INSTANCE,
  MEETING,
  NO_DAY,
  RULED,
  RULING,
  SECOND_WON,
} from '../../store/relations.ts';
import type { NumberSpan, OpenRelations } from '../../store/relations-text.ts';
import { Arcs, type Ends } from './arcs.ts';
import type { ForwardKind } from './vocabulary.ts';
import { WORDS } from './words.ts';

/** Behind all days. */
export const FOR_EVER = 2 ** 30 - 1;

/** Which links a question is about. Days are day numbers. */
export interface Scope {
  /** The as-of day: what was known later is not there. */
  readonly day: number;
  /** Both ends belong to it; a link counts that held on any of these days. */
  readonly from: number;
  readonly to: number;
  /** A bit for each word, by its place in the vocabulary. */
  readonly words: number;
}

interface Ruling {
  readonly before: number;
  readonly after: number;
  readonly day: number;
}

/** Links while they are read. */
interface Draft extends Ends {
  readonly subjects: Int32Array;
  readonly objects: Int32Array;
  count: number;
}

const FACED = WORDS.findIndex(({ forward }) => forward.kind === 'FACED');
const BEAT = WORDS.findIndex(({ forward }) => forward.kind === 'BEAT');

function rulingsOf({ rulings }: OpenRelations): ReadonlyMap<number, Ruling> {
  const found = new Map<number, Ruling>();
  for (let at = 0; at < rulings.length; at += RULING) {
    const [place = 0, before = 0, after = 0, day = 0] = rulings.slice(at, at + RULING);
    found.set(place, { before, after, day });
  }
  return found;
}

/** Where the links of a word are written; null for those that meetings tell. */
const spanOf = ({ links }: OpenRelations, kind: ForwardKind): NumberSpan | null =>
  kind === 'FACED' || kind === 'BEAT' ? null : links[kind];

/** A pair has a meeting and makes three links at most, any other link has an instance. */
function linksAtMost({ numbers, meetings: [start, end] }: OpenRelations): number {
  const met = end - start;
  return Math.ceil((met * 3) / (HEAD + 1) + (numbers.length - met) / (HEAD + INSTANCE));
}

/** Numbers of a link in the column: its word, where its instances are, and which meetings it is made of. */
const COLUMNS = 4;
/** A link that is no meeting has instances of its own; one of all meetings takes them as they are. */
const OWN = -1;
const ALL = 0;

/** All links, by both their ends. */
export class Links {
  /** How many there are. */
  readonly count: number;
  readonly arcs: Arcs;
  readonly #numbers: Int32Array;
  readonly #rulings: ReadonlyMap<number, Ruling>;
  readonly #links: Int32Array;

  constructor(document: OpenRelations) {
    this.#rulings = rulingsOf(document);
    this.#numbers = document.numbers;
    const most = linksAtMost(document);
    this.#links = new Int32Array(most * COLUMNS);
    const draft = { subjects: new Int32Array(most), objects: new Int32Array(most), count: 0 };
    this.#readMeetings(draft, document.meetings);
    for (const [word, { forward }] of WORDS.entries()) {
      const span = spanOf(document, forward.kind);
      if (span !== null) this.#readLinks(draft, word, ...span);
    }
    this.count = draft.count;
    this.arcs = new Arcs(document.entities.length, draft);
  }

  // Called twenty thousand times and more on a cold isolate: no array, object or view is made on the way.
  #add(
    draft: Draft,
    word: number,
    subject: number,
    object: number,
    at: number,
    end: number,
    of: number,
  ): void {
    const link = draft.count;
    draft.subjects[link] = subject;
    draft.objects[link] = object;
    draft.count += 1;
    this.#links[link * COLUMNS] = word;
    this.#links[link * COLUMNS + 1] = at;
    this.#links[link * COLUMNS + 2] = end;
    this.#links[link * COLUMNS + 3] = of;
  }

  #readMeetings(draft: Draft, [from, behind]: NumberSpan): void {
    for (let at = from; at < behind; ) {
      const first = this.#numbers[at] ?? 0;
      const second = this.#numbers[at + 1] ?? 0;
      const start = at + HEAD;
      const end = start + (this.#numbers[at + 2] ?? 0);
      let won = 0;
      for (let place = start; place < end; place += 1) won |= this.#sidesThatWon(place);
      this.#add(draft, FACED, first, second, start, end, ALL);
      if ((won & FIRST_WON) !== 0) this.#add(draft, BEAT, first, second, start, end, FIRST_WON);
      if ((won & SECOND_WON) !== 0) this.#add(draft, BEAT, second, first, start, end, SECOND_WON);
      at = end;
    }
  }

  /** Those that won a meeting, before a ruling or after: one and two are bits of their own. */
  #sidesThatWon(place: number): number {
    const result = (this.#numbers[place] ?? 0) % MEETING;
    if (result !== RULED) return result;
    const { before = 0, after = 0 } = this.#rulings.get(place) ?? {};
    return before | after;
  }

  #readLinks(draft: Draft, word: number, from: number, behind: number): void {
    for (let at = from; at < behind; ) {
      const end = at + HEAD + (this.#numbers[at + 2] ?? 0) * INSTANCE;
      this.#add(draft, word, this.#numbers[at] ?? 0, this.#numbers[at + 1] ?? 0, at + HEAD, end, OWN);
      at = end;
    }
  }

  /** The place of a link's word in the vocabulary. */
  word(link: number): number {
    return this.#links[link * COLUMNS] ?? 0;
  }

  #start(link: number): number {
    return this.#links[link * COLUMNS + 1] ?? 0;
  }

  #end(link: number): number {
    return this.#links[link * COLUMNS + 2] ?? 0;
  }

  #meetings(link: number): number {
    return this.#links[link * COLUMNS + 3] ?? OWN;
  }

  #step(link: number): number {
    return this.#meetings(link) === OWN ? INSTANCE : 1;
  }

  /** The last of a link's instances that is in the scope; -1 when none is. */
  lastIn(link: number, scope: Scope): number {
    if ((scope.words & (1 << this.word(link))) === 0) return -1;
    const start = this.#start(link);
    const step = this.#step(link);
    for (let place = this.#end(link) - step; place >= start; place -= step) {
      if (this.#holds(link, place, scope)) return place;
    }
    return -1;
  }

  /** A link's instances in the scope, by the day they were known. */
  allIn(link: number, scope: Scope): number[] {
    const found: number[] = [];
    for (let place = this.#start(link); place < this.#end(link); place += this.#step(link)) {
      if (this.#holds(link, place, scope)) found.push(place);
    }
    return found;
  }

  #holds(link: number, place: number, scope: Scope): boolean {
    const meetings = this.#meetings(link);
    if (meetings !== OWN) return this.#met(place, meetings, scope);
    const undone = this.#numbers[place + 1] ?? NO_DAY;
    const to = this.#numbers[place + 3] ?? NO_DAY;
    if ((this.#numbers[place] ?? 0) > scope.day || (this.#numbers[place + 2] ?? 0) > scope.to) return false;
    if (undone !== NO_DAY && undone <= scope.day) return false;
    // An end that lay ahead was not known: what was under way lasted, for all anybody knew.
    return to === NO_DAY || to >= scope.from || to > scope.day;
  }

  #met(place: number, meetings: number, scope: Scope): boolean {
    const one = this.#numbers[place] ?? 0;
    const result = one % MEETING;
    const day = (one - result) / MEETING;
    if (day > scope.day || day > scope.to || day < scope.from) return false;
    if (meetings === ALL || result !== RULED) return meetings === ALL || result === meetings;
    const ruling = this.#rulings.get(place);
    return meetings === (ruling !== undefined && ruling.day <= scope.day ? ruling.after : ruling?.before);
  }

  /** The day number an instance began to hold on; `NO_DAY` when no source dates it. */
  from(link: number, place: number): number {
    if (this.#step(link) === 1) return Math.floor((this.#numbers[place] ?? 0) / MEETING);
    return this.#numbers[place + 2] ?? NO_DAY;
  }

  /** The last day number an instance held on; `NO_DAY` when no end is known. */
  to(link: number, place: number): number {
    return this.#step(link) === 1 ? this.from(link, place) : (this.#numbers[place + 3] ?? NO_DAY);
  }

  /** What shows an instance of a link that is no meeting: see the document. */
  ref(place: number): number {
    return this.#numbers[place + 4] ?? -1;
  }
}
