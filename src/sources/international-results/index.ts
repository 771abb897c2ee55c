export {
  type InternationalGoal,
  type InternationalResult,
  type InternationalShootout,
  readFormerNames,
  readGoalscorers,
  readResults,
  readShootouts,
} from './read.ts';
