/** Where operations are asked and what they take is measured: in this process, from the request to the text of its answer. */
import { parse } from 'graphql';
import { operations } from '../../schema/operations.generated.ts';
import type { Compiled } from '../../src/compile/compile.ts';
import { readerOf } from '../../src/compile/publication/reader.ts';
import { priceOf } from '../../src/edge/cost/price.ts';
import { createEdge, type Edge } from '../../src/edge/edge.ts';
import { LIMITS } from '../../src/edge/limits.ts';
import { shapeError } from '../../src/edge/operations/document-shape.ts';
import { type Env, serving } from '../../src/serving.ts';
import { StoreOpener } from '../../src/store/open.ts';
import type { KvReader } from '../../src/store/reader.ts';
import { executionContext } from '../support/execution-context.ts';
import { execute, prepare } from '../support/price.ts';
import { FORMER_LIMIT, formerCost } from './former-pricing.ts';

export interface Taken {
  readonly text: string;
  /** By the pricing that is tried. */
  readonly cost: number;
  /** Milliseconds of CPU, with documents remembered. */
  readonly cpu: number;
  /** Units of work counted. */
  readonly work: number;
  /** The field that costs most by the pricing of the project, with those that lead to it. */
  readonly field: string;
}

/** The named question in the middle. */
export type Named = Pick<Taken, 'cpu' | 'work'>;

/** Milliseconds of CPU that this process has had; those of the thread alone are counted too coarsely. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** How often what seems dear is asked again: the least of the times is taken, since others work on this machine. */
const AGAIN = 3;
/** How often named questions are asked before they count, so that V8 has compiled what runs. */
const WARM_UP = 20;

const CONTEXT = executionContext();

/** What stands for the pricing that is tried: how an operation is answered under it, and null when it is refused. */
type Answer = (text: string) => Promise<string | null>;

/** Texts that nobody has asked yet, or they would be answered from memory: each operation has a name of its own. */
class Unheard {
  #asked = 0;

  of(text: string): string {
    this.#asked += 1;
    return text.replace(/\bquery\s+(\w+)/, `query $1n${this.#asked}`);
  }
}

export class Arena {
  readonly #kv: KvReader;
  readonly #isFormer: boolean;
  readonly #reader = new StoreOpener();
  readonly #unheard = new Unheard();
  readonly #answer: Answer;

  constructor(compiled: Compiled, isFormer: boolean) {
    this.#kv = readerOf(compiled);
    this.#isFormer = isFormer;
    this.#answer = this.#answering(this.#reader);
  }

  get limit(): number {
    return this.#isFormer ? FORMER_LIMIT : LIMITS.cost;
  }

  #answering(reader: StoreOpener): Answer {
    if (this.#isFormer) return (text) => this.#formerly(text, reader);
    const edge = createEdge<Env>({ ...serving(reader), tell: () => {} });
    return (text) => this.#asServed(edge, text);
  }

  async #asServed(edge: Edge<Env>, text: string): Promise<string | null> {
    const request = new Request('https://graph.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: this.#unheard.of(text) }),
    });
    const response = await edge.fetch(request, { GRAPH: this.#kv } as Env, CONTEXT);
    const answer = await response.text();
    return answer.startsWith('{"errors"') && !answer.includes('"data":{') ? null : answer;
  }

  /** Without the edge, whose pricing is another. */
  async #formerly(text: string, reader: StoreOpener): Promise<string | null> {
    const operation = await prepare(text, {}, this.#kv, reader);
    if (operation === null || formerCost(operation.priced) > this.limit) return null;
    return JSON.stringify(await execute(operation));
  }

  async #time(answer: Answer, text: string): Promise<number | null> {
    const before = cpuTime();
    const answered = await answer(text);
    return answered === null ? null : cpuTime() - before;
  }

  /** Milliseconds of CPU with documents remembered; null for what is refused. What takes no more than is worthwhile is not measured well. */
  async cpu(text: string, worthwhile = 0): Promise<number | null> {
    if (isMisshapen(text)) return null;
    let cpu = await this.#time(this.#answer, text);
    // The first time documents are read, and code is compiled.
    for (let time = 0; time < AGAIN && cpu !== null && cpu > worthwhile; time += 1)
      cpu = Math.min(cpu, (await this.#time(this.#answer, text)) ?? cpu);
    return cpu;
  }

  /** What it costs, does, and spends most on. */
  async detailsOf(text: string): Promise<Omit<Taken, 'cpu'> | null> {
    const operation = await prepare(text, {}, this.#kv, this.#reader);
    if (operation === null) return null;
    const { priced, context } = operation;
    await execute(operation);
    const { total, dearest } = priceOf(priced);
    const cost = this.#isFormer ? formerCost(priced) : total;
    return { text, cost, work: context.view.work.spent, field: dearest()[0]?.field ?? '' };
  }

  /** Milliseconds of CPU in an isolate that has read nothing but the catalogue. */
  async unread(text: string): Promise<number> {
    const times: number[] = [];
    for (let time = 0; time < AGAIN; time += 1) {
      const answer = this.#answering(new StoreOpener());
      await answer('query Version { dataset { version } }');
      times.push((await this.#time(answer, text)) ?? 0);
    }
    return median(times);
  }

  /** To be asked once, before anything counts. */
  async warmUp(): Promise<void> {
    for (let time = 0; time < WARM_UP; time += 1)
      for (const { document } of operations.values()) await this.#answer(document);
  }

  /** Asked beside what is compared with it: how fast this machine is changes with what else runs. */
  async named(): Promise<Named> {
    const documents = [...operations.values()].map(({ document }) => document);
    const cpu: number[] = [];
    const work: number[] = [];
    for (const document of documents) {
      cpu.push((await this.cpu(document)) ?? 0);
      work.push((await this.detailsOf(document))?.work ?? 0);
    }
    return { cpu: median(cpu), work: median(work) };
  }
}

function isMisshapen(text: string): boolean {
  try {
    return text.length > LIMITS.bodyBytes || shapeError(parse(text, { maxTokens: LIMITS.tokens })) !== null;
  } catch {
    return true;
  }
}
