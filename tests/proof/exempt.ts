/**
 * Fields that by design do not follow the day, each with the reason. None names a day of football, a score, a team or
 * a result.
 */
export interface Exemption {
  /** `Dataset.version`; of an interface, for all that have it. */
  readonly field: string;
  readonly reason: string;
}

export const EXEMPT: readonly Exemption[] = [
  { field: 'Dataset.version', reason: 'a hash of the data held' },
  { field: 'Dataset.changes', reason: 'refused as of a day' },
  { field: 'Dataset.counts', reason: 'how much data is held' },
  { field: 'Dataset.knownThrough', reason: 'the last day of the data held' },
  { field: 'Dataset.asOf', reason: 'repeats the day of the question' },
  { field: 'Node.asOf', reason: 'repeats the day of the question' },
  { field: 'Team.nextMatch', reason: 'begins at the day of the clock where no day is asked for' },
  { field: 'Query.at', reason: 'its ids tell the last day of the data held where that comes first' },
  { field: 'Coverage.matches', reason: 'how much data is held' },
  { field: 'Coverage.matchCount', reason: 'how much data is held' },
  { field: 'Coverage.gaps', reason: 'what of it is not held' },
  { field: 'PathSearch.visited', reason: 'how many entities the search looked at' },
  { field: 'SearchEdge.score', reason: 'counts how well known a thing is, over all days' },
  { field: 'SearchEdge.cursor', reason: 'hits are in the order of their scores' },
  { field: 'SearchConnection.pageInfo', reason: 'hits are in the order of their scores' },
];
