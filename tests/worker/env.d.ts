/** What `cloudflare:workers` offers in these tests: the bindings of wrangler.toml and the exports of its main module. */
declare namespace Cloudflare {
  interface GlobalProps {
    mainModule: typeof import('../../src/worker.ts');
  }
  interface Env {
    readonly GRAPH: KVNamespace;
  }
}
