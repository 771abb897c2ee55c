import type { Answer } from './answer.ts';
import { AnswerMemory } from './answer-memory.ts';
import { IMMUTABLE, NO_STORE, REVALIDATED } from './headers.ts';
import { logFault, logRequest } from './log.ts';
import type { EdgeEnv, EdgeOptions, GraphSession } from './ports.ts';
import { answerResponse, errorResponse } from './respond.ts';
import type { Visit } from './routes.ts';
import { unavailable } from './status.ts';
import type { Exchange, Outcome } from './yoga/exchange.ts';
import { createExecutor, type Executor } from './yoga/executor.ts';

/** What was asked, by whatever form of URL or body. */
export interface Question {
  /** The request as it was spelled: looked up before anything in it is understood. */
  readonly spelling: string;
  readonly mediaType: string;
  /** @throws GraphQLError when the request makes no sense. */
  readonly read: () => Exchange['input'] | Promise<Exchange['input']>;
  /** A data version the URL names; its answers never change. */
  readonly version?: string;
}

interface Found {
  readonly answer: Answer;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** Answers GraphQL operations: from this isolate's memory where it can, through Yoga otherwise. */
export class GraphQLService<Env extends EdgeEnv> {
  readonly #options: EdgeOptions<Env>;
  readonly #answers = new AnswerMemory();
  readonly #execute: Executor;

  constructor(options: EdgeOptions<Env>) {
    this.#options = options;
    this.#execute = createExecutor(options.schema, this.#answers);
  }

  async answer(visit: Visit<Env>, question: Question): Promise<Response> {
    const session = await this.#open(visit, question.version);
    if (session === 'unavailable') return unavailable(visit.requestId);
    if (session === null) return unknownVersion();
    const { answer, status, headers } = await this.#find(visit, question, session);
    return answerResponse(visit.request, answer, { status, mediaType: question.mediaType, headers });
  }

  async #open(visit: Visit<Env>, version: string | undefined): Promise<GraphSession | null | 'unavailable'> {
    try {
      return await this.#options.open(visit.env, visit.ctx, version);
    } catch (error) {
      logFault(visit.requestId, error);
      return 'unavailable';
    }
  }

  async #find(visit: Visit<Env>, question: Question, session: GraphSession): Promise<Found> {
    const spelling = `${session.version} ${question.spelling}`;
    const known = this.#answers.recallSpelling(spelling);
    const facts = { session, question, method: visit.request.method };
    if (known !== undefined) return { answer: known, status: 200, headers: headersOf(facts, 'hit') };
    const exchange = await this.#exchange(visit, question, session);
    const outcome = await this.#execute(visit.request, exchange);
    this.#remember(spelling, exchange, outcome);
    report(visit, exchange, outcome);
    const headers = outcome.cacheable
      ? headersOf(facts, exchange.known === undefined ? 'fwd=miss' : 'hit')
      : NO_STORE;
    return { ...outcome, headers: { ...headers, ...outcomeHeaders(exchange, outcome) } };
  }

  async #exchange(visit: Visit<Env>, question: Question, session: GraphSession): Promise<Exchange> {
    return {
      session,
      requestId: visit.requestId,
      mediaType: question.mediaType,
      input: await question.read(),
      spent: 0,
      assets: visit.env.ASSETS,
    };
  }

  #remember(spelling: string, exchange: Exchange, outcome: Outcome): void {
    if (!outcome.cacheable || exchange.key === undefined) return;
    if (exchange.known === undefined) this.#answers.remember(exchange.key, outcome.answer);
    this.#answers.rememberSpelling(spelling, exchange.key);
  }
}

const unknownVersion = (): Response =>
  errorResponse(404, 'NOT_FOUND', 'There is no such data version.', {
    hint: '/version tells the current one.',
  });

interface HeaderFacts {
  readonly session: GraphSession;
  readonly question: Question;
  readonly method: string;
}

/** @param state of the isolate's memory, in the words of RFC 9211. */
function headersOf({ session, question, method }: HeaderFacts, state: string): Record<string, string> {
  const lifetime = question.version === undefined ? REVALIDATED : IMMUTABLE;
  return {
    ...(method === 'POST' ? NO_STORE : { ...lifetime, 'cache-tag': `data-${session.version}` }),
    'cache-status': `isolate; ${state}`,
    'data-version': session.version,
  };
}

function outcomeHeaders(exchange: Exchange, outcome: Outcome): Record<string, string> {
  return {
    'data-version': exchange.session.version,
    'kv-operations': `${exchange.session.kvOperations()}`,
    ...(outcome.cacheable ? {} : { 'request-id': exchange.requestId }),
  };
}

function report(visit: Visit<EdgeEnv>, exchange: Exchange, outcome: Outcome): void {
  for (const error of exchange.internal ?? []) logFault(visit.requestId, error);
  logRequest({
    requestId: visit.requestId,
    route: visit.url.pathname,
    status: outcome.status,
    version: exchange.session.version,
    operation: exchange.operationName,
    documentId: exchange.documentId,
    kvOperations: exchange.session.kvOperations(),
  });
}
