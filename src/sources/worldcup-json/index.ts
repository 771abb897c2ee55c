export { type JsonFact, type JsonGroup, type JsonStadium, type JsonTeam, readWorldCupJson } from './read.ts';
