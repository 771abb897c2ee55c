/** The small graph, what is asked of it, and what the answers should be. */
import { operations } from '../../schema/operations.generated.ts';
import { contentHash } from '../../src/compile/hash.ts';
import { sealedManifest } from '../../src/compile/publication/manifest.ts';
import { documentKey, type Manifest, manifestKey, pointerKey } from '../../src/store/keys.ts';
import { manifestIn } from '../../src/store/manifest-text.ts';
import { SMALL_GRAPH } from '../../src/warm-up/small-graph.generated.ts';
import { FaultyKv } from '../support/faulty-kv.ts';
import type { Isolate, Told } from '../support/isolate.ts';

export const POINTER = pointerKey();

const manifestUnder = (values: ReadonlyMap<string, string>): Manifest =>
  manifestIn(values.get(POINTER) ?? '');

/** The small graph as it is published. */
export function published(): FaultyKv {
  const kv = new FaultyKv(Object.entries(SMALL_GRAPH));
  const { history: _, ...manifest } = manifestUnder(kv.values);
  kv.values.set(manifestKey(manifest.version), sealedManifest(manifest));
  return kv;
}

const { version, documents } = manifestUnder(published().values);

export const VERSION = version;

/** The key of a document by its logical name. */
export const keyOf = (name: string): string => documentKey(documents[name] ?? 'none');

export const NEXT_VERSION = 'aaaaaaaaaaaa';

/** The score of the first leg in Bergamo stands behind the place of its row. */
const PLACE = String.raw`cl\.txt:223.{1,7}?`;
const SCORE = new RegExp(`(${PLACE})1,6`, 'gs');
const NEXT_SCORE = new RegExp(`${PLACE}1,5`, 's');

/** Whether a document tells of the next version that Bayern have scored five. */
export const hasNextScore = (text: string): boolean => NEXT_SCORE.test(text);

/** What is put when Bayern have scored five in Bergamo: documents, then the manifest, then the pointer. */
export function nextVersion(): readonly (readonly [key: string, text: string])[] {
  const { history, documents, ...manifest } = manifestUnder(published().values);
  const texts = new Map(
    Object.entries(documents).map(([name, hash]) => [
      name,
      (SMALL_GRAPH[documentKey(hash)] ?? '').replaceAll(SCORE, '$11,5'),
    ]),
  );
  // A catalogue of its own as well: one that is not there yet.
  texts.set(
    'catalogue',
    (texts.get('catalogue') ?? '').replace('"knownThrough":"2026', '"knownThrough":"2027'),
  );
  const named = Object.fromEntries([...texts].map(([name, text]) => [name, contentHash(text)]));
  const next = { ...manifest, version: NEXT_VERSION, documents: named };
  return [
    ...[...texts.values()].map((text) => [documentKey(contentHash(text)), text] as const),
    [manifestKey(NEXT_VERSION), sealedManifest(next)],
    [POINTER, sealedManifest({ ...next, ...(history !== undefined && { history }) })],
  ];
}

const VARIABLES: Readonly<Record<string, string>> = { 'napoli-distance': '?place=2' };

/** Every named question, and the other addresses that read data. */
export const PATHS: readonly string[] = [
  ...[...operations.keys()].map((name) => `/q/${name}${VARIABLES[name] ?? ''}`),
  `/v/${VERSION}/q/night`,
  '/graphql?query={clubs(first:2){nodes{name}}}',
  '/id/club/napoli.json',
  '/id/club/atalanta.jsonld',
  '/health',
  '/version',
];

export const NIGHT = '/q/night';

/** Answers by path, as an isolate gives them that nothing is wrong with. */
export async function answersOf(
  isolate: Isolate,
  paths: readonly string[] = PATHS,
): Promise<ReadonlyMap<string, string>> {
  const answers = new Map<string, string>();
  for (const path of paths) {
    const { status, text } = await isolate.get(path);
    if (status !== 200) throw new Error(`${path} is ${status}: ${text.slice(0, 300)}`);
    answers.set(path, text);
  }
  return answers;
}

/** What `/health` says, but for its age by the clock. */
const ageless = (text: string): string => text.replace(/"ageSeconds":\d+/, '');

/** What it says while the log cannot be read: neither when the version was published nor how old it is. */
const undated = (text: string): string =>
  text.replace(/"publishedAt":"[^"]*","ageSeconds":\d+/, '"publishedAt":null,"ageSeconds":null');

/** `right`, `refused` as what cannot be answered now is to be, or what is wrong. */
export function verdictOn({ status, headers, text }: Told, right: string | undefined): string {
  if (status === 200)
    return [ageless(right ?? ''), undated(right ?? '')].includes(ageless(text))
      ? 'right'
      : `wrong: ${text.slice(0, 200)}`;
  const body = JSON.parse(text) as { errors?: { extensions: { code: string } }[]; data?: unknown };
  const isRefused =
    status === 503 &&
    headers.get('retry-after') === '60' &&
    headers.get('cache-control') === 'no-store' &&
    body.errors?.[0]?.extensions.code === 'SERVICE_UNAVAILABLE' &&
    (body.data ?? null) === null;
  return isRefused ? 'refused' : `bare ${status}: ${text.slice(0, 200)}`;
}

/** How often each verdict was reached. */
export function counted(verdicts: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const verdict of verdicts) counts[verdict] = (counts[verdict] ?? 0) + 1;
  return counts;
}
