import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Builds the pages into static assets, so that no browser needs a third party to see them. */
export default defineConfig({
  root: here('.'),
  base: '/',
  build: {
    outDir: here('../dist/web'),
    emptyOutDir: true,
    // Monaco alone is 3 MB; it is loaded by the explorer only, and served compressed.
    chunkSizeWarningLimit: 8_000,
    rollupOptions: { input: [here('index.html'), here('graphiql/index.html')] },
  },
  worker: { format: 'es' },
});
