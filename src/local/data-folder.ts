/** Which facts a command is about: those of this project, or a league of one's own. */
import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { nearestPath } from './existing.ts';
import { IMPORTED } from './imported.ts';
import { UsageError } from './usage.ts';

const EMBEDDED = 'data';
/** The local KV of `npm start` lives here, so that a restart finds the documents of the last run. */
const STATE = '.graph';

/** What `parseArgs` has to know. */
export const DATA_OPTIONS = {
  data: { type: 'string' },
  embedded: { type: 'boolean' },
} as const;

export const DATA_HELP = `  --data <folder>  use only the facts of that folder, such as a league of your own (docs/own-league.md)
  --embedded       use only the facts of data/, without those imported into .graph/imported`;

export interface DataFolder {
  /** Where the fact tables are. */
  readonly dir: string;
  /** Where imported facts are that go with them; null: none do. */
  readonly imported: string | null;
  /** Where the local KV of these facts is. */
  readonly state: string;
}

/** Two leagues are two graphs: were they published into one KV, each would retract the other. */
function ownState(dir: string): string {
  const mark = createHash('sha256').update(resolve(dir)).digest('hex').slice(0, 8);
  return join(STATE, 'leagues', `${basename(resolve(dir))}-${mark}`);
}

function noFolder(data: string): UsageError {
  if (existsSync(data))
    return new UsageError(`${data} is a file. Name the folder that clubs.csv and the other tables are in.`);
  const near = nearestPath(data);
  const tip =
    near === null
      ? 'Copy one to begin with: cp -r examples/own-league/data my-league'
      : `Did you mean --data ${near}?`;
  return new UsageError(`There is no folder ${data}. ${tip}`);
}

/** @throws UsageError when there is no such folder. */
export function dataFolder(values: {
  readonly data?: string | undefined;
  readonly embedded?: boolean | undefined;
}): DataFolder {
  const { data, embedded = false } = values;
  const isOwn = data !== undefined && resolve(data) !== resolve(EMBEDDED);
  if (!isOwn) return { dir: EMBEDDED, imported: embedded ? null : IMPORTED, state: STATE };
  if (!existsSync(data) || !statSync(data).isDirectory()) throw noFolder(data);
  return { dir: data, imported: null, state: ownState(data) };
}
