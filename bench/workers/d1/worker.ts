/** What others would build for the same questions: Pothos and Yoga over D1, with a row for each thing and an index for each way in. */
import { createYoga } from 'graphql-yoga';
import { type Query, schema } from './schema.ts';
import type { Statement } from './sql.ts';

interface Env {
  readonly DB: D1Database;
}

interface Context {
  readonly query: Query;
}

const prepared = (DB: D1Database, { sql, values }: Statement): D1PreparedStatement =>
  DB.prepare(sql).bind(...values);

async function run(
  DB: D1Database,
  statements: readonly Statement[],
): Promise<readonly (readonly unknown[])[]> {
  const answers = await DB.batch(statements.map((one) => prepared(DB, one)));
  return answers.map(({ results }) => results);
}

const yoga = createYoga<Context>({
  schema,
  graphiql: false,
  landingPage: false,
  logging: false,
  // It reads a body in a way of its own, which costs more than all the rest.
  maxRequestBodySize: false,
});

/** Filled by the benchmark over HTTP, a batch at a time. */
async function fill({ DB }: Env, request: Request): Promise<Response> {
  await run(DB, await request.json<Statement[]>());
  return new Response(null);
}

/** Told to make statements and nothing else, it says what the simulation of D1 costs. */
async function readOnly({ DB }: Env, statements: string): Promise<Response> {
  await run(DB, JSON.parse(statements) as Statement[]);
  return new Response(null);
}

export default {
  fetch(request: Request, env: Env): Response | Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === '/fill') return fill(env, request);
    if (pathname === '/statements') return readOnly(env, searchParams.get('of') ?? '[]');
    return yoga.fetch(request, { query: (statements) => run(env.DB, statements) });
  },
};
