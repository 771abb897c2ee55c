/** Operations that nobody wrote are answered by the Worker without a fault of its own: a short run of `npm run probe`. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { schema } from '../../schema/index.ts';
import { sharedLive } from '../live/live.ts';
import { operations } from '../operations/operations.ts';
import { poolOfCompiled } from '../operations/pool-of-compiled.ts';
import { embedded } from '../support/graph.ts';
import { probe } from './probe.ts';

const made = async (seed: number) =>
  operations(schema, await poolOfCompiled(embedded()), { seed, days: 'some' });

test('of 300 operations, most of them as of a day, none meets a fault of ours, and the price refuses a third', async () => {
  const findings = await probe(sharedLive().url, await made(1), { count: 300, abreast: 4 });
  expect(findings.faults).toEqual([]);
  expect(findings.sent).toBe(300);
  expect(findings.codes.LIMIT_EXCEEDED ?? 0).toBeLessThan(105);
  expect(findings.clean).toBeGreaterThan(135);
});

test('a fault in a body of status 200 is found, and so is what is no GraphQL answer', async () => {
  const bodies = [
    '{"data":{"club":null},"errors":[{"message":"","extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}',
    '{"data":null,"errors":[{"message":"","extensions":{"code":"BAD_USER_INPUT"}}]}',
    '{"data":{"club":{"name":"Inter"}}}',
    '<html>',
  ];
  const server = createServer((_, response) => response.end(bodies.shift())).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const { port } = server.address() as AddressInfo;
  const url = new URL(`http://127.0.0.1:${port}`);
  const { clean, codes, faults } = await probe(url, await made(1), { count: 4, abreast: 1 });
  server.close();
  expect(clean).toBe(1);
  expect(codes).toEqual({ BAD_USER_INPUT: 1, INTERNAL_SERVER_ERROR: 1, 'no GraphQL answer': 1 });
  expect(faults.map(({ number }) => number)).toEqual([0, 3]);
});
