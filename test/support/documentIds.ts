import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './repository.ts';

/** Names of the documents that the public door runs. */
export type DocumentName = 'submitRating' | 'submitComplaint' | 'complaintStatus';

const text = readFileSync(join(repository, 'schema', 'src', 'documents', 'documentIds.ts'), 'utf8');
const ids = new Map(
  [...text.matchAll(/(\w+): '(sha256:[0-9a-f]{64})'/g)].map(([, name = '', id = '']) => [name, id]),
);

/** Every id that the public door knows, by name of its document. */
export const documentIds: ReadonlyMap<string, string> = ids;

/** The id of a public document. */
export function documentId(name: DocumentName): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`There is no id of ${name} in documentIds.ts.`);
  return id;
}
