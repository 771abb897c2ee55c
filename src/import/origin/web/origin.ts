import { type Origin, OriginError, type OriginFile } from '../origin.ts';
import { WebCache } from './cache.ts';
import { getFile } from './get.ts';
import { WEB_LIMITS, type WebLimits } from './limits.ts';
import { treeOf } from './tree.ts';

interface WebRequest {
  readonly url: string;
  readonly source: string;
  /** The folder of downloads, until the import is finished. */
  readonly downloads: string;
  readonly limits?: WebLimits;
  /** Whether a file has to be fetched. Other files are only listed. */
  readonly wanted: (path: string) => boolean;
  /** Called before each file. */
  readonly progress?: (path: string, done: number, files: number) => void;
}

/** Whether `--from` is a URL and not a folder. */
export const isWebUrl = (from: string): boolean => /^https?:\/\//iu.test(from);

/** Files of a source behind a URL. All of them are fetched before the first is read. */
export class WebOrigin implements Origin {
  readonly name: string;
  readonly #base: string;
  readonly #single: string | null;
  readonly #request: WebRequest;
  readonly #limits: WebLimits;
  readonly #cache: WebCache;
  #bytes = 0;

  /** @throws OriginError when the text is no URL. */
  constructor(request: WebRequest) {
    const url = URL.parse(request.url);
    if (url === null) throw new OriginError(`${request.url} is no URL`);
    const [, folder = '/', file = ''] = /^(.*\/)?([^/]*)$/u.exec(url.pathname) ?? [];
    // A last part with a file extension is a file; without one it is a folder whose slash was left out.
    const single = /\.(?:txt|csv|json)$/u.test(file);
    this.#base = new URL(single ? folder : `${url.pathname.replace(/\/$/u, '')}/`, url).href;
    this.#single = single ? file : null;
    this.name = new URL(this.#base).pathname.split('/').findLast((part) => part !== '') ?? url.hostname;
    this.#request = request;
    this.#limits = request.limits ?? WEB_LIMITS;
    this.#cache = new WebCache(request.downloads, this.#base);
  }

  async files(): Promise<readonly OriginFile[]> {
    const { source } = this.#request;
    const tree =
      this.#single === null
        ? await treeOf(this.#base, source, this.#limits)
        : { paths: [this.#single], certain: true };
    const found = new Map<string, OriginFile>();
    const paths = [...tree.paths];
    let done = 0;
    const work = async (): Promise<void> => {
      for (let path = paths.shift(); path !== undefined; path = paths.shift()) {
        this.#request.progress?.(path, done, tree.paths.length);
        const file = await this.#file(path, tree.certain);
        if (file !== null) found.set(path, file);
        done += 1;
      }
    };
    const workers = Array.from({ length: this.#limits.parallel }, () =>
      work().catch((error: unknown) => {
        // After a failure, the other files are of no use.
        paths.length = 0;
        throw error;
      }),
    );
    await Promise.all(workers);
    return tree.paths.flatMap((path) => found.get(path) ?? []);
  }

  /** Deletes the downloads of a finished import. */
  done(): void {
    this.#cache.clear();
  }

  async #file(path: string, certain: boolean): Promise<OriginFile | null> {
    if (this.#request.wanted(path)) return this.#fetch(path, certain);
    return { path, size: null, retrieved: async () => '', open: () => '' };
  }

  async #fetch(path: string, certain: boolean): Promise<OriginFile | null> {
    const known = this.#cache.known(path);
    const url = new URL(path.split('/').map(encodeURIComponent).join('/'), this.#base).href;
    const answer = await getFile(url, known, this.#limits);
    if (answer.is === 'MISSING') {
      if (certain) throw new OriginError(`${url} is not there, though it is listed`);
      return null;
    }
    if (answer.is === 'FILE' && answer.type.includes('html'))
      throw new OriginError(`${url}: the server sends a web page in its place`);
    if (answer.is === 'FILE') {
      const fetched = new Date().toISOString().slice(0, 10);
      this.#cache.keep(path, answer.bytes, { ...answer.validators, fetched, size: answer.bytes.length });
    }
    return this.#kept(path);
  }

  #kept(path: string): OriginFile {
    const kept = this.#cache.known(path);
    const size = kept?.size ?? 0;
    this.#bytes += size;
    if (this.#bytes > this.#limits.totalBytes)
      throw new OriginError(`${this.#base} has more than ${this.#limits.totalBytes} bytes`);
    return { path, size, retrieved: async () => kept?.fetched ?? '', open: () => this.#cache.open(path) };
  }
}
