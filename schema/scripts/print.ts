/**
 * Writes what is printed from the schema and committed: `schema/schema.graphql` (sorted), the ids of the
 * public documents and `api/indicators.md`. With `--check` it writes nothing and fails where the committed files differ.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lexicographicSortSchema, parse, printSchema, validate } from 'graphql';
import { publicDocuments } from '../src/documents/publicDocuments.ts';
import { schema } from '../src/index.ts';
import { indicatorsPage } from './indicators.ts';

const header = '/** Ids of the public documents: the SHA-256 of their text. Printed by `schema:print`. */\n';

function documentIds(): string {
  const lines = Object.entries(publicDocuments).map(([name, text]) => {
    const errors = validate(schema, parse(text));
    if (errors.length > 0) throw new Error(`Document ${name}: ${errors.map(String).join('; ')}`);
    return `  ${name}: 'sha256:${createHash('sha256').update(text).digest('hex')}',\n`;
  });
  return `${header}export const documentIds = {\n${lines.join('')}} as const;\n`;
}

const outputs = {
  '../schema.graphql': `${printSchema(lexicographicSortSchema(schema))}\n`,
  '../src/documents/documentIds.ts': documentIds(),
  '../../api/indicators.md': indicatorsPage(schema),
};

let drifted = false;
for (const [path, text] of Object.entries(outputs)) {
  const file = new URL(path, import.meta.url);
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${fileURLToPath(file)} is not what the sources print. Run: npm run schema:print`);
    drifted = true;
  }
}
if (drifted) process.exitCode = 1;
