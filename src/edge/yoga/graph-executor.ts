import type { ExecutionResult, GraphQLObjectType, ValidatedExecutionArgs } from 'graphql';
import { collectSubfields, type FieldDetailsList } from 'graphql/execution/collectFields.js';
import { createSharedExecutionContext } from 'graphql/execution/createSharedExecutionContext.js';
import { Executor } from 'graphql/execution/Executor.js';

type Subfields = ReturnType<typeof collectSubfields>;
type Collect = Executor['collectAndExecuteSubfields'];

/**
 * graphql-js's executor, less two things that outlive a request until the isolate collects all of its garbage, and that
 * made a quick collection take five times as long: an AbortController, which the runtime keeps an object for and no
 * resolver listens to, and a memory of selections by weak keys, whose values count as alive to a quick collection.
 */
class GraphExecutor extends Executor {
  readonly #subfields = new Map<FieldDetailsList, Map<GraphQLObjectType, Subfields>>();

  constructor(args: ValidatedExecutionArgs) {
    super(args, createSharedExecutionContext(undefined));
  }

  override collectAndExecuteSubfields(...[type, fields, path, source, position]: Parameters<Collect>) {
    const { groupedFieldSet, newDeferUsages } = this.#subfieldsOf(type, fields);
    return this.executeCollectedSubfields(type, source, path, groupedFieldSet, newDeferUsages, position);
  }

  /** The same for every item of a list. */
  #subfieldsOf(type: GraphQLObjectType, fields: FieldDetailsList): Subfields {
    const byType = this.#subfields.get(fields) ?? new Map<GraphQLObjectType, Subfields>();
    this.#subfields.set(fields, byType);
    const known = byType.get(type);
    if (known !== undefined) return known;
    const { schema, fragments, variableValues, hideSuggestions } = this.validatedExecutionArgs;
    const made = collectSubfields(schema, fragments, variableValues, type, fields, hideSuggestions);
    byType.set(type, made);
    return made;
  }
}

/** Like graphql-js's `executeRootSelectionSet`, for a schema without `@defer` and `@stream`. */
export const executeValidated = (
  args: ValidatedExecutionArgs,
): ExecutionResult | PromiseLike<ExecutionResult> => new GraphExecutor(args).executeRootSelectionSet();
