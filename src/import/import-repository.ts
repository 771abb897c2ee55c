/** One repository of a source: from its files to its folder under `.graph/imported`. */
import type { Facts } from '../compile/facts.ts';
import { loadImported } from '../compile/imported/load.ts';
import { mergeImported } from '../compile/imported/merge.ts';
import { heldAlone } from '../compile/imported/serve.ts';
import { sources } from '../model/tables/sources.ts';
import type { SourceEntry } from '../sources/registry.ts';
import type { SourceFact } from '../sources/types.ts';
import { addCoaches } from './coaches/add.ts';
import { type Damage, damageOf } from './guard/damage.ts';
import { FILE, importLosses, type Loss } from './guard/losses.ts';
import { slug } from './identity/names.ts';
import type { Register } from './identity/register.ts';
import { addInternationals } from './internationals/add.ts';
import { addMatches } from './matches/add.ts';
import type { Repository } from './origin/repository.ts';
import { type Progress, type RepositoryReading, readRepository } from './read-repository.ts';
import { addRegisters } from './registers/add.ts';
import type { MintedClub, RepositoryReport } from './report.ts';
import { addRulings } from './rulings/add.ts';
import { addEntities } from './tables/entities.ts';
import { LEDGER, readImported, replaceImported } from './tables/folder.ts';
import { compareFacts, type LedgerDifference, readLedger, writeLedger } from './tables/ledger.ts';
import { ImportWork } from './work.ts';

interface ImportContext {
  readonly register: Register;
  /** The facts with which the imported ones must agree. */
  readonly embedded: Facts;
  /** The folder of all imports, `.graph/imported`. */
  readonly imported: string;
  /** What may be lost, by the names in `Loss.what`. */
  readonly accepted: ReadonlySet<string> | 'ALL';
  readonly progress: Progress;
}

/** The id of the source: `openfootball-italy`. */
export function sourceId(source: SourceEntry, repository: Repository): string {
  return source.ofRepositories === true
    ? `${source.name}-${slug(repository.name.replaceAll('.', '-'))}`
    : source.name;
}

function addSource({ tables, source, entry, repository }: ImportWork, retrieved: string): void {
  const own = entry.ofRepositories === true ? repository : null;
  tables.add(sources, {
    id: source,
    name: own === null ? entry.title : `${entry.name}: ${own}`,
    publisher: entry.name.split('-')[0],
    url: own === null ? (entry.url ?? '') : `${entry.url}/${own}`,
    licence: entry.licence,
    retrieved,
    kind: 'DATASET',
    rank: entry.tellsRounds === true ? 1 : 2,
    note: 'imported',
  });
}

const mintedIn = (work: ImportWork): readonly MintedClub[] =>
  work.clubs.minted.map(({ id, name, country }) => ({
    ...{ id, name, country },
    like: work.clubs.nearest(name, country).filter((other) => other !== name),
  }));

/** The facts of the previous import, and the day they were retrieved. */
function earlier(imported: string, source: string) {
  const ledger = readImported(imported, source, LEDGER);
  const retrieved = readImported(imported, source, RETRIEVED);
  return { facts: ledger === null ? [] : readLedger(ledger), retrieved: retrieved?.trim() ?? null };
}

const RETRIEVED = 'retrieved.txt';

/** The damage that a reading shows. */
const damaged = (
  { source, rejected, unended }: ImportWork,
  { read: files, facts, rejected: unread, sections }: RepositoryReading,
  kept: readonly SourceFact[],
): readonly Damage[] =>
  damageOf({
    ...{ source, files, facts, kept: kept.length, unread, rejected, unended, sections },
  });

/** Files that hold another number of matches than they state, or look damaged: in words, by path. */
const doubtful = (
  { sections }: RepositoryReading,
  kept: readonly SourceFact[],
  damage: readonly Damage[],
): ReadonlyMap<string, string> =>
  new Map([
    ...damage.flatMap(({ what, reason }) =>
      what.startsWith(FILE) ? [[what.slice(FILE.length), reason] as const] : [],
    ),
    ...sections.missed(kept),
  ]);

/** What became of the tables of an import. */
interface Stored {
  readonly kept: readonly SourceFact[];
  readonly difference: LedgerDifference;
  /** Losses that nobody accepted: then nothing was replaced. */
  readonly refused: readonly Loss[];
  readonly damaged: readonly Damage[];
  /** The facts as they are read back; null where nothing was replaced. */
  readonly facts: Facts | null;
}

function store(work: ImportWork, reading: RepositoryReading, { imported, accepted }: ImportContext): Stored {
  const kept = work.facts.filter((fact) => !work.isRejected(fact));
  const before = earlier(imported, work.source);
  const difference = compareFacts(before.facts, kept);
  const asked = ({ what }: Loss | Damage): boolean => accepted !== 'ALL' && !accepted.has(what);
  const found = damaged(work, reading, kept);
  const losses = importLosses({
    ...{ source: work.source, before: before.facts, now: kept, rejected: work.rejected.length },
    ...{ doubtful: doubtful(reading, kept, found), unended: reading.unended },
  });
  const refused = losses.filter(asked);
  // A loss that is refused is reported once.
  const isRefused = ({ what }: Damage): boolean => refused.some((loss) => loss.what === what);
  const damage = found.filter((part) => asked(part) && !isRefused(part));
  const report = { kept, difference, refused, damaged: damage };
  if (refused.length > 0 || (kept.length === 0 && damage.length > 0)) return { ...report, facts: null };
  const same = difference.added + difference.changed + difference.gone === 0;
  // Unchanged facts keep the day they were first retrieved, so that the same facts give the same bytes.
  const retrieved = same ? (before.retrieved ?? reading.retrieved) : reading.retrieved;
  addSource(work, retrieved);
  const files = new Map([...work.tables.texts(), [LEDGER, writeLedger(kept)], [RETRIEVED, `${retrieved}\n`]]);
  return { ...report, facts: replaceImported(imported, work.source, files) };
}

/** Nothing is written where no file of the repository is one of the source's: null then. */
export async function importRepository(
  entry: SourceEntry,
  repository: Repository,
  context: ImportContext,
): Promise<RepositoryReport | null> {
  const { register, embedded, progress } = context;
  const reading = await readRepository(entry, repository, progress);
  if (reading.read.length === 0) return null;
  const work = new ImportWork(entry, sourceId(entry, repository), repository.name, register, reading);
  const matches = addMatches(work) + addInternationals(work);
  const coaches = addCoaches(work);
  addRegisters(work);
  addRulings(work, reading.retrieved, () => mergeImported(embedded, loadImported(context.imported)));
  addEntities(work);
  const { kept, facts, ...stored } = store(work, reading, context);
  return {
    source: work.source,
    licence: entry.licence,
    files: reading.read.length,
    rows: kept.length + work.rejected.length,
    ...stored,
    rejected: work.rejected.toSorted((a, b) =>
      a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1,
    ),
    notices: work.notices,
    apart: facts === null ? [] : heldAlone(embedded, facts).apart,
    unresolved: work.unresolved,
    minted: mintedIn(work),
    tenures: coaches.tenures,
    coaches: coaches.minted.map(({ id, name }) => ({ id, name })),
    matches,
    seasons: work.tables.count('seasons.csv'),
    aside: work.aside,
  };
}
