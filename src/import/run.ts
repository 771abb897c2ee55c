import type { SourceEntry } from '../sources/registry.ts';
import { listedClubs } from './identity/listed-clubs.ts';
import { readRegister } from './identity/register.ts';
import { importRepository, sourceId } from './import-repository.ts';
import type { Origin } from './origin/origin.ts';
import { repositoriesOf } from './origin/repository.ts';
import type { Progress } from './read-repository.ts';
import type { RepositoryReport } from './report.ts';

/** What an import is of, and where it goes. */
export interface ImportRequest {
  readonly source: SourceEntry;
  readonly origin: Origin;
  /** `data/`, whose entities imported facts refer to. */
  readonly dataDir: string;
  /** `.graph/imported`. */
  readonly imported: string;
  readonly progress: Progress;
  /** Ids of sources that were imported a moment ago and are passed over. */
  readonly done?: ReadonlySet<string>;
}

/**
 * Imports a source, repository by repository; each is replaced whole or left as it was.
 * @returns a report a repository, in order of path; none when no file is one of the source's.
 * @throws OriginError when files cannot be read; FactError when the tables of `data/` cannot.
 */
export async function runImport(request: ImportRequest): Promise<readonly RepositoryReport[]> {
  const { source, origin, dataDir, imported, progress, done } = request;
  const register = readRegister(dataDir, listedClubs(imported));
  const reports: RepositoryReport[] = [];
  for (const repository of repositoriesOf(origin.name, await origin.files())) {
    if (done?.has(sourceId(source, repository)) === true) continue;
    const report = await importRepository(source, repository, { register, imported, progress });
    if (report !== null) reports.push(report);
  }
  origin.done?.();
  return reports;
}
