import type { Facts } from '../compile/facts.ts';
import { loadFacts } from '../compile/load/load.ts';
import type { SourceEntry } from '../sources/registry.ts';
import { listedClubs } from './identity/listed-clubs.ts';
import { type Register, readRegister } from './identity/register.ts';
import { importRepository, sourceId } from './import-repository.ts';
import { withAnswers } from './names/answered.ts';
import type { NameAnswers } from './names/answers.ts';
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
  /** The facts of `dataDir`, where several sources are imported: they take a second to read. */
  readonly embedded?: Facts;
  /** `.graph/imported`. */
  readonly imported: string;
  readonly progress: Progress;
  /**
   * What may be lost of the previous import, by the names in `Loss.what`; `ALL` when the caller judges that.
   */
  readonly accepted?: ReadonlySet<string> | 'ALL';
  /** The user's answers on names that no table has. */
  readonly names?: NameAnswers;
  /** Ids of sources that were just imported and are skipped. */
  readonly done?: ReadonlySet<string>;
}

/**
 * The previous import of the list of clubs is not used to read it again: a fault would outlive its
 * correction.
 */
function registers(dataDir: string, imported: string): (source: SourceEntry) => Register {
  let withList: Register | undefined;
  return ({ listsClubs }) => {
    if (listsClubs === true) return readRegister(dataDir);
    withList ??= readRegister(dataDir, listedClubs(imported));
    return withList;
  };
}

/**
 * Imports a source, one repository at a time. Each repository is replaced as a whole, or not changed: that is so where more
 * would vanish than may.
 * @returns one report for each repository, in order of path; none when no file belongs to the source.
 * @throws OriginError when files cannot be read; FactError when the tables of `data/` cannot.
 */
export async function runImport(request: ImportRequest): Promise<readonly RepositoryReport[]> {
  const { source, origin, dataDir, imported, progress, done, names, accepted = new Set() } = request;
  const embedded = request.embedded ?? loadFacts(dataDir);
  const registerFor = registers(dataDir, imported);
  const reports: RepositoryReport[] = [];
  for (const repository of repositoriesOf(origin.name, await origin.files())) {
    const id = sourceId(source, repository);
    if (done?.has(id) === true) continue;
    const register = registerFor(source);
    const extended = names === undefined ? register : withAnswers(register, names, id);
    const context = { register: extended, embedded, imported, accepted, progress };
    const report = await importRepository(source, repository, context);
    if (report !== null) reports.push(report);
  }
  origin.done?.();
  return reports;
}
