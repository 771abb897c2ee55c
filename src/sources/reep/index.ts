export {
  type RegisteredTeam,
  readCompetitions,
  readSeasons,
  readTeams,
} from './read.ts';
