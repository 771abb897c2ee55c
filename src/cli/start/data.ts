import { watch } from 'node:fs';
import { compileGraph } from '../../compile/compile.ts';
import { FactError } from '../../compile/faults.ts';
import { type KvTarget, type PublishReport, publish } from '../../compile/publish.ts';

const DATA = 'data';
/** Editors write a file in several steps; wait for the last, in milliseconds. */
const SETTLE_MS = 200;

/** @returns what was published, or null when facts are wrong; each fault has been printed. */
export async function fillFrom(kv: KvTarget): Promise<PublishReport | null> {
  try {
    const report = await publish(kv, compileGraph(DATA));
    console.log(
      `Data version ${report.version}: ${report.documents} documents, ${report.written} of them new.`,
    );
    return report;
  } catch (error) {
    if (!(error instanceof FactError)) throw error;
    console.error(`\nThe facts in ${DATA}/ cannot be served:\n\n${error.report()}\n`);
    return null;
  }
}

/** Calls back when facts have changed and have been left alone for a moment. Never twice at once. */
export function watchFacts(changed: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  watch(DATA, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(changed).catch((error: unknown) => console.error(error));
    }, SETTLE_MS);
  });
}
