/** Sources behind a URL: a real server on this machine, which lists, stumbles, breaks off and floods. */
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { WEB_LIMITS } from '../../src/import/origin/web/limits.ts';
import { WebOrigin } from '../../src/import/origin/web/origin.ts';
import { runImport } from '../../src/import/run.ts';
import { findReader, findSource } from '../../src/sources/registry.ts';
import { DATA_DIR } from '../support/graph.ts';
import { embeddedFacts, Workshop } from './importing.ts';

const LEAGUE = `= Austrian Bundesliga 2023/24
▪ Round 1
  Sat Jul 29 2023
    17:00  SK Rapid Wien v SK Sturm Graz 1-2 (0-1)
`;

const LIMITS = { ...WEB_LIMITS, retries: 2, pauseMs: 1, timeoutMs: 500, fileBytes: 2000, totalBytes: 3000 };

/** Starts a server and returns the address of its folder `austria`. */
async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/austria`;
}

type Respond = (response: ServerResponse, request: IncomingMessage) => void;

const text =
  (body: string, type = 'text/plain'): Respond =>
  (response) =>
    void response.writeHead(200, { 'content-type': type }).end(body);

/** A server that answers for these paths below `austria/` and for no other; counts what it was asked for. */
async function files(answers: Readonly<Record<string, Respond>>): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const url = await serve((request, response) => {
    const path = decodeURIComponent((request.url ?? '').replace('/austria/', ''));
    asked.push(path);
    const respond = answers[path];
    if (respond === undefined) response.writeHead(404).end();
    else respond(response, request);
  });
  return { url, asked };
}

const openfootball = findSource('openfootball');
if (openfootball === null) throw new Error('no openfootball');

const origin = (workshop: Workshop, url: string) =>
  new WebOrigin({
    url,
    source: 'openfootball',
    downloads: `${workshop.root}/downloads`,
    limits: LIMITS,
    wanted: (path) => findReader(openfootball, path) !== null,
  });

const importFrom = (workshop: Workshop, url: string) =>
  runImport({
    source: openfootball,
    origin: origin(workshop, url),
    dataDir: DATA_DIR,
    embedded: embeddedFacts(),
    imported: workshop.imported,
    progress: () => {},
  });

const FILE = '2023-24/1-bundesliga.txt';

test('a tree with a files.txt is read as it lists it', async () => {
  const workshop = new Workshop();
  const { url, asked } = await files({
    'files.txt': text(`# Austria\n${FILE}\nREADME.md\n../secret.txt\n`),
    [FILE]: text(LEAGUE),
  });
  const [report] = await importFrom(workshop, url);
  expect(report?.source).toBe('openfootball-austria');
  expect(report?.difference).toEqual({ added: 1, changed: 0, unchanged: 0, gone: 0 });
  expect(asked).toEqual(['files.txt', FILE]);
});

test('a tree whose folders are listed is walked, and no link out of it is followed', async () => {
  const workshop = new Workshop();
  const page = (...links: string[]): Respond =>
    text(links.map((link) => `<a href="${link}">x</a>`).join(''), 'text/html');
  const { url, asked } = await files({
    '': page('../', '?C=N;O=D', 'http://example.org/x.txt', '2023-24/', 'notes.html'),
    '2023-24/': page('../', '1-bundesliga.txt'),
    [FILE]: text(LEAGUE),
  });
  const [report] = await importFrom(workshop, `${url}/`);
  expect(report?.matches).toBe(1);
  expect(asked).toEqual(['files.txt', '', '2023-24/', FILE]);
});

test('where nothing is listed, files are looked for where they are known to lie', async () => {
  const workshop = new Workshop();
  const { url, asked } = await files({ [FILE]: text(LEAGUE) });
  const [report] = await importFrom(workshop, url);
  expect(report?.matches).toBe(1);
  expect(asked).toContain('2011-12/cup.txt');
});

test('a server that stumbles is asked again', async () => {
  const workshop = new Workshop();
  let stumbles = 2;
  const { url, asked } = await files({
    'files.txt': text(FILE),
    [FILE]: (response, request) => {
      stumbles -= 1;
      if (stumbles >= 0) response.writeHead(503).end();
      else text(LEAGUE)(response, request);
    },
  });
  await importFrom(workshop, url);
  expect(asked.filter((path) => path === FILE)).toHaveLength(3);
});

const broken: readonly (readonly [what: string, respond: Respond, error: RegExp])[] = [
  [
    'stays broken',
    (response) => void response.writeHead(500).end(),
    /cannot be fetched, after 3 attempts: the server answers 500/,
  ],
  ['never answers', () => {}, /cannot be fetched, after 3 attempts: .*timeout/],
  [
    'breaks off within a file',
    (response) => {
      response.writeHead(200, { 'content-length': 500 }).write('= Austrian');
      setTimeout(() => response.destroy(), 20);
    },
    /cannot be fetched, after 3 attempts: .*terminated/,
  ],
  ['sends more than a file may have', text('x'.repeat(2001)), /larger than 2000 bytes/],
  ['forbids the file', (response) => void response.writeHead(403).end(), /the server answers 403/],
  [
    'does not have what it lists',
    (response) => void response.writeHead(404).end(),
    /is not there, though it is listed/,
  ],
];

for (const [what, respond, error] of broken) {
  test(`a server that ${what} leaves the import before it as it was`, async () => {
    const workshop = new Workshop();
    await workshop.import('openfootball', workshop.checkout('austria', { [FILE]: LEAGUE }));
    const before = workshop.contents();
    const { url } = await files({
      'files.txt': text(`${FILE}\n2024-25/1-bundesliga.txt`),
      [FILE]: text(LEAGUE),
      '2024-25/1-bundesliga.txt': respond,
    });
    await expect(importFrom(workshop, url)).rejects.toThrow(error);
    expect(workshop.contents()).toBe(before);
  });
}

test('files that are too large together are refused', async () => {
  const workshop = new Workshop();
  const second = '2024-25/1-bundesliga.txt';
  const { url } = await files({
    'files.txt': text(`${FILE}\n${second}`),
    [FILE]: text('#'.repeat(1900)),
    [second]: text('#'.repeat(1900)),
  });
  await expect(importFrom(workshop, url)).rejects.toThrow(/has more than 3000 bytes/);
});

test('an import that was interrupted goes on where it stopped', async () => {
  const workshop = new Workshop();
  let up = false;
  const second = '2024-25/1-bundesliga.txt';
  const whole =
    (body: string): Respond =>
    (response, request) => {
      if (request.headers['if-none-match'] === '"one"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"one"' }).end(body);
    };
  const { url, asked } = await files({
    'files.txt': text(`${FILE}\n${second}`),
    [FILE]: whole(LEAGUE),
    [second]: (response, request) =>
      up
        ? whole(
            LEAGUE.replaceAll('2023', '2024')
              .replace('Sat Jul 29', 'Mon Jul 29')
              .replace('2024/24', '2024/25'),
          )(response, request)
        : void response.writeHead(500).end(),
  });
  await expect(importFrom(workshop, url)).rejects.toThrow(/500/);
  up = true;
  asked.length = 0;
  const [report] = await importFrom(workshop, url);
  expect(report?.matches).toBe(2);
  expect(asked).toEqual(['files.txt', FILE, second]);
});

test('a URL that lists nothing and whose files nobody knows says what would help', async () => {
  const workshop = new Workshop();
  const url = (await serve((_request, response) => void response.writeHead(404).end())).replace(
    'austria',
    'unheard-of',
  );
  await expect(importFrom(workshop, url)).rejects.toThrow(
    /lists no files: .* Put a files.txt there, a path a line/,
  );
});
