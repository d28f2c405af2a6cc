import { randomUUID } from 'node:crypto';
import { schema } from '@hearback/schema';
import type { Complaint } from '@hearback/schema/complaint/complaint';
import { scopes } from '@hearback/schema/key/key';
import type { Role } from '@hearback/schema/member/role';
import { publicId } from '@hearback/schema/submission/publicId';
import { execute, parse } from 'graphql';
import type { Database } from '../db/database.ts';
import { portsOf } from '../install.ts';
import { createMerchant } from '../merchant/merchant.adapter.ts';
import { plainComplaint } from './plainComplaint.ts';

/** The instant at which tests begin: a Thursday, 16:00 in Shanghai. */
export const began = Date.UTC(2026, 0, 15, 8);

/** For tests: a merchant in a database, with people who ask questions through the merchant door's schema. */
export interface CaseWorld {
  readonly merchantId: string;
  readonly ports: ReturnType<typeof portsOf>;
  /** Now; a test moves it. */
  now: number;
  /** Adds somebody to the staff. */
  hire(name: string, role: Role, departments?: readonly string[]): Promise<string>;
  /** Files a complaint as a visitor does; its opaque id. */
  file(parts?: Partial<Complaint>): Promise<string>;
  /** What somebody is answered; `as` is a member, absent the owner, null nobody. */
  ask(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    as?: string | null,
    // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
  ): Promise<any>;
  /** Calls a mutation whose only argument is its input, and answers the member of its union. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
  act(mutation: string, input: Readonly<Record<string, unknown>>, as?: string | null): Promise<any>;
}

/** What every mutation of a case is asked for. */
const answered = (success: string) => `__typename
  ... on ${success} { repeated complaint { step eventCount severity { value rule } rung owner { id } } events { type } }
  ... on IllegalStep { possibleSteps missing }
  ... on Failure { code message path }`;

/** Makes the world of a test. */
export async function caseWorld(database: Database): Promise<CaseWorld> {
  const parts = { name: '海港百货', importName: null, industry: null, locale: 'zh-CN', origins: [] };
  const made = await database.write((writer) =>
    createMerchant(writer, { ...parts, timeZone: 'Asia/Shanghai', withQuestion: true, now: began }),
  );
  const merchantId = made.merchant.id;
  const ports = portsOf(database, () => world.now);
  const world: CaseWorld = {
    merchantId,
    ports,
    now: began,
    hire: async (name, role, departments = []) => {
      const member = { name, role, departments, active: true };
      return (await ports.members.create(merchantId, member, world.now)).id;
    },
    file: async (changes = {}) => {
      const id = changes.id ?? randomUUID();
      await ports.complaints.submit({ ...plainComplaint(merchantId, world.now), ...changes, id });
      return publicId('cmp', merchantId, id);
    },
    ask: async (query, variableValues = {}, as = undefined) => {
      const { now } = world;
      const viewer =
        as === null
          ? null
          : { keyId: 'key_0', merchantId, scopes, ...(as === undefined ? {} : { memberId: as }) };
      const caller = {
        origin: null,
        ownOrigins: ['https://hearback.example'],
        provenMerchant: merchantId,
        channel: 'API',
        now,
      } as const;
      const contextValue = { viewer, caller, locale: 'en', now, ports } as const;
      const { data, errors } = await execute({
        schema,
        document: parse(query),
        variableValues,
        contextValue,
      });
      if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
      return data;
    },
    act: async (mutation, input, as) => {
      const name = `${mutation.slice(0, 1).toUpperCase()}${mutation.slice(1)}`;
      const query = `mutation ($input: ${name}Input!) {
        done: ${mutation}(input: $input) { ${answered(`${name}Success`)} }
      }`;
      return (await world.ask(query, { input }, as)).done;
    },
  };
  return world;
}
