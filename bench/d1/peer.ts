/** A Worker over D1, filled with the graph that ours serves. */
import { bundle } from '../harness/bundle.ts';
import { getPath } from '../harness/questions.ts';
import { type Served, serve } from '../harness/workerd.ts';
import type { Statement } from '../workers/d1/sql.ts';
import { PEER_QUESTIONS, type PeerQuestion } from './questions.ts';

/** Statements sent together. */
const TOGETHER = 20;

async function post({ url }: Served, path: string, body: unknown): Promise<void> {
  const response = await fetch(new URL(path, url), { method: 'POST', body: JSON.stringify(body) });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`The Worker over D1 answers ${response.status} at ${path}.`);
}

/** @param statements that make and fill its tables. */
export async function servePeer(statements: readonly Statement[]): Promise<Served> {
  const script = await bundle('bench/workers/d1/worker.ts', {});
  const peer = await serve('d1', script, { databases: { DB: 'football' } });
  for (let at = 0; at < statements.length; at += TOGETHER)
    await post(peer, '/fill', statements.slice(at, at + TOGETHER));
  return peer;
}

/** Where it makes the statements of a question and does nothing with their rows. */
export const statementsPath = ({ statements }: PeerQuestion): string =>
  `/statements?${new URLSearchParams({ of: JSON.stringify(statements) })}`;

async function dataOf(url: URL, document: string): Promise<string> {
  const response = await fetch(new URL(getPath(document), url));
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
  if (errors !== undefined) throw new Error(`${document}: ${JSON.stringify(errors)}`);
  return JSON.stringify(data);
}

/** @throws Error unless both say the same: only then is what they cost to be compared. */
export async function assertSameAnswers(ours: URL, peer: URL): Promise<void> {
  for (const { name, document } of PEER_QUESTIONS) {
    const [mine, theirs] = [await dataOf(ours, document), await dataOf(peer, document)];
    if (mine !== theirs) throw new Error(`${name}: the answers differ.\n${mine}\n${theirs}`);
  }
}
