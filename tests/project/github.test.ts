/** What GitHub reads of this repository: workflows, forms for issues, the template of a pull request. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { buildSchema, parse as parseQuery, validate } from 'graphql';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const rootOf = (path: string): URL => new URL(`../../${path}`, import.meta.url);
const yamlOf = <T>(path: string): T => parse(readFileSync(rootOf(path), 'utf8')) as T;

interface Step {
  readonly uses?: string;
  readonly run?: string;
}
interface Workflow {
  readonly permissions?: object;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly 'timeout-minutes'?: number;
        readonly strategy?: { readonly matrix: { readonly node: readonly number[] } };
        readonly steps: readonly Step[];
      }
    >
  >;
}

const workflows = readdirSync(rootOf('.github/workflows')).map((file) => ({
  file,
  workflow: yamlOf<Workflow>(`.github/workflows/${file}`),
}));

test('a pull request runs the script of .ci on Node 20 and 24, and nothing else', () => {
  const job = workflows.find(({ file }) => file === 'check.yml')?.workflow.jobs.check;
  expect(job?.strategy?.matrix.node).toEqual([20, 24]);
  expect(job?.steps.flatMap(({ run }) => run ?? [])).toEqual(['.ci/run']);
  // Whoever runs it is whoever may execute it.
  expect(statSync(rootOf('.ci/run')).mode & 0o111).not.toBe(0);
});

test('Node 20 is the oldest that the package permits, and the newest of the matrix the one in use', () => {
  const { engines } = JSON.parse(readFileSync(rootOf('package.json'), 'utf8')) as {
    engines: { node: string };
  };
  expect(engines.node).toBe('>=20');
  expect(readFileSync(rootOf('.nvmrc'), 'utf8').trim()).toBe('24');
});

test('every action is pinned by its commit, every job ends, and no workflow may do more than it says', () => {
  for (const { file, workflow } of workflows) {
    expect(workflow.permissions, file).toBeDefined();
    for (const { steps, 'timeout-minutes': minutes } of Object.values(workflow.jobs)) {
      expect(minutes, file).toBeGreaterThan(0);
      for (const { uses } of steps)
        if (uses !== undefined) expect(uses, file).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
    }
  }
});

interface Form {
  readonly name: string;
  readonly description: string;
  readonly body: readonly {
    readonly type: string;
    readonly id?: string;
    readonly attributes: { readonly label?: string; readonly value?: string };
    readonly validations?: { readonly required: boolean };
  }[];
}

const FORMS = ['wrong-fact', 'missing-fact', 'bug'];
const formOf = (name: string): Form => yamlOf<Form>(`.github/ISSUE_TEMPLATE/${name}.yml`);
const requiredIn = ({ body }: Form): readonly string[] =>
  body.flatMap(({ id, validations }) => (validations?.required === true ? (id ?? []) : []));

test('each form for an issue has what GitHub asks of one', () => {
  for (const name of FORMS) {
    const form = formOf(name);
    expect(form.name.length * form.description.length, name).toBeGreaterThan(0);
    for (const { type, id, attributes } of form.body) {
      expect(['markdown', 'input', 'textarea']).toContain(type);
      if (type === 'markdown') expect(attributes.value).toBeTruthy();
      else expect([id, attributes.label]).toEqual([expect.any(String), expect.any(String)]);
    }
    const ids = form.body.flatMap(({ id }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test('whoever says that a fact is wrong or missing says who says so', () => {
  expect(requiredIn(formOf('wrong-fact'))).toEqual(['about', 'told', 'right', 'source']);
  expect(requiredIn(formOf('missing-fact'))).toEqual(['missing', 'source']);
  expect(requiredIn(formOf('bug'))).toEqual(['query', 'answer', 'expected']);
});

test('documents and commands that forms and templates name are there', () => {
  const texts = [
    ...FORMS.map((name) => `.github/ISSUE_TEMPLATE/${name}.yml`),
    '.github/pull_request_template.md',
  ]
    .map((path) => readFileSync(rootOf(path), 'utf8'))
    .join('\n');
  const named = [...texts.matchAll(/\b(?:docs\/)?[\w-]+\.md\b/g)].map(([path]) => path);
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((path) => !existsSync(rootOf(path)))).toEqual([]);
});

test('the query that a form names is one', () => {
  const form = readFileSync(rootOf('.github/ISSUE_TEMPLATE/missing-fact.yml'), 'utf8');
  const [, query = ''] = /`(\{[^`]+\})`/.exec(form) ?? [];
  const schema = buildSchema(readFileSync(rootOf('schema/schema.graphql'), 'utf8'));
  expect(query).not.toBe('');
  expect(validate(schema, parseQuery(query))).toEqual([]);
});

test('editors indent as the formatter does', () => {
  const { formatter } = JSON.parse(readFileSync(rootOf('biome.json'), 'utf8')) as {
    formatter: { indentStyle: string; indentWidth: number; lineWidth: number };
  };
  const editors = readFileSync(rootOf('.editorconfig'), 'utf8');
  expect(editors).toContain(`indent_style = ${formatter.indentStyle}\n`);
  expect(editors).toContain(`indent_size = ${formatter.indentWidth}\n`);
  expect(editors).toContain(`max_line_length = ${formatter.lineWidth}\n`);
});
