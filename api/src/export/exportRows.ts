import { schema } from '@hearback/schema';
import type { Context } from '@hearback/schema/context';
import { type ExportSpec, exportDocument } from '@hearback/schema/export/exports';
import { Failure, InvalidInput, NotFound } from '@hearback/schema/failure/failure';
import { type DocumentNode, execute, parse } from 'graphql';

/** A row as GraphQL answers it. */
export type ExportRow = Readonly<Record<string, unknown>>;

const documents = new Map<string, DocumentNode>();

function documentOf(spec: ExportSpec): DocumentNode {
  const known = documents.get(spec.name) ?? parse(exportDocument(spec));
  documents.set(spec.name, known);
  return known;
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, name) => (inner !== null && typeof inner === 'object' ? Reflect.get(inner, name) : undefined),
    value,
  );
}

async function ask(spec: ExportSpec, variables: Record<string, unknown>, context: Context): Promise<unknown> {
  const { data, errors } = await execute({
    schema,
    document: documentOf(spec),
    variableValues: variables,
    contextValue: context,
  });
  const [error] = errors ?? [];
  if (error?.originalError instanceof Failure) throw error.originalError;
  // A value that its type refuses has no path and no error of its own below.
  if (error !== undefined && error.path === undefined) {
    throw new InvalidInput('INVALID', '', { expected: error.message });
  }
  if (error !== undefined) throw error;
  const merchant = at(data, ['merchant']);
  if (merchant === null) throw new NotFound('NOT_FOUND', 'merchant');
  return at(merchant, spec.path);
}

/**
 * The rows of an export, exactly as GraphQL answers them; a list is read page by page.
 *
 * @throws Failure where GraphQL refuses it.
 */
export async function* exportRows(
  spec: ExportSpec,
  variables: Record<string, unknown>,
  context: Context,
): AsyncGenerator<readonly ExportRow[]> {
  if (!spec.isList) {
    yield (await ask(spec, variables, context)) as readonly ExportRow[];
    return;
  }
  for (let after: unknown = null; ; ) {
    const page = await ask(spec, { ...variables, after }, context);
    const edges = at(page, ['edges']) as readonly { readonly node: ExportRow }[];
    yield edges.map(({ node }) => node);
    if (at(page, ['pageInfo', 'hasNextPage']) !== true) return;
    after = at(page, ['pageInfo', 'endCursor']);
  }
}
