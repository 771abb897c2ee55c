/** How many facts of each kind the served version has, and how many the new one. Matches are counted elsewhere. */
import type { Compiled } from '../../compile/compile.ts';
import { globalId, kindOf } from '../../model/ids.ts';
import { holdsStatements, statementsIn } from '../../statements/documents.ts';
import type { Fact } from '../../statements/statement.ts';
import { seasonName } from '../../store/keys.ts';
import type { ServedDocuments } from './served.ts';

interface KindCount {
  readonly before: number;
  readonly after: number;
}

/** By kind of thing and predicate: `club head coach`. */
export type FactsDifference = ReadonlyMap<string, KindCount>;

/** The losses that `--accept-loss` allows, such as `season:serie-a-2025-26`. */
type Accepted = ReadonlySet<string>;

type KindTally = Map<string, number>;

class KindCounts {
  readonly #accepted: Accepted;
  readonly before: KindTally = new Map();
  readonly after: KindTally = new Map();

  constructor(accepted: Accepted) {
    this.#accepted = accepted;
  }

  /**
   * Whether a fact is not counted: it follows from others, is a conflict that may end, or all its sources may vanish.
   */
  #mayVanish({ predicate, source }: Fact): boolean {
    if (source === '' || predicate.startsWith('disputed ')) return true;
    return source.split(';').every((id) => this.#accepted.has(globalId('source', id)));
  }

  #isAccepted(name: string): boolean {
    const season = seasonName('');
    return name.startsWith(season) && this.#accepted.has(globalId('season', name.slice(season.length)));
  }

  add(name: string, text: string | undefined, ...counts: readonly KindTally[]): void {
    if (text === undefined || this.#isAccepted(name)) return;
    for (const facts of statementsIn(name, text).values())
      for (const fact of facts) {
        if (this.#mayVanish(fact)) continue;
        const kind = `${kindOf(fact.subject)} ${fact.predicate}`;
        for (const count of counts) count.set(kind, (count.get(kind) ?? 0) + 1);
      }
  }

  get found(): FactsDifference {
    return new Map(
      [...this.before].map(([kind, before]) => [kind, { before, after: this.after.get(kind) ?? 0 }]),
    );
  }
}

/**
 * Reads those documents of the served version that the new one changes. The new documents are in memory.
 * @param accepted facts of these seasons and sources are not counted.
 * @throws UnreadableVersionError
 */
export async function factsDifference(
  served: ServedDocuments,
  { manifest, documents }: Compiled,
  accepted: Accepted,
): Promise<FactsDifference> {
  const [old, young] = [served.manifest.documents, manifest.documents];
  const names = [...new Set([...Object.keys(old), ...Object.keys(young)])].filter(holdsStatements);
  const counts = new KindCounts(accepted);
  const isSame = (name: string): boolean => old[name] === young[name];
  const newText = (name: string): string | undefined => documents.get(young[name] ?? '');
  for (const name of names.filter(isSame)) counts.add(name, newText(name), counts.before, counts.after);
  for await (const [name, before] of served.each(names.filter((changed) => !isSame(changed)))) {
    counts.add(name, before, counts.before);
    counts.add(name, newText(name), counts.after);
  }
  return counts.found;
}
