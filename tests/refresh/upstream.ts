/** Sources as they stand upstream on some day, written by the test: a league of Germany and one of Italy. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { onTestFinished } from 'vitest';
import { manifestOf } from '../../src/compile/publication/stored.ts';
import type { KvTarget } from '../../src/compile/publication/target.ts';
import { tenures } from '../../src/model/tables/tenures.ts';
import { type RefreshReport, refresh } from '../../src/refresh/refresh.ts';
import { RefreshState } from '../../src/refresh/state.ts';
import { mirrored } from '../../src/refresh/upstream/mirror.ts';
import type { Upstream } from '../../src/refresh/upstream/upstream.ts';
import { pointerKey } from '../../src/store/keys.ts';
import { factsFolder } from '../support/facts.ts';
import { MemoryKv } from '../support/memory-kv.ts';

export type Files = Readonly<Record<string, string>>;

const CLUBS = ['Adler', 'Biber', 'Dachs', 'Elster', 'Falke', 'Hecht'];

/** Everybody hosts everybody, two matches a day; the host scores as often as its place in the list says. */
function league(title: string, town: string, played: number): string {
  const pairs = CLUBS.flatMap((home, place) =>
    CLUBS.filter((away) => away !== home).map((away) => ({ home, away, goals: place })),
  );
  const rounds = pairs.map(({ home, away, goals }, at) => {
    const day = `${String((at % 28) + 1).padStart(2, '0')} ${at < 28 ? 'Aug' : 'Sep'}`;
    const score = at < played ? ` ${goals}-1` : '';
    return `▪ Round ${at + 1}\n  ${day.split(' ').reverse().join(' ')} 2025\n    ${home} ${town} v ${away} ${town}${score}\n`;
  });
  return `= ${title}\n\n${rounds.join('')}`;
}

export const GERMANY = 'openfootball/deutschland/2025-26/1-bundesliga.txt';
export const ITALY = 'openfootball/italy/2025-26/1-seriea.txt';

/** Both leagues, of which so many matches were played. */
export const leagues = (germany: number, italy: number): Files => ({
  [GERMANY]: league('Germany | Bundesliga 2025/26', 'Nord', germany),
  [ITALY]: league('Italy | Serie A 2025/26', 'Sud', italy),
});

interface Led {
  readonly coach: string;
  readonly from: string;
  readonly to: string;
  readonly end: string;
}

/** A row of the table of tenures: a head coach of Atalanta. */
function tenure(led: Led): string {
  const cells = { team: 'club:atalanta', role: 'HEAD_COACH', confidence: 'HIGH', source: 'own', ...led };
  return tenures.header.map((column) => (cells as Readonly<Record<string, string>>)[column] ?? '').join();
}

interface Asked {
  readonly accepted?: readonly string[];
  readonly maxWrites?: number;
  readonly target?: KvTarget;
  readonly upstream?: Upstream;
}

/** A namespace that is refreshed from day to day, with the state between. */
export class Refreshed {
  readonly root = mkdtempSync(join(tmpdir(), 'refresh-'));
  readonly mirror = join(this.root, 'mirror');
  readonly kv = new MemoryKv();
  readonly facts = factsFolder();
  readonly folder = join(this.root, 'state');

  constructor() {
    onTestFinished(() => {
      rmSync(this.root, { recursive: true });
      this.facts[Symbol.dispose]();
    });
  }

  get state(): RefreshState {
    return new RefreshState(this.folder);
  }

  /** The data version that is served. */
  get version(): string | undefined {
    return manifestOf(this.kv.values.get(pointerKey()))?.version;
  }

  /** Every file of the state, with its text. */
  contents(): readonly (readonly [file: string, text: string])[] {
    return readdirSync(this.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [relative(this.folder, file), readFileSync(file, 'utf8')]);
  }

  /** Atalanta's coach leaves, and another one comes. */
  appoint(): void {
    const file = join(this.facts.folder, 'tenures/clubs.csv');
    const left = tenure({ coach: 'raffaele-palladino', from: '2025-11-11', to: '2026-03-31', end: 'DATED' });
    const came = tenure({ coach: 'ivan-juric', from: '2026-04-01', to: '', end: 'ONGOING' });
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/^raffaele-palladino.*$/mu, `${left}\n${came}`));
  }

  /** Ivan Jurić has led Atalanta so many years, one at a time. */
  led(years: number): void {
    const file = join(this.facts.folder, 'tenures/clubs.csv');
    const [header = ''] = readFileSync(file, 'utf8').split('\n');
    const rows = Array.from({ length: years }, (_, at) => {
      const year = 1950 + at;
      return tenure({ coach: 'ivan-juric', from: `${year}-07-01`, to: `${year + 1}-06-30`, end: 'DATED' });
    });
    writeFileSync(file, `${[header, ...rows].join('\n')}\n`);
  }

  renameClub(): void {
    const file = join(this.facts.folder, 'clubs.csv');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Atalanta,', 'Atalanta Bergamo,'));
  }

  /** Leaves the headers alone. */
  emptyFacts(): void {
    const tables = readdirSync(this.facts.folder, { recursive: true, withFileTypes: true });
    for (const entry of tables) {
      const file = join(entry.parentPath, entry.name);
      if (entry.isFile() && entry.name !== 'sources.csv')
        writeFileSync(file, `${readFileSync(file, 'utf8').split('\n')[0]}\n`);
    }
  }

  put(folder: string, files: Files): void {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  }

  /** Puts other files in the place of those of the day before. */
  replace(files: Files): void {
    rmSync(this.mirror, { recursive: true, force: true });
    mkdirSync(this.mirror, { recursive: true });
    this.put(this.mirror, files);
  }

  async refresh(
    files: Files,
    { accepted = [], maxWrites, target, upstream }: Asked = {},
  ): Promise<RefreshReport> {
    this.replace(files);
    const { state } = this;
    return refresh({
      target: target ?? this.kv,
      dataDir: this.facts.folder,
      state,
      upstream: upstream ?? (await mirrored(this.mirror, state.downloads, () => undefined)),
      accepted: new Set(accepted),
      ...(maxWrites === undefined ? {} : { maxWrites }),
      progress: () => undefined,
    });
  }
}
