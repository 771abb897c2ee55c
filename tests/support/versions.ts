/** Versions of a small set of facts, published one after the other, and what is asked of them. */
import { type Compiled, compileGraph } from '../../src/compile/compile.ts';
import { publish } from '../../src/compile/publication/publish.ts';
import { withAnswers } from '../../src/precompute/answers.ts';
import { type Mistake, withFacts } from './facts.ts';
import { askIn } from './graph.ts';
import { MemoryKv } from './memory-kv.ts';

/** The small set of facts, with other rows in it. */
export const factsWith = (...edits: Mistake[]): Compiled => withFacts(edits, (dir) => compileGraph(dir));

/** The same as commands publish it, with the answers to the named questions. */
export const publishedFacts = (...edits: Mistake[]): Promise<Compiled> => withAnswers(factsWith(...edits));

const nightOf = (day: number): string => new Date(Date.UTC(2026, 10, day)).toISOString();

/** A store in which each was published a day after the one before, from 1 November 2026. */
export async function publishedInTurn(...versions: readonly Compiled[]): Promise<MemoryKv> {
  const kv = new MemoryKv();
  for (const [at, compiled] of versions.entries())
    await publish(kv, compiled, { publishedAt: nightOf(at + 1) });
  return kv;
}

const CHANGES = `query Changes($fromVersion: String!, $toVersion: String, $about: [ID!], $first: Int, $after: String) {
  dataset {
    changes(fromVersion: $fromVersion, toVersion: $toVersion, about: $about, first: $first, after: $after) {
      totalCount
      pageInfo { endCursor }
      nodes {
        kind subject predicate
        before { value validFrom validTo rank sources { id } }
        after { value validFrom validTo rank sources { id } }
      }
    }
  }
}`;

interface Said {
  readonly value: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly rank: string;
  readonly sources: readonly { readonly id: string }[];
}

interface Node {
  readonly kind: string;
  readonly subject: string;
  readonly predicate: string;
  readonly before: Said | null;
  readonly after: Said | null;
}

function written(said: Said | null): string {
  if (said === null) return 'nothing';
  const { value, validFrom, validTo, rank } = said;
  const time = validFrom === null && validTo === null ? '' : ` (${validFrom ?? ''}–${validTo ?? ''})`;
  return `${value}${time}${rank === 'NORMAL' ? '' : ` ${rank.toLowerCase()}`}`;
}

/** `CHANGED club:bayern, founded: 1900 → 1901`, a line a change; or what was refused. */
export async function changesIn(kv: MemoryKv, variables: Record<string, unknown>): Promise<string[]> {
  const { data, errors } = await askIn(kv, CHANGES, variables);
  if (errors !== undefined) return errors.map(({ message, extensions }) => `${extensions.code}: ${message}`);
  const { nodes } = (data as { dataset: { changes: { nodes: Node[] } } }).dataset.changes;
  return nodes.map(
    ({ kind, subject, predicate, before, after }) =>
      `${kind} ${subject}, ${predicate}: ${written(before)} → ${written(after)}`,
  );
}
