/** Reads a command line, and words its mistakes better than Node does. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { nearestWord } from '../../compile/nearest-word.ts';
import { UsageError } from '../../local/usage.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** A mistake that Node found: its code, and the text that its message has in quotes. */
interface Complaint {
  readonly code: string;
  readonly quoted: string;
}

function complaintOf(error: unknown): Complaint | null {
  const code = error instanceof TypeError && 'code' in error ? String(error.code) : '';
  if (!(error instanceof TypeError) || !code.startsWith('ERR_PARSE_ARGS_')) return null;
  return { code, quoted: /'([^']*)'/.exec(error.message)?.[1] ?? '' };
}

function inWords({ code, quoted }: Complaint, options: Options): string {
  const name = /^(?:-\w, )?(-+[^ =]*)/.exec(quoted)?.[1] ?? quoted;
  const option = options[name.replace(/^-+/, '')];
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return `"${quoted}" belongs to no option.`;
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return option?.type === 'boolean' ? `${name} takes no value.` : `${name} needs a value.`;
  const near = nearestWord(name.replace(/^-+/, ''), Object.keys(options));
  return `There is no option ${name}${near === null ? '.' : `: did you mean --${near}?`}`;
}

/** Joins an option and a negative number, so that `--matches -5` is not read as an option called 5. */
function joined(args: readonly string[], options: Options): string[] {
  const isValue = (arg: string | undefined, at: number): boolean =>
    options[args[at - 1]?.replace(/^--/, '') ?? '']?.type === 'string' && /^-[\d.]/.test(arg ?? '');
  return args.flatMap((arg, at) => {
    if (isValue(arg, at)) return [];
    return [isValue(args[at + 1], at + 1) ? `${arg}=${args[at + 1]}` : arg];
  });
}

/** A variable of a script that is not set leaves an empty text behind, which names nothing. */
function refuseEmpty(parsed: { readonly values: object; readonly positionals: readonly string[] }): void {
  const isEmpty = (value: unknown): boolean => (Array.isArray(value) ? value.includes('') : value === '');
  const empty = Object.entries(parsed.values).find(([, value]) => isEmpty(value));
  if (empty !== undefined) throw new UsageError(`--${empty[0]} is empty. Give it a value, or leave it out.`);
  if (parsed.positionals.includes(''))
    throw new UsageError('An argument is empty. Give it a value, or leave it out.');
}

function parsedBy<T extends ParseArgsConfig>(
  config: T,
  help: string,
  args: readonly string[],
): ReturnType<typeof parseArgs<T>> {
  const { options = {} } = config;
  try {
    return parseArgs<T>({ ...config, args: joined(args, options) });
  } catch (error) {
    const complaint = complaintOf(error);
    if (complaint === null) throw error;
    throw new UsageError(inWords(complaint, options), help);
  }
}

/**
 * @param help is printed below the message.
 * @throws UsageError
 */
export function commandLine<T extends ParseArgsConfig>(
  config: T,
  help: string,
  args: readonly string[] = process.argv.slice(2),
): ReturnType<typeof parseArgs<T>> {
  const parsed = parsedBy(config, help, args);
  refuseEmpty(parsed);
  return parsed;
}
