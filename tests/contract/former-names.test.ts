import { beforeAll, expect, test } from 'vitest';
import { FORMER_OPERATION_NAMES } from '../../schema/former-operation-names.ts';
import { operations } from '../../schema/operations.generated.ts';
import { embeddedKv } from '../support/graph.ts';
import { type Isolate, isolateOver } from '../support/isolate.ts';

let isolate: Isolate;

beforeAll(async () => {
  isolate = isolateOver(await embeddedKv());
});

test.each([...FORMER_OPERATION_NAMES])('/q/%s answers what /q/%s answers', async (former, name) => {
  const [old, now] = [await isolate.get(`/q/${former}`), await isolate.get(`/q/${name}`)];
  expect(old.status).toBe(200);
  expect(old.text).toBe(now.text);
  expect(old.headers.get('etag')).toBe(now.headers.get('etag'));
});

test('a former name takes variables, and names the question in a version too', async () => {
  const { headers, text } = await isolate.get('/q/napoli-distance?asOf=2026-01-20');
  const version = headers.get('data-version');
  const asked = '/q/q09-napoli-distance?asOf=2026-01-20';
  expect((await isolate.get(asked)).text).toBe(text);
  expect((await isolate.get(`/v/${version}${asked}`)).text).toBe(text);
});

test('/q lists each question once, under the name it has now', async () => {
  const { questions } = JSON.parse((await isolate.get('/q')).text) as { questions: { name: string }[] };
  expect(questions.map(({ name }) => name)).toEqual([...operations.keys()]);
  expect(questions.filter(({ name }) => /^q\d/.test(name))).toEqual([]);
  expect([...FORMER_OPERATION_NAMES.values()].filter((name) => !operations.has(name))).toEqual([]);
});
