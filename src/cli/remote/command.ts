import { UsageError } from '../../local/usage.ts';
import { EXIT } from './options.ts';
import { runRemote } from './run.ts';

/** The result of `parseArgs`. */
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
 * Runs a command and ends the process with its exit code.
 * @param parse reads the command line; an error of it is printed with the help.
 * @param run returns the exit code.
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
