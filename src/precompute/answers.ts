/** Answers to the named questions, written at publication: what an isolate is asked first need not be executed there. */
import { parse } from 'graphql';
import { operations } from '../../schema/operations.generated.ts';
import { type Compiled, compiledOf, type NamedText } from '../compile/compile.ts';
import { contentHash } from '../compile/hash.ts';
import { readerOf } from '../compile/publication/reader.ts';
import type { HistoryDocument } from '../documents/history.ts';
import { createEdge, type Edge } from '../edge/edge.ts';
import { operationOf } from '../edge/endpoints/query-variables.ts';
import { REVALIDATED } from '../edge/http/headers.ts';
import { type Env, serving } from '../serving.ts';
import { withoutVersion, writeAnswer } from '../store/answer-text.ts';
import { answerName } from '../store/keys.ts';
import { StoreOpener } from '../store/open.ts';

/** A Worker with the facts, as it would answer. */
interface World {
  readonly edge: Edge<Env>;
  readonly env: Env;
  readonly version: string;
}

const CONTEXT = {
  waitUntil: () => {},
  passThroughOnException: () => {},
  props: {},
} as unknown as ExecutionContext;

const worldOf = (compiled: Compiled, site: Partial<Env>): World => ({
  edge: createEdge<Env>({ ...serving(new StoreOpener()), tell: () => {} }),
  env: { GRAPH: readerOf(compiled), ...site },
  version: compiled.manifest.version,
});

const ELSEWHERE = { ORIGIN: 'https://elsewhere.example', REPOSITORY: 'https://elsewhere.example/code' };
const logOf = (version: string): HistoryDocument => ({
  publications: [{ number: 1, version, publishedAt: '2000-01-01T00:00:00.000Z' }],
});

/** Two Workers over the same facts, with another address, log and version: what both answer depends on the facts alone. */
function worldsOf({ manifest, documents }: Compiled): readonly [World, World] {
  // Of these facts as well: what is remembered of other facts would be told by a version of the same name.
  const version = contentHash(manifest.version).slice(0, manifest.version.length);
  const log = JSON.stringify(logOf(version));
  const history = contentHash(log);
  const renamed = {
    manifest: { ...manifest, version, history },
    documents: new Map([...documents, [history, log]]),
  };
  return [worldOf({ manifest, documents }, {}), worldOf(renamed, ELSEWHERE)];
}

/** Null where the question has no answer, such as where its default is not in these facts, or one that depends on the clock. */
async function bodyOf({ edge, env }: World, document: string): Promise<string | null> {
  const query = new URLSearchParams({ query: document });
  const response = await edge.fetch(new Request(`https://edge.local/graphql?${query}`), env, CONTEXT);
  return Object.keys(REVALIDATED).every((name) => response.headers.has(name)) ? response.text() : null;
}

interface Body {
  readonly extensions: {
    readonly cost: { readonly requested: number };
    readonly notices?: readonly object[];
  };
}

/** Null where the two do not tell the same. */
async function answerOf(worlds: readonly [World, World], document: string): Promise<string | null> {
  const [here, elsewhere] = worlds;
  const body = await bodyOf(here, document);
  const other = await bodyOf(elsewhere, document);
  if (body === null || other === null) return null;
  const unversioned = withoutVersion(body, here.version);
  if (unversioned !== withoutVersion(other, elsewhere.version)) return null;
  const { extensions } = JSON.parse(body) as Body;
  return writeAnswer({
    operation: operationOf(parse(document)).name?.value ?? '',
    cost: extensions.cost.requested,
    hasNotices: extensions.notices !== undefined,
    body: unversioned,
  });
}

/**
 * Adds to compiled facts the answers to the named questions, with the variables that these default to. What depends on
 * anything but the facts – the clock, the log of versions, the address of the Worker – is not written.
 */
export async function withAnswers(compiled: Compiled): Promise<Compiled> {
  const worlds = worldsOf(compiled);
  const answers: NamedText[] = [];
  for (const { id, document } of operations.values()) {
    const text = await answerOf(worlds, document);
    if (text !== null) answers.push([answerName(id), text]);
  }
  const { manifest, documents } = compiled;
  const factDocuments = Object.entries(manifest.documents).map(
    ([name, hash]): NamedText => [name, documents.get(hash) ?? ''],
  );
  return compiledOf([...factDocuments, ...answers]);
}
