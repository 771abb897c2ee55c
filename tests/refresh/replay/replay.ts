/** The history of sources as daily refreshes, and what became of the graph on the way. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type RefreshReport, refresh } from '../../../src/refresh/refresh.ts';
import { RefreshState } from '../../../src/refresh/state.ts';
import { mirrored } from '../../../src/refresh/upstream/mirror.ts';
import { MemoryKv } from '../../support/memory-kv.ts';
import type { Upstream } from './history.ts';

export interface Day {
  readonly day: string;
  /** Commits since the day before. */
  readonly commits: number;
  readonly report: RefreshReport;
  /** Keys written. */
  readonly writes: number;
}

export interface Replay {
  readonly days: readonly Day[];
  /** Whether a refresh that knows nothing finds, in the end, what the days made step by step. */
  readonly isWhole: boolean;
}

export interface ReplayRequest {
  readonly upstream: Upstream;
  readonly dataDir: string;
  /** For the state, taken away when it is over. */
  readonly folder: string;
  /** Days that are passed over between two refreshes; what changed on them comes with the next. */
  readonly every: number;
  readonly shown: (day: Day) => void;
}

export class Replayed {
  readonly kv = new MemoryKv();
  readonly #request: ReplayRequest;

  constructor(request: ReplayRequest) {
    this.#request = request;
  }

  /** @param state a folder of its own makes a refresh that knows nothing. */
  async refresh(state = 'state'): Promise<RefreshReport> {
    const { upstream, dataDir, folder } = this.#request;
    const held = new RefreshState(join(folder, state));
    return refresh({
      target: this.kv,
      dataDir,
      state: held,
      upstream: await mirrored(upstream.folder, held.downloads, () => undefined),
      accepted: new Set(),
      progress: () => undefined,
    });
  }

  async #day(day: string, commits: number): Promise<Day> {
    const before = this.kv.writes;
    const report = await this.refresh();
    const told = { day, commits, report, writes: this.kv.writes - before };
    this.#request.shown(told);
    return told;
  }

  /** From the day before the history to its last. */
  async replay(): Promise<Replay> {
    const { upstream, every, folder } = this.#request;
    upstream.rewind();
    const days = [await this.#day('before', 0)];
    let [commits, passed] = [0, 0];
    const last = upstream.patches.at(-1)?.day;
    for (const [day, patches] of upstream.days()) {
      commits += patches;
      passed += 1;
      if (passed % every !== 0 && day !== last) continue;
      days.push(await this.#day(day, commits));
      commits = 0;
    }
    const { status } = await this.refresh('afresh');
    rmSync(join(folder, 'afresh'), { recursive: true, force: true });
    return { days, isWhole: status === 'NOTHING_NEW' };
  }
}
