export {
  type RegisteredCompetition,
  type RegisteredSeason,
  type RegisteredTeam,
  readCompetitions,
  readSeasons,
  readTeams,
} from './read.ts';
