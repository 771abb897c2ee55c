/** What `npm ci` installs is what was meant, on every platform. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));

const lock = read('package-lock.json') as { version: string; packages: Readonly<Record<string, Locked>> };
const own = read('package.json') as {
  version: string;
  dependencies: Readonly<Record<string, string>>;
  devDependencies: Readonly<Record<string, string>>;
};
const installed = Object.entries(lock.packages).filter(([path, { link }]) => path !== '' && link !== true);

test('every package of the lock file has its integrity, those of other platforms as well', () => {
  const bare = installed.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''));
  expect(installed.length).toBeGreaterThan(300);
  expect(bare.map(([path]) => path)).toEqual([]);
});

test('what is made for platforms is locked for each of them', () => {
  const missing = installed.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter(
        (name) => !lock.packages[`node_modules/${name}`] && !lock.packages[`${path}/node_modules/${name}`],
      )
      .map((name) => `${path} wants ${name}`),
  );
  expect(missing).toEqual([]);
  for (const platform of ['linux-x64', 'darwin-arm64', 'win32-x64'])
    expect(Object.keys(lock.packages)).toContain(`node_modules/@esbuild/${platform}`);
});

test('dependencies are pinned, and there is one graphql and one workerd', () => {
  const ranges = Object.entries({ ...own.dependencies, ...own.devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
  );
  expect(ranges).toEqual([]);
  for (const name of ['graphql', 'workerd'])
    expect(installed.filter(([path]) => path.endsWith(`node_modules/${name}`)).map(([path]) => path)).toEqual(
      [`node_modules/${name}`],
    );
});
