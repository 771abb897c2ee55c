/** Where sources come from: repositories by their commits, servers by ETags. Both are real ones on this machine. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { contentHash } from '../../src/compile/hash.ts';
import { fromGit, type GitUpstream } from '../../src/refresh/upstream/git.ts';
import { mirrored } from '../../src/refresh/upstream/mirror.ts';
import { type Files, GERMANY, ITALY, leagues, Refreshed } from './upstream.ts';

const git = (folder: string, ...args: string[]): void => {
  const author = ['-c', 'user.name=Upstream', '-c', 'user.email=upstream@example.org'];
  execFileSync('git', ['-C', folder, ...author, ...args], { stdio: 'pipe' });
};

/** Repositories of two countries in the folder that a refresh writes its files into. */
class Repositories {
  readonly graph = new Refreshed();
  readonly upstreams: readonly GitUpstream[] = [GERMANY, ITALY].map((file) => {
    const folder = dirname(dirname(file));
    return { source: folder.replace('/', '-'), folder, url: `file://${join(this.graph.root, folder)}` };
  });

  constructor() {
    for (const { folder } of this.upstreams) {
      mkdirSync(join(this.graph.root, folder), { recursive: true });
      git(join(this.graph.root, folder), 'init', '--quiet');
    }
  }

  commit(files: Files): void {
    this.graph.put(this.graph.root, files);
    for (const { folder } of this.upstreams) {
      git(join(this.graph.root, folder), 'add', '--all');
      git(join(this.graph.root, folder), 'commit', '--quiet', '--allow-empty', '--message', 'a day');
    }
  }

  async refresh(everything = false) {
    const fetched: string[] = [];
    const upstream = await fromGit(this.upstreams, this.graph.state.marks, everything, (name) =>
      fetched.push(name),
    );
    const report = await this.graph.refresh({}, { upstream });
    return { fetched, status: report.status, read: report.sources.map(({ source }) => source) };
  }
}

test('a repository whose newest commit is known is not fetched', async () => {
  const repositories = new Repositories();
  repositories.commit(leagues(10, 10));
  const both = ['deutschland', 'italy'];
  expect(await repositories.refresh()).toEqual({
    fetched: both,
    status: 'PUBLISHED',
    read: both.map((name) => `openfootball-${name}`),
  });
  expect(await repositories.refresh()).toEqual({ fetched: [], status: 'NOTHING_NEW', read: [] });
  // A commit that touches no facts is looked at, and nothing is new.
  repositories.commit(leagues(10, 10));
  expect(await repositories.refresh()).toEqual({ fetched: both, status: 'NOTHING_NEW', read: [] });
  repositories.commit(leagues(12, 10));
  expect(await repositories.refresh()).toMatchObject({
    status: 'PUBLISHED',
    read: ['openfootball-deutschland'],
  });
});

test('everything is fetched again when asked for', async () => {
  const repositories = new Repositories();
  repositories.commit(leagues(10, 10));
  await repositories.refresh();
  expect(await repositories.refresh(true)).toMatchObject({ fetched: ['deutschland', 'italy'] });
});

test('a repository that is copied elsewhere gives only its seasons to come', async () => {
  const repositories = new Repositories();
  repositories.commit(leagues(10, 10));
  const [germany, italy] = repositories.upstreams;
  if (germany === undefined || italy === undefined) throw new Error('no upstreams');
  const ahead = [germany, { ...italy, only: /^2026-/u }];
  const { files, done } = await fromGit(ahead, repositories.graph.state.marks, false, () => undefined);
  done();
  expect(files.map(({ path }) => path)).toEqual([GERMANY]);
});

test('an unreachable repository fails the refresh, and its address is named', async () => {
  const { graph } = new Repositories();
  const gone = [
    { source: 'openfootball-italy', folder: 'openfootball/italy', url: `file://${graph.root}/nowhere` },
  ];
  await expect(fromGit(gone, graph.state.marks, false, () => undefined)).rejects.toThrow(/nowhere/u);
});

/** A server of files that knows ETags, and counts the bodies it sent. */
async function served(files: () => Files): Promise<{ url: string; sent: string[] }> {
  const sent: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '').slice('/mirror/'.length);
    const all: Files = { ...files(), 'files.txt': Object.keys(files()).join('\n') };
    const text = all[path];
    const etag = `"${contentHash(text ?? '')}"`;
    if (text === undefined) return void response.writeHead(404).end();
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end();
    if (path !== 'files.txt') sent.push(path);
    response.writeHead(200, { 'content-type': 'text/plain', etag }).end(text);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/mirror`, sent };
}

test('a mirror behind a URL sends only the files that differ', async () => {
  let files = leagues(10, 10);
  const [graph, server] = [new Refreshed(), await served(() => files)];
  const refresh = async () => {
    const upstream = await mirrored(server.url, graph.state.downloads, () => undefined);
    const { status } = await graph.refresh({}, { upstream });
    return [status, ...server.sent.splice(0).sort()];
  };
  expect(await refresh()).toEqual(['PUBLISHED', GERMANY, ITALY]);
  expect(await refresh()).toEqual(['NOTHING_NEW']);
  files = leagues(10, 12);
  expect(await refresh()).toEqual(['PUBLISHED', ITALY]);
});
