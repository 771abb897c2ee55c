import type { TenureRecord } from '../../documents/catalogue.ts';
import type { GraphView } from '../view.ts';
import type { SideMatch } from './coached-matches.ts';

/** Who led a side in a match, and whether the dates of no other tenure allow another. */
export interface BenchCoach {
  readonly tenure: TenureRecord;
  readonly certain: boolean;
}

/** All who led a side in a match, or lead it today when the match is still to come; empty when not known. */
export function benchOf(view: GraphView, { match, team }: SideMatch): readonly BenchCoach[] {
  const certain = match.date <= view.day && view.leaders(team).isCertainOn(match.date);
  return view.leadersOf(team, match.date).map((tenure) => ({ tenure, certain }));
}
