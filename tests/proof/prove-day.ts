/** One day: the tables cut to it and asked without a day, against the whole graph asked as of it. */
import type { GraphQLError, GraphQLObjectType } from 'graphql';
import { schema } from '../../schema/index.ts';
import { compileFacts } from '../../src/compile/compile.ts';
import type { Facts } from '../../src/compile/facts.ts';
import { Random } from '../support/random.ts';
import { type Difference, differencesIn, linkedDifference } from './compare.ts';
import { cut } from './cut/cut.ts';
import { toldBy } from './errors.ts';
import { EXEMPT } from './exempt.ts';
import { type Answer, ProofGraph } from './graph.ts';
import { Arguments } from './questions/arguments.ts';
import { type Asked, queryOf, walk } from './questions/asked.ts';
import { Pool, Subjects } from './questions/pool.ts';
import { Questions } from './questions/roots.ts';
import { Selections } from './questions/selection.ts';
import { WAITING } from './waiting.ts';

/** What is proved: the whole graph, and the tables that it was compiled from. */
export interface Proof {
  readonly facts: Facts;
  readonly full: ProofGraph;
  readonly subjects: Subjects;
}

/** @param full what is asked as of the day, where it is to be other than the facts: a leak that was seeded. */
export const proofOf = (facts: Facts, full: Facts = facts): Proof => ({
  facts,
  full: new ProofGraph(compileFacts(full)),
  subjects: new Subjects(facts),
});

/** A question that was answered in two ways, or failed. */
export interface Finding extends Difference {
  readonly day: string;
  /** The query, or the id of what is published. */
  readonly question: string;
}

export interface DayResult {
  readonly day: string;
  readonly questions: number;
  /** Questions that both graphs refused, in the same words. */
  readonly refused: number;
  readonly findings: readonly Finding[];
  /** By `Type.field`: how often it was compared, and how often it answered something. */
  readonly fields: Readonly<Record<string, readonly [compared: number, answered: number]>>;
}

/** One published node is compared for so many questions. */
const QUESTIONS_PER_NODE = 3;

/** What changes around the day is asked about so often, since one question takes some of its fields: half of all questions at most. */
const TIMES_EACH = 3;

const SKIPPED: ReadonlySet<string> = new Set([...EXEMPT, ...WAITING].map(({ field }) => field));

/** Whether a field is on one of the lists, by its type, an interface of it, or all fields of the type. */
export const isSkipped = (type: GraphQLObjectType, field: string): boolean =>
  [type.name, ...type.getInterfaces().map(({ name }) => name)].some((name) =>
    SKIPPED.has(`${name}.${field}`),
  );

const isRefusal = ({ extensions }: GraphQLError): boolean => extensions.code === 'BAD_USER_INPUT';

const AS_OF = /\?asOf=(\d{4}-\d\d-\d\d)"/g;

/** Addresses of pages as of a day are those of the tables of that day, with a day behind that is no later. */
const withoutDay = (data: unknown, day: string): unknown =>
  data == null
    ? data
    : JSON.parse(JSON.stringify(data).replace(AS_OF, (told, then: string) => (then <= day ? '"' : told)));

/** Asks one day of questions, and keeps count. */
class DayProof {
  readonly findings: Finding[] = [];
  readonly fields: Record<string, [number, number]> = {};
  refused = 0;
  readonly #day: string;
  readonly #cut: ProofGraph;
  readonly #full: ProofGraph;

  constructor(day: string, cutGraph: ProofGraph, full: ProofGraph) {
    this.#day = day;
    this.#cut = cutGraph;
    this.#full = full;
  }

  async question(asked: readonly Asked[]): Promise<void> {
    const query = queryOf(asked);
    const [before, asOf] = await Promise.all([this.#cut.ask(query, null), this.#full.ask(query, this.#day)]);
    this.#errors(query, before, asOf);
    walk(asOf.data, asked, (one, value) => this.#count(one, value));
    const data = withoutDay(asOf.data, this.#day);
    for (const difference of differencesIn(before.data, data, asked)) this.#add(query, difference);
  }

  /** What both refuse alike says nothing of the day; any other error is one too many. */
  #errors(query: string, cutAnswer: Answer, asOfAnswer: Answer): void {
    const [before, asOf] = [toldBy(cutAnswer), toldBy(asOfAnswer)];
    if (before.length === 0 && asOf.length === 0) return;
    const isSame = JSON.stringify(before) === JSON.stringify(asOf);
    if (isSame && asOfAnswer.errors.every(isRefusal)) this.refused += 1;
    else this.#add(query, { field: 'errors', path: '', cut: before, asOf });
  }

  async node(id: string): Promise<void> {
    const [before, asOf] = await Promise.all([
      this.#cut.published(id, null),
      this.#full.published(id, this.#day),
    ]);
    const linked = linkedDifference(before?.linked, asOf?.linked);
    if (linked !== null) this.#add(id, linked);
    else if (before?.page !== asOf?.page)
      this.#add(id, { field: 'page', path: '', cut: before?.page, asOf: asOf?.page });
  }

  #count({ type, field }: Asked, value: unknown): void {
    const key = `${type}.${field}`;
    const [compared, answered] = this.fields[key] ?? [0, 0];
    const isAnswer = value !== null && !(Array.isArray(value) && value.length === 0);
    this.fields[key] = [compared + 1, answered + (isAnswer ? 1 : 0)];
  }

  #add(question: string, difference: Difference): void {
    this.findings.push({ day: this.#day, question, ...difference });
  }
}

/** The same seed asks the same of a day, whatever other days are asked. */
const seedOf = (seed: number, day: string): number =>
  (Number(day.replaceAll('-', '')) ^ Math.imul(seed, 2_654_435_761)) >>> 0;

/**
 * Compares what the graph answers under `@asOf` with what it would answer had it been compiled on that day.
 * @param questions how many are asked.
 */
export async function proveDay(
  { facts, full, subjects }: Proof,
  day: string,
  options: { readonly seed: number; readonly questions: number },
): Promise<DayResult> {
  const random = new Random(seedOf(options.seed, day));
  // Days after the last one that the facts speak of answer as that one does.
  const through = await full.knownThrough();
  const known = cut(facts, day < through ? day : through);
  const proof = new DayProof(day, new ProofGraph(compileFacts(known)), full);
  const pool = new Pool(subjects, known, day, random);
  const args = new Arguments(random, pool);
  const selections = new Selections(schema, random, args, isSkipped);
  const root = schema.getQueryType();
  const skips = (field: string): boolean => root === undefined || root === null || isSkipped(root, field);
  const questions = new Questions(schema, { selections, random, pool, args, skips });
  const changing = pool.changing.slice(0, Math.floor(options.questions / 2 / TIMES_EACH));
  for (const id of changing) {
    for (let time = 0; time < TIMES_EACH; time += 1) await proof.question(questions.about(id));
    await proof.node(id);
  }
  for (let at = TIMES_EACH * changing.length; at < options.questions; at += 1) {
    const asked = questions.next();
    if (asked.length > 0) await proof.question(asked);
    if (at % QUESTIONS_PER_NODE === 0) await proof.node(pool.id(...subjects.kinds));
  }
  // Last, so that a seed goes on asking what it asked before statements were asked for.
  for (const id of pool.changing.slice(0, Math.floor(options.questions / 2)))
    await proof.question(questions.factsAbout(id));
  const { findings, fields, refused } = proof;
  return { day, questions: options.questions, refused, findings, fields };
}
