/** Sources from their own git repositories. A repository whose newest commit is known is not fetched. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { folderOrigin } from '../../import/origin/folder.ts';
import { OriginError } from '../../import/origin/origin.ts';
import type { Progress } from '../../import/read-repository.ts';
import { clubList } from '../../sources/registry.ts';
import type { Marks } from '../state.ts';
import type { Upstream } from './upstream.ts';

/** A repository, and the folder of its files in a collection. */
export interface GitUpstream {
  readonly source: string;
  readonly folder: string;
  readonly url: string;
  /** The files that are taken; all of them when absent. */
  readonly only?: RegExp;
}

const openfootball = (name: string): GitUpstream => ({
  source: `openfootball-${name}`,
  folder: `openfootball/${name}`,
  url: `https://github.com/openfootball/${name}`,
});

const OPENFOOTBALL = `austria champions-league clubs copa-america deutschland england espana euro europe italy world
  worldcup`;

/** The default sources. All of them are in the public domain. */
export const UPSTREAMS: readonly GitUpstream[] = [
  ...OPENFOOTBALL.split(/\s+/u).map(openfootball),
  // It is ahead of the others in the current season, and a copy of them in earlier seasons.
  { ...openfootball('football.json'), source: 'openfootball-football-json', only: /^20(?:2[6-9]|[3-9]\d)-/u },
  {
    source: 'international-results',
    folder: 'international_results',
    url: 'https://github.com/martj42/international_results',
  },
];

/** Milliseconds that git may take for one repository. */
const TIMEOUT_MS = 300_000;

/** Git must not ask for a password: for a repository that no longer exists, it would wait for ever. */
const UNATTENDED = { GIT_TERMINAL_PROMPT: '0' };

/** @throws OriginError with the message of git. */
async function git(...args: readonly string[]): Promise<string> {
  try {
    const env = { ...process.env, ...UNATTENDED };
    const { stdout } = await promisify(execFile)('git', [...args], { env, timeout: TIMEOUT_MS });
    return stdout;
  } catch (error) {
    const { stderr = '' } = error as { stderr?: string };
    throw new OriginError(`git ${args[0]} of ${args.at(-1)} failed: ${stderr.trim() || String(error)}`);
  }
}

async function newestCommit({ url }: GitUpstream): Promise<string> {
  const [commit = ''] = (await git('ls-remote', '--exit-code', url, 'HEAD')).split(/\s/u);
  return commit;
}

function isTaken(path: string, upstreams: readonly GitUpstream[]): boolean {
  const own = upstreams.find(({ folder }) => path.startsWith(`${folder}/`));
  return own !== undefined && (own.only?.test(path.slice(own.folder.length + 1)) ?? true);
}

/** Names of clubs tell clubs apart. When this list changes, all sources are read again. */
const isClubList = ({ source }: GitUpstream): boolean => source === clubList()?.name;

/**
 * @param everything whether unchanged sources are fetched as well.
 * @throws OriginError when a repository cannot be fetched: a refresh needs all of them.
 */
export async function fromGit(
  upstreams: readonly GitUpstream[],
  { sources }: Marks,
  everything: boolean,
  progress: Progress,
): Promise<Upstream> {
  const commits = new Map<string, string>();
  for (const upstream of upstreams) commits.set(upstream.source, await newestCommit(upstream));
  const isKnown = ({ source }: GitUpstream): boolean => sources[source]?.commit === commits.get(source);
  const all = everything || upstreams.some((upstream) => isClubList(upstream) && !isKnown(upstream));
  const wanted = upstreams.filter((upstream) => all || !isKnown(upstream));
  const folder = mkdtempSync(join(tmpdir(), 'upstream-'));
  const done = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    for (const [index, upstream] of wanted.entries()) {
      progress(basename(upstream.url), index, wanted.length);
      await git('clone', '--quiet', '--depth', '1', upstream.url, join(folder, upstream.folder));
    }
    const files = (await folderOrigin(folder).files()).filter(({ path }) => isTaken(path, wanted));
    const fetched = new Set(wanted.map(({ source }) => source));
    const unchanged = upstreams.map(({ source }) => source).filter((source) => !fetched.has(source));
    return { files, unchanged: new Set(unchanged), commits, done };
  } catch (error) {
    done();
    throw error;
  }
}
