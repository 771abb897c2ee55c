/** Workers: scripts with their versions, deployments, secrets, routes and assets. */
import { randomUUID } from 'node:crypto';
import type { Account } from './account.ts';
import { type Answer, failure, success } from './answer.ts';
import type { Call, Route } from './route.ts';
import { type Metadata, Script, type Version } from './script.ts';

const NOT_FOUND = failure(404, 10_007, 'This Worker does not exist on your account.');

const scriptOf = (account: Account, { params }: Call): Script | undefined =>
  account.scripts.get(params[0] ?? '');

/** A namespace that a binding names has to be there; one that is inherited is that of the version before. */
function boundWrong(account: Account, script: Script, { bindings }: Metadata): string | null {
  for (const binding of bindings) {
    if (binding.type === 'inherit' && !script.metadata?.bindings.some(({ name }) => name === binding.name))
      return `binding ${binding.name} has nothing to inherit`;
    if (binding.type === 'kv_namespace' && !account.namespaces.has(`${binding.namespace_id}`))
      return `KV namespace '${binding.namespace_id}' not found.`;
  }
  return null;
}

const inherited = (script: Script, metadata: Metadata): Metadata => ({
  ...metadata,
  bindings: metadata.bindings.flatMap((binding) =>
    binding.type === 'inherit'
      ? (script.metadata?.bindings.filter(({ name }) => name === binding.name) ?? [])
      : [binding],
  ),
});

async function upload(account: Account, call: Call, isServed: boolean): Promise<Answer> {
  const name = call.params[0] ?? '';
  const script = account.scripts.get(name) ?? new Script(name);
  const form = await call.form();
  const metadata = JSON.parse(`${form.get('metadata')}`) as Metadata;
  const wrong = boundWrong(account, script, metadata);
  if (wrong !== null) return failure(400, 10_041, wrong);
  if (metadata.main_module !== undefined && form.get(metadata.main_module) === null)
    return failure(400, 10_021, `no module ${metadata.main_module}`);
  const version = { id: randomUUID(), metadata: inherited(script, metadata) };
  script.versions.push(version);
  if (isServed) script.deployed.push(version.id);
  account.scripts.set(name, script);
  return success({
    ...versionOf(version, script.versions.length - 1),
    id: isServed ? name : version.id,
    etag: version.id,
    deployment_id: version.id,
    tag: null,
    startup_time_ms: 90,
    number: script.versions.length,
    metadata: { has_preview: false },
  });
}

const settings = (account: Account, call: Call): Answer => {
  const script = scriptOf(account, call);
  if (script === undefined) return NOT_FOUND;
  const secrets = [...script.secrets.keys()].map((name) => ({ type: 'secret_text', name }));
  return success({ bindings: [...(script.metadata?.bindings ?? []), ...secrets] });
};

function service(account: Account, call: Call): Answer {
  const script = scriptOf(account, call);
  if (script === undefined) return failure(404, 10_090, 'service not found');
  const metadata = {
    default_environment: { environment: 'production', script: { last_deployed_from: 'wrangler' } },
  };
  return success({ id: script.name, default_environment: metadata.default_environment });
}

function secrets(account: Account, call: Call): Answer {
  const script = scriptOf(account, call);
  if (script === undefined) return NOT_FOUND;
  return success([...script.secrets.keys()].map((name) => ({ name, type: 'secret_text' })));
}

function worker(account: Account, call: Call): Answer {
  const script = scriptOf(account, call);
  if (script === undefined) return NOT_FOUND;
  const subdomain = { enabled: script.isOnSubdomain, previews_enabled: script.isOnSubdomain };
  return success({ id: script.name, name: script.name, subdomain });
}

function putSecret(account: Account, call: Call): Answer {
  const script = scriptOf(account, call);
  if (script === undefined) return NOT_FOUND;
  const { name, text } = call.json() as { name: string; text: string };
  script.secrets.set(name, text);
  return success({ name, type: 'secret_text' });
}

/** Newest first. */
function deployments(account: Account, call: Call): Answer {
  const script = scriptOf(account, call);
  if (script === undefined) return NOT_FOUND;
  const all = script.deployed.map((id, place) => ({
    id: `${id}-${place}`,
    created_on: new Date(place * 1_000).toISOString(),
    source: 'wrangler',
    strategy: 'percentage',
    author_email: 'someone@example.com',
    annotations: {},
    versions: [{ version_id: id, percentage: 100 }],
  }));
  return success({ deployments: all.reverse() });
}

function deploy(account: Account, call: Call): Answer {
  const script = scriptOf(account, call);
  if (script === undefined) return NOT_FOUND;
  const { versions } = call.json() as { versions: { version_id: string; percentage: number }[] };
  const whole = versions.find(({ percentage }) => percentage === 100);
  if (whole !== undefined) script.deployed.push(whole.version_id);
  return success({ id: randomUUID() });
}

const versionOf = ({ id, metadata }: Version, place: number) => ({
  id,
  number: place + 1,
  metadata: {
    created_on: new Date(0).toISOString(),
    source: 'wrangler',
    author_email: 'someone@example.com',
  },
  annotations: {},
  resources: {
    bindings: metadata.bindings,
    script: { etag: id, handlers: ['fetch'] },
    script_runtime: { compatibility_date: metadata.compatibility_date },
  },
});

function versions(account: Account, call: Call): Answer {
  const script = scriptOf(account, call);
  if (script === undefined) return NOT_FOUND;
  return success({ items: script.versions.map(versionOf).reverse() });
}

function version(account: Account, call: Call): Answer {
  const all = scriptOf(account, call)?.versions ?? [];
  const place = all.findIndex(({ id }) => id === call.params[1]);
  const found = all[place];
  return found === undefined ? NOT_FOUND : success(versionOf(found, place));
}

/** Which of the files are still to be uploaded. */
function beginAssets(account: Account, call: Call): Answer {
  const { manifest } = call.json() as { manifest: Record<string, { hash: string; size: number }> };
  const missing = [...new Set(Object.values(manifest).map(({ hash }) => hash))].filter(
    (hash) => !account.assets.has(hash),
  );
  return success({ jwt: 'assets', buckets: missing.length === 0 ? [] : [missing] });
}

async function takeAssets(account: Account, call: Call): Promise<Answer> {
  for (const [hash, file] of await call.form())
    account.assets.set(hash, file instanceof Blob ? file.size : file.length);
  return success({ jwt: 'assets' });
}

function onSubdomain(account: Account, call: Call): Answer {
  const script = scriptOf(account, call);
  if (script === undefined) return NOT_FOUND;
  if (call.method === 'POST') script.isOnSubdomain = (call.json() as { enabled: boolean }).enabled;
  return success({ enabled: script.isOnSubdomain, previews_enabled: script.isOnSubdomain });
}

function putDomains(account: Account, call: Call): Answer {
  const script = scriptOf(account, call);
  if (script === undefined) return NOT_FOUND;
  script.routes = (call.json() as { origins: readonly unknown[] }).origins;
  return success(script.routes);
}

const SCRIPT = '/workers/scripts/:';

export const SCRIPT_ROUTES: readonly Route[] = [
  ['GET', '/workers/services/:', service],
  ['GET', `${SCRIPT}/settings`, settings],
  ['PATCH', `${SCRIPT}/settings`, settings],
  ['GET', `${SCRIPT}/script-settings`, () => success({})],
  ['PATCH', `${SCRIPT}/script-settings`, () => success({})],
  ['PUT', SCRIPT, (account, call) => upload(account, call, true)],
  ['POST', `${SCRIPT}/versions`, (account, call) => upload(account, call, false)],
  ['GET', `${SCRIPT}/versions`, versions],
  ['GET', `${SCRIPT}/versions/:`, version],
  ['GET', `${SCRIPT}/deployments`, deployments],
  ['POST', `${SCRIPT}/deployments`, deploy],
  ['PUT', `${SCRIPT}/secrets`, putSecret],
  ['GET', `${SCRIPT}/secrets`, secrets],
  ['GET', '/workers/workers/:', worker],
  ['POST', `${SCRIPT}/assets-upload-session`, beginAssets],
  ['POST', '/workers/assets/upload', takeAssets],
  ['GET', `${SCRIPT}/subdomain`, onSubdomain],
  ['POST', `${SCRIPT}/subdomain`, onSubdomain],
  ['GET', '/workers/subdomain', (account) => success({ subdomain: account.subdomain })],
  ['PUT', `${SCRIPT}/domains/records`, putDomains],
];
