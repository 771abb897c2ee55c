/** How many facts of each kind a new version has and the one served had: what a table says that no match tells of. */
import type { Compiled } from '../../compile/compile.ts';
import { kindOf } from '../../documents/ids.ts';
import { holdsStatements, statementsIn } from '../../statements/documents.ts';
import type { Fact } from '../../statements/statement.ts';
import { seasonName } from '../../store/keys.ts';
import type { ServedDocuments } from './served.ts';

/** Documents that are read at once. */
const AT_ONCE = 20;

interface KindCount {
  readonly before: number;
  readonly after: number;
}

/** By kind of thing and what is said of it: `club head coach`. */
export type FactsDifference = ReadonlyMap<string, KindCount>;

/** What `--accept-loss` names, such as `season:serie-a-2025-26`. */
type Accepted = ReadonlySet<string>;

type KindTally = Map<string, number>;

class KindCounts {
  readonly #accepted: Accepted;
  readonly before: KindTally = new Map();
  readonly after: KindTally = new Map();

  constructor(accepted: Accepted) {
    this.#accepted = accepted;
  }

  /** Whether a fact follows from others, is a dispute that may be settled, or has but sources that may vanish. */
  #mayVanish({ predicate, source }: Fact): boolean {
    if (source === '' || predicate.startsWith('disputed ')) return true;
    return source.split(';').every((id) => this.#accepted.has(`source:${id}`));
  }

  #isAccepted(name: string): boolean {
    const season = seasonName('');
    return name.startsWith(season) && this.#accepted.has(`season:${name.slice(season.length)}`);
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
 * Reads the documents of the version served that are other in the new one; the others are at hand.
 * @param accepted facts of a season or a source that may vanish are not counted.
 * @throws UnreadableError
 */
export async function factsDifference(
  served: ServedDocuments,
  { manifest, documents }: Compiled,
  accepted: Accepted,
): Promise<FactsDifference> {
  const [old, young] = [served.manifest.documents, manifest.documents];
  const names = [...new Set([...Object.keys(old), ...Object.keys(young)])].filter(holdsStatements);
  const counts = new KindCounts(accepted);
  const [same, other] = [true, false].map((is) => names.filter((name) => (old[name] === young[name]) === is));
  for (const name of same ?? [])
    counts.add(name, documents.get(young[name] ?? ''), counts.before, counts.after);
  for (let index = 0; index < (other ?? []).length; index += AT_ONCE) {
    const chunk = (other ?? []).slice(index, index + AT_ONCE);
    const texts = await served.texts(chunk);
    for (const name of chunk) {
      counts.add(name, texts.get(name), counts.before);
      counts.add(name, documents.get(young[name] ?? ''), counts.after);
    }
  }
  return counts.found;
}
