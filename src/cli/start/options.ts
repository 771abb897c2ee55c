import { DATA_HELP, DATA_OPTIONS, type DataFolder, dataFolder } from '../../local/data-folder.ts';
import { UsageError } from '../../local/usage.ts';
import { commandLine } from '../command/command-line.ts';

export const HELP = `npm start -- [options]

Serves the graph on this machine: the Worker itself on workerd, with a local KV filled from the facts.

  --port <number>  port to listen on, 0 for any free one (default 8787, or PORT)
${DATA_HELP}
  --rate-limit     count requests per client, as the deployed Worker does
  --help           show this text

Exit codes: 0 stopped; 1 there is nothing to serve; 2 the command line is wrong, or the port is taken.
`;

export interface StartOptions {
  readonly port: number;
  readonly rateLimit: boolean;
  readonly facts: DataFolder;
  readonly help: boolean;
}

const DEFAULT_PORT = 8787;
const HIGHEST_PORT = 65_535;

function portOf(text: string): number {
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (port <= HIGHEST_PORT) return port;
  throw new UsageError(
    `"${text}" is not a port. A port is a number from 0 to ${HIGHEST_PORT}, such as --port 8788.`,
  );
}

const CONFIG = {
  options: {
    port: { type: 'string' },
    ...DATA_OPTIONS,
    'rate-limit': { type: 'boolean' },
    help: { type: 'boolean' },
  },
} as const;

/**
 * @param env `PORT` is read, and `npm_config_port` and the like. npm sets those for `npm start --port 9000`, written
 * without `--`.
 * @throws UsageError
 */
export function startOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): StartOptions {
  const { values } = commandLine(CONFIG, HELP, args);
  const port = values.port ?? (env.npm_config_port || env.PORT || `${DEFAULT_PORT}`);
  return {
    port: portOf(port),
    rateLimit: values['rate-limit'] ?? false,
    facts: dataFolder({
      data: values.data ?? (env.npm_config_data || undefined),
      embedded: values.embedded ?? env.npm_config_embedded === 'true',
    }),
    help: values.help ?? false,
  };
}
