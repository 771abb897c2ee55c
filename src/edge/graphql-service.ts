import { Answer } from './answers/answer.ts';
import { AnswerCache } from './answers/answer-cache.ts';
import { unavailableResponse } from './answers/last-good.ts';
import { NamedDocuments } from './answers/named-documents.ts';
import { ageHeaders, CORS, IMMUTABLE, NO_STORE, REVALIDATED, shortened, tagHeaders } from './http/headers.ts';
import { answerHeaders, answerResponse, errorResponse, withCharset } from './http/respond.ts';
import { RequestLog } from './log.ts';
import type { EdgeEnv, EdgeOptions, GraphSession, PrecomputedAnswer } from './ports.ts';
import { isAffordable, tooDear } from './rate/limit.ts';
import { exhaustedHeaders, policyHeaders } from './rate/policy.ts';
import type { RequestContext } from './request-context.ts';
import { createExecutor, type Executor } from './yoga/executor.ts';
import type { GraphQLRequest, GraphQLResult } from './yoga/graphql-request.ts';
import { graphqlResultOf } from './yoga/graphql-result.ts';
import { revisionFor } from './yoga/use-operation.ts';

/** A question as the client asked it, in a URL or a body. */
export interface Question {
  /** The request exactly as it was written. It is looked up before it is parsed. */
  readonly spelling: string;
  readonly mediaType: string;
  /** Whether the client wants no notices of what the answer lacks. */
  readonly isBare: boolean;
  /** @throws GraphQLError when the request is malformed. */
  readonly read: () => GraphQLRequest['input'] | Promise<GraphQLRequest['input']>;
  /** Called with the parameters of each valid operation. */
  readonly accepted?: GraphQLRequest['accepted'];
  /** A data version that the URL names. Its answers never change. */
  readonly version?: string;
  /** Milliseconds since 1970 until which its URL asks the same; absent where it names no day by the clock. */
  readonly until?: number;
}

/** Answers GraphQL operations: from the isolate's cache where that has the answer, else with Yoga. */
export class GraphQLService<Env extends EdgeEnv> {
  readonly #options: EdgeOptions<Env>;
  readonly #answers = new AnswerCache();
  readonly #named: NamedDocuments;
  readonly #log: RequestLog;
  readonly #execute: Executor;

  constructor(options: EdgeOptions<Env>) {
    this.#options = options;
    this.#named = new NamedDocuments(options.operations);
    this.#log = new RequestLog(options.tell);
    this.#execute = createExecutor(options.schema, this.#answers);
  }

  /** An answer from the cache is returned at once, without a promise. */
  answer(context: RequestContext<Env>, question: Question): Response | Promise<Response> {
    const session = this.#options.open(context.env, context.ctx, question.version, context);
    return session instanceof Promise
      ? this.#answerOpened(context, question, session)
      : this.#answerFrom(context, question, session);
  }

  async #answerOpened(
    context: RequestContext<Env>,
    question: Question,
    opened: Promise<GraphSession | null>,
  ): Promise<Response> {
    const session = await opened.catch((error: unknown) => {
      context.fault(error);
      return 'unavailable' as const;
    });
    return session === 'unavailable'
      ? unavailableAnswer(context, question)
      : this.#answerFrom(context, question, session);
  }

  #answerFrom(
    context: RequestContext<Env>,
    question: Question,
    session: GraphSession | null,
  ): Response | Promise<Response> {
    if (session === null) return this.#noVersion(context, question);
    const known = this.#answers.getBySpelling(spellingOf(question, session));
    if (known === undefined) return this.#run(context, question, session);
    if (this.#log.isRememberedTold()) this.#tellRemembered(context, session, known);
    return knownResponse(context, known, { question, session });
  }

  async #noVersion({ env, ctx }: RequestContext<Env>, { version = '' }: Question): Promise<Response> {
    const wasPublished = this.#options.wasPublished?.(env, ctx, version) ?? false;
    // Where the log cannot be read, the version may have been published. 404 only says that this deployment does not
    // have it.
    return (await Promise.resolve(wasPublished).catch(() => false)) ? expiredVersion() : unknownVersion();
  }

  async #run(context: RequestContext<Env>, question: Question, session: GraphSession): Promise<Response> {
    const began = Date.now();
    const request: GraphQLRequest = {
      session,
      requestId: context.requestId,
      mediaType: question.mediaType,
      isBare: question.isBare,
      input: await question.read(),
      isUnavailable: (error) => this.#options.isUnavailable?.(error) ?? false,
      isAffordable: (cost) => isAffordable(context, cost),
      accepted: question.accepted,
      spent: 0,
      assets: context.env.ASSETS,
    };
    const result = (await this.#precomputed(context, request)) ?? (await this.#execute(request));
    this.#report(context, request, result, began);
    if (result.unavailable !== undefined) {
      const before = session.before?.(result.unavailable) ?? null;
      return before === null
        ? unavailableAnswer(context, question)
        : this.#answerFrom(context, question, before);
    }
    if (!result.cacheable) return uncachedResponse(context, request, result);
    const source = { question, session, until: request.until };
    // Answers that depend on the clock are not kept here: the cache in front keeps them for half a minute.
    if (request.until === undefined) this.#remember(request, result, spellingOf(question, session));
    return request.known === undefined
      ? newResponse(context, result.answer, source)
      : knownResponse(context, request.known, source);
  }

  /** Null where the request has to be executed: it asks no named question, or none was answered at publication. */
  async #precomputed(context: RequestContext<Env>, request: GraphQLRequest): Promise<GraphQLResult | null> {
    const id = this.#named.idOf(request.input);
    const written = id === undefined ? null : await this.#written(context, request.session, id);
    if (written === null || !answersAsAsked(written, request)) return null;
    const { operation, cost, body } = written;
    request.operationName = operation;
    request.spent = cost;
    if (!(await request.isAffordable(cost))) return graphqlResultOf({ errors: [tooDear()] }, request);
    request.key = `${revisionFor(request)}\n${id}`;
    return { answer: new Answer(body, operation), status: 200, cacheable: true, isPrecomputed: true };
  }

  /** One that cannot be read is a fault, and the question is executed. */
  async #written(
    context: RequestContext<Env>,
    session: GraphSession,
    id: string,
  ): Promise<PrecomputedAnswer | null> {
    try {
      return (await session.precomputed?.(id)) ?? null;
    } catch (error) {
      context.fault(error);
      return null;
    }
  }

  #tellRemembered(context: RequestContext<Env>, { version }: GraphSession, { operation }: Answer): void {
    const { requestId, path: route } = context;
    this.#log.tellRemembered(context.env.METRICS, {
      requestId,
      route,
      status: 200,
      version,
      operation,
      layer: 'spelling',
      kvOperations: 0,
    });
  }

  #report(
    context: RequestContext<Env>,
    request: GraphQLRequest,
    { status, unavailable, isPrecomputed }: GraphQLResult,
    began: number,
  ): void {
    const faults = unavailable === undefined ? (request.internal ?? []) : [unavailable];
    // The same fault in many fields is reported once.
    for (const fault of new Map(faults.map((error) => [String(error), error])).values()) context.fault(fault);
    this.#log.tellExecuted(context.env.METRICS, () => ({
      requestId: context.requestId,
      route: context.path,
      status,
      version: request.session.version,
      operation: request.operationName,
      layer: isPrecomputed ? 'precomputed' : request.known === undefined ? 'executed' : 'normalised',
      kvOperations: request.session.kvOperations(),
      waitedMs: Date.now() - began,
      cost: request.spent,
    }));
  }

  #remember(request: GraphQLRequest, result: GraphQLResult, spelling: string): void {
    if (request.key === undefined) return;
    if (request.known === undefined) this.#answers.set(request.key, result.answer);
    this.#answers.setSpelling(spelling, request.key);
  }
}

/** Whether what was written is what executing the request would give. */
const answersAsAsked = (
  { operation, hasNotices }: PrecomputedAnswer,
  { input, isBare }: GraphQLRequest,
): boolean => {
  const { operationName = operation } = Array.isArray(input) ? {} : input;
  return operationName === operation && !(isBare && hasNotices);
};

const spellingOf = (question: Question, session: GraphSession): string =>
  `${revisionFor({ session, isBare: question.isBare })} ${question.spelling}`;

const unknownVersion = (): Response =>
  errorResponse(404, 'NOT_FOUND', 'There is no such data version.', {
    hint: '/version tells the current one.',
  });

const expiredVersion = (): Response =>
  errorResponse(410, 'GONE', 'That data version was published once and is no longer kept.', {
    hint: '/version tells the current one.',
  });

interface AnswerSource {
  readonly question: Question;
  readonly session: GraphSession;
  /** See `UntilExtension`. */
  readonly until?: number | undefined;
}

/** Answers with an error, since the whole request is refused. */
const unavailableAnswer = (context: RequestContext<EdgeEnv>, { mediaType }: Question): Response =>
  unavailableResponse(context.requestId, mediaType, { data: null });

/** @param state of the isolate's cache, in the words of RFC 9211: `hit` or `fwd=miss`. */
function headersOf(
  context: RequestContext<EdgeEnv>,
  { question, session, until }: AnswerSource,
  state: string,
): Record<string, string> {
  const lasting = question.version === undefined ? REVALIDATED : IMMUTABLE;
  const last = until ?? question.until;
  const lifetime = last === undefined ? lasting : shortened(last - Date.now());
  context.tellsPolicy = true;
  return {
    ...(context.isRead
      ? { ...lifetime, ...tagHeaders(session.version, question.version !== undefined) }
      : NO_STORE),
    ...ageHeaders(state, session.staleness),
    ...policyHeaders(context.env),
    'data-version': session.version,
  };
}

function knownResponse(context: RequestContext<EdgeEnv>, answer: Answer, source: AnswerSource): Response {
  const { mediaType, version } = source.question;
  const make = () => answerHeaders(context, answer, mediaType, headersOf(context, source, 'hit'));
  context.tellsPolicy = true;
  // The age of an answer and the time to midnight change every second, so these headers are not remembered.
  if (source.session.staleness || source.question.until !== undefined)
    return answerResponse(context, answer, make());
  return answerResponse(context, answer, answer.headers(`${context.isRead} ${mediaType} ${version}`, make));
}

function newResponse(context: RequestContext<EdgeEnv>, answer: Answer, source: AnswerSource): Response {
  const own = headersOf(context, source, 'fwd=miss');
  const headers = { ...own, 'kv-operations': `${source.session.kvOperations()}` };
  return answerResponse(context, answer, answerHeaders(context, answer, source.question.mediaType, headers));
}

function uncachedResponse(
  context: RequestContext<EdgeEnv>,
  request: GraphQLRequest,
  { answer, status }: GraphQLResult,
): Response {
  const headers = {
    ...CORS,
    ...NO_STORE,
    'content-type': withCharset(request.mediaType),
    'data-version': request.session.version,
    'kv-operations': `${request.session.kvOperations()}`,
    'request-id': context.requestId,
    ...(status === 429 && exhaustedHeaders('cost')),
  };
  return new Response(context.isHead ? null : answer.body, { status, headers });
}
