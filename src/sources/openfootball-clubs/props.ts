import { facts, text } from '../cells.ts';
import { readCsv } from '../csv.ts';
import type { Notice, Rejected, SourceInput } from '../types.ts';
import type { ClubWebsite } from './facts.ts';

/** Websites from a `clubs.props.txt`, a table of comma-separated values with `#` comments. */
export const readProps = (
  path: string,
  input: SourceInput,
): AsyncGenerator<ClubWebsite | Rejected | Notice> =>
  facts(path, readCsv(path, input, { columns: ['Name', 'Web'], comment: '#' }), (row, at) => ({
    kind: 'website',
    ...at,
    club: text(row, 'Name'),
    web: text(row, 'Web'),
  }));
