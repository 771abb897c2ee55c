import { Faults } from './faults.ts';
import type { Namespace } from './kv-namespace.ts';
import { Quotas } from './quotas.ts';
import type { Script } from './script.ts';

/** An account, empty to begin with. */
export class Account {
  readonly id = 'a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0';
  readonly token = 'token-of-the-stand-in';
  readonly subdomain = 'someone';
  readonly namespaces = new Map<string, Namespace>();
  readonly scripts = new Map<string, Script>();
  /** Uploaded assets by hash: how many bytes they have. */
  readonly assets = new Map<string, number>();
  readonly quotas = new Quotas();
  readonly faults = new Faults();
  /** What happens before a call is answered: a test may do something meanwhile. */
  meanwhile: ((call: string) => Promise<void>) | null = null;
  /** `PUT /workers/scripts/football-graph`, in the order they came. */
  readonly calls: string[] = [];

  /** @throws Error when there is no such namespace. */
  namespace(title: string): Namespace {
    const found = [...this.namespaces.values()].find((one) => one.title === title);
    if (found === undefined)
      throw new Error(`no namespace ${title} among ${[...this.namespaces.values()].map((one) => one.title)}`);
    return found;
  }
}
