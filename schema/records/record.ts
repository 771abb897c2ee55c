import { goalDifference, type TeamRecord } from '../../src/football/record.ts';
import { builder } from '../kit/builder.ts';

export const RecordRef = builder.objectRef<TeamRecord>('Record').implement({
  description:
    'Won, drawn and lost. A win after extra time is a win; a match that ended in a shoot-out is a draw. Awarded results count as awarded.',
  fields: (t) => ({
    played: t.exposeInt('played', { description: 'Matches with a result that counts.' }),
    won: t.exposeInt('won', { description: 'Matches won.' }),
    drawn: t.exposeInt('drawn', { description: 'Matches drawn.' }),
    lost: t.exposeInt('lost', { description: 'Matches lost.' }),
    goalsFor: t.exposeInt('goalsFor', { description: 'Goals scored, extra time included, shoot-outs not.' }),
    goalsAgainst: t.exposeInt('goalsAgainst', {
      description: 'Goals conceded, extra time included, shoot-outs not.',
    }),
    goalDifference: t.int({ description: 'Goals scored less goals conceded.', resolve: goalDifference }),
  }),
});
