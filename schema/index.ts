/** Puts the schema together. Importing a module defines its types. */
import { type GraphQLScalarType, GraphQLSchema, specifiedDirectives } from 'graphql';
import { asOfDirective } from './as-of.ts';
import { builder, type GraphContext } from './builder.ts';
import './association-season.ts';
import './champion.ts';
import './changes.ts';
import './club.ts';
import './coach.ts';
import './coaches.ts';
import './competition.ts';
import './cost.ts';
import { costDirective, listSizeDirective } from './costs/directives.ts';
import './country.ts';
import './facts.ts';
import './head-to-head.ts';
import './match.ts';
import './national-team.ts';
import './neighbourhood.ts';
import './node.ts';
import './path.ts';
import './query.ts';
import './relation.ts';
import './relation-kind.ts';
import './scalars.ts';
import './records.ts';
import './search.ts';
import './season.ts';
import './source.ts';
import './stage.ts';
import './team.ts';
import './streaks.ts';
import './tenure.ts';
import './tie.ts';
import './venue.ts';
import './version-changes.ts';
import './versions.ts';

/**
 * @param sorted by name for the printed SDL and held to the rules of schemas. At run time the order is of no use and costs
 * start-up, and to find the schema valid would take the first request of every isolate milliseconds of its CPU.
 */
export function buildSchema(sorted: boolean): GraphQLSchema {
  const types = builder.toSchema({ sortSchema: sorted });
  const date = types.getType('Date') as GraphQLScalarType;
  return new GraphQLSchema({
    ...types.toConfig(),
    assumeValid: !sorted,
    // Tells the edge where what was done for a request is counted: see its convention.
    extensions: { work: (context: unknown) => (context as Partial<GraphContext>).view?.work },
    directives: [...specifiedDirectives, asOfDirective(date), costDirective, listSizeDirective],
  });
}

export const schema = buildSchema(false);
