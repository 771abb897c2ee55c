/** urql with a normalised cache and the settings of the project: a live list, and beside it one match as of a day. */
import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { cacheOfUrql, daysOfUrql } from '../../examples/client-preset/urql.ts';
import { graph, LIST, type Listed, lineOf, ON_DAY, type OnDay, told } from './documents.ts';

const warnings: string[] = [];
console.warn = (...said: readonly unknown[]) => void warnings.push(said.join(' '));
Object.assign(globalThis, { warnings });

const client = new Client({
  url: graph,
  preferGetMethod: false,
  exchanges: [daysOfUrql, cacheExchange({ ...cacheOfUrql }), fetchExchange],
});

const root = document.getElementById('app') ?? document.body;
root.innerHTML = '<ul id="list"></ul><input id="day"><p id="told"></p>';
const [list, input, line] = ['list', 'day', 'told'].map((id) => document.getElementById(id) ?? root);

// As long as the page lives: whatever another answer writes into the cache shows here.
client.query<Listed>(LIST, {}).subscribe(({ data }) => {
  const rows = (data?.club?.matches.nodes ?? []).map((match) => `<li>${lineOf(match)}</li>`);
  if (list !== undefined) list.innerHTML = rows.join('');
});

input?.addEventListener('input', ({ target }) => {
  const day = (target as HTMLInputElement).value;
  void client
    .query<OnDay>(ON_DAY, { day })
    .toPromise()
    .then(({ data, error }) => {
      if (line === undefined) return;
      line.textContent = data === undefined ? String(error) : told(data);
      line.dataset.day = day;
    });
});
