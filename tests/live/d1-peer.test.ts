/** What the benchmark sets beside our Worker is worth a comparison only where it answers the same. */
import { expect, test } from 'vitest';
import { assertSameAnswers, servePeer } from '../../bench/d1/peer.ts';
import { PEER_QUESTIONS } from '../../bench/d1/questions.ts';
import { tableStatements } from '../../bench/d1/tables.ts';
import { CountingKv, valuesOf } from '../../bench/harness/counting-kv.ts';
import { getPath } from '../../bench/harness/questions.ts';
import { embedded } from '../support/graph.ts';
import { startLive } from './live.ts';

test('the Worker over D1 says what ours says, from a row for each thing', async () => {
  await using live = await startLive();
  const peer = await servePeer(await tableStatements(new CountingKv(valuesOf(embedded()))));
  try {
    await assertSameAnswers(live.server.url, peer.url);
    const tables = await fetch(new URL(getPath(PEER_QUESTIONS[1]?.document ?? ''), peer.url));
    const { data } = (await tables.json()) as { data: { season: { table: { rows: unknown[] } } } };
    expect(data.season.table.rows.length).toBe(36);
  } finally {
    await peer.stop();
  }
});
