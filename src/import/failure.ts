import type { RepositoryReport } from './report.ts';

/** The reason why an import ends with 1; null when it ends with 0. */
export function failure(reports: readonly RepositoryReport[]): string | null {
  if (reports.length === 0) return 'nothing was imported: none of the files belongs to this source';
  const refused = reports.filter((report) => report.refused.length > 0).map(({ source }) => source);
  if (refused.length > 0) return `${refused.join(', ')} stays as it was: more would vanish than may`;
  const damaged = reports.filter((report) => report.damaged.length > 0).map(({ source }) => source);
  if (damaged.length > 0) return `${damaged.join(', ')} looks damaged: what is wrong is listed above`;
  const names = reports.reduce((sum, report) => sum + report.unresolved.length, 0);
  if (names > 0) return `${names} names are unknown; their rows are listed above and were not taken over`;
  const apart = reports.reduce((sum, report) => sum + report.apart.length, 0);
  return apart === 0 ? null : `${apart} rows and seasons break a rule; they are listed above`;
}
