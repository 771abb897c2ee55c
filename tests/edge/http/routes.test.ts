/** Which route a path leads to. */
import { expect, test } from 'vitest';
import { type Route, RouteTable } from '../../../src/edge/http/routes.ts';

const table = new RouteTable(
  ['/q', '/q/book', '/q/:name', '/v/:version/q/:name', '/:page', '/id/*'].map(
    (path): Route<object> => ({ path, methods: ['GET'], handle: () => new Response() }),
  ),
);
const found = (path: string) => {
  const route = table.find(path);
  return route === null ? null : [route.route.path, route.parts];
};

test.each([
  ['/q', '/q', {}],
  ['/about', '/:page', { page: 'about' }],
  ['/q/book', '/q/book', {}],
  ['/q/Book', '/q/:name', { name: 'Book' }],
  ['/v/0123/q/book', '/v/:version/q/:name', { version: '0123', name: 'book' }],
  ['/q/bod%C3%B8%2Fglimt', '/q/:name', { name: 'bodø/glimt' }],
  ['/q/100%', '/q/:name', { name: '100%' }],
  ['/id/bod%C3%B8-glimt', '/id/*', { rest: 'bodø-glimt' }],
  ['/id/tie/ucl-2025-26/r16-2', '/id/*', { rest: 'tie/ucl-2025-26/r16-2' }],
  ['/id/*', '/id/*', { rest: '*' }],
])('%s leads to %s', (path, route, parts) => {
  expect(found(path)).toEqual([route, parts]);
});

test.each(['/', '', '/q/', '/q/a/b', '/v//q/book', '/v/0123/x/book', '/v/0123/q/', '/id/', '/id/tie//r16-2'])(
  '%s leads nowhere',
  (path) => {
    expect(found(path)).toBeNull();
  },
);
