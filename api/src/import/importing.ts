import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { schema } from '@hearback/schema';
import { scopes } from '@hearback/schema/key/key';
import { execute, parse } from 'graphql';
import type { Database } from '../db/database.ts';
import { portsOf } from '../install.ts';
import { createMerchant } from '../merchant/merchant.adapter.ts';
import { importFile } from './importFile.ts';
import type { ImportOptions, ImportResult } from './importOptions.ts';

/** The instant at which tests import. */
export const importedAt = Date.UTC(2026, 0, 15, 8);

const data = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));

/** Whether the real data lies beside the repository, and what the name of a test says where it does not. */
export const realData = {
  missing: !existsSync(data),
  told: existsSync(data) ? '' : ' (skipped: there is no ../shared/data beside the repository)',
  path: (name: string) => join(data, name),
} as const;

const usual: Omit<ImportOptions, 'file' | 'kind'> = {
  merchant: null,
  merchantColumn: null,
  timeZone: 'UTC',
  map: [],
  scale: null,
  scaleColumn: null,
  subScales: [],
  missing: [],
  date: null,
  dateFormat: null,
  encoding: 'utf-8',
  delimiter: ',',
};

/** For tests: imports into a database and asks it questions, as the command line and the merchant door do. */
export interface Importing {
  readonly folder: string;
  readonly ports: ReturnType<typeof portsOf>;
  makeMerchant(timeZone?: string): Promise<string>;
  /** Imports a file, or a text or bytes as a file. */
  run(
    options: Partial<ImportOptions> & Pick<ImportOptions, 'kind'>,
    content?: string | Uint8Array,
  ): Promise<ImportResult>;
  /** What an operator is answered. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<any>;
  dispose(): Promise<void>;
}

export async function importing(database: Database): Promise<Importing> {
  const folder = await mkdtemp(join(tmpdir(), 'hearback-import-'));
  const ports = portsOf(database, () => importedAt);
  const caller = {
    origin: null,
    ownOrigins: [],
    provenMerchant: null,
    channel: 'API',
    now: importedAt,
  } as const;
  const viewer = { keyId: 'key_0000000000', merchantId: null, scopes };
  const contextValue = { viewer, caller, locale: 'en', now: importedAt, ports } as const;
  const report = { checking: () => undefined, storing: () => undefined, done: () => undefined };
  return {
    folder,
    ports,
    makeMerchant: async (timeZone = 'UTC') => {
      const parts = { name: 'Test', importName: null, industry: null, locale: 'en', origins: [], timeZone };
      const made = await database.write((writer) =>
        createMerchant(writer, { ...parts, withQuestion: true, now: importedAt }),
      );
      return made.merchant.id;
    },
    run: async (options, content) => {
      const file = options.file ?? join(folder, 'file.csv');
      if (content !== undefined) await writeFile(file, content);
      const parts = { database, home: folder, clock: () => importedAt, report };
      return importFile({ ...usual, file, ...options }, parts);
    },
    ask: async (query, variableValues = {}) => {
      const { data, errors } = await execute({
        schema,
        document: parse(query),
        variableValues,
        contextValue,
      });
      if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
      return data;
    },
    dispose: () => rm(folder, { recursive: true }),
  };
}
