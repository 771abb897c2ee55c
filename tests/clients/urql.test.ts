/** urql against the running Worker: over GET as long as a URL holds the question, and what errors become. */
import { readFileSync } from 'node:fs';
import { Client, cacheExchange, fetchExchange, gql } from '@urql/core';
import { expect, test } from 'vitest';
import { sharedLive } from '../live/live.ts';
import { type Sent, watch } from './requests.ts';

const live = sharedLive();

const connect = (sent: Sent[] = []) =>
  new Client({
    url: `${live.url}graphql`,
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: true,
    fetch: watch(sent),
  });

const named = (name: string) => gql(readFileSync(`schema/operations/${name}.graphql`, 'utf8'));

test('which World Cups Italy missed, over GET; asked again, the client knows', async () => {
  const sent: Sent[] = [];
  const client = connect(sent);
  const ask = () =>
    client.query(named('missed-world-cups'), { team: 'italy', asOf: '2026-03-31' }).toPromise();
  const { data, error } = await ask();
  expect(error).toBeUndefined();
  expect(data).toMatchObject({
    nationalTeam: {
      worldCups: {
        currentMissedStreak: {
          length: 3,
          editions: [{ edition: '2018' }, { edition: '2022' }, { edition: '2026' }],
        },
      },
    },
  });
  expect((await ask()).data).toEqual(data);
  expect(sent).toEqual([{ method: 'GET', status: 200, params: ['operationName', 'query', 'variables'] }]);
});

test('a question too long for a URL goes by POST', async () => {
  const sent: Sent[] = [];
  const { data, error } = await connect(sent).query(named('crisis-for-an-agent'), {}).toPromise();
  expect([typeof data, error]).toEqual(['object', undefined]);
  expect(sent).toEqual([{ method: 'POST', status: 200, params: ['operationName', 'query', 'variables'] }]);
});

const NOT_AN_ID = {
  message: expect.stringContaining('Atalanta is not a global id'),
  path: ['node'],
  extensions: { code: 'BAD_USER_INPUT', permitted: expect.stringContaining('club:atalanta') },
};

test('an error arrives with its code, beside what could be answered', async () => {
  const { data, error } = await connect()
    .query('{ node(id: "Atalanta") { id } club(by: { slug: "atalanta" }) { name } }', {})
    .toPromise();
  expect(data).toEqual({ node: null, club: { __typename: 'Club', name: 'Atalanta' } });
  expect(error?.graphQLErrors).toMatchObject([NOT_AN_ID]);
});

test('a field that is none arrives as an error that names the nearest', async () => {
  const { data, error } = await connect().query('{ dataset { coverege { totalCount } } }', {}).toPromise();
  expect(data).toBeUndefined();
  expect(error?.graphQLErrors).toMatchObject([
    {
      message: expect.stringContaining('Did you mean "coverage"?'),
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    },
  ]);
});
