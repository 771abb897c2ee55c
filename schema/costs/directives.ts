/**
 * The directives of the GraphQL cost specification. They tell in the printed schema how long lists are and what
 * fields cost.
 */
import {
  DirectiveLocation,
  GraphQLBoolean,
  GraphQLDirective,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
} from 'graphql';

const texts = new GraphQLList(new GraphQLNonNull(GraphQLString));

export const costDirective = new GraphQLDirective({
  name: 'cost',
  description:
    'What the field costs beside the objects it returns, in units of about a microsecond of CPU. Unless said, an object costs 1, each of its fields 0.75, and each field of the document 1, or 21 with arguments. `extensions.cost` of each answer contains what is read for its fields too.',
  locations: [DirectiveLocation.FIELD_DEFINITION],
  args: {
    weight: { type: new GraphQLNonNull(GraphQLString), description: 'A number, in decimal notation.' },
  },
});

export const listSizeDirective = new GraphQLDirective({
  name: 'listSize',
  description: 'How many objects a list holds at most, for what is selected of each of them.',
  locations: [DirectiveLocation.FIELD_DEFINITION],
  args: {
    assumedSize: {
      type: GraphQLInt,
      description: 'The most; for a page what it holds when no size is asked for.',
    },
    slicingArguments: { type: texts, description: 'Arguments that say how many are wanted.' },
    sizedFields: {
      type: texts,
      description: 'The fields below that have the list, where this one is a page of it.',
    },
    requireOneSlicingArgument: {
      type: GraphQLBoolean,
      defaultValue: true,
      description: 'Whether one of these arguments has to be given.',
    },
  },
});
