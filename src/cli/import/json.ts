import type { RepositoryReport } from '../../import/report.ts';

/** The report of an import, for programs. @param why the reason why it ends with 1; null when it ends with 0. */
export const jsonReport = (reports: readonly RepositoryReport[], why: string | null) => ({
  status: why === null ? 'IMPORTED' : 'INCOMPLETE',
  reason: why,
  sources: reports.map(({ difference, aside, ...report }) => ({
    ...report,
    ...difference,
    aside: Object.fromEntries(aside),
  })),
});
