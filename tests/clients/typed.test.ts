/** Types made from the printed schema: right programs compile and run, wrong ones are caught by the compiler. */
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { operations } from '../../schema/operations.generated.ts';
import { sharedLive } from '../live/live.ts';
import { Workspace } from './workspace.ts';

const COACHES = 'examples/gql-tada/coaches.ts';
const MISSES = 'examples/graphql-codegen/misses.ts';

const live = sharedLive();
let client: Workspace;
beforeAll(async () => {
  client = new Workspace();
  await client.run('examples/gql-tada/generate.ts');
  await client.run('examples/graphql-codegen/generate.ts');
});
afterAll(() => client[Symbol.dispose]());

test('the programs compile, and so do the types of every named question', async () => {
  const generated = readdirSync(client.path('examples/graphql-codegen/generated'));
  expect(generated).toEqual([...operations.keys()].sort().map((name) => `${name}.ts`));
  expect(await client.compile('examples/gql-tada')).toEqual([]);
  expect(await client.compile('examples/graphql-codegen')).toEqual([]);
});

test('gql.tada: what is not a field of a tenure is caught where it is used', async () => {
  expect(await client.complaints(COACHES, 'from to }', 'from till }')).toEqual([
    [
      'examples/gql-tada/mistaken.ts',
      'for (const { coach, from, to } of data?.club?.tenures.nodes ?? [])',
      "error TS2339: Property 'to' does not exist on type '{ coach: { name: string; }; from: string | null; till: unknown; }'.",
    ],
  ]);
});

test('gql.tada: a variable left out is caught', async () => {
  expect(await client.complaints(COACHES, "{ club: 'juventus' }", '{}')).toEqual([
    [
      'examples/gql-tada/mistaken.ts',
      'const { data, error } = await client.query(COACHES, {}).toPromise();',
      "error TS2741: Property 'club' is missing in type '{}' but required in type '{ club: string; }'.",
    ],
  ]);
});

test('graphql-codegen: what may be null cannot be taken for granted', async () => {
  expect(await client.complaints(MISSES, 'nationalTeam?.worldCups', 'nationalTeam.worldCups')).toEqual([
    [
      'examples/graphql-codegen/mistaken.ts',
      'for (const { edition, coaches } of data?.nationalTeam.worldCups.missed ?? []) {',
      "error TS18047: 'data.nationalTeam' is possibly 'null'.",
    ],
  ]);
});

test('graphql-codegen: what the question does not ask for is caught', async () => {
  expect(await client.complaints(MISSES, 'coach.name', 'coach.surname')).toEqual([
    [
      'examples/graphql-codegen/mistaken.ts',
      'const names = coaches.map(({ coach }) => coach.surname);',
      "error TS2339: Property 'surname' does not exist on type '{ name: string; }'.",
    ],
  ]);
});

test('gql.tada and urql: who coached Juventus of late', async () => {
  const printed = await client.run(COACHES, `${live.url}graphql`);
  expect(printed.trim().split('\n')).toEqual([
    'Igor Tudor, 2025-03-23 to 2025-10-27',
    'Massimo Brambilla, 2025-10-27 to 2025-10-30',
    'Luciano Spalletti, 2025-10-30 to this day',
  ]);
});

test('graphql-codegen and Apollo Client: under whom Italy missed World Cups', async () => {
  const printed = await client.run(MISSES, `${live.url}graphql`);
  expect(printed.trim().split('\n')).toEqual([
    '1930: nobody',
    '1958: Alfredo Foni',
    '2018: Gian Piero Ventura',
    '2022: Roberto Mancini',
    '2026: Luciano Spalletti, Gennaro Gattuso',
  ]);
});
