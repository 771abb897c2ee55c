/** `/id/{kind}/{slug}` on the running Worker: one address, three forms. */
import { expect, test } from 'vitest';
import { sharedLive } from './live.ts';

const live = sharedLive();

const CLUB = '/id/club/bodo-glimt';

async function told(path: string, accept?: string) {
  const response = await live.fetch(path, accept === undefined ? {} : { headers: { accept } });
  const { headers } = response;
  return {
    status: response.status,
    type: headers.get('content-type'),
    vary: headers.get('vary'),
    cache: headers.get('cache-control'),
    text: await response.text(),
  };
}

test('a browser gets a page, a program JSON, and who asks for it linked data', async () => {
  const page = await told(CLUB, 'text/html,application/xhtml+xml,*/*;q=0.8');
  expect({ ...page, text: '' }).toEqual({
    status: 200,
    type: 'text/html; charset=utf-8',
    vary: 'accept',
    cache: 'no-store',
    text: '',
  });
  expect(page.text).toContain('<h1>Bodø/Glimt</h1>');
  const json = await told(CLUB);
  expect([json.type, json.vary, json.cache]).toEqual([
    'application/json; charset=utf-8',
    'accept',
    'public, max-age=30',
  ]);
  expect(JSON.parse(json.text)).toMatchObject({ id: 'club:bodo-glimt', name: 'Bodø/Glimt' });
  const linked = await told(CLUB, 'application/ld+json');
  expect(linked.type).toBe('application/ld+json; charset=utf-8');
  expect(JSON.parse(linked.text)).toMatchObject({ '@id': new URL(CLUB, live.url).href });
});

test('an ending names the form, and then no cache has to look at what is accepted', async () => {
  const linked = await told(`${CLUB}.jsonld`, 'text/html');
  expect([linked.status, linked.type, linked.vary]).toEqual([
    200,
    'application/ld+json; charset=utf-8',
    null,
  ]);
  expect((await told('/id/tie/ucl-2025-26/r16-2.html')).text).toContain('<title>');
});

test('who has it is told so', async () => {
  const first = await live.fetch(CLUB);
  const etag = first.headers.get('etag') ?? '';
  const again = await live.fetch(CLUB, { headers: { 'if-none-match': etag } });
  expect([again.status, await again.text()]).toEqual([304, '']);
  const head = await live.fetch(CLUB, { method: 'HEAD' });
  expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, '']);
});

test('what is wrong is told with a code', async () => {
  const codeOf = async (path: string, accept?: string) => {
    const { status, text } = await told(path, accept);
    const { errors } = JSON.parse(text) as { errors: { extensions: { code: string } }[] };
    return [status, errors[0]?.extensions.code];
  };
  expect(await codeOf('/id/club/nobody')).toEqual([404, 'NOT_FOUND']);
  expect(await codeOf('/id/nothing/at-all')).toEqual([404, 'NOT_FOUND']);
  expect(await codeOf(`${CLUB}?asOf=yesterday`)).toEqual([400, 'BAD_REQUEST']);
  expect(await codeOf(`${CLUB}?asof=2026-03-09`)).toEqual([400, 'BAD_REQUEST']);
  expect(await codeOf(`${CLUB}?asOf=2026-03-09&asOf=2026-03-11`)).toEqual([400, 'BAD_REQUEST']);
  expect(await codeOf(CLUB, 'image/png')).toEqual([406, 'NOT_ACCEPTABLE']);
});

test('a link that was shared and came back with a parameter more is answered', async () => {
  expect((await told(`${CLUB}.json?utm_source=mail`)).status).toBe(200);
});

test('markup in an address is answered as JSON, never as a page', async () => {
  const { status, type } = await told('/id/club/%3Cscript%3Ealert(1)%3C%2Fscript%3E.html');
  expect([status, type]).toEqual([404, 'application/json; charset=utf-8']);
});

test.each([
  ['/id/table/serie-a-2025-26/season', '/id/season/serie-a-2025-26'],
  ['/id/table-row/serie-a-2025-26/season/inter.json', '/id/season/serie-a-2025-26.json'],
  ['/id/edition/italy/euro-2024?asOf=2024-06-20', '/id/national-team/italy?asOf=2024-06-20'],
  ['/id/association-season/italy/ucl-2025-26', '/id/country/italy'],
  ['/id/honour/ucl/2006-07/champion/milan', '/id/competition/ucl'],
])('%s has no page, and leads to what it is a part of', async (path, location) => {
  const { status, headers } = await live.fetch(path, { redirect: 'manual' });
  expect([status, headers.get('location')]).toEqual([303, location]);
});

test('a part that was not there yet has no address', async () => {
  const before = await live.fetch('/id/honour/ucl/2006-07/champion/milan?asOf=2007-05-22', {
    redirect: 'manual',
  });
  expect(before.status).toBe(404);
});
