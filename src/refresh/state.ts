/**
 * What a refresh remembers of the one before, in a folder that can be moved to another machine: the fact tables of
 * every source, and the hashes of what each was made from.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the tables of a source were made from. */
export interface SourceMark {
  /** Hash of its files. */
  readonly files: string;
  /** The commit of the files, when they came from git. */
  readonly commit?: string;
}

export interface Marks {
  /** Hash of what decides how files become facts: the entities of `data/`, readers and importers. */
  readonly readers: string;
  /** By the id of the source: `openfootball-italy`. */
  readonly sources: Readonly<Record<string, SourceMark>>;
}

const NO_MARKS: Marks = { readers: '', sources: {} };

export class RefreshState {
  /** The folder of files that came from a URL, with their ETags. */
  readonly downloads: string;
  /** The tables of every source, as the last refresh left them. */
  readonly imported: string;
  /** A copy of the tables, which the current refresh changes. */
  readonly work: string;
  readonly #old: string;
  readonly #marks: string;

  /** @param folder is created when it does not exist. */
  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.downloads = join(folder, 'downloads');
    this.imported = join(folder, 'imported');
    this.work = join(folder, '.imported-next');
    this.#old = join(folder, '.imported-old');
    this.#marks = join(folder, 'refresh.json');
    // A refresh that was killed between two renames left the tables under another name.
    if (!existsSync(this.imported) && existsSync(this.#old)) renameSync(this.#old, this.imported);
  }

  get marks(): Marks {
    return existsSync(this.#marks) ? (JSON.parse(readFileSync(this.#marks, 'utf8')) as Marks) : NO_MARKS;
  }

  /** Starts a change with a copy of the tables. */
  begin(): void {
    this.abandon();
    mkdirSync(this.imported, { recursive: true });
    cpSync(this.imported, this.work, { recursive: true });
  }

  /** Discards the copy. */
  abandon(): void {
    rmSync(this.work, { recursive: true, force: true });
  }

  /**
   * Replaces the tables with the changed copy. If the process is killed half-way, the hashes are those of older
   * tables, and the next refresh makes the same tables again.
   */
  commit(marks: Marks): void {
    rmSync(this.#old, { recursive: true, force: true });
    renameSync(this.imported, this.#old);
    renameSync(this.work, this.imported);
    writeFileSync(`${this.#marks}.part`, `${JSON.stringify(marks, null, 2)}\n`);
    renameSync(`${this.#marks}.part`, this.#marks);
    rmSync(this.#old, { recursive: true, force: true });
  }
}

/** The number of facts that the tables of a source were made from; 0 when it has none. */
export function factsHeld(imported: string, source: string): number {
  const ledger = join(imported, source, 'facts.jsonl');
  if (!existsSync(ledger)) return 0;
  return readFileSync(ledger, 'utf8').split('\n').length - 1;
}
