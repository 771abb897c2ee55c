/** A folder of a client's own, with the packages, the printed schema and the example programs in it. */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What a client has: its programs, and of us no more than the printed schema and the named questions. */
const CLIENTS = ['examples', 'schema/schema.graphql', 'schema/operations', 'tsconfig.json', 'package.json'];

export class Workspace implements Disposable {
  readonly #root = mkdtempSync(join(tmpdir(), 'client-'));

  constructor() {
    for (const path of CLIENTS)
      cpSync(path, this.path(path), { recursive: true, filter: (file) => !isGenerated(file) });
    symlinkSync(resolve('node_modules'), this.path('node_modules'), 'junction');
  }

  path(name: string): string {
    return join(this.#root, name);
  }

  write(name: string, text: string): void {
    writeFileSync(this.path(name), text);
  }

  /** @returns what the program printed. */
  async run(program: string, ...args: readonly string[]): Promise<string> {
    const { stdout } = await this.#bin('node', [program, ...args]);
    return stdout;
  }

  /** Has Relay compile the documents of a folder, by the configuration beside them. */
  async relay(folder: string): Promise<void> {
    await this.#bin('relay-compiler', [], folder);
  }

  /** @returns what Relay made of a document: a request, or what reads a fragment. */
  async compiled<T>(folder: string, document: string): Promise<T> {
    const file = this.path(`${folder}/__generated__/${document}.graphql.ts`);
    return ((await import(file)) as { readonly default: T }).default;
  }

  /** @returns what the TypeScript compiler says against the programs of a folder, a complaint a line. */
  async compile(folder: string): Promise<string[]> {
    try {
      await this.#bin('tsc', ['-p', folder, '--pretty', 'false']);
      return [];
    } catch (failed) {
      const { stdout } = failed as { stdout?: string };
      if (!stdout?.includes('error TS')) throw failed;
      return stdout.trim().split('\n');
    }
  }

  /**
   * Compiles a copy of a program with a mistake in it.
   * @returns the complaints, each with the file, the line of the source and what is said about it.
   */
  async complaints(program: string, right: string, mistake: string): Promise<string[][]> {
    const source = readFileSync(this.path(program), 'utf8');
    if (source.split(right).length !== 2) throw new Error(`${right} is not there, or not there once.`);
    const changed = source.replace(right, mistake);
    const copy = join(dirname(program), 'mistaken.ts');
    this.write(copy, changed);
    const said = await this.compile(dirname(program));
    rmSync(this.path(copy));
    return said.map((complaint) => {
      const [, file = '', line = '', what = ''] = /^([^(]+)\((\d+),\d+\): (.+)$/.exec(complaint) ?? [];
      return [file, changed.split('\n')[Number(line) - 1]?.trim() ?? '', what];
    });
  }

  #bin(name: string, args: readonly string[], folder = '.') {
    return run(resolve('node_modules/.bin', name), args, { cwd: this.path(folder) });
  }

  [Symbol.dispose](): void {
    rmSync(this.#root, { recursive: true, force: true });
  }
}

/** What was generated here before, perhaps from another schema. */
const isGenerated = (file: string): boolean => /graphql-env\.d\.ts$|generated(__)?$/.test(file);
