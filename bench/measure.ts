/** One run: every Worker started, every question asked, everything counted. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type FieldNode, Kind, parse, print, type SelectionSetNode, visit } from 'graphql';
import { bundleWorker } from '../src/cli/start/bundle.ts';
import type { Compiled } from '../src/compile/compile.ts';
import { publish } from '../src/compile/publish.ts';
import { cpuByQuestion, type QuestionCpu } from './cpu.ts';
import { coldReads, type KvUse, valuesOf } from './kv.ts';
import { type Load, loadInTurn, type Measured } from './load.ts';
import { getPath, QUESTIONS, round, unheard } from './questions.ts';
import { bundle, type Served, serve, type Target } from './workerd.ts';

export interface Effort {
  readonly rounds: number;
  /** Length of one load, in seconds. */
  readonly seconds: number;
  readonly connections: number;
  /** Requests for each question whose CPU time is read. */
  readonly samples: number;
}

export interface Figures {
  readonly throughput: Readonly<Record<'constant' | 'bareYoga' | 'hot' | 'warm', Measured>>;
  /** Milliseconds of CPU by question. */
  readonly cpu: Readonly<Record<'constant' | 'hot' | 'warm', readonly QuestionCpu[]>>;
  readonly cold: readonly KvUse[];
  /** Bytes. */
  readonly script: { readonly raw: number; readonly gzip: number };
  /** Milliseconds of CPU until a Worker has answered its first request: ours, and one that does nothing. */
  readonly startUp: { readonly ours: number; readonly constant: number };
  /** Bytes of memory of our process before the first and after the last request. */
  readonly memory: { readonly before: number; readonly after: number };
}

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** Every object says its type, so that the bare Worker knows what an interface stands for. */
const withTypenames = (document: string): string =>
  print(
    visit(parse(document), {
      [Kind.SELECTION_SET]: (node: SelectionSetNode) => ({
        ...node,
        selections: [...node.selections, TYPENAME],
      }),
    }),
  );

async function answersOf(
  url: URL,
): Promise<{ bytes: Record<string, string>; answers: Record<string, unknown> }> {
  const bytes: Record<string, string> = {};
  const answers: Record<string, unknown> = {};
  for (const { document } of QUESTIONS) {
    const path = getPath(document);
    bytes[path] = await (await fetch(new URL(path, url))).text();
    const typed = await fetch(new URL(getPath(withTypenames(document)), url));
    const { data } = (await typed.json()) as { data: unknown };
    answers[/^query (\w+)/m.exec(document)?.[1] ?? ''] = data;
  }
  return { bytes, answers };
}

function loads(constant: Target, bare: Target, ours: Target): readonly Load[] {
  const asked = round();
  const at = (count: number) => asked[count % asked.length]?.document ?? '';
  const known = (count: number): string => getPath(at(count));
  const fresh = (count: number): string => getPath(unheard(at(count), count));
  return [
    { name: 'constant', origin: constant.url, path: known },
    { name: 'hot', origin: ours.url, path: known },
    { name: 'bareYoga', origin: bare.url, path: fresh },
    { name: 'warm', origin: ours.url, path: fresh },
  ];
}

async function cpuOfStart(target: Target): Promise<number> {
  await (await fetch(new URL('/favicon.svg', target.url))).arrayBuffer();
  return target.cpu() / 1_000_000;
}

async function measureCpu(ours: Target, constant: Target, samples: number): Promise<Figures['cpu']> {
  const of = (target: Target, pathOf: (document: string, sample: number) => string) =>
    cpuByQuestion(
      QUESTIONS,
      samples,
      target.cpu,
      ({ document }, sample) => new URL(pathOf(document, sample), target.url),
    );
  return {
    constant: await of(constant, getPath),
    hot: await of(ours, getPath),
    // Other numbers than the load has used, so that nothing remembers these spellings.
    warm: await of(ours, (document, sample) => getPath(unheard(document, 1_000_000 + sample))),
  };
}

interface Workers {
  readonly ours: Served;
  readonly constant: Served;
  readonly bare: Served;
}

async function start(script: string, compiled: Compiled): Promise<Workers & { startUp: Figures['startUp'] }> {
  const ours = await serve('ours', script);
  const started = await cpuOfStart(ours);
  await publish(ours.server.kv, compiled);
  const { bytes, answers } = await answersOf(ours.url);
  const SDL = readFileSync('schema/schema.graphql', 'utf8');
  const constant = await serve('constant', await bundle('bench/workers/constant.ts', { BYTES: bytes }));
  const bare = await serve(
    'bare-yoga',
    await bundle('bench/workers/bare-yoga.ts', { SDL, ANSWERS: answers }),
  );
  return { ours, constant, bare, startUp: { ours: started, constant: await cpuOfStart(constant) } };
}

export async function measure(
  compiled: Compiled,
  effort: Effort,
  tell: (what: string) => void,
): Promise<Figures> {
  tell('Bundling and starting three Workers…');
  const script = await bundleWorker();
  const { ours, constant, bare, startUp } = await start(script, compiled);
  const before = ours.resident();
  tell(`Loading them in turn, ${effort.rounds} rounds of ${effort.seconds} s each…`);
  const measured = await loadInTurn(loads(constant, bare, ours), effort);
  const after = ours.resident();
  tell('Reading CPU time request by request…');
  const cpu = await measureCpu(ours, constant, effort.samples);
  await Promise.all([ours.stop(), constant.stop(), bare.stop()]);
  const one = (name: string): Measured => measured.get(name) ?? { rates: [], p50: 0, p99: 0, failed: 0 };
  return {
    throughput: { constant: one('constant'), bareYoga: one('bareYoga'), hot: one('hot'), warm: one('warm') },
    cpu,
    cold: await coldReads(valuesOf(compiled), QUESTIONS, effort.samples),
    script: { raw: Buffer.byteLength(script), gzip: gzipSync(script).byteLength },
    startUp,
    memory: { before, after },
  };
}
