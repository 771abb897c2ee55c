import {
  type ExecutionResult,
  type GraphQLError,
  type GraphQLObjectType,
  isNonNullType,
  locatedError,
  type ValidatedExecutionArgs,
} from 'graphql';
import { buildResolveInfo } from 'graphql/execution/buildResolveInfo.js';
import { collectSubfields, type FieldDetailsList } from 'graphql/execution/collectFields.js';
import { createSharedExecutionContext } from 'graphql/execution/createSharedExecutionContext.js';
import { Executor } from 'graphql/execution/Executor.js';
import { isPromiseLike } from 'graphql/jsutils/isPromise.js';
import { pathToArray } from 'graphql/jsutils/Path.js';
import { FIELD, OBJECT, type WorkCounter } from '../cost/convention.ts';
import { AlikeErrors } from './alike-errors.ts';
import { FieldOnce } from './field-once.ts';

type Subfields = ReturnType<typeof collectSubfields>;
type Collect = Executor['collectAndExecuteSubfields'];
type Fail = Executor['handleFieldError'];
type ExecuteField = Executor['executeField'];

/**
 * graphql-js's executor, less two things that outlive a request until the isolate collects all of its garbage, and that
 * made a quick collection take five times as long: an AbortController, which the runtime keeps an object for and no
 * resolver listens to, and a cache of selections by weak keys, whose values count as alive to a quick collection.
 */
class GraphExecutor extends Executor {
  readonly #fields = new Map<FieldDetailsList, FieldOnce>();
  readonly #subfields = new Map<FieldDetailsList, Map<GraphQLObjectType, Subfields>>();
  readonly #work: WorkCounter | undefined;
  readonly #alike = new AlikeErrors();
  readonly #told = new Set<GraphQLError>();

  constructor(args: ValidatedExecutionArgs, work: WorkCounter | undefined) {
    super(args, createSharedExecutionContext(undefined));
    this.#work = work;
  }

  /** As graphql-js does it, without its tracing; what is the same for every object of a list is worked out once. */
  override executeField(...[parent, source, fields, path, position, tracing]: Parameters<ExecuteField>) {
    const known = this.#fields.get(fields) ?? this.#fieldOnce(parent, fields);
    if (known === undefined || tracing !== undefined)
      return super.executeField(parent, source, fields, path, position, tracing);
    const { field, nodes } = known;
    const executed = this.validatedExecutionArgs;
    const { type } = field;
    const info = buildResolveInfo(
      executed,
      field,
      nodes,
      parent,
      path,
      this.getAbortSignal,
      this.getAsyncHelpers,
    );
    try {
      const resolve = field.resolve ?? executed.fieldResolver;
      const result = resolve(source, known.args(executed), executed.contextValue, info);
      if (isPromiseLike(result))
        return this.completePromisedValue(type, fields, info, path, result, position);
      const completed = this.completeValue(type, fields, info, path, result, position);
      return isPromiseLike(completed)
        ? completed.then(undefined, (error) => this.#failed(error, type, fields, path))
        : completed;
    } catch (error) {
      return this.#failed(error, type, fields, path);
    }
  }

  #failed(...args: Parameters<Fail>): null {
    this.handleFieldError(...args);
    return null;
  }

  #fieldOnce(parent: GraphQLObjectType, fields: FieldDetailsList): FieldOnce | undefined {
    const [first] = fields;
    const field = this.validatedExecutionArgs.schema.getField(parent, first?.node.name.value ?? '');
    if (first === undefined || field === undefined) return undefined;
    const made = new FieldOnce(field, fields, first);
    this.#fields.set(fields, made);
    return made;
  }

  override collectAndExecuteSubfields(...[type, fields, path, source, position]: Parameters<Collect>) {
    const { groupedFieldSet, newDeferUsages } = this.#subfieldsOf(type, fields);
    this.#work?.count(OBJECT + FIELD * groupedFieldSet.size);
    return this.executeCollectedSubfields(type, source, path, groupedFieldSet, newDeferUsages, position);
  }

  /** To make an error and to find its place takes a hundred times what a value takes, and a list may have hundreds. */
  override handleFieldError(...[raw, returnType, fields, path]: Parameters<Fail>): void {
    const nodes = fields.map(({ node }) => node);
    const error = this.#alike.of(fields, raw, () => locatedError(raw, nodes, pathToArray(path)));
    if (isNonNullType(returnType)) throw error;
    if (this.#told.has(error)) return;
    this.#told.add(error);
    this.collectedErrors.add(error, path);
  }

  /** Equal errors once, with their number in `extensions.count`. */
  withCounts(result: ExecutionResult): ExecutionResult {
    if (result.errors === undefined) return result;
    return { ...result, errors: result.errors.map((error) => this.#alike.counted(error)) };
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
): ExecutionResult | PromiseLike<ExecutionResult> => {
  const executor = new GraphExecutor(args, work);
  const result = executor.executeRootSelectionSet();
  return 'then' in result
    ? result.then((settled) => executor.withCounts(settled))
    : executor.withCounts(result);
};
