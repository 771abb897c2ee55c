/** A Relay environment that asks the running Worker. */
import { Environment, Network, RecordSource, Store, type Variables } from 'relay-runtime';
import type { Reached } from '../live/live.ts';

export interface Asked {
  readonly name: string;
  readonly variables: Variables;
}

/** @param asked is where each question is noted. */
export const connectRelay = (live: Reached, asked: Asked[] = []): Environment =>
  new Environment({
    store: new Store(new RecordSource()),
    network: Network.create(async ({ name, text }, variables) => {
      asked.push({ name, variables });
      const response = await live.fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: text, variables }),
      });
      return (await response.json()) as { data: Record<string, unknown> };
    }),
  });
