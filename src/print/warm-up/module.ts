import { type Compiled, compileFacts } from '../../compile/compile.ts';
import type { Facts } from '../../compile/facts.ts';
import { loadFacts } from '../../compile/load/load.ts';
import { publish } from '../../compile/publication/publish.ts';
import type { KvTarget } from '../../compile/publication/target.ts';
import { documentKey, pointerKey } from '../../store/keys.ts';
import { cut } from './cut.ts';

const HEADER = `// Written by \`npm run warm-up:print\` from a few rows of data/; the Worker warms up on it.
`;

/** Two moments, so that the log has two publications whatever the day is. */
const PUBLISHED_AT = ['2026-11-01T00:00:00.000Z', '2026-11-02T00:00:00.000Z'] as const;

class Target implements KvTarget {
  readonly values = new Map<string, string>();

  get(keys: string[]): Promise<Map<string, string | null>> {
    return Promise.resolve(new Map(keys.map((key) => [key, this.values.get(key) ?? null])));
  }

  put(key: string, value: string): Promise<void> {
    this.values.set(key, value);
    return Promise.resolve();
  }
}

/** The same before the last match that was played. */
function earlier(facts: Facts): Facts {
  return { ...facts, matches: facts.matches.slice(0, -1) };
}

/** What readers of the last version come by: its documents, the log and the list of what changed. */
function isRead(key: string, before: Compiled, now: Compiled): boolean {
  if (key === pointerKey()) return true;
  const hash = key.slice(documentKey('').length);
  return key === documentKey(hash) && (now.documents.has(hash) || !before.documents.has(hash));
}

interface SmallGraph {
  /** Key → value, as in KV. */
  readonly values: Readonly<Record<string, string>>;
  /** The version that was published before. */
  readonly earlier: string;
}

/** A few rows of the facts, compiled and published as the whole is. */
export async function smallGraph(dataDir: string): Promise<SmallGraph> {
  const facts = cut(loadFacts(dataDir));
  const [before, now] = [compileFacts(earlier(facts)), compileFacts(facts)];
  const target = new Target();
  await publish(target, before, { publishedAt: PUBLISHED_AT[0] });
  await publish(target, now, { publishedAt: PUBLISHED_AT[1] });
  const read = [...target.values].filter(([key]) => isRead(key, before, now));
  return { values: Object.fromEntries(read), earlier: before.manifest.version };
}

/** The small graph as a module, since a Worker has no files to read. */
export const smallGraphModule = ({ values, earlier: version }: SmallGraph): string => `${HEADER}
/** Key → value, as in KV. */
export const SMALL_GRAPH: Readonly<Record<string, string>> = ${JSON.stringify(values, null, 2)};

/** The version that was published before. */
export const EARLIER_VERSION = ${JSON.stringify(version)};
`;
