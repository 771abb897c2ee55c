import {
  type ExecutionResult,
  GraphQLError,
  type GraphQLObjectType,
  isNonNullType,
  locatedError,
  type ValidatedExecutionArgs,
} from 'graphql';
import { collectSubfields, type FieldDetailsList } from 'graphql/execution/collectFields.js';
import { createSharedExecutionContext } from 'graphql/execution/createSharedExecutionContext.js';
import { Executor } from 'graphql/execution/Executor.js';
import { pathToArray } from 'graphql/jsutils/Path.js';
import { FIELD, OBJECT, type WorkCounter } from '../cost/convention.ts';

type Subfields = ReturnType<typeof collectSubfields>;
type Collect = Executor['collectAndExecuteSubfields'];
type Fail = Executor['handleFieldError'];

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Errors that say the same of the same field of a selection: the first stands for all. */
class AlikeErrors {
  readonly #byField = new Map<FieldDetailsList, Map<string, GraphQLError>>();
  readonly #counts = new Map<GraphQLError, number>();

  /** @param make the first of its kind, with its place. */
  of(fields: FieldDetailsList, raw: unknown, make: () => GraphQLError): GraphQLError {
    // An error that comes up from below has been counted there.
    if (raw instanceof GraphQLError && this.#counts.has(raw)) return raw;
    const byMessage = this.#byField.get(fields) ?? new Map<string, GraphQLError>();
    this.#byField.set(fields, byMessage);
    const message = messageOf(raw);
    const error = byMessage.get(message) ?? make();
    byMessage.set(message, error);
    this.#counts.set(error, (this.#counts.get(error) ?? 0) + 1);
    return error;
  }

  /** With its number, where there are more than one. */
  counted(error: GraphQLError): GraphQLError {
    const count = this.#counts.get(error) ?? 1;
    if (count === 1) return error;
    const { message, nodes, path, originalError, extensions } = error;
    return new GraphQLError(message, { nodes, path, originalError, extensions: { ...extensions, count } });
  }
}

/**
 * graphql-js's executor, less two things that outlive a request until the isolate collects all of its garbage, and that
 * made a quick collection take five times as long: an AbortController, which the runtime keeps an object for and no
 * resolver listens to, and a memory of selections by weak keys, whose values count as alive to a quick collection.
 */
class GraphExecutor extends Executor {
  readonly #subfields = new Map<FieldDetailsList, Map<GraphQLObjectType, Subfields>>();

  readonly #work: WorkCounter | undefined;
  readonly #alike = new AlikeErrors();
  readonly #told = new Set<GraphQLError>();

  constructor(args: ValidatedExecutionArgs, work: WorkCounter | undefined) {
    super(args, createSharedExecutionContext(undefined));
    this.#work = work;
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
