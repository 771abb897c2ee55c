/** How much memory the isolate of a running Worker has, as its debugger tells. */

interface HeapUsage {
  readonly usedSize: number;
  readonly embedderHeapUsedSize?: number;
  readonly backingStorageSize?: number;
}

/** Where Miniflare's debugger has the isolate of the Worker. */
const ISOLATE = '/core:user:football-graph';

/** A debugger's connection to one isolate. */
export class IsolateHeap {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (result: unknown) => void>();
  #asked = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#told(String(data)));
  }

  /** @param inspector of the server that runs the Worker. */
  static async of(inspector: URL): Promise<IsolateHeap> {
    const socket = new WebSocket(new URL(ISOLATE, inspector));
    await new Promise((open, failed) => {
      socket.addEventListener('open', open);
      socket.addEventListener('error', failed);
    });
    return new IsolateHeap(socket);
  }

  #told(text: string): void {
    const { id, result } = JSON.parse(text) as { id?: number; result?: unknown };
    if (id !== undefined) this.#waiting.get(id)?.(result);
  }

  async #ask(method: string): Promise<unknown> {
    const id = ++this.#asked;
    const answer = new Promise((told) => this.#waiting.set(id, told));
    this.#socket.send(JSON.stringify({ id, method }));
    return answer;
  }

  /** Bytes in use, what could be let go included: objects, and what buffers hold outside the heap. */
  async bytes(): Promise<number> {
    const usage = (await this.#ask('Runtime.getHeapUsage')) as HeapUsage;
    return usage.usedSize + (usage.embedderHeapUsedSize ?? 0) + (usage.backingStorageSize ?? 0);
  }

  /**
   * Bytes that nothing can let go of. Before a snapshot all garbage is collected; the snapshot itself is thrown away.
   */
  async liveBytes(): Promise<number> {
    await this.#ask('HeapProfiler.takeHeapSnapshot');
    return this.bytes();
  }

  close(): void {
    this.#socket.close();
  }
}
