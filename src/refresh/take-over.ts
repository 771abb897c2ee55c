/** Imports the sources whose files changed since the last refresh. The tables of the others stay. */
import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Facts } from '../compile/facts.ts';
import { loadFacts } from '../compile/load/load.ts';
import { sourceId } from '../import/import-repository.ts';
import { type SourceFolder, sourceFolders } from '../import/origin/collection.ts';
import type { OriginFile } from '../import/origin/origin.ts';
import { repositoriesOf } from '../import/origin/repository.ts';
import type { Progress } from '../import/read-repository.ts';
import type { RepositoryReport } from '../import/report.ts';
import { runImport } from '../import/run.ts';
import { clubList } from '../sources/registry.ts';
import { filesMark } from './marks.ts';
import type { Marks, RefreshState, SourceMark } from './state.ts';
import type { Upstream } from './upstream/upstream.ts';

interface TakeOver {
  readonly state: RefreshState;
  readonly dataDir: string;
  readonly upstream: Upstream;
  /** Hashes of the current readers; those of the last refresh may differ. */
  readonly readers: string;
  readonly progress: Progress;
}

export interface TakenOver {
  /** Numbers of facts of the sources that were read. */
  readonly reports: readonly RepositoryReport[];
  readonly marks: Marks;
  /** Ids of sources that the last refresh had and that are no longer upstream. Their tables still exist. */
  readonly vanished: readonly string[];
}

class Taking {
  readonly #request: TakeOver;
  readonly #known: Marks['sources'];
  readonly #found = new Map<string, SourceMark>();
  readonly #reports: RepositoryReport[] = [];
  readonly #embedded: Facts;
  /** Whether sources are read again although their files did not change. */
  #everything: boolean;

  constructor(request: TakeOver) {
    const { sources, readers } = request.state.marks;
    this.#request = request;
    this.#embedded = loadFacts(request.dataDir);
    this.#known = sources;
    this.#everything = readers !== request.readers;
    for (const id of request.upstream.unchanged) {
      const mark = sources[id];
      if (mark !== undefined) this.#found.set(id, mark);
    }
  }

  async all(): Promise<TakenOver> {
    const { files } = this.#request.upstream;
    const isThere = (folder: string): boolean => files.some(({ path }) => path.startsWith(`${folder}/`));
    for (const folder of sourceFolders(isThere)) await this.#take(folder);
    return {
      reports: this.#reports,
      marks: { readers: this.#request.readers, sources: Object.fromEntries([...this.#found].sort()) },
      vanished: Object.keys(this.#known).filter((id) => !this.#found.has(id)),
    };
  }

  async #take({ source, folder }: SourceFolder): Promise<void> {
    const { dataDir, progress, state, upstream } = this.#request;
    const prefix = `${folder}/`;
    const files = upstream.files
      .filter(({ path }) => path.startsWith(prefix))
      .map((file): OriginFile => ({ ...file, path: file.path.slice(prefix.length) }));
    const name = basename(folder);
    const done = new Set(this.#found.keys());
    for (const repository of repositoriesOf(name, files)) {
      const id = sourceId(source, repository);
      const mark = done.has(id) ? null : await filesMark(source, repository);
      if (mark !== null && this.#note(id, mark)) done.add(id);
    }
    const origin = { name, files: async () => files };
    const request = {
      source,
      origin,
      dataDir,
      embedded: this.#embedded,
      imported: state.work,
      progress,
      done,
      accepted: 'ALL' as const,
    };
    this.#reports.push(...(await runImport(request)));
  }

  /** @returns whether the source is unchanged. */
  #note(id: string, files: string): boolean {
    const isSame = this.#known[id]?.files === files;
    const commit = this.#request.upstream.commits.get(id);
    this.#found.set(id, { files, ...(commit === undefined ? {} : { commit }) });
    if (!isSame && id === clubList()?.name) this.#everything = true;
    return isSame && !this.#everything;
  }
}

export const takeOver = (request: TakeOver): Promise<TakenOver> => new Taking(request).all();

/** Removes a source from the copy of the tables. */
export const drop = ({ work }: RefreshState, source: string): void =>
  rmSync(join(work, source), { recursive: true, force: true });
