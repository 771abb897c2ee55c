export class Script {
  readonly name: string;
  /** Oldest first. */
  readonly versions: Version[] = [];
  /** Version ids in the order they were deployed. */
  readonly deployed: string[] = [];
  readonly secrets = new Map<string, string>();
  /** Whether it has an address under workers.dev. */
  isOnSubdomain = false;
  routes: readonly unknown[] = [];

  constructor(name: string) {
    this.name = name;
  }

  /** The version that is served; null before the first deployment. */
  get served(): string | null {
    return this.deployed.at(-1) ?? null;
  }

  get metadata(): Metadata | null {
    return this.versions.find(({ id }) => id === this.served)?.metadata ?? null;
  }
}

export interface Binding {
  readonly type: string;
  readonly name: string;
  readonly [more: string]: unknown;
}

export interface Metadata {
  readonly main_module?: string;
  readonly bindings: readonly Binding[];
  readonly [more: string]: unknown;
}

export interface Version {
  readonly id: string;
  readonly metadata: Metadata;
}
