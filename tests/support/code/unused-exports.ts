/** Names that a file exports and no other file imports, types among them. */
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { type EcmaScriptModule, parseSync } from 'oxc-parser';
import { ROOT, sourceFiles } from './source-files.ts';

/** All of a file: `import * as`, `import()`. */
const ALL = '*';

const moduleOf = (path: string): EcmaScriptModule =>
  parseSync(path, readFileSync(join(ROOT, path), 'utf8')).module;

/** `src/store/keys.ts documentKey`, for each name that a module takes from another file. */
function takenBy(path: string, { staticImports, staticExports, dynamicImports }: EcmaScriptModule): string[] {
  const taken = (specifier: string, name: string | null): string =>
    `${normalize(join(dirname(path), specifier))} ${name ?? ALL}`;
  const text = dynamicImports.length === 0 ? '' : readFileSync(join(ROOT, path), 'utf8');
  return [
    ...staticImports.flatMap(({ moduleRequest, entries }) =>
      entries.map(({ importName }) => taken(moduleRequest.value, importName.name)),
    ),
    ...staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, importName }) =>
        moduleRequest === null ? [] : taken(moduleRequest.value, importName.name),
      ),
    ),
    ...dynamicImports.map(({ moduleRequest: { start, end } }) => taken(text.slice(start + 1, end - 1), ALL)),
  ];
}

/**
 * In the order of the files. A default export is for whoever loads the file by its path.
 * @param isUser whether what a file imports counts as used.
 */
export function unusedExports(isUser: (path: string) => boolean = () => true): string[] {
  const modules = sourceFiles().map((path) => ({ path, module: moduleOf(path) }));
  const users = modules.filter(({ path }) => isUser(path));
  const taken = new Set(users.flatMap(({ path, module }) => takenBy(path, module)));
  return modules.flatMap(({ path, module }) =>
    module.staticExports
      .flatMap(({ entries }) => entries.flatMap(({ exportName }) => exportName.name ?? []))
      .filter((name) => !taken.has(`${path} ${name}`) && !taken.has(`${path} ${ALL}`))
      .map((name) => `${path} ${name}`),
  );
}
