import { UsageError } from '../../local/usage.ts';
import { EXIT } from './options.ts';
import { runRemote } from './run.ts';

/** What `parseArgs` gives. */
interface ParsedCommand {
  readonly values: { readonly help?: boolean | undefined };
}

function read<T extends ParsedCommand>(help: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n\n${help}`);
  }
}

/**
 * Runs a command that is told by its options, and ends the process as it ended.
 * @param parse reads the command line; what it throws is told together with the help.
 * @param run gives the exit code.
 */
export const runCommand = <T extends ParsedCommand>(
  help: string,
  parse: () => T,
  run: (parsed: T) => Promise<number>,
): Promise<void> =>
  runRemote(async () => {
    const parsed = read(help, parse);
    if (!parsed.values.help) return run(parsed);
    console.log(help);
    return EXIT.done;
  });
