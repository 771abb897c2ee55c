/** A season on a day is what a look at each of its matches and ties says it was. */
import { describe, expect, test } from 'vitest';
import {
  type AssociationSeason,
  associationSeasonIn,
} from '../../src/graph/associations/association-season.ts';
import { clubsOfAssociation } from '../../src/graph/associations/clubs-of-association.ts';
import type { SeasonView } from '../../src/graph/competitions/season-view.ts';
import { stageTable } from '../../src/graph/competitions/stage-table.ts';
import type { StageView } from '../../src/graph/competitions/stage-view.ts';
import { clubsOf } from '../../src/graph/records/sides.ts';
import { viewOn } from '../support/view.ts';

const SEASONS: readonly (readonly [season: string, asOf: string | null])[] = [
  ['ucl-2025-26', null],
  ['ucl-2025-26', '2026-01-27'],
  ['ucl-2025-26', '2026-02-26'],
  ['ucl-2025-26', '2025-08-28'],
  ['ucl-2020-21', '2020-12-08'],
  ['ucl-2020-21', null],
  ['world-cup-1982', '1982-06-30'],
  ['world-cup-2022', null],
  ['ucl-2025-26', '2026-03-11'],
  ['ucl-2025-26', '2026-04-16'],
  ['world-cup-2022', '2022-12-02'],
  ['world-cup-2022', '2022-12-06'],
  ['serie-a-2024-25', '2025-02-01'],
];

const sorted = (texts: Iterable<string>): string[] => [...new Set(texts)].sort();

const sidesIn = (matches: readonly { home: string; away: string }[]) =>
  sorted(matches.flatMap(({ home, away }) => [home, away]));
const idsOf = (matches: readonly { id: string }[]) => matches.map(({ id }) => id);

/** A season, and what of its document was known on the day. */
async function opened(id: string, asOf: string | null) {
  const view = await viewOn(asOf);
  const season = await view.season(id);
  if (season === null) throw new Error(`${id} is not held`);
  const isKnown = (day: string | undefined): boolean => asOf === null || day === undefined || day <= asOf;
  const { matches, ties } = season.document;
  return {
    ...{ view, season },
    known: () => matches.all().filter((match) => isKnown(match.knownFrom ?? match.date)),
    knownTies: () => ties.filter((tie) => isKnown(tie.knownFrom)),
  };
}

const titleOf = (id: string, asOf: string | null): string =>
  `${id} ${asOf === null ? 'as a whole' : `on ${asOf}`}`;

for (const [id, asOf] of SEASONS) {
  describe(`the matches of ${titleOf(id, asOf)}`, () => {
    test('its matches are those whose pairing was known', async () => {
      const { season, known } = await opened(id, asOf);
      expect(idsOf(season.matches)).toEqual(idsOf(known()));
      expect(season.teams).toEqual(sidesIn(known()));
      for (const { id: match } of season.document.matches.all())
        expect(season.match(match)?.id ?? null).toBe(idsOf(known()).includes(match) ? match : null);
      expect(season.match('nothing')).toBeNull();
    });

    test('each team has its own, and nobody else any', async () => {
      const { season, known } = await opened(id, asOf);
      const teams = sidesIn(season.document.matches.all());
      for (const team of [...teams, 'club:nobody']) {
        const own = known().filter(({ home, away }) => home === team || away === team);
        expect(idsOf(season.matchesOf(team))).toEqual(idsOf(own));
        expect(season.has(team)).toBe(own.length > 0);
        for (const { code } of season.document.stages)
          expect(season.playsIn(team, code)).toBe(own.some(({ stage }) => stage === code));
      }
      const [one = '', other = ''] = teams;
      const either = known().filter(({ home, away }) =>
        [one, other].some((team) => team === home || team === away),
      );
      expect(idsOf(season.matchesOfAny([one, other, 'club:nobody']))).toEqual(idsOf(either));
    });

    test('each stage has its own matches, ties, groups and teams', async () => {
      const { season, known, knownTies } = await opened(id, asOf);
      for (const stage of season.stages) {
        const { code } = stage;
        const own = known().filter((match) => match.stage === code);
        const ties = knownTies().filter((tie) => tie.stage === code);
        expect(idsOf(stage.matches)).toEqual(idsOf(own));
        expect(season.hasMatchIn(code)).toBe(own.length > 0);
        expect(season.fixturesOf(code)).toBe(
          season.document.matches.all().filter((match) => match.stage === code).length,
        );
        expect(stage.ties.map((tie) => tie.record.code)).toEqual(ties.map((tie) => tie.code));
        const groups = sorted(own.flatMap(({ group }) => group ?? []));
        expect(stage.groups).toEqual(groups);
        for (const group of groups)
          expect(idsOf(stage.matchesIn(group))).toEqual(idsOf(own.filter((match) => match.group === group)));
        expect(stage.matchesIn(null)).toBe(stage.matches);
        const teams = sorted([...sidesIn(own), ...stage.ties.flatMap((tie) => tie.teams)]);
        expect(stage.teams).toEqual(teams);
        for (const team of season.teams) expect(stage.has(team)).toBe(teams.includes(team));
        expect(stage.has('club:nobody')).toBe(false);
        expect(stage.isEmpty).toBe(teams.length === 0);
        expect([stage.slug, season.stage(code)]).toEqual([`${id}/${code}`, stage]);
      }
      expect(season.stage('nothing')).toBeNull();
    });
  });

  describe(`the stages of ${titleOf(id, asOf)}`, () => {
    test('a tie has the legs that were known, in order', async () => {
      const { season, known, knownTies } = await opened(id, asOf);
      expect(season.ties.map((tie) => tie.record.code)).toEqual(knownTies().map(({ code }) => code));
      for (const tie of season.ties) {
        const legs = known().filter((match) => match.tie === tie.record.code);
        expect(sorted(idsOf(season.legsOf(tie.record.code)))).toEqual(sorted(idsOf(legs)));
        expect(season.tie(tie.record.code)).toBe(tie);
      }
      expect(season.tie('nothing')).toBeNull();
    });

    test('a stage is drawn once every place in it is known', async () => {
      const { season } = await opened(id, asOf);
      for (const stage of season.stages) {
        const ties = season.document.ties.filter((tie) => tie.stage === stage.code);
        const all = season.fixturesOf(stage.code);
        const isDrawn =
          ties.length > 0
            ? stage.ties.length === ties.length && stage.ties.every((tie) => tie.teams.length === 2)
            : all > 0 && stage.matches.length === all;
        expect(stage.isDrawn).toBe(isDrawn);
        if (stage.isOver) expect(stage.matches.every((match) => match.status !== 'SCHEDULED')).toBe(true);
      }
    });

    test('what was worked out is the same when it is asked for again', async () => {
      const { season } = await opened(id, asOf);
      expect(season.matches).toBe(season.matches);
      expect(season.stages).toBe(season.stages);
      expect(season.ties).toBe(season.ties);
      expect(season.teams).toBe(season.teams);
      const [team = ''] = season.teams;
      expect(season.matchesOf(team)).toBe(season.matchesOf(team));
      for (const stage of season.stages) {
        expect(stage.matches).toBe(stage.matches);
        expect(stage.teams).toBe(stage.teams);
        const question = { group: stage.groups[0] ?? null, on: null, venue: 'ALL' } as const;
        expect(stageTable(stage, question)).toBe(stageTable(stage, question));
      }
    });
  });
}

// Nations enter a World Cup one by one.
for (const [id, asOf] of SEASONS.filter(([season]) => season.startsWith('ucl')))
  test(`the clubs of each association in ${titleOf(id, asOf)} come down to those still in, stage by stage`, async () => {
    const { view, season } = await opened(id, asOf);
    for (const country of view.index.countries.list) {
      const association = associationSeasonIn(season, country, clubsOfAssociation(view, country.id));
      const own = season.teams.filter((team) => clubsOf(view, country.id).includes(team));
      if (association === null) {
        expect(own).toEqual([]);
        continue;
      }
      expect(association.campaigns.map(({ team }) => team)).toEqual(own);
      expect(associationSeasonIn(season, country, clubsOfAssociation(view, country.id))).toBe(association);
      const { funnel } = association;
      const ahead = season.stages.findIndex((stage) => stage.isEmpty);
      expect(funnel.map(({ stage }) => stage)).toEqual(season.stages.slice(0, ahead < 0 ? undefined : ahead));
      for (const { stage, entered, byes, eliminated, remaining } of funnel) {
        expect(entered).toEqual(association.reached(stage.code));
        expect(entered.every(({ team }) => stage.has(team))).toBe(true);
        expect(byes.some((campaign) => entered.includes(campaign))).toBe(false);
        expect(remaining.some((campaign) => eliminated.includes(campaign))).toBe(false);
        expect(sorted([...remaining, ...eliminated].map(({ team }) => team))).toEqual(
          sorted([...entered, ...byes].map(({ team }) => team)),
        );
        expect(association.allOutBefore(stage.code)).toBe(
          entered.length > 0 ? false : stillInOf(association) === 0 || isClosed(season, stage) ? true : null,
        );
      }
      const ended = association.campaigns.filter(({ outcome }) =>
        ['ELIMINATED', 'RUNNER_UP'].includes(outcome),
      );
      expect(association.stillIn.length + ended.length).toBe(own.length);
      expect(association.reached('nothing')).toBeNull();
      expect(association.allOutBefore('nothing')).toBeNull();
    }
  });

const stillInOf = ({ stillIn }: AssociationSeason): number => stillIn.length;

/** Every place from a stage on is known. */
const isClosed = ({ stages }: SeasonView, from: StageView): boolean =>
  stages.slice(stages.indexOf(from)).every((stage) => stage.isDrawn);
