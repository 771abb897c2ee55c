import type { RefreshReport, SourceReport } from '../../refresh/refresh.ts';

const STATUS: Readonly<Record<RefreshReport['status'], string>> = {
  PUBLISHED: 'Published.',
  NOTHING_NEW: 'Nothing is new.',
  UNFINISHED: 'Not finished: the old version is still served, and the next refresh continues.',
  REFUSED: 'Refused: nothing was published, and the state did not change.',
};

function sourceLine({ source, rows, added, changed, gone, rejected, unresolved }: SourceReport): string {
  const names = unresolved.length === 0 ? '' : `; names not resolved: ${unresolved.join(', ')}`;
  return `${source}: ${rows} rows, ${added} new, ${changed} changed, ${gone} gone, ${rejected} rejected${names}`;
}

/** The report as text for people; with `--json` the whole report is printed as JSON. */
export function reportText({
  status,
  version,
  sources,
  refused,
  accepted,
  faults,
  publication,
}: RefreshReport): string {
  const lines = [
    ...sources.map(sourceLine),
    ...accepted.map(({ what, reason }) => `Accepted: ${what}, ${reason}`),
    ...refused.map(({ what, reason }) => `Refused: ${what}, ${reason} (--accept-loss ${what})`),
    ...(faults === null ? [] : [faults]),
  ];
  if (publication !== null)
    lines.push(
      `Version ${version}: ${publication.documents} documents, ${publication.written} written, ${publication.writes} keys in all.`,
    );
  return [...lines, STATUS[status]].join('\n');
}
