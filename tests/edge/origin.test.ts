import { expect, test } from 'vitest';
import { publicOrigin } from '../../src/edge/http/origin.ts';
import { FaultLog } from '../../src/edge/log.ts';
import type { EdgeEnv } from '../../src/edge/ports.ts';
import { RequestContext } from '../../src/edge/request-context.ts';
import { executionContext } from '../support/execution-context.ts';

const originFor = (url: string, env: EdgeEnv = {}): string =>
  publicOrigin(new RequestContext(new Request(url), env, executionContext(), new FaultLog()));

test.each(['https://evil.example/id/club/inter', 'http://127.0.0.1:8787/id/club/inter'])(
  'asked at %s, ids are addresses where the graph is published',
  (url) => {
    expect(originFor(url, { ORIGIN: 'https://football.example/' })).toBe('https://football.example');
  },
);

test.each(['http://localhost:8787', 'http://127.0.0.1', 'http://[::1]:9000', 'http://graph.localhost:1'])(
  'on one’s own machine they are addresses there: %s',
  (origin) => {
    expect(originFor(`${origin}/id/club/inter`)).toBe(origin);
  },
);

test.each([
  'https://evil.example/id/club/inter',
  'http://127.0.0.1.evil.example/id/x/y',
  'http://localhost.evil.example/id/x/y',
  'https://graph.workers.dev/id/x/y',
])('anywhere else they are relative to the document, whatever host was asked: %s', (url) => {
  expect(originFor(url, { ORIGIN: '' })).toBe('');
});
