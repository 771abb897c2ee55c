/** Questions of readers who know the word and look it up in the glossary: it names the file that answers. */

interface AskedWord {
  readonly question: string;
  /** As the glossary has it. */
  readonly term: string;
  readonly leadsTo: string;
  readonly finds: RegExp;
}

const asked = (question: string, term: string, leadsTo: string, finds: RegExp): AskedWord => ({
  question,
  term,
  leadsTo,
  finds,
});

export const WORDS_ASKED: readonly AskedWord[] = [
  asked('Who had a bye?', 'bye', 'src/graph/associations/association-season.ts', /byes: /),
  asked('Where are other names of clubs, such as German ones?', 'other name', 'data/club-names.csv', /,de,/),
  asked('What is a leader?', 'leader', 'src/documents/leaders.ts', /The coaches of a team on a day/),
  asked('Who was to host before?', 'hosts', 'data/past-hosts.csv', /^season,from,hosts/),
  asked('Which seeds were drawn?', 'draw', 'src/compile/days', /drawn/),
  asked('Which tie did a coin decide?', 'coin toss, lots', 'data/ties', /COIN_TOSS/),
  asked('Which lots parted level teams?', 'coin toss, lots', 'data/settled.csv', /LOTS/),
  asked('Does a goal of extra time count?', 'extra time', 'src/football/score.ts', /afterExtraTime/),
  asked('When is a match postponed?', 'status of a match', 'src/graph/matches/match-view.ts', /'POSTPONED'/),
  asked('Where are points taken away?', 'deduction', 'data/deductions.csv', /points/),
  asked(
    'Which seasons had the golden goal?',
    'golden goal, silver goal',
    'src/football/tie-rules.ts',
    /golden/i,
  ),
  asked('When is a place clinched?', 'clinched', 'src/football/clinched.ts', /export function/),
  asked(
    'Which teams went on in another country?',
    'predecessor, successor',
    'data/countries.csv',
    /successor/,
  ),
  asked('Where are former names?', 'past name', 'data/past-names.csv', /^subject,name/),
  asked('What may a slug hold?', 'slug', 'src/model/ids.ts', /globalId/),
  asked('Where is a cursor read?', 'cursor', 'schema/kit/page.ts', /function keyIn\(cursor/),
  asked(
    'How is a query registered by its hash?',
    'persisted operation',
    'src/edge/operations/persisted-queries.ts',
    /class PersistedQueries/,
  ),
  asked(
    'What is the key of a cached answer?',
    'cache key',
    'src/edge/answers/answer-key.ts',
    /export function answerKey/,
  ),
  asked('How are caches purged?', 'invalidation', 'src/edge/endpoints/invalidation.ts', /'\/invalidate'/),
  asked('When is the answer 304?', 'ETag', 'src/edge/http/respond.ts', /304/),
  asked('When is the answer 429?', 'rate limit', 'src/edge/rate', /RATE_LIMITED|429/),
  asked('Which error codes are there?', 'error code', 'src/edge/errors.ts', /BAD_USER_INPUT/),
  asked('What is a debt of the data?', 'debt', 'data/debts.csv', /^rule,message,reason/),
  asked('In which time zone is a kick-off?', 'time zone', 'data/identity/zones.csv', /Europe\//),
  asked('Which version does a Worker read?', 'pointer', 'src/store/keys.ts', /current\//),
  asked(
    'What is a partial date?',
    'partial date',
    'src/football/partial-date.ts',
    /export function parsePartialDate/,
  ),
  asked('Which files of a source are read?', 'rejected row', 'src/sources/types.ts', /reject/i),
  asked('When did a club body end?', 'succession', 'data/successions.csv', /contested/),
];
