import { type GraphQLSchema, type OperationDefinitionNode, parse, print } from 'graphql';
import type { GraphQLService } from '../graphql-service.ts';
import { CORS } from '../http/headers.ts';
import { GRAPHQL_RESPONSE, isWithoutNotices, JSON_TYPE, negotiate } from '../http/media-type.ts';
import { boundedQuery } from '../http/params.ts';
import { errorResponse, jsonResponse, redirectResponse } from '../http/respond.ts';
import type { Route } from '../http/routes.ts';
import type { EdgeEnv, EdgeOptions, NamedOperation } from '../ports.ts';
import type { RequestContext } from '../request-context.ts';
import { operationOf, variablesFrom } from './query-variables.ts';
import { canonicalSearch, datedQuestion, orderedSearch, untilMidnight } from './question-day.ts';

interface ListedQuestion {
  readonly name: string;
  /** The comment above the operation in its document. */
  readonly title: string;
  readonly id: string;
  readonly variables: readonly { readonly name: string; readonly type: string; readonly default?: string }[];
  readonly document: string;
}

const titleOf = (document: string): string | undefined => /^#\s*(.+)/.exec(document)?.[1];

function listed(name: string, { id, document }: NamedOperation): ListedQuestion {
  const variables = operationOf(parse(document)).variableDefinitions ?? [];
  return {
    name,
    title: titleOf(document) ?? name,
    id,
    variables: variables.map((node) => ({
      name: node.variable.name.value,
      type: print(node.type),
      ...(node.defaultValue && { default: print(node.defaultValue) }),
    })),
    document,
  };
}

function unknownName(name: string, near: string | null): Response {
  return errorResponse(404, 'NOT_FOUND', `There is no question named "${name.slice(0, 200)}".`, {
    hint: `${near === null ? '' : `Did you mean /q/${near}? `}/q lists them all.`,
  });
}

/** Named operations. Each is parsed when a request first asks it. */
class Questions<Env extends EdgeEnv> {
  readonly #service: GraphQLService<Env>;
  readonly #schema: GraphQLSchema;
  readonly #operations: ReadonlyMap<string, NamedOperation>;
  readonly #formerNames: ReadonlyMap<string, string>;
  readonly #nearestName: EdgeOptions<Env>['nearestName'];
  readonly #parsed = new Map<string, OperationDefinitionNode>();

  constructor(
    service: GraphQLService<Env>,
    { schema, operations, formerNames = new Map(), nearestName }: EdgeOptions<Env>,
  ) {
    this.#service = service;
    this.#schema = schema;
    this.#operations = operations;
    this.#formerNames = formerNames;
    this.#nearestName = nearestName;
  }

  list(): Response {
    const questions = [...this.#operations].map(([name, operation]) => listed(name, operation));
    return jsonResponse(200, { questions }, { ...CORS, 'cache-control': 'public, max-age=300' });
  }

  answer(context: RequestContext<Env>): Response | Promise<Response> {
    const { name: asked = '' } = context.parts;
    const name = this.#formerNames.get(asked) ?? asked;
    const operation = this.#operations.get(name);
    if (operation === undefined)
      return unknownName(name, this.#nearestName?.(name, this.#operations.keys()) ?? null);
    const query = boundedQuery(context.query);
    const ordered = orderedSearch(query);
    return ordered === query
      ? this.#ask(context, name, operation)
      : redirectResponse(`${context.path}?${ordered}`);
  }

  #ask(context: RequestContext<Env>, name: string, operation: NamedOperation): Response | Promise<Response> {
    const { query } = context;
    const { version } = context.parts;
    const accept = context.request.headers.get('accept');
    const now = Date.now();
    const search = canonicalSearch(query, now);
    const until = untilMidnight(query, now);
    return this.#service.answer(context, {
      spelling: `${context.path}?${search}`,
      mediaType: negotiate(accept, [JSON_TYPE, GRAPHQL_RESPONSE]) ?? JSON_TYPE,
      isBare: isWithoutNotices(accept),
      read: () => this.#read(name, operation, search),
      ...(version !== undefined && { version }),
      ...(until !== undefined && { until }),
    });
  }

  #read(name: string, { document }: NamedOperation, query: string) {
    const operation = this.#parsed.get(name) ?? operationOf(parse(document));
    this.#parsed.set(name, operation);
    const dated = datedQuestion(document, operation, query);
    const variables = { ...variablesFrom(this.#schema, operation, dated.search), ...dated.unset };
    return { query: dated.document, variables };
  }
}

/** `/q/{name}`: the named questions as plain URLs. What `/v/{version}/q/{name}` answers never changes. */
export function questionRoutes<Env extends EdgeEnv>(
  service: GraphQLService<Env>,
  options: EdgeOptions<Env>,
): Route<Env>[] {
  const questions = new Questions(service, options);
  const answer = (context: RequestContext<Env>): Response | Promise<Response> => questions.answer(context);
  return [
    { path: '/q', methods: ['GET'], handle: () => questions.list() },
    { path: '/q/:name', methods: ['GET'], handle: answer },
    { path: '/v/:version/q/:name', methods: ['GET'], handle: answer },
  ];
}
