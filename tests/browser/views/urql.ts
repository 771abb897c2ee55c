/** The views with urql, a normalised cache and the settings of the project. */
import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { cacheOfUrql, daysOfUrql } from '../../../examples/client-preset/urql.ts';
import { draw, graph } from './views.ts';

const client = new Client({
  url: graph,
  preferGetMethod: false,
  exchanges: [daysOfUrql, cacheExchange({ ...cacheOfUrql }), fetchExchange],
});

draw((document, variables, show) => {
  client.query(document, variables).subscribe(({ data }) => {
    // What a view draws is written in its query, which no type of a client can know.
    if (data !== undefined) show(data as never);
  });
});
