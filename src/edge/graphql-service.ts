import type { Answer } from './answers/answer.ts';
import { AnswerMemory } from './answers/answer-memory.ts';
import { unavailableResponse } from './answers/last-good.ts';
import { ageHeaders, CORS, IMMUTABLE, NO_STORE, REVALIDATED, tagHeaders } from './http/headers.ts';
import { answerHeaders, answerResponse, errorResponse, withCharset } from './http/respond.ts';
import { RequestLog } from './log.ts';
import type { EdgeEnv, EdgeOptions, GraphSession } from './ports.ts';
import { isAffordable } from './rate/limit.ts';
import { exhaustedHeaders, policyHeaders } from './rate/policy.ts';
import type { Visit } from './visit.ts';
import type { Exchange, Outcome } from './yoga/exchange.ts';
import { createExecutor, type Executor } from './yoga/executor.ts';

/** What was asked, by whatever form of URL or body. */
export interface Question {
  /** The request as it was spelled: looked up before anything in it is understood. */
  readonly spelling: string;
  readonly mediaType: string;
  /** @throws GraphQLError when the request makes no sense. */
  readonly read: () => Exchange['input'] | Promise<Exchange['input']>;
  /** Called with the parameters of each operation that is valid. */
  readonly accepted?: Exchange['accepted'];
  /** A data version the URL names; its answers never change. */
  readonly version?: string;
}

/** Answers GraphQL operations: from this isolate's memory where it can, through Yoga otherwise. */
export class GraphQLService<Env extends EdgeEnv> {
  readonly #options: EdgeOptions<Env>;
  readonly #answers = new AnswerMemory();
  readonly #log: RequestLog;
  readonly #execute: Executor;

  constructor(options: EdgeOptions<Env>) {
    this.#options = options;
    this.#log = new RequestLog(options.tell);
    this.#execute = createExecutor(options.schema, this.#answers);
  }

  /** An answer that is remembered is there at once. */
  answer(visit: Visit<Env>, question: Question): Response | Promise<Response> {
    const session = this.#options.open(visit.env, visit.ctx, question.version, visit);
    return session instanceof Promise
      ? this.#answerOpened(visit, question, session)
      : this.#answerFrom(visit, question, session);
  }

  async #answerOpened(
    visit: Visit<Env>,
    question: Question,
    opened: Promise<GraphSession | null>,
  ): Promise<Response> {
    const session = await opened.catch((error: unknown) => {
      visit.fault(error);
      return 'unavailable' as const;
    });
    return session === 'unavailable'
      ? unavailableAnswer(visit, question)
      : this.#answerFrom(visit, question, session);
  }

  #answerFrom(
    visit: Visit<Env>,
    question: Question,
    session: GraphSession | null,
  ): Response | Promise<Response> {
    if (session === null) return this.#noVersion(visit, question);
    const known = this.#answers.recallSpelling(spellingOf(question, session));
    if (known === undefined) return this.#run(visit, question, session);
    if (this.#log.isRememberedTold()) this.#tellRemembered(visit, session, known);
    return knownResponse(visit, known, { question, session });
  }

  async #noVersion({ env, ctx }: Visit<Env>, { version = '' }: Question): Promise<Response> {
    const wasPublished = this.#options.wasPublished?.(env, ctx, version) ?? false;
    // Where the log cannot be read it may have been: 404 says no more than that it is not here.
    return (await Promise.resolve(wasPublished).catch(() => false)) ? expiredVersion() : unknownVersion();
  }

  async #run(visit: Visit<Env>, question: Question, session: GraphSession): Promise<Response> {
    const began = Date.now();
    const exchange: Exchange = {
      session,
      requestId: visit.requestId,
      mediaType: question.mediaType,
      input: await question.read(),
      isUnavailable: (error) => this.#options.isUnavailable?.(error) ?? false,
      isAffordable: (cost) => isAffordable(visit, cost),
      accepted: question.accepted,
      spent: 0,
      assets: visit.env.ASSETS,
    };
    const outcome = await this.#execute(exchange);
    this.#report(visit, exchange, outcome, began);
    if (outcome.unavailable !== undefined) {
      const before = session.before?.(outcome.unavailable) ?? null;
      return before === null ? unavailableAnswer(visit, question) : this.#answerFrom(visit, question, before);
    }
    if (!outcome.cacheable) return uncachedResponse(visit, exchange, outcome);
    this.#remember(exchange, outcome, spellingOf(question, session));
    const facts = { question, session };
    return exchange.known === undefined
      ? newResponse(visit, outcome.answer, facts)
      : knownResponse(visit, exchange.known, facts);
  }

  #tellRemembered(visit: Visit<Env>, { version }: GraphSession, { operation }: Answer): void {
    const { requestId, path: route } = visit;
    this.#log.tellRemembered(visit.env.METRICS, {
      requestId,
      route,
      status: 200,
      version,
      operation,
      layer: 'spelling',
      kvOperations: 0,
    });
  }

  #report(visit: Visit<Env>, exchange: Exchange, { status, unavailable }: Outcome, began: number): void {
    const faults = unavailable === undefined ? (exchange.internal ?? []) : [unavailable];
    // A fault that many fields met is one.
    for (const fault of new Map(faults.map((one) => [String(one), one])).values()) visit.fault(fault);
    this.#log.tellExecuted(visit.env.METRICS, () => ({
      requestId: visit.requestId,
      route: visit.path,
      status,
      version: exchange.session.version,
      operation: exchange.operationName,
      layer: exchange.known === undefined ? 'executed' : 'normalised',
      kvOperations: exchange.session.kvOperations(),
      waitedMs: Date.now() - began,
      cost: exchange.spent,
    }));
  }

  #remember(exchange: Exchange, outcome: Outcome, spelling: string): void {
    if (exchange.key === undefined) return;
    if (exchange.known === undefined) this.#answers.remember(exchange.key, outcome.answer);
    this.#answers.rememberSpelling(spelling, exchange.key);
  }
}

const spellingOf = (question: Question, session: GraphSession): string =>
  `${session.revision} ${question.spelling}`;

const unknownVersion = (): Response =>
  errorResponse(404, 'NOT_FOUND', 'There is no such data version.', {
    hint: '/version tells the current one.',
  });

const expiredVersion = (): Response =>
  errorResponse(410, 'GONE', 'That data version was published once and is no longer kept.', {
    hint: '/version tells the current one.',
  });

interface Facts {
  readonly question: Question;
  readonly session: GraphSession;
}

/** What was asked for is refused whole. */
const unavailableAnswer = (visit: Visit<EdgeEnv>, { mediaType }: Question): Response =>
  unavailableResponse(visit.requestId, mediaType, { data: null });

/** @param state of the isolate's memory, in the words of RFC 9211: `hit` or `fwd=miss`. */
function headersOf(
  visit: Visit<EdgeEnv>,
  { question, session }: Facts,
  state: string,
): Record<string, string> {
  const lifetime = question.version === undefined ? REVALIDATED : IMMUTABLE;
  visit.tellsPolicy = true;
  return {
    ...(visit.isRead
      ? { ...lifetime, ...tagHeaders(session.version, question.version !== undefined) }
      : NO_STORE),
    ...ageHeaders(state, session.staleness),
    ...policyHeaders(visit.env),
    'data-version': session.version,
  };
}

function knownResponse(visit: Visit<EdgeEnv>, answer: Answer, facts: Facts): Response {
  const { mediaType, version } = facts.question;
  const make = () => answerHeaders(visit, answer, mediaType, headersOf(visit, facts, 'hit'));
  visit.tellsPolicy = true;
  // How old an answer is changes from second to second.
  if (facts.session.staleness) return answerResponse(visit, answer, make());
  return answerResponse(visit, answer, answer.headers(`${visit.isRead} ${mediaType} ${version}`, make));
}

function newResponse(visit: Visit<EdgeEnv>, answer: Answer, facts: Facts): Response {
  const own = headersOf(visit, facts, 'fwd=miss');
  const headers = { ...own, 'kv-operations': `${facts.session.kvOperations()}` };
  return answerResponse(visit, answer, answerHeaders(visit, answer, facts.question.mediaType, headers));
}

function uncachedResponse(visit: Visit<EdgeEnv>, exchange: Exchange, { answer, status }: Outcome): Response {
  const headers = {
    ...CORS,
    ...NO_STORE,
    'content-type': withCharset(exchange.mediaType),
    'data-version': exchange.session.version,
    'kv-operations': `${exchange.session.kvOperations()}`,
    'request-id': visit.requestId,
    ...(status === 429 && exhaustedHeaders('cost')),
  };
  return new Response(visit.isHead ? null : answer.body, { status, headers });
}
