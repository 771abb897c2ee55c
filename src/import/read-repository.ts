/** Reads the files of one repository. Every row becomes a fact or is rejected. */
import { findReader, type SourceEntry } from '../sources/registry.ts';
import { type Notice, type Rejected, rejected, type SourceFact } from '../sources/types.ts';
import { LineEnds } from './line-ends.ts';
import type { Repository } from './origin/repository.ts';
import { type HeadEvent, Sections } from './sections.ts';
import { unfit } from './unfit.ts';

/** What was read, before clubs, countries and competitions are identified. */
export interface RepositoryReading {
  readonly facts: readonly SourceFact[];
  readonly rejected: readonly Rejected[];
  readonly notices: readonly Notice[];
  /** The sections of the files: which rows stand under which title, and how many there should be. */
  readonly sections: Sections;
  /** The last lines that have no line end, by path. */
  readonly unended: ReadonlyMap<string, number>;
  /** Paths of the files that a reader read, and of those without facts of the source. */
  readonly read: readonly string[];
  readonly skipped: readonly string[];
  /** The day the newest of the files was written, ISO. */
  readonly retrieved: string;
}

/** Facts that describe the rows around them and are no rows: titles, counts, properties and groups. */
const NO_ROWS = new Set(['counts', 'title', 'property']);

export type Progress = (path: string, done: number, files: number) => void;

/** A fact with a text that cannot be a name is rejected. */
function takeOver(fact: SourceFact, facts: SourceFact[], rejects: Rejected[]): void {
  const fault = unfit(fact);
  if (fault === null) facts.push(fact);
  else rejects.push(rejected(fact.path, fact.line, '', fault));
}

/** @param progress is called before each file. */
export async function readRepository(
  source: SourceEntry,
  repository: Repository,
  progress: Progress,
): Promise<RepositoryReading> {
  const facts: SourceFact[] = [];
  const rejects: Rejected[] = [];
  const notices: Notice[] = [];
  const sections = new Sections();
  const unended = new Map<string, number>();
  const [read, skipped]: [string[], string[]] = [[], []];
  let retrieved = '';
  for (const [index, file] of repository.files.entries()) {
    const path = file.path.slice(repository.root.length);
    const reader = findReader(source, path);
    progress(path, index, repository.files.length);
    if (reader === null) {
      skipped.push(path);
      continue;
    }
    const ends = new LineEnds();
    for await (const event of reader.read(path, ends.watch(file.open()))) {
      if (event.kind === 'rejected') rejects.push(event as Rejected);
      else if (event.kind === 'notice') notices.push(event as Notice);
      else if (NO_ROWS.has(event.kind)) sections.add(event as HeadEvent);
      else takeOver(event as SourceFact, facts, rejects);
    }
    if (ends.unended !== null) unended.set(path, ends.unended);
    read.push(path);
    const written = await file.retrieved();
    if (written > retrieved) retrieved = written;
  }
  return { facts, rejected: rejects, notices, sections, unended, read, skipped, retrieved };
}
