/** Questions of readers who know the word and look it up in the glossary: it names the file that answers. */

interface AskedWord {
  readonly question: string;
  /** As the glossary has it. */
  readonly term: string;
  readonly leadsTo: string;
  /** The name of the declaration that decides, or what a table of facts has there. */
  readonly finds: string | RegExp;
}

const asked = (question: string, term: string, leadsTo: string, finds: string | RegExp): AskedWord => ({
  question,
  term,
  leadsTo,
  finds,
});

export const WORDS_ASKED: readonly AskedWord[] = [
  asked('Who had a bye?', 'bye', 'src/graph/associations/association-season.ts', 'AssociationSeason'),
  asked('Where are other names of clubs, such as German ones?', 'other name', 'data/club-names.csv', /,de,/),
  asked('What is a leader?', 'leader', 'src/documents/leaders.ts', 'Leaders'),
  asked('Who was to host before?', 'hosts', 'data/past-hosts.csv', /^season,from,hosts/),
  asked('From when are the pairings of a draw known?', 'draw', 'src/compile/days', 'pairingDays'),
  asked('Which tie did a coin decide?', 'coin toss, lots', 'data/ties', /COIN_TOSS/),
  asked('Which lots parted level teams?', 'coin toss, lots', 'data/settled.csv', /LOTS/),
  asked('Does a goal of extra time count?', 'extra time', 'src/football/score.ts', 'finalGoals'),
  asked('When is a match postponed?', 'status of a match', 'src/graph/matches/match-view.ts', 'MatchView'),
  asked(
    'Where are points taken away?',
    'deduction',
    'data/deductions.csv',
    /^season,stage,group,team,points/,
  ),
  asked(
    'Which seasons had the golden goal?',
    'golden goal, silver goal',
    'src/football/tie-rules.ts',
    'tieRulesFor',
  ),
  asked('When is a place clinched?', 'clinched', 'src/football/clinched.ts', 'clinchedOrMissed'),
  asked(
    'Which teams went on in another country?',
    'predecessor, successor',
    'data/countries.csv',
    /^[^\n]*,successor/,
  ),
  asked('Where are former names?', 'past name', 'data/past-names.csv', /^subject,name/),
  asked('What may a slug hold?', 'slug', 'src/model/ids.ts', 'parseGlobalId'),
  asked('Where is a cursor read?', 'cursor', 'schema/kit/page.ts', 'paginateBy'),
  asked(
    'How is a query registered by its hash?',
    'persisted operation',
    'src/edge/operations/persisted-queries.ts',
    'PersistedQueries',
  ),
  asked('What is the key of a cached answer?', 'cache key', 'src/edge/answers/answer-key.ts', 'answerKey'),
  asked('How are caches purged?', 'invalidation', 'src/edge/endpoints/invalidation.ts', 'invalidationRoute'),
  asked('When is the answer 304?', 'ETag', 'src/edge/http/respond.ts', 'answerResponse'),
  asked('When is the answer 429?', 'rate limit', 'src/edge/rate', 'rateLimited'),
  asked('Which error codes are there?', 'error code', 'src/edge/errors.ts', 'ErrorCode'),
  asked('What is a debt of the data?', 'debt', 'data/debts.csv', /^rule,message,reason/),
  asked('In which time zone is a kick-off?', 'time zone', 'data/identity/zones.csv', /Europe\//),
  asked('Which version does a Worker read?', 'pointer', 'src/store/keys.ts', 'pointerKey'),
  asked('What is a partial date?', 'partial date', 'src/football/partial-date.ts', 'parsePartialDate'),
  asked('How is a row of a source rejected?', 'rejected row', 'src/sources/types.ts', 'rejected'),
  asked('When did a club body end?', 'succession', 'data/successions.csv', /^[^\n]*contested/),
];
