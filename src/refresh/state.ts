/**
 * What a refresh knows of the one before, in a folder that can be carried to another machine: the fact tables of every
 * source, and what each was made of.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the tables of a source were made of. */
export interface SourceMark {
  /** Hash of its files. */
  readonly files: string;
  /** The commit they are of, where they came from git. */
  readonly commit?: string;
}

export interface Marks {
  /** Hash of what decides how files become facts: the entities of `data/`, readers and importers. */
  readonly readers: string;
  /** By id of the source: `openfootball-italy`. */
  readonly sources: Readonly<Record<string, SourceMark>>;
}

const NO_MARKS: Marks = { readers: '', sources: {} };

export class RefreshState {
  /** Where files are kept that came from a URL, with their ETags. */
  readonly downloads: string;
  /** Tables of every source, as the last refresh left them. */
  readonly imported: string;
  /** The same, being changed. */
  readonly work: string;
  readonly #old: string;
  readonly #marks: string;

  /** @param folder made when it is not there. */
  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.downloads = join(folder, 'downloads');
    this.imported = join(folder, 'imported');
    this.work = join(folder, '.imported-next');
    this.#old = join(folder, '.imported-old');
    this.#marks = join(folder, 'refresh.json');
    // Killed between two renames: the tables are there, under another name.
    if (!existsSync(this.imported) && existsSync(this.#old)) renameSync(this.#old, this.imported);
  }

  get marks(): Marks {
    return existsSync(this.#marks) ? (JSON.parse(readFileSync(this.#marks, 'utf8')) as Marks) : NO_MARKS;
  }

  /** Begins with a copy of the tables. */
  begin(): void {
    this.abandon();
    mkdirSync(this.imported, { recursive: true });
    cpSync(this.imported, this.work, { recursive: true });
  }

  /** Leaves everything as it was. */
  abandon(): void {
    rmSync(this.work, { recursive: true, force: true });
  }

  /**
   * Takes over the changed tables. Killed half-way, the marks are those of older tables, and the next refresh makes the
   * same ones again.
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

/** Facts that the tables of a source were made of; 0 where there are none. */
export function factsHeld(imported: string, source: string): number {
  const ledger = join(imported, source, 'facts.jsonl');
  if (!existsSync(ledger)) return 0;
  return readFileSync(ledger, 'utf8').split('\n').length - 1;
}
