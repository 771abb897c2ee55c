/** A recording of a small graph tells what a change moves, and nothing where nothing moved. */
import { printSchema } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { schema } from '../../schema/index.ts';
import { type Compiled, compileGraph } from '../../src/compile/compile.ts';
import { type Mistake, withFacts } from '../support/facts.ts';
import { compare, isSame } from './compare.ts';
import { differences } from './differences.ts';
import { record } from './record.ts';
import { type Recorded, type Recording, readRecording } from './recording.ts';
import { reportOf } from './report.ts';

const MATCH = 'match:ucl-2025-26-bayern-atalanta-2';
const HALF_TIME: Mistake = {
  file: 'matches/ucl/2025-26.csv',
  line: 3,
  cells: { half_time: '2-0' },
};
const NEW_COACH: Mistake = { file: 'coaches.csv', line: 2, cells: { name: 'Ivan Juric' } };

const compiled = (...mistakes: Mistake[]): Compiled => withFacts(mistakes, (dir) => compileGraph(dir));
const own = (document: string, answer: unknown): Recorded => ({
  name: 'own',
  question: { document, variables: {} },
  answer,
});

let recording: Recording;
beforeAll(async () => {
  recording = await record(compiled(), { seed: 1, operations: 40 });
});

test('the same facts and the same code answer the same', async () => {
  const comparison = await compare(recording, compiled());
  expect(comparison.asked).toBeGreaterThan(2 * 40 + 100);
  expect(isSame(comparison)).toBe(true);
  expect(reportOf(comparison, false)).toEqual([
    `0 of ${comparison.asked} answers differ; 0 of the exported files, 0 of the nodes; 0 changes of the schema, 0 of its descriptions and deprecations.`,
  ]);
});

test('a score that changed is told with its question, its path, before and after', async () => {
  const document = `{ match(id: "${MATCH}") { score { halfTime { home away } } } dataset { version } cost { limit } }`;
  const answer = { data: { match: { score: { halfTime: { home: 1, away: 0 } } }, dataset: {} } };
  const asked = { ...recording, answers: [...recording.answers, own(document, answer)] };
  expect((await compare(asked, compiled())).answers).toEqual([]);
  const comparison = await compare(asked, compiled(HALF_TIME));
  expect(comparison.answers.at(-1)).toEqual({
    name: 'own',
    differences: [{ path: 'data.match.score.halfTime.home', before: 1, after: 2 }],
  });
  expect(reportOf(comparison, true)).toContain('  own\n    data.match.score.halfTime.home: 1 → 2');
});

test('an export that changed is told by file and by node', async () => {
  const { files, nodes, answers } = await compare(recording, compiled(NEW_COACH));
  const moved = new Set(files.map(({ path }) => path));
  expect([...moved]).toEqual(expect.arrayContaining(['coach.csv.hash', 'graph.jsonl.hash', 'graph.nq.hash']));
  expect([...moved].filter((path) => path.startsWith('match'))).toEqual([]);
  expect(nodes.map(({ path }) => path)).toContain('coach/ivan-juric');
  expect(answers.length).toBeGreaterThan(0);
});

test('a field that was removed is told by the schema and by each question that asks it', async () => {
  const asked: Recording = {
    ...recording,
    sdl: recording.sdl.replace(/type Club implements [^{]+\{/, (head) => `${head} nickname: String `),
    answers: [own('{ club(by: { slug: "bayern" }) { nickname } }', { data: { club: { nickname: null } } })],
  };
  const { answers, schema: sdl } = await compare(asked, compiled());
  expect(sdl).toEqual({ changes: ['Field Club.nickname was removed.'], texts: [] });
  expect(answers).toEqual([
    {
      name: 'own',
      differences: [
        { path: 'data', before: { club: { nickname: null } }, after: null },
        {
          path: 'errors',
          after: [
            expect.objectContaining({
              message: expect.stringMatching('Cannot query field "nickname" on type "Club".'),
            }),
          ],
        },
      ],
    },
  ]);
});

test('descriptions and deprecations are told apart from what changes answers', async () => {
  const now = printSchema(schema)
    .replace('"""A ground."""\ntype', '"""A stadium."""\ntype')
    .replace(/\n {2}neutral: Boolean!\n/, '\n  neutral: Boolean! @deprecated(reason: "Use ground.")\n');
  const { schema: sdl } = await compare({ ...recording, answers: [] }, compiled(), now);
  expect(sdl.changes).toEqual([]);
  expect(sdl.texts).toEqual([
    'Description of Venue has changed to "A stadium.".',
    'Match.neutral is deprecated: Use ground.',
  ]);
});

test('lists differ by place and length, objects by key', () => {
  expect(differences({ a: [1, { b: 2 }], c: 3 }, { a: [1, { b: 4 }, 5] })).toEqual([
    { path: 'a.1.b', before: 2, after: 4 },
    { path: 'a.2', after: 5 },
    { path: 'c', before: 3 },
  ]);
});

test('without a recording it is said how one is made', () => {
  expect(() => readRecording('/nowhere/golden.json')).toThrow('npm run golden -- record');
});
