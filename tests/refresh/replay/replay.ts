/** The history of sources as daily refreshes, and what became of the graph on the way. */
import { join } from 'node:path';
import { type RefreshReport, refresh } from '../../../src/refresh/refresh.ts';
import { RefreshState } from '../../../src/refresh/state.ts';
import { mirrored } from '../../../src/refresh/upstream/mirror.ts';
import { MemoryKv } from '../../support/memory-kv.ts';
import { factsServed, heldAgainstOneImport, type Whole } from './against-one-import.ts';
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
  /** What the days made step by step, held against one import of the last. */
  readonly whole: Whole;
  /** Facts of the first day, and those of the last by what each publication said it added and retracted. */
  readonly first: number;
  readonly told: number;
}

interface ReplayRequest {
  readonly upstream: Upstream;
  readonly dataDir: string;
  /** For the state, taken away when it is over. */
  readonly folder: string;
  /** Days that are passed over between two refreshes; what changed on them comes with the next. */
  readonly every: number;
  readonly shown: (day: Day) => void;
}

/** What a publication says it has more. */
function gained({ report: { publication } }: Day): number {
  const { added, retracted } = publication?.changes ?? { added: 0, retracted: 0 };
  return added - retracted;
}

/** Whether no fact was lost, came twice or went untold. */
export const isComplete = ({ whole, told }: Replay): boolean =>
  whole.others.length === 0 && whole.facts === told;

export class Replayed {
  readonly kv = new MemoryKv();
  readonly #request: ReplayRequest;

  constructor(request: ReplayRequest) {
    this.#request = request;
  }

  async refresh(): Promise<RefreshReport> {
    const { upstream, dataDir, folder } = this.#request;
    const held = new RefreshState(join(folder, 'state'));
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
    const { upstream, every, folder, dataDir } = this.#request;
    upstream.rewind();
    const days = [await this.#day('before', 0)];
    const first = factsServed(this.kv);
    let [commits, passed] = [0, 0];
    const last = upstream.patches.at(-1)?.day;
    for (const [day, patches] of upstream.days()) {
      commits += patches;
      passed += 1;
      if (passed % every !== 0 && day !== last) continue;
      days.push(await this.#day(day, commits));
      commits = 0;
    }
    const whole = await heldAgainstOneImport(this.kv, upstream.folder, dataDir, folder);
    return { days, whole, first, told: first + days.reduce((sum, one) => sum + gained(one), 0) };
  }
}
