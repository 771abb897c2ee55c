/** A source written out for one test, imported into a folder of its own, and what came of it. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkedFacts } from '../../src/compile/checked-facts.ts';
import { type Compiled, compileFacts, heldFacts } from '../../src/compile/compile.ts';
import type { Facts } from '../../src/compile/facts.ts';
import type { HeldFacts } from '../../src/compile/imported/holding.ts';
import { publish } from '../../src/compile/publication/publish.ts';
import { folderOrigin } from '../../src/import/origin/folder.ts';
import { type RepositoryReport, reportText } from '../../src/import/report.ts';
import { runImport } from '../../src/import/run.ts';
import { findSource } from '../../src/sources/registry.ts';
import { type Answer, askIn, DATA_DIR } from '../support/graph.ts';
import { MemoryKv } from '../support/memory-kv.ts';

/** Files by path, as text or bytes. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

const RETRIEVED = new Date('2026-11-01T12:00:00Z');

let checked: Facts | undefined;

/** To read and check them takes two seconds, and each test imports beside the same. */
export function embeddedFacts(): Facts {
  checked ??= checkedFacts(DATA_DIR);
  return checked;
}

/** A place for sources and imports, taken away when the test is over. */
export class Workshop {
  readonly root = mkdtempSync(join(tmpdir(), 'import-'));
  readonly imported = join(this.root, 'imported');

  constructor() {
    onTestFinished(() => rmSync(this.root, { recursive: true }));
  }

  /** Writes a checkout and returns where it is. */
  checkout(name: string, files: Files): string {
    const folder = join(this.root, name);
    rmSync(folder, { recursive: true, force: true });
    for (const [path, content] of Object.entries(files)) {
      const full = join(folder, path);
      mkdirSync(dirname(full), { recursive: true });
      writeFileSync(full, content);
      utimesSync(full, RETRIEVED, RETRIEVED);
    }
    return folder;
  }

  /** @param dataDir the embedded facts, where they are not those of the project. */
  async import(
    source: string,
    from: string,
    dataDir = DATA_DIR,
    accepted: ReadonlySet<string> = new Set(),
  ): Promise<readonly RepositoryReport[]> {
    const entry = findSource(source);
    if (entry === null) throw new Error(`no source ${source}`);
    const origin = folderOrigin(from);
    return runImport({
      source: entry,
      origin,
      dataDir,
      ...(dataDir === DATA_DIR && { embedded: embeddedFacts() }),
      imported: this.imported,
      accepted,
      progress: () => {},
    });
  }

  /** What is served of the embedded facts and the imports, and what is kept apart. */
  held(dataDir = DATA_DIR): HeldFacts {
    return heldFacts(dataDir, this.imported, dataDir === DATA_DIR ? embeddedFacts() : undefined);
  }

  /** The same, compiled. */
  compiled(dataDir = DATA_DIR): Compiled {
    return compileFacts(this.held(dataDir).facts);
  }

  /** Every file of the imports with its bytes, as one text. */
  contents(): string {
    const entries = readdirSync(this.imported, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    return files
      .sort()
      .map((file) => `${file.slice(this.imported.length)}\n${readFileSync(file, 'utf8')}`)
      .join('\n');
  }

  /** One file of the imports. */
  file(path: string): string {
    return readFileSync(join(this.imported, path), 'utf8');
  }

  /** Asks the embedded graph and the imports together. */
  async ask(document: string, dataDir = DATA_DIR): Promise<Answer> {
    const kv = new MemoryKv();
    await publish(kv, this.compiled(dataDir));
    return askIn(kv, document);
  }
}

/** Imports one Football.TXT repository and gives its report as people read it, line by line. */
export async function reportOf(name: string, files: Files): Promise<string[]> {
  const workshop = new Workshop();
  const reports = await workshop.import('openfootball', workshop.checkout(name, files));
  return reports.flatMap((report) => reportText(report).split('\n'));
}
