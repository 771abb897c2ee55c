/** Reads from KV what it is told to read, and does nothing with it: what the simulation of KV costs. */

interface Env {
  readonly GRAPH: KVNamespace;
}

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const reads = JSON.parse(new URL(request.url).searchParams.get('reads') ?? '[]') as string[][];
    let characters = 0;
    for (const keys of reads) {
      const values = await env.GRAPH.get(keys, { type: 'text', cacheTtl: 3600 });
      for (const value of values.values()) characters += value?.length ?? 0;
    }
    return Response.json({ characters });
  },
};
