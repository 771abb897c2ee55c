import type { ParseArgsConfig } from 'node:util';
import { commandLine } from './command-line.ts';
import { EXIT } from './exit.ts';
import { tellFailure } from './tell-failure.ts';

interface Help {
  readonly values: { readonly help?: boolean | undefined };
}

/** Runs a command and ends the process with its exit code. @param run returns the exit code. */
export async function runCommand(run: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    process.exitCode = tellFailure(error);
  }
}

/** Runs a command with options. With `--help` it prints the help instead. @param run returns the exit code. */
export const runWithOptions = <T extends ParseArgsConfig>(
  config: T,
  help: string,
  run: (read: ReturnType<typeof commandLine<T>>) => number | Promise<number>,
): Promise<void> =>
  runCommand(() => {
    const read = commandLine(config, help);
    if (!(read as Help).values.help) return run(read);
    console.log(help);
    return EXIT.done;
  });
