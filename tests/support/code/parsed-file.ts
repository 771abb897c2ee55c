import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { type ParseResult, type Program, parseSync, Visitor } from 'oxc-parser';
import { ROOT, sourceFiles } from './source-files.ts';

interface MeasuredFunction {
  /** The line on which it begins. */
  readonly line: number;
  /** Without those of quoted texts: an answer that is written out whole is no code. */
  readonly lines: number;
}

export interface ParsedFile {
  readonly path: string;
  readonly lines: number;
  /** Files of this project that it imports, types included, by their path. */
  readonly imports: readonly string[];
  /** What it imports of others: names of packages, and `node` for all of Node. */
  readonly packages: readonly string[];
  readonly functions: readonly MeasuredFunction[];
}

/** `@pothos/core`, of `@pothos/core/lib/x`. */
function packageOf(specifier: string): string {
  const scheme = /^([a-z]+):/.exec(specifier);
  if (scheme?.[1] !== undefined) return scheme[1];
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

/** How many lines begin at or before a place in the text. */
function linesUpTo(starts: readonly number[], place: number): number {
  const after = starts.findIndex((start) => start > place);
  return after < 0 ? starts.length : after;
}

const lineStarts = (text: string): number[] => [
  0,
  ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1),
];

interface Span {
  readonly start: number;
  readonly end: number;
}

interface FoundFunction extends Span {
  /** Quoted texts in it. */
  readonly texts: readonly Span[];
}

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

function functionsIn(program: Program): FoundFunction[] {
  const found: Span[] = [];
  const texts: Span[] = [];
  const take = (node: Span): void => {
    found.push(node);
  };
  const takeText = (text: Span): void => {
    if (!texts.some((outer) => holds(outer, text))) texts.push(text);
  };
  new Visitor({
    TemplateLiteral: takeText,
    FunctionDeclaration: take,
    FunctionExpression: take,
    ArrowFunctionExpression: take,
  }).visit(program);
  return found.map((node) => ({
    start: node.start,
    end: node.end,
    texts: texts.filter((text) => holds(node, text)),
  }));
}

/** What types name as `import('…').T`. */
function typeImportsIn(program: Program): string[] {
  const found: string[] = [];
  const take = ({ source }: { readonly source: { readonly value: string } }): void => {
    found.push(source.value);
  };
  new Visitor({ TSImportType: take }).visit(program);
  return found;
}

/** What a module names behind `from` and in types, and what it imports when it runs, where that is a plain text. */
function specifiersIn({ module, program }: ParseResult, text: string): string[] {
  const { staticImports, staticExports, dynamicImports } = module;
  const told = staticImports.map(({ moduleRequest }) => moduleRequest.value);
  const passedOn = staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
  );
  const later = dynamicImports.flatMap(
    ({ moduleRequest: { start, end } }) => /^(['"`])(.*)\1$/.exec(text.slice(start, end))?.[2] ?? [],
  );
  return [...told, ...passedOn, ...typeImportsIn(program), ...later];
}

function parse(path: string, text: string): ParseResult {
  const result = parseSync(path, text);
  const [error] = result.errors;
  if (error !== undefined) throw new SyntaxError(`${path}: ${error.message}`);
  return result;
}

function parsed(path: string): ParsedFile {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const result = parse(path, text);
  const specifiers = specifiersIn(result, text);
  const starts = lineStarts(text);
  const isOwn = (specifier: string): boolean => specifier.startsWith('.');
  return {
    path,
    lines: starts.length - 1,
    imports: specifiers.filter(isOwn).map((specifier) => normalize(join(dirname(path), specifier))),
    packages: specifiers.filter((specifier) => !isOwn(specifier)).map(packageOf),
    functions: functionsIn(result.program).map(({ start, end, texts }) => {
      const linesOf = (span: Span): number => linesUpTo(starts, span.end - 1) - linesUpTo(starts, span.start);
      const quoted = texts.reduce((total, text) => total + linesOf(text), 0);
      return { line: linesUpTo(starts, start), lines: linesOf({ start, end }) + 1 - quoted };
    }),
  };
}

/** Every hand-written file, parsed. */
export const parsedFiles = (): ParsedFile[] => sourceFiles().map(parsed);
