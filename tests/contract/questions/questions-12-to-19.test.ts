/** The questions of `schema/operations`, end to end: each one request, with the variables its defaults name. */
import { expect, test } from 'vitest';
import { answer } from '../../support/answer.ts';

test('12. the Italian clubs stage by stage', async () => {
  expect(await answer('funnel')).toMatchInlineSnapshot(`
    [
      "country.name: Italy",
      "country.associationSeason.entrants: 4",
      "country.associationSeason.stillIn: none",
      "country.associationSeason.funnel.0.stage.name: League phase",
      "country.associationSeason.funnel.0.stage.isOver: true",
      "country.associationSeason.funnel.0.enteredCount: 4",
      "country.associationSeason.funnel.0.eliminatedCount: 1",
      "country.associationSeason.funnel.0.remainingCount: 3",
      "country.associationSeason.funnel.0.eliminated.0.team.name: Napoli",
      "country.associationSeason.funnel.0.eliminated.0.position: 30",
      "country.associationSeason.funnel.0.eliminated.0.eliminatedBy: null",
      "country.associationSeason.funnel.0.remaining.0.team.name: Atalanta",
      "country.associationSeason.funnel.0.remaining.1.team.name: Inter",
      "country.associationSeason.funnel.0.remaining.2.team.name: Juventus",
      "country.associationSeason.funnel.1.stage.name: Knockout phase play-offs",
      "country.associationSeason.funnel.1.stage.isOver: true",
      "country.associationSeason.funnel.1.enteredCount: 3",
      "country.associationSeason.funnel.1.eliminatedCount: 2",
      "country.associationSeason.funnel.1.remainingCount: 1",
      "country.associationSeason.funnel.1.eliminated.0.team.name: Inter",
      "country.associationSeason.funnel.1.eliminated.0.position: 10",
      "country.associationSeason.funnel.1.eliminated.0.eliminatedBy.name: Bodø/Glimt",
      "country.associationSeason.funnel.1.eliminated.1.team.name: Juventus",
      "country.associationSeason.funnel.1.eliminated.1.position: 13",
      "country.associationSeason.funnel.1.eliminated.1.eliminatedBy.name: Galatasaray",
      "country.associationSeason.funnel.1.remaining.0.team.name: Atalanta",
      "country.associationSeason.funnel.2.stage.name: Round of 16",
      "country.associationSeason.funnel.2.stage.isOver: true",
      "country.associationSeason.funnel.2.enteredCount: 1",
      "country.associationSeason.funnel.2.eliminatedCount: 1",
      "country.associationSeason.funnel.2.remainingCount: 0",
      "country.associationSeason.funnel.2.eliminated.0.team.name: Atalanta",
      "country.associationSeason.funnel.2.eliminated.0.position: 15",
      "country.associationSeason.funnel.2.eliminated.0.eliminatedBy.name: Bayern München",
      "country.associationSeason.funnel.2.remaining: none",
      "country.associationSeason.funnel.3.stage.name: Quarter-finals",
      "country.associationSeason.funnel.3.stage.isOver: false",
      "country.associationSeason.funnel.3.enteredCount: 0",
      "country.associationSeason.funnel.3.eliminatedCount: 0",
      "country.associationSeason.funnel.3.remainingCount: 0",
      "country.associationSeason.funnel.3.eliminated: none",
      "country.associationSeason.funnel.3.remaining: none",
    ]
  `);
});

test('16. the World Cups Italy missed, on the night after Bergamo', async () => {
  expect(await answer('missed-world-cups')).toMatchInlineSnapshot(`
    [
      "nationalTeam.name: Italy",
      "nationalTeam.worldCups.missed.0.edition: 1930",
      "nationalTeam.worldCups.missed.0.outcome: DID_NOT_ENTER",
      "nationalTeam.worldCups.missed.0.detail: invited, did not send a team (had been candidates to host)",
      "nationalTeam.worldCups.missed.1.edition: 1958",
      "nationalTeam.worldCups.missed.1.outcome: ELIMINATED",
      "nationalTeam.worldCups.missed.1.detail: null",
      "nationalTeam.worldCups.missed.2.edition: 2018",
      "nationalTeam.worldCups.missed.2.outcome: ELIMINATED",
      "nationalTeam.worldCups.missed.2.detail: null",
      "nationalTeam.worldCups.missed.3.edition: 2022",
      "nationalTeam.worldCups.missed.3.outcome: ELIMINATED",
      "nationalTeam.worldCups.missed.3.detail: null",
      "nationalTeam.worldCups.currentMissedStreak.length: 2",
      "nationalTeam.worldCups.currentMissedStreak.editions.0.edition: 2018",
      "nationalTeam.worldCups.currentMissedStreak.editions.1.edition: 2022",
      "nationalTeam.worldCups.longestMissedStreak.length: 2",
      "nationalTeam.worldCups.longestMissedStreak.editions.0.edition: 2018",
      "nationalTeam.worldCups.longestMissedStreak.editions.1.edition: 2022",
    ]
  `);
});

test('16. and today: the third in a row', async () => {
  const lines = await answer('missed-world-cups', { asOf: null });
  expect(lines.filter((line) => /currentMissedStreak/.test(line))).toEqual([
    'nationalTeam.worldCups.currentMissedStreak.length: 3',
    'nationalTeam.worldCups.currentMissedStreak.editions.0.edition: 2018',
    'nationalTeam.worldCups.currentMissedStreak.editions.1.edition: 2022',
    'nationalTeam.worldCups.currentMissedStreak.editions.2.edition: 2026',
  ]);
});

test('16. the cycle is open until the night of Zenica is over', async () => {
  const streak = async (asOf: string) =>
    (await answer('missed-world-cups', { asOf })).find((line) => line.includes('currentMissedStreak.length'));
  expect([await streak('2026-03-30'), await streak('2026-03-31')]).toEqual([
    'nationalTeam.worldCups.currentMissedStreak.length: 2',
    'nationalTeam.worldCups.currentMissedStreak.length: 3',
  ]);
});

test('19. what Italy still needed', async () => {
  expect(await answer('still-needed')).toMatchInlineSnapshot(`
    [
      "nationalTeam.name: Italy",
      "nationalTeam.campaign.outcome: IN_PROGRESS",
      "nationalTeam.campaign.record.played: 8",
      "nationalTeam.campaign.record.won: 6",
      "nationalTeam.campaign.record.drawn: 0",
      "nationalTeam.campaign.record.lost: 2",
      "nationalTeam.campaign.remaining.0.id: match:2026-03-26-italy-northern-ireland",
      "nationalTeam.campaign.remaining.0.date: 2026-03-26",
      "nationalTeam.campaign.remaining.0.city: Bergamo",
      "nationalTeam.campaign.remaining.0.stage.name: UEFA second round play-offs, semi-finals",
      "nationalTeam.campaign.remaining.0.home.name: Italy",
      "nationalTeam.campaign.remaining.0.away.name: Northern Ireland",
      "nationalTeam.campaign.ahead.0.id: tie:world-cup-qualifying-2026/uefa-po-a-final",
      "nationalTeam.campaign.ahead.0.stage.name: UEFA second round play-offs, finals",
      "nationalTeam.campaign.ahead.0.slots.0.team: null",
      "nationalTeam.campaign.ahead.0.slots.0.winnerOf.teams.0.name: Wales",
      "nationalTeam.campaign.ahead.0.slots.0.winnerOf.teams.1.name: Bosnia and Herzegovina",
      "nationalTeam.campaign.ahead.0.slots.1.team: null",
      "nationalTeam.campaign.ahead.0.slots.1.winnerOf.teams.0.name: Italy",
      "nationalTeam.campaign.ahead.0.slots.1.winnerOf.teams.1.name: Northern Ireland",
    ]
  `);
});

test('19. a day after the semi-final, the final against Bosnia and Herzegovina', async () => {
  const lines = await answer('still-needed', { asOf: '2026-03-27' });
  expect(lines.filter((line) => /remaining\.\d\.(id|city)|ahead/.test(line))).toEqual([
    'nationalTeam.campaign.remaining.0.id: match:2026-03-31-bosnia-and-herzegovina-italy',
    'nationalTeam.campaign.remaining.0.city: Zenica',
    'nationalTeam.campaign.ahead: none',
  ]);
});
