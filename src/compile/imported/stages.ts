import type { Located, StageFact } from '../facts.ts';

type Stages = readonly Located<StageFact>[];

const placed = (stages: Stages): Stages =>
  stages.map((fact, at) => ({ ...fact, value: { ...fact.value, position: at + 1 } }));

/**
 * The stages of a season of which a part was known, in the order of play of the fuller account. Stages that only the
 * part had come first, except for the final, which ends a season.
 */
export function mergedStages(known: Stages, fuller: Stages): Stages {
  const codes = new Set(fuller.map(({ value }) => value.code));
  const unnamed = known.filter(({ value }) => !codes.has(value.code));
  const named = fuller
    .toSorted((a, b) => a.value.position - b.value.position)
    .map((fact) => known.find(({ value }) => value.code === fact.value.code) ?? fact);
  const isFinal = ({ value }: Located<StageFact>): boolean => value.code === 'final';
  return placed([...unnamed.filter((fact) => !isFinal(fact)), ...named, ...unnamed.filter(isFinal)]);
}
