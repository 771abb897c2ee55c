/** Who led, who won, what was ruled and what is disputed, as it was known at the end of a day. */
import type { Facts, TenureFact } from '../../../src/compile/facts.ts';
import type { HonourRecord } from '../../../src/documents/catalogue.ts';
import { earliestDay, latestDay } from './days.ts';
import { endKnown } from './ends.ts';
import { rowsOf } from './located.ts';
import { withTexts } from './texts.ts';

/** When the end of each was known, by those of its coach and of its team. */
function endsOf(facts: Facts): (tenure: TenureFact) => string {
  const tenures = facts.tenures.map(({ value }) => value);
  const ofCoach = Map.groupBy(tenures, ({ coach }) => coach);
  const ofTeam = Map.groupBy(tenures, ({ team }) => team);
  return (tenure) =>
    endKnown(tenure, [...(ofCoach.get(tenure.coach) ?? []), ...(ofTeam.get(tenure.team) ?? [])]);
}

/** One that ends later lasts; one whose beginning nobody recorded is known from the first day it may have ended. */
function tenureOn(
  tenure: TenureFact,
  day: string,
  teams: ReadonlySet<string>,
  end: string,
): TenureFact | null {
  const known = tenure.from ?? tenure.to;
  if (!teams.has(tenure.team) || (known !== undefined && earliestDay(known) > day)) return null;
  const told = withTexts(
    tenure,
    ['evidence', 'note'],
    known === undefined ? '' : latestDay(tenure.to ?? known),
    day,
  );
  if (tenure.to === undefined || end <= day) return told;
  const { to: _to, ...rest } = told;
  return { ...rest, end: 'ONGOING' };
}

/** A title of 1929-30 without a day and without a season held is known from the end of June 1930. */
export function wonOn(honour: HonourRecord, ends: ReadonlyMap<string, string>): string {
  const { season = '', label, from = honour.decidedOn } = honour;
  const [first = '', second = ''] = label.split('-');
  // Some years had two championships: 1967-nacional.
  const byLabel = /^\d\d$/.test(second) ? `${Number(first) + 1}-06-30` : `${first}-12-31`;
  return from ?? ends.get(season) ?? byLabel;
}

/** A title that was taken away later was held. */
function heldOn(honour: HonourRecord, won: string, day: string): HonourRecord {
  if (honour.to === undefined || honour.to <= day)
    return withTexts(honour, ['reason', 'evidence'], honour.to ?? won, day);
  const { to: _to, reason: _reason, evidence: _evidence, ...held } = honour;
  return { ...held, status: 'AWARDED' };
}

const byId = (facts: readonly { readonly value: { readonly id: string } }[]): ReadonlySet<string> =>
  new Set(facts.map(({ value }) => value.id));

/** Whether what a conflict is about was known: of a match, once it was played. */
function isOpenTo(subject: string, day: string, { matches, clubs }: Facts): boolean {
  const slug = subject.slice(subject.indexOf(':') + 1);
  const match = matches.find(({ value }) => value.id === slug)?.value;
  if (subject.startsWith('match:')) return match !== undefined && match.date <= day;
  return !subject.startsWith('club:') || byId(clubs).has(slug);
}

/** `head coach on 2026-06-11`: a predicate may name its day. */
const dayIn = (predicate: string): string => /\d{4}-\d{2}-\d{2}/.exec(predicate)?.[0] ?? '';

type History = Pick<Facts, 'tenures' | 'honours' | 'deductions' | 'settled' | 'conflicts'>;

/** @param kept what was known of the rest: a row of what was not there is not there. */
export function historyOn(facts: Facts, day: string, kept: Facts, teams: ReadonlySet<string>): History {
  const seasons = byId(kept.seasons);
  const endOf = endsOf(facts);
  const disputed = new Set(facts.conflicts.map(({ value }) => value.subject));
  const playedOn = new Map<string, string>(
    facts.matches.flatMap(({ value: { id, date } }) =>
      disputed.has(`match:${id}`) ? [[`match:${id}`, date] as const] : [],
    ),
  );
  const ends = new Map(
    facts.seasons.flatMap(({ value: { id, end } }) => (end === undefined ? [] : [[id, end]])),
  );
  return {
    tenures: rowsOf(facts.tenures, (tenure) => tenureOn(tenure, day, teams, endOf(tenure))),
    honours: rowsOf(facts.honours, (honour) => {
      const won = wonOn(honour, ends);
      return won <= day ? heldOn(honour, won, day) : null;
    }),
    deductions: rowsOf(facts.deductions, (one) =>
      seasons.has(one.season) && (one.from ?? '') <= day
        ? withTexts(one, ['evidence'], one.from ?? '', day)
        : null,
    ),
    settled: rowsOf(facts.settled, (one) => (seasons.has(one.season) && one.from <= day ? one : null)),
    conflicts: rowsOf(facts.conflicts, (one) =>
      (one.toldFrom ?? dayIn(one.predicate)) <= day && isOpenTo(one.subject, day, kept)
        ? withTexts(one, ['rule', 'note'], playedOn.get(one.subject) ?? dayIn(one.predicate), day)
        : null,
    ),
  };
}
