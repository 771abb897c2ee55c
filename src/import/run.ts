import { loadFacts } from '../compile/load/load.ts';
import type { SourceEntry } from '../sources/registry.ts';
import { listedClubs } from './identity/listed-clubs.ts';
import { readRegister } from './identity/register.ts';
import { importRepository, sourceId } from './import-repository.ts';
import type { Origin } from './origin/origin.ts';
import { repositoriesOf } from './origin/repository.ts';
import type { Progress } from './read-repository.ts';
import type { RepositoryReport } from './report.ts';

/** What is imported, and where to. */
export interface ImportRequest {
  readonly source: SourceEntry;
  readonly origin: Origin;
  /** `data/`, whose entities the imported facts refer to. */
  readonly dataDir: string;
  /** `.graph/imported`. */
  readonly imported: string;
  readonly progress: Progress;
  /** What may vanish of the previous import, as `Loss.what` names it; `ALL` where somebody else judges that. */
  readonly accepted?: ReadonlySet<string> | 'ALL';
  /** Ids of sources that were just imported and are skipped. */
  readonly done?: ReadonlySet<string>;
}

/**
 * Imports a source, one repository at a time. Each repository is replaced as a whole, or not changed: that is so where more
 * would vanish than may.
 * @returns one report for each repository, in order of path; none when no file belongs to the source.
 * @throws OriginError when files cannot be read; FactError when the tables of `data/` cannot.
 */
export async function runImport(request: ImportRequest): Promise<readonly RepositoryReport[]> {
  const { source, origin, dataDir, imported, progress, done, accepted = new Set() } = request;
  const register = readRegister(dataDir, listedClubs(imported));
  const embedded = loadFacts(dataDir);
  const reports: RepositoryReport[] = [];
  for (const repository of repositoriesOf(origin.name, await origin.files())) {
    if (done?.has(sourceId(source, repository)) === true) continue;
    const context = { register, embedded, imported, accepted, progress };
    const report = await importRepository(source, repository, context);
    if (report !== null) reports.push(report);
  }
  origin.done?.();
  return reports;
}
