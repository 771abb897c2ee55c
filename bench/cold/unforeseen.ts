/** Questions that no file of this project asks: what a stranger may begin with. */
import type { BenchQuestion } from '../harness/questions.ts';

const PLAYED = 'date home { name } away { name } score { fullTime { home away } }';

const DOCUMENTS: Readonly<Record<string, string>> = {
  'a club with its matches': `{
  club(by: { name: "Olympique Lyonnais" }) {
    name founded venue { name city } tenures(last: 3) { nodes { coach { name } from to role } }
    matches(last: 20) { totalCount nodes { ${PLAYED} homeCoach { name } } }
  }
}`,
  "a coach's career": `{
  coach(by: { slug: "antonio-conte" }) {
    name tenures { nodes { team { name } from to record { won drawn lost } } }
    matches(first: 5) { nodes { ${PLAYED} } }
  }
}`,
  'a bracket': `query Bracket @asOf(date: "2019-05-09") {
  season(competition: "ucl", label: "2018-19") {
    stages { code name ties { id status slots { team { name } } aggregate { home away } winner { name } } }
  }
}`,
  'a World Cup': `{
  season(competition: "world-cup", label: "1982") {
    hosts { name } champion { name } matches(first: 10) { nodes { ${PLAYED} stage { name } city } }
  }
}`,
  'records of a club': `{
  records(scope: { team: "club:real-madrid" }) {
    ranking(kind: BIGGEST_WIN, first: 5) { nodes { value team { name } match { date } } }
    longestStreaks(kind: UNBEATEN, first: 3) { nodes { length team { name } from to } }
  }
}`,
  'two coaches': `{
  headToHead(a: { coach: "coach:carlo-ancelotti" }, b: { coach: "coach:massimiliano-allegri" }) {
    record { played won drawn lost } last { ${PLAYED} }
  }
}`,
  'the neighbours of a country': `{
  country(by: { name: "Croatia" }) {
    name confederation { name } clubs(first: 5) { nodes { name city } }
    nationalTeam { worldCups { appearances { edition outcome } } lastMatch { ${PLAYED} } }
  }
}`,
  'a search with a slip': `{
  search(text: "rael madird", first: 3) {
    edges { matched { name } node { id ... on Club { association { name } honours(first: 3) { nodes { label rank } } } } }
  }
}`,
  'how two clubs are connected': `{
  path(from: "club:ajax", to: "club:celtic", limit: 2) {
    length paths { sentence hops { kind sentence evidence(last: 2) { nodes { node { id } } } } }
  }
}`,
  'what is said of a match': `{
  facts(about: "match:ucl-2013-14-ajax-celtic", first: 10) {
    nodes { predicate value rank sources { name licence } }
  }
  dataset { version knownThrough coverage { competition { name } coverage { from to matches } } }
}`,
};

export const UNFORESEEN: readonly BenchQuestion[] = Object.entries(DOCUMENTS).map(([name, document]) => ({
  name,
  document,
  weight: 1,
}));
