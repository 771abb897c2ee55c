/** Files that are not what their publisher meant: empty, cut, a web page, or in another encoding. */
import { globalId } from '../../model/ids.ts';
import type { Rejected, SourceFact, SourceLine } from '../../sources/types.ts';
import type { Sections } from '../sections.ts';
import { FILE, isMuch, MAY_VANISH_OF } from './losses.ts';

export interface Damage {
  /** The name that `--accept-loss` takes: `source:openfootball-italy`, `file:2025-26/1-seriea.txt`. */
  readonly what: string;
  readonly reason: string;
}

/** The result of reading a source once. */
interface Read {
  /** Id. */
  readonly source: string;
  /** Paths of all files that were read, also of those without facts. */
  readonly files: readonly string[];
  readonly facts: readonly SourceFact[];
  /** How many of the facts are taken over. */
  readonly kept: number;
  /** Rows that no reader understands. */
  readonly unread: readonly Rejected[];
  /** Of all rows, those that are not taken over. */
  readonly rejected: readonly SourceLine[];
  /** Last lines without a line end. */
  readonly unended: readonly SourceLine[];
  /** What stands under which title, with what files say that they hold. */
  readonly sections: Sections;
}

const key = ({ path, line }: SourceLine): string => `${path}:${line}`;

/** JSON that is read without a fault but has nothing that a fact is made of. */
const mayBeEmpty = (path: string): boolean => !path.endsWith('.json');

function ofFile(path: string, facts: number, unread: readonly Rejected[], titled: boolean): string | null {
  const { length: lost } = unread;
  if (facts === 0 && lost > 0) return `all ${lost} rows of it were rejected`;
  if (facts === 0 && !titled && mayBeEmpty(path)) return 'it is empty';
  const foreign = unread.find(({ fault }) => fault === 'ENCODING');
  if (foreign !== undefined) return `line ${foreign.line} is ${foreign.reason}`;
  const rows = facts + lost;
  return isMuch(lost, rows, MAY_VANISH_OF.file) ? `${lost} of its ${rows} rows were rejected` : null;
}

/** What looks damaged, whether anything was imported before or not: the source as a whole, or files of it. */
export function damageOf(read: Read): readonly Damage[] {
  const { source, files, facts, kept, unread, rejected, unended, sections } = read;
  if (kept === 0) {
    const reason =
      rejected.length === 0 ? 'it has no facts' : `all ${rejected.length} rows of it were rejected`;
    return [{ what: globalId('source', source), reason }];
  }
  const held = Map.groupBy(facts, ({ path }) => path);
  const faults = Map.groupBy(unread, ({ path }) => path);
  const lost = new Set(rejected.map(key));
  const cut = new Set(unended.flatMap((line) => (lost.has(key(line)) ? [line.path] : [])));
  // A row that is rejected is there, and listed; one that is cut off is not.
  const missed = sections.short([...facts, ...unread]);
  return files.flatMap((path) => {
    const within = cut.has(path) ? 'it ends within a row' : null;
    const reason =
      missed.get(path) ??
      within ??
      ofFile(path, held.get(path)?.length ?? 0, faults.get(path) ?? [], sections.has(path));
    return reason === null ? [] : [{ what: `${FILE}${path}`, reason }];
  });
}
