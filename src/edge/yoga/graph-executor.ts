import type { ExecutionResult, GraphQLObjectType, ValidatedExecutionArgs } from 'graphql';
import { collectSubfields, type FieldDetailsList } from 'graphql/execution/collectFields.js';
import { createSharedExecutionContext } from 'graphql/execution/createSharedExecutionContext.js';
import { Executor } from 'graphql/execution/Executor.js';
import { FIELD, OBJECT, type WorkCounter } from '../cost/convention.ts';

type Subfields = ReturnType<typeof collectSubfields>;
type Collect = Executor['collectAndExecuteSubfields'];

/**
 * graphql-js's executor, less two things that outlive a request until the isolate collects all of its garbage, and that
 * made a quick collection take five times as long: an AbortController, which the runtime keeps an object for and no
 * resolver listens to, and a memory of selections by weak keys, whose values count as alive to a quick collection.
 */
class GraphExecutor extends Executor {
  readonly #subfields = new Map<FieldDetailsList, Map<GraphQLObjectType, Subfields>>();

  readonly #work: WorkCounter | undefined;

  constructor(args: ValidatedExecutionArgs, work: WorkCounter | undefined) {
    super(args, createSharedExecutionContext(undefined));
    this.#work = work;
  }

  override collectAndExecuteSubfields(...[type, fields, path, source, position]: Parameters<Collect>) {
    const { groupedFieldSet, newDeferUsages } = this.#subfieldsOf(type, fields);
    this.#work?.count(OBJECT + FIELD * groupedFieldSet.size);
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

/**
 * Like graphql-js's `executeRootSelectionSet`, for a schema without `@defer` and `@stream`.
 * @param work is told each object, and may stop the execution.
 */
export const executeValidated = (
  args: ValidatedExecutionArgs,
  work?: WorkCounter,
): ExecutionResult | PromiseLike<ExecutionResult> => new GraphExecutor(args, work).executeRootSelectionSet();
