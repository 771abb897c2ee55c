/**
 * A refresh: fetch what changed upstream, import it, check it, compare it with the served version, publish it. A
 * refresh that is refused or fails publishes nothing and does not change its state.
 */
import { type Compiled, compileGraph } from '../compile/compile.ts';
import { FactError } from '../compile/faults.ts';
import { type PublishReport, publish } from '../compile/publication/publish.ts';
import type { KvTarget } from '../compile/publication/target.ts';
import type { Loss } from '../import/guard/losses.ts';
import type { Progress } from '../import/read-repository.ts';
import type { RepositoryReport } from '../import/report.ts';
import { catalogueOf } from './difference/benches.ts';
import { differencesOf } from './difference/differences.ts';
import { countsOf } from './guard/counts.ts';
import { factLosses, resultLosses, sourceLosses } from './guard/losses.ts';
import { readersMark } from './marks.ts';
import { releaseNotes } from './notes.ts';
import type { RefreshState } from './state.ts';
import { drop, type TakenOver, takeOver } from './take-over.ts';
import type { Upstream } from './upstream/upstream.ts';

interface RefreshRequest {
  readonly target: KvTarget;
  readonly dataDir: string;
  readonly state: RefreshState;
  readonly upstream: Upstream;
  /** The losses that are allowed, named as `Loss.what` names them. */
  readonly accepted: ReadonlySet<string>;
  /**
   * The most keys that are written. When more would be needed, the state does not change, and the next refresh goes
   * on.
   */
  readonly maxWrites?: number;
  readonly progress: Progress;
  /** Adds what is published beside the facts. */
  readonly completed?: (compiled: Compiled) => Promise<Compiled>;
}

export interface SourceReport {
  readonly source: string;
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly gone: number;
  readonly rejected: number;
  readonly unresolved: readonly string[];
}

export interface RefreshReport {
  /** `UNFINISHED`: more keys have to be written than `maxWrites` allows. */
  readonly status: 'PUBLISHED' | 'NOTHING_NEW' | 'UNFINISHED' | 'REFUSED';
  /** The version that was published, or would have been; null when the facts are wrong. */
  readonly version: string | null;
  /** Sources that were read; the others did not change. */
  readonly sources: readonly SourceReport[];
  /** Losses that are not allowed. */
  readonly refused: readonly Loss[];
  readonly accepted: readonly Loss[];
  /** Each fact that breaks a rule, with file and line. */
  readonly faults: string | null;
  readonly publication: PublishReport | null;
  /** Markdown; null when nothing was published. */
  readonly notes: string | null;
}

const sourceReport = ({
  source,
  rows,
  difference,
  rejected,
  unresolved,
}: RepositoryReport): SourceReport => ({
  source,
  rows,
  ...difference,
  rejected: rejected.length,
  unresolved: unresolved.map(({ name }) => name),
});

class Refresh {
  readonly #request: RefreshRequest;
  readonly #accepted: Loss[] = [];
  readonly #refused: Loss[] = [];
  #sources: readonly SourceReport[] = [];

  constructor(request: RefreshRequest) {
    this.#request = request;
  }

  #judge(losses: readonly Loss[]): void {
    for (const loss of losses)
      (this.#request.accepted.has(loss.what) ? this.#accepted : this.#refused).push(loss);
  }

  #report(more: Pick<RefreshReport, 'status'> & Partial<RefreshReport>): RefreshReport {
    return {
      ...{ version: null, faults: null, publication: null, notes: null },
      ...{ sources: this.#sources, refused: this.#refused, accepted: this.#accepted },
      ...more,
    };
  }

  async run(): Promise<RefreshReport> {
    try {
      return await this.#run();
    } catch (error) {
      if (!(error instanceof FactError)) throw error;
      return this.#report({ status: 'REFUSED', faults: error.report() });
    }
  }

  async #run(): Promise<RefreshReport> {
    const { state, dataDir, upstream, accepted, progress, completed } = this.#request;
    const readers = readersMark(dataDir);
    const taken = await takeOver({ state, dataDir, upstream, readers, progress });
    this.#sources = taken.reports.map(sourceReport);
    this.#judge(sourceLosses(countsOf(state, taken, accepted)));
    for (const source of taken.vanished) drop(state, source);
    const compiled = compileGraph(dataDir, state.work);
    return this.#publish((await completed?.(compiled)) ?? compiled, taken);
  }

  async #publish(compiled: Compiled, { marks }: TakenOver): Promise<RefreshReport> {
    const { target, state, accepted, maxWrites } = this.#request;
    const { version } = compiled.manifest;
    const found = await differencesOf(target, compiled, accepted);
    if (found !== null) this.#judge(resultLosses(found.results, found.total, accepted));
    // Where matches may not vanish, all facts about them vanish as well; each kind of these facts need not be told.
    if (found !== null && this.#refused.length === 0) this.#judge(factLosses(found.facts));
    if (this.#refused.length > 0) return this.#report({ status: 'REFUSED', version });
    const publication = await publish(target, compiled, maxWrites === undefined ? {} : { maxWrites });
    if (publication.status === 'UNFINISHED')
      return this.#report({ status: 'UNFINISHED', version, publication });
    state.commit(marks);
    if (publication.status === 'UNCHANGED')
      return this.#report({ status: 'NOTHING_NEW', version, publication });
    const notes = releaseNotes({
      ...{ version, catalogue: catalogueOf(compiled), changes: publication.changes },
      ...{ results: found?.results ?? null, benches: found?.benches ?? null },
    });
    return this.#report({ status: 'PUBLISHED', version, publication, notes });
  }
}

/**
 * @throws OriginError when files cannot be read; OvertakenError when another publisher was faster; an error of the
 * store when the store fails. In none of these cases is a part of a version published.
 */
export async function refresh(request: RefreshRequest): Promise<RefreshReport> {
  request.state.begin();
  try {
    return await new Refresh(request).run();
  } finally {
    request.state.abandon();
    request.upstream.done();
  }
}
