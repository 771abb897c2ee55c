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
import { addPath, type Path, pathToArray } from 'graphql/jsutils/Path.js';
import { promiseForObject } from 'graphql/jsutils/promiseForObject.js';
import { CoercedArguments } from '../cost/coerced-arguments.ts';
import { type ContextExtension, FIELD, OBJECT, type WorkCounter } from '../cost/convention.ts';
import { stackless } from '../stackless.ts';
import { AlikeErrors } from './alike-errors.ts';
import { FieldOnce } from './field-once.ts';

type Subfields = ReturnType<typeof collectSubfields>;
type FieldSet = Subfields['groupedFieldSet'];
type Collect = Executor['collectAndExecuteSubfields'];
type ExecuteFields = Executor['executeFields'];
type Fail = Executor['handleFieldError'];

/** An alias that would change what the object is; graphql-js makes an object without a prototype, which takes twice as long. */
const PROTOTYPE = '__proto__';

/**
 * graphql-js's executor, less two things that outlive a request until the isolate collects all of its garbage, and that
 * made a quick collection take five times as long: an AbortController, which the runtime keeps an object for and no
 * resolver listens to, and a cache of selections by weak keys, whose values count as alive to a quick collection. What is the
 * same for every object of a list is worked out once, and a value that is JSON already goes out as it is: fields are most
 * of what an answer takes.
 */
class GraphExecutor extends Executor {
  readonly #fieldSets = new Map<FieldSet, readonly FieldOnce[]>();
  readonly #subfields = new Map<FieldDetailsList, Map<GraphQLObjectType, Subfields>>();
  readonly #work: WorkCounter | undefined;
  readonly #given: CoercedArguments;
  readonly #alike = new AlikeErrors();
  readonly #told = new Set<GraphQLError>();
  /** Those of the same operation, by the context that they execute fields in. */
  #byContext: Map<unknown, GraphExecutor> | null = null;

  constructor(args: ValidatedExecutionArgs, work: WorkCounter | undefined, given: CoercedArguments) {
    super(args, createSharedExecutionContext(undefined));
    this.#work = work;
    this.#given = given;
  }

  /** The executor for a field that moves the context, such as to another day; errors go where those of this one go. */
  #in(contextValue: unknown): GraphExecutor {
    if (contextValue === this.validatedExecutionArgs.contextValue) return this;
    this.#byContext ??= new Map();
    const cached = this.#byContext.get(contextValue);
    if (cached !== undefined) return cached;
    const made = new GraphExecutor({ ...this.validatedExecutionArgs, contextValue }, this.#work, this.#given);
    made.collectedErrors = this.collectedErrors;
    this.#byContext.set(contextValue, made);
    return made;
  }

  /** As graphql-js does it, without its tracing. */
  override executeFields(...[parent, source, path, fieldSet, position]: Parameters<ExecuteFields>) {
    if (fieldSet.has(PROTOTYPE)) return super.executeFields(parent, source, path, fieldSet, position);
    const results = emptyResults(path);
    let hasPromise = false;
    try {
      for (const once of this.#fieldsOf(parent, fieldSet)) {
        const at = addPath(path, once.name, parent.name);
        const result = once.mayMove
          ? this.#moved(parent, source, once, at)
          : this.#field(parent, source, once, at);
        results[once.name] = result;
        if (isPromiseLike(result)) hasPromise = true;
      }
    } catch (error) {
      if (hasPromise) this.sharedExecutionContext.asyncWorkTracker.addValues(Object.values(results));
      throw error;
    }
    return hasPromise ? promiseForObject(results, this.promiseAll) : results;
  }

  /** A field that may be executed in another context. */
  #moved(parent: GraphQLObjectType, source: unknown, once: FieldOnce, path: Path): unknown {
    const { schema, contextValue, variableValues: variables } = this.validatedExecutionArgs;
    const move = schema.extensions.context as ContextExtension | undefined;
    const { field, nodes } = once;
    const [node] = nodes;
    if (move === undefined || node === undefined) return this.#field(parent, source, once, path);
    try {
      const args = () => this.#given.written(field, node);
      const moved = move(contextValue, { parent: parent.name, field, node, variables, args });
      return this.#in(moved).#field(parent, source, once, path);
    } catch (error) {
      return this.#failed(error, field.type, once.details, path);
    }
  }

  #field(parent: GraphQLObjectType, source: unknown, once: FieldOnce, path: Path): unknown {
    const { field, nodes, details } = once;
    const { type } = field;
    const args = this.validatedExecutionArgs;
    const { getAbortSignal, getAsyncHelpers } = this;
    // Its path is that of the first object: no resolver reads it, and to make one for each object took a tenth of a
    // list.
    once.info ??= buildResolveInfo(args, field, nodes, parent, path, getAbortSignal, getAsyncHelpers);
    const { info } = once;
    try {
      const resolve = field.resolve ?? args.fieldResolver;
      const result = resolve(source, once.args(this.#given), args.contextValue, info);
      if (typeof result === once.plain) return result;
      if (isPromiseLike(result))
        return this.completePromisedValue(type, details, info, path, result, undefined);
      if (result === null && !once.isNonNull) return null;
      if (once.leaf !== null && isPlain(result)) return this.completeLeafValue(once.leaf, result);
      const completed = this.completeValue(type, details, info, path, result, undefined);
      return isPromiseLike(completed)
        ? completed.then(undefined, (error) => this.#failed(error, type, details, path))
        : completed;
    } catch (error) {
      return this.#failed(error, type, details, path);
    }
  }

  #failed(...args: Parameters<Fail>): null {
    this.handleFieldError(...args);
    return null;
  }

  /** The fields of a selection that the type has. */
  #fieldsOf(parent: GraphQLObjectType, fieldSet: FieldSet): readonly FieldOnce[] {
    const cached = this.#fieldSets.get(fieldSet);
    if (cached !== undefined) return cached;
    const { schema } = this.validatedExecutionArgs;
    const made: FieldOnce[] = [];
    for (const [name, details] of fieldSet) {
      const [first] = details;
      const field = schema.getField(parent, first?.node.name.value ?? '');
      if (first !== undefined && field !== undefined) made.push(new FieldOnce(name, field, details, first));
    }
    this.#fieldSets.set(fieldSet, made);
    return made;
  }

  override collectAndExecuteSubfields(...[type, fields, path, source, position]: Parameters<Collect>) {
    const { groupedFieldSet, newDeferUsages } = this.#subfieldsOf(type, fields);
    this.#work?.count(OBJECT + FIELD * groupedFieldSet.size);
    return this.executeCollectedSubfields(type, source, path, groupedFieldSet, newDeferUsages, position);
  }

  /**
   * Making an error and finding its location takes a hundred times as long as a value, and a list may have hundreds
   * of errors.
   */
  override handleFieldError(...[raw, returnType, fields, path]: Parameters<Fail>): void {
    const nodes = fields.map(({ node }) => node);
    const error = this.#alike.of(fields, raw, () =>
      stackless(() => locatedError(raw, nodes, pathToArray(path))),
    );
    if (isNonNullType(returnType)) throw error;
    if (this.#told.has(error)) return;
    this.#told.add(error);
    this.collectedErrors.add(error, path);
  }

  /** Joins equal errors into one, with their number in `extensions.count`. */
  withCounts(result: ExecutionResult): ExecutionResult {
    if (result.errors === undefined) return result;
    return { ...result, errors: result.errors.map((error) => this.#alike.counted(error)) };
  }

  /** Collects the fields below, once for all objects of a list. */
  #subfieldsOf(type: GraphQLObjectType, fields: FieldDetailsList): Subfields {
    const byType = this.#subfields.get(fields) ?? new Map<GraphQLObjectType, Subfields>();
    this.#subfields.set(fields, byType);
    const cached = byType.get(type);
    if (cached !== undefined) return cached;
    const { schema, fragments, variableValues, hideSuggestions } = this.validatedExecutionArgs;
    const made = collectSubfields(schema, fragments, variableValues, type, fields, hideSuggestions);
    byType.set(type, made);
    return made;
  }
}

/**
 * Of the objects of an answer only the first has no prototype: V8 keeps a shape for each set of keys an object ever had,
 * and the aliases of a first-time query may be new. All objects below have their shapes from those before.
 */
const emptyResults = (path: Path | undefined): Record<string, unknown> =>
  path === undefined ? Object.create(null) : {};

/** Whether a value is neither an object, which may be an error or a promise, nor null. */
const isPlain = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number';

/**
 * Does what graphql-js's `executeRootSelectionSet` does, for a schema without `@defer` and `@stream`.
 * @param work counts each object, and may stop the execution.
 * @param given the arguments that were coerced to price the operation.
 */
export const executeValidated = (
  args: ValidatedExecutionArgs,
  work?: WorkCounter,
  given = new CoercedArguments(args.schema, args.variableValues),
): ExecutionResult | PromiseLike<ExecutionResult> => {
  const executor = new GraphExecutor(args, work, given);
  const result = executor.executeRootSelectionSet();
  return 'then' in result
    ? result.then((settled) => executor.withCounts(settled))
    : executor.withCounts(result);
};
