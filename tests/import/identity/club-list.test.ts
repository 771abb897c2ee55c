/** The list of clubs: which of ours each is, and that a correction of our tables reaches what was imported before. */
import { expect, test } from 'vitest';
import { factsFolder } from '../../support/facts.ts';
import { Workshop } from '../importing.ts';

const HEAD = 'id,name,full_name,country,association,city,founded,venue,wikidata,source\n';
const LIST = {
  'europe/italy/it.clubs.txt': `= Italy

Novara Nuova, 1930, Novara
  | Unione Nova
`,
};

test('a club that our tables told apart since is another one in the next import of the list as well', async () => {
  const workshop = new Workshop();
  const from = workshop.checkout('clubs', LIST);
  const one = `${HEAD}unione-nova,Unione Nova,,italy,,Torino,,,,own\n`;
  using before = factsFolder([], { 'identity/clubs.csv': one });
  await workshop.import('openfootball-clubs', from, before.folder);
  expect(workshop.file('openfootball-clubs/clubs.csv')).toContain('\nunione-nova,Novara Nuova,');
  const two = `${HEAD}novara-nuova,Novara Nuova,,italy,,Novara,,,,own\nunione-nova,Unione Nova,,italy,,Torino,,,,own\n`;
  using after = factsFolder([], { 'identity/clubs.csv': two });
  await workshop.import('openfootball-clubs', from, after.folder);
  expect(workshop.file('openfootball-clubs/clubs.csv')).toContain('\nnovara-nuova,Novara Nuova,');
});
