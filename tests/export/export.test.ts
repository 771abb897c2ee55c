/** The exported files, read back by the libraries other people would use. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { Parser, Store } from 'n3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExportReport, exportGraph, FORMATS } from '../../src/export/write.ts';
import { publishedAt } from '../support/published.ts';

const BASE = 'https://graph.test';
/** Before the second World Cup: fewer entities than today, and few matches. */
const DAY = '1934-05-26';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

let folder: string;
let report: ExportReport;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'export-'));
  report = await exportGraph(await publishedAt(BASE, DAY), folder, new Set(FORMATS));
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true }));

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

test('each kind has a table, and everything is in the lines and the quads', () => {
  expect(report.files.map((file) => basename(file))).toEqual([
    'campaign.csv',
    'club.csv',
    'coach.csv',
    'competition.csv',
    'confederation.csv',
    'context.jsonld',
    'country.csv',
    'graph.jsonl',
    'graph.nq',
    'match.csv',
    'national-team.csv',
    'season.csv',
    'source.csv',
    'stage.csv',
    'tenure.csv',
    'tie.csv',
    'venue.csv',
  ]);
});

test('counts are those of the graph', async () => {
  const { view } = await publishedAt(BASE, DAY);
  expect([report.nodes.club, report.nodes.coach, report.nodes.country, report.nodes.competition]).toEqual([
    view.clubs.list.length,
    view.coaches.list.length,
    view.countries.list.length,
    view.index.competitions.size,
  ]);
  expect(view.clubs.list.length).toBeLessThan(view.index.clubs.size);
  const seasons = view.index.competitions.list.flatMap(({ id }) => view.seasonsOf(id));
  const held = await Promise.all(seasons.map(({ id }) => view.season(id)));
  expect(report.nodes.match).toBe(held.reduce((sum, season) => sum + (season?.matches.length ?? 0), 0));
});

test('the N-Quads load into a store, each node once, under the licence of its sources', () => {
  const store = new Store(new Parser({ format: 'N-Quads' }).parse(read('graph.nq')));
  const clubs = store.getSubjects(TYPE, 'https://sportschema.org/ontologies/main/Team', null);
  const teams = (report.nodes.club ?? 0) + (report.nodes['national-team'] ?? 0);
  expect(clubs.length).toBe(teams);
  const identified = store.getSubjects('https://schema.org/identifier', null, null);
  const total = Object.values(report.nodes).reduce((sum, count) => sum + count, 0);
  expect(identified.length).toBe(total);
  expect(store.getGraphs(null, null, null).every(({ value }) => value.startsWith(`${BASE}/v/`))).toBe(true);
});

test('a table has a row for each node, under names of its own', () => {
  const rows = parse(read('club.csv'), { columns: true }) as Record<string, string>[];
  expect(rows.length).toBe(report.nodes.club);
  expect(rows.find(({ id }) => id === 'club:bodo-glimt')).toMatchObject({
    name: 'Bodø/Glimt',
    memberOf: 'country:norway',
  });
});

test('each line is one node, and says its licences', () => {
  const lines = read('graph.jsonl').trimEnd().split('\n');
  const nodes = lines.map((line) => JSON.parse(line) as { identifier: string; licences: string[] });
  expect(nodes.length).toBe(Object.values(report.nodes).reduce((sum, count) => sum + count, 0));
  expect(nodes.filter(({ licences }) => licences.some((one) => one.startsWith('CC-BY')))).toEqual([]);
  const bare = nodes.filter(({ licences }) => licences.length === 0).map(({ identifier }) => identifier);
  expect(bare.filter((id) => !id.startsWith('source:'))).toEqual([]);
});

test('the same version gives the same bytes', async () => {
  const other = mkdtempSync(join(tmpdir(), 'export-'));
  await exportGraph(await publishedAt(BASE, DAY), other, new Set(FORMATS));
  for (const file of report.files)
    expect(readFileSync(join(other, basename(file)), 'utf8') === read(basename(file))).toBe(true);
  rmSync(other, { recursive: true });
});
