/** The README's command that asks Wikidata who led which team, run against a server of our own. */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { ROOT } from '../support/code/source-files.ts';

const COMMAND = /^curl [^\n]*query\.wikidata\.org\/sparql \\\n[^\n]*(?= > head-coaches\.json$)/m;

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: string[] = [];
  for await (const chunk of request.setEncoding('utf8')) chunks.push(String(chunk));
  return chunks.join('');
}

test('the query that stands in the repository is sent, and JSON is asked for', async () => {
  const asked: { accept: string | undefined; query: string | null }[] = [];
  const server = createServer(async (request, response) => {
    const query = new URLSearchParams(await textOf(request)).get('query');
    asked.push({ accept: request.headers.accept, query });
    response.end('{"results":{"bindings":[]}}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const [command = ''] = COMMAND.exec(readFileSync(join(ROOT, 'README.md'), 'utf8')) ?? [];
  const local = command.replace('https://query.wikidata.org', `http://127.0.0.1:${port}`);
  const { stdout } = await promisify(execFile)('sh', ['-c', local], { cwd: ROOT });
  server.close();

  const query = readFileSync(join(ROOT, 'src/sources/wikidata/head-coaches.rq'), 'utf8');
  expect(asked).toEqual([{ accept: 'application/sparql-results+json', query }]);
  expect(JSON.parse(stdout)).toEqual({ results: { bindings: [] } });
});
