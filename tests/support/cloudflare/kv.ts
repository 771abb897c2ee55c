/** Workers KV over REST. */
import type { Account } from './account.ts';
import { type Answer, failure, success, text } from './answer.ts';
import { Namespace } from './kv-namespace.ts';
import type { Call, Route } from './route.ts';

const MAX_PAIRS = 10_000;
const MAX_BULK_BYTES = 100_000_000;
const MAX_READ_KEYS = 100;
const MAX_VALUE_BYTES = 26_214_400;
const MAX_KEY_BYTES = 512;

const described = ({ id, title }: Namespace) => ({ id, title, supports_url_encoding: true });

const namespaceOf = (account: Account, { params }: Call): Namespace | undefined =>
  account.namespaces.get(params[0] ?? '');

type InNamespace = (namespace: Namespace, call: Call, account: Account) => Answer;

const within =
  (handle: InNamespace) =>
  (account: Account, call: Call): Answer => {
    const namespace = namespaceOf(account, call);
    if (namespace === undefined) return failure(404, 10_013, 'namespace not found');
    return handle(namespace, call, account);
  };

function create(account: Account, call: Call): Answer {
  const { title } = call.json() as { title: string };
  if ([...account.namespaces.values()].some((one) => one.title === title))
    return failure(400, 10_014, 'a namespace with this account ID and title already exists');
  const namespace = new Namespace(title);
  account.namespaces.set(namespace.id, namespace);
  return success(described(namespace));
}

function list(account: Account, { query }: Call): Answer {
  const [page, size] = [Number(query.get('page') ?? 1), Number(query.get('per_page') ?? 20)];
  const all = [...account.namespaces.values()].sort((a, b) => (a.title < b.title ? -1 : 1)).map(described);
  const result = all.slice((page - 1) * size, page * size);
  return success(result, { page, per_page: size, count: result.length, total_count: all.length });
}

function keys(namespace: Namespace, { query }: Call, account: Account): Answer {
  const refused = account.quotas.refuses('lists', 1);
  if (refused !== null) return refused;
  account.quotas.use('lists', 1);
  const limit = Number(query.get('limit') ?? 1_000);
  if (limit < 10 || limit > 1_000) return failure(400, 10_025, 'limit must be from 10 to 1000');
  const prefix = query.get('prefix') ?? '';
  const all = [...namespace.values.keys()].filter((key) => key.startsWith(prefix)).sort();
  const after = Buffer.from(query.get('cursor') ?? '', 'base64').toString();
  const left = all.filter((key) => key > after);
  const page = left.slice(0, limit);
  const cursor = left.length > limit ? Buffer.from(page.at(-1) ?? '').toString('base64') : '';
  return success(
    page.map((name) => ({ name, metadata: namespace.metadataOf(name) })),
    { count: page.length, cursor },
  );
}

interface Pair {
  readonly key: string;
  readonly value: string;
  readonly metadata?: object;
}

function written(namespace: Namespace, { key, value, metadata }: Pair, { faults, quotas }: Account): void {
  faults.writing();
  quotas.use('writes', 1);
  namespace.put(key, value, { stale: faults.staleReads, metadata });
}

function putMany(namespace: Namespace, call: Call, account: Account): Answer {
  const pairs = call.json() as Pair[];
  if (pairs.length > MAX_PAIRS || call.body.length > MAX_BULK_BYTES)
    return failure(413, 10_022, 'at most 10000 pairs and 100 MB');
  const odd = pairs.find(
    ({ key, value }) => Buffer.byteLength(key) > MAX_KEY_BYTES || Buffer.byteLength(value) > MAX_VALUE_BYTES,
  );
  if (odd !== undefined) return failure(400, 10_047, `key ${odd.key.slice(0, 40)} or its value is too long`);
  const taken = pairs.slice(0, pairs.length - account.faults.lost());
  const refused = account.quotas.refuses('writes', taken.length);
  if (refused !== null) {
    // Whether the interface takes what is left of a day is not told: both are met.
    const left = account.quotas.isCutOff ? account.quotas.left('writes') : 0;
    for (const pair of taken.slice(0, left)) written(namespace, pair, account);
    return refused;
  }
  for (const pair of taken) written(namespace, pair, account);
  const unsuccessful = pairs.slice(taken.length).map(({ key }) => key);
  return success({ successful_key_count: taken.length, unsuccessful_keys: unsuccessful });
}

function getMany(namespace: Namespace, call: Call, account: Account): Answer {
  const { keys: asked } = call.json() as { keys: string[] };
  if (asked.length > MAX_READ_KEYS) return failure(400, 10_029, 'at most 100 keys');
  const refused = account.quotas.refuses('reads', asked.length);
  if (refused !== null) return refused;
  account.quotas.use('reads', asked.length);
  const values = Object.fromEntries(asked.map((key) => [key, namespace.get(key)]));
  const bytes = Object.values(values).reduce((sum, value) => sum + Buffer.byteLength(value ?? ''), 0);
  if (bytes > MAX_VALUE_BYTES) return failure(413, 10_023, 'the values are more than 25 MiB together');
  return success({ values });
}

function deleteMany(namespace: Namespace, call: Call, account: Account): Answer {
  const gone = call.json() as string[];
  if (gone.length > MAX_PAIRS) return failure(413, 10_022, 'at most 10000 keys');
  const refused = account.quotas.refuses('deletes', gone.length);
  if (refused !== null) return refused;
  account.quotas.use('deletes', gone.length);
  for (const key of gone) namespace.delete(key);
  return success({ successful_key_count: gone.length, unsuccessful_keys: [] });
}

function getOne(namespace: Namespace, { params }: Call, account: Account): Answer {
  account.quotas.use('reads', 1);
  const value = namespace.get(params[1] ?? '');
  return value === null ? failure(404, 10_009, "get: 'key not found'") : text(value);
}

async function valueIn(call: Call): Promise<string> {
  if (!call.type.startsWith('multipart/form-data')) return call.body.toString();
  const value = (await call.form()).get('value');
  return value instanceof Blob ? value.text() : (value ?? '');
}

async function putOne(account: Account, call: Call): Promise<Answer> {
  const namespace = namespaceOf(account, call);
  if (namespace === undefined) return failure(404, 10_013, 'namespace not found');
  const refused = account.quotas.refuses('writes', 1);
  if (refused !== null) return refused;
  written(namespace, { key: call.params[1] ?? '', value: await valueIn(call) }, account);
  return success(null);
}

function deleteOne(namespace: Namespace, { params }: Call, account: Account): Answer {
  const refused = account.quotas.refuses('deletes', 1);
  if (refused !== null) return refused;
  account.quotas.use('deletes', 1);
  namespace.delete(params[1] ?? '');
  return success(null);
}

const BASE = '/storage/kv/namespaces';

export const KV_ROUTES: readonly Route[] = [
  ['GET', BASE, list],
  ['POST', BASE, create],
  ['GET', `${BASE}/:`, within((namespace) => success(described(namespace)))],
  [
    'DELETE',
    `${BASE}/:`,
    within((namespace, _call, account) => {
      account.namespaces.delete(namespace.id);
      return success(null);
    }),
  ],
  ['GET', `${BASE}/:/keys`, within(keys)],
  ['PUT', `${BASE}/:/bulk`, within(putMany)],
  ['POST', `${BASE}/:/bulk/get`, within(getMany)],
  ['POST', `${BASE}/:/bulk/delete`, within(deleteMany)],
  ['GET', `${BASE}/:/values/:`, within(getOne)],
  ['PUT', `${BASE}/:/values/:`, putOne],
  ['DELETE', `${BASE}/:/values/:`, within(deleteOne)],
];
