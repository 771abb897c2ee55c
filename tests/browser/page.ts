/** A page of a stranger's, bundled and served from an origin of its own, in a real browser. */
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';

/** Where Debian has it. */
const CHROMIUM = '/usr/bin/chromium';

/** A machine without a browser runs no such test, but the one that decides does. */
export const hasBrowser = existsSync(CHROMIUM) || process.env.CI === 'true';

async function bundle(entry: string): Promise<string> {
  const built = await build({
    logLevel: 'silent',
    configFile: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: false, lib: { entry, formats: ['es'], fileName: 'app' } },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error('nothing was built');
  return output.output[0].code;
}

function serve(code: string): Promise<Server> {
  const server = createServer(({ url }, response) => {
    const isScript = url === '/app.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(
      isScript ? code : '<!doctype html><div id="app"></div><script type="module" src="/app.js"></script>',
    );
  });
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => done(server));
  });
}

/** An app in a tab. */
export class App implements AsyncDisposable {
  readonly page: Page;
  readonly #browser: Browser;
  readonly #server: Server;

  private constructor(page: Page, browser: Browser, server: Server) {
    this.page = page;
    this.#browser = browser;
    this.#server = server;
  }

  /** @param graph where the Worker answers. */
  static async open(entry: string, graph: URL): Promise<App> {
    const server = await serve(await bundle(entry));
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    const page = await browser.newPage();
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/?graph=${encodeURIComponent(`${graph}graphql`)}`);
    return new App(page, browser, server);
  }

  /** Lines of the list, once it has some. */
  async rows(): Promise<readonly string[]> {
    await this.page.waitForSelector('#list li');
    return this.page.locator('#list li').allTextContents();
  }

  /** What is told of the other day, once it is there. */
  async asked(day: string): Promise<string | null> {
    await this.page.fill('#day', day);
    await this.page.waitForSelector(`#told[data-day="${day}"]`);
    return this.page.locator('#told').textContent();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#browser.close();
    this.#server.close();
  }
}
