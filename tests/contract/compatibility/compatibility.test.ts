/** Everything that was answered once is answered on, but for a list that tells what to do. */
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema as fromSdl } from 'graphql';
import { expect, test } from 'vitest';

interface Breaking {
  readonly change: string;
  readonly whatToDo: string;
}

const read = (path: string) => readFileSync(new URL(path, import.meta.url));

const released = fromSdl(brotliDecompressSync(read('./2026-11-ecfc390.graphql.br')).toString());
const today = fromSdl(read('../../../schema/schema.graphql').toString());
const listed = JSON.parse(read('../../../schema/breaking.json').toString()) as { changes: Breaking[] };

test('graphql-inspector finds the changes of schema/breaking.json to break clients, and no others', async () => {
  const changes = await diff(released, today);
  expect(changes.length).toBeGreaterThan(500);
  const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
  expect(breaking.map(({ message }) => message.replaceAll("'", '')).sort()).toEqual(
    listed.changes.map(({ change }) => change),
  );
});

test('each of them tells what to do', () => {
  expect(listed.changes.filter(({ whatToDo }) => !/^[A-Z].{20,}\.$/.test(whatToDo))).toEqual([]);
});
