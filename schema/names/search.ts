import { LANGUAGES, SCRIPT_NAMES } from '../../src/documents/languages.ts';
import type { Entity } from '../../src/graph/nodes/entities.ts';
import { findEntity } from '../../src/graph/nodes/nodes.ts';
import { whenReady } from '../../src/graph/promise-or-value.ts';
import {
  MAX_FOUND,
  MAX_TEXT,
  MAX_WORDS,
  SEARCHABLE_KINDS,
  searchGraph,
} from '../../src/graph/search/search.ts';
import type { SearchResult } from '../../src/graph/search/search-result.ts';
import type { GraphView } from '../../src/graph/view.ts';
import { search as searchCost } from '../costs/searched.ts';
import { builder } from '../kit/builder.ts';
import { connectionOf, pageArgs } from '../kit/connection.ts';
import { EntityKindEnum } from '../kit/entity-kind.ts';
import { badInput } from '../kit/errors.ts';
import { type PageItem, paginate } from '../kit/page.ts';
import { EntityRef } from '../kit/refs.ts';
import { EntityNameRef } from './entity-name.ts';

const SearchConnectionRef = connectionOf<Entity, SearchResult>(
  'Search',
  EntityRef,
  'things found by name',
  (t) => ({
    matched: t.field({
      type: EntityNameRef,
      description: 'The name that fits what was typed best; of a season, the name of its competition.',
      resolve: ({ link }) => link.matched,
    }),
    score: t.float({
      description: 'How well it fits, 0 to 1. It compares the things of one list and no others.',
      resolve: ({ link }) => Math.round(link.score * 1000) / 1000,
    }),
  }),
);

const itemsOf = (view: GraphView, found: readonly SearchResult[]): PageItem<Entity, SearchResult>[] =>
  found.flatMap((link) => {
    const node = findEntity(view, link.id);
    return node === null ? [] : [{ key: link.id, node, link }];
  });

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnectionRef,
    description: `Clubs, national teams, countries, coaches, competitions, seasons and grounds by any of their names, in ${LANGUAGES.length} languages and ${SCRIPT_NAMES.length} scripts beside Latin, as people type them: without accents, in part, with typing errors. The best match first; of equal matches the best known first. A name with typing errors is found only when no name has every word as typed. A competition or a host with a year finds the season: \`ucl 2025-26\`, \`italia 90\`; both together do so without a year: \`WM Katar\`. Empty for a text without a letter or digit. At most ${MAX_FOUND} are found, and the first ${MAX_WORDS} words count. For example \`{ search(text: "bodo glimt", first: 3) { nodes { id } } }\`.`,
    args: {
      text: t.arg.string({ required: true, description: `What was typed, at most ${MAX_TEXT} characters.` }),
      kinds: t.arg({
        type: [EntityKindEnum],
        description: 'Only things of these kinds; all when not given.',
      }),
      ...pageArgs(t.arg),
    },
    extensions: { cost: searchCost },
    resolve: (_root, { text, kinds, ...page }, { view }) => {
      if (text.length > MAX_TEXT)
        throw badInput(`text is ${text.length} characters long`, `at most ${MAX_TEXT}`);
      const sought = SEARCHABLE_KINDS.filter((kind) => kinds?.includes(kind) ?? true);
      const found = searchGraph(view, text, new Set(sought));
      return whenReady(found, (list) => paginate(itemsOf(view, list), page));
    },
  }),
);
