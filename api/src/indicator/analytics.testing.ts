import { schema } from '@hearback/schema';
import type { Context } from '@hearback/schema/context';
import { Failure } from '@hearback/schema/failure/failure';
import { failureMessage } from '@hearback/schema/failure/messages';
import { scopes } from '@hearback/schema/key/key';
import type { Rating } from '@hearback/schema/rating/rating';
import { dayOf } from '@hearback/schema/time/calendarDay';
import { graphql } from 'graphql';
import type { TestDatabase } from '../db/eachDatabase.ts';
import { portsOf } from '../install.ts';
import { createMerchant } from '../merchant/merchant.adapter.ts';
import { store } from '../submission/store.ts';

/** When the tests of analytics take place. */
export const testNow = Date.UTC(2026, 2, 20, 4);
const zone = 'Asia/Shanghai';

/** Ratings that say the same on one day. */
export interface Said {
  readonly day: string;
  readonly score: number;
  readonly version?: number;
  readonly times?: number;
  readonly answers?: Rating['answers'];
  readonly dimensions?: Rating['dimensions'];
  readonly product?: string;
  readonly channel?: Rating['channel'];
}

/** A new merchant whose figures are asked for through the schema, as its secret key would. */
export class AnalyticsOfMerchant {
  readonly merchantId: string;
  readonly #test: TestDatabase;
  readonly #context: Context;
  #number = 0;

  constructor(test: TestDatabase, merchantId: string) {
    this.#test = test;
    this.merchantId = merchantId;
    this.#context = {
      viewer: { keyId: 'key_test', merchantId, scopes: [...scopes] },
      caller: {
        origin: null,
        ownOrigins: ['https://feedback.example'],
        provenMerchant: merchantId,
        channel: 'API',
        now: testNow,
      },
      locale: 'en',
      now: testNow,
      ports: portsOf(test.database, () => testNow),
    };
  }

  static async open(test: TestDatabase): Promise<AnalyticsOfMerchant> {
    const { merchant } = await test.database.write((writer) =>
      createMerchant(writer, {
        name: 'Test',
        importName: null,
        industry: null,
        timeZone: zone,
        locale: 'zh-CN',
        origins: [],
        withQuestion: true,
        now: testNow,
      }),
    );
    return new AnalyticsOfMerchant(test, merchant.id);
  }

  /** Runs a document; a refusal is thrown as its code and the sentence that a person reads. */
  // biome-ignore lint/suspicious/noExplicitAny: what a document answers is told by the test that reads it.
  async ask(document: string): Promise<any> {
    const { data, errors } = await graphql({ schema, source: document, contextValue: this.#context });
    const [error] = errors ?? [];
    if (error === undefined) return data;
    const failure = error.originalError;
    if (!(failure instanceof Failure)) throw error;
    throw new Error(`${failure.code} at ${failure.path}: ${failureMessage(failure, 'en')}`);
  }

  // biome-ignore lint/suspicious/noExplicitAny: what a document answers is told by the test that reads it.
  async satisfaction(period: string, fields: string, filter = '{}'): Promise<any> {
    const { merchant } = await this.ask(
      `{ merchant(id: "${this.merchantId}") { satisfaction(period: ${period}, filter: ${filter}) { ${fields} } } }`,
    );
    return merchant.satisfaction;
  }

  async rate(said: readonly Said[]): Promise<void> {
    const { merchantId } = this;
    const ratings = said.flatMap((one) =>
      Array.from({ length: one.times ?? 1 }, (): Rating => {
        this.#number += 1;
        const occurredAt = Date.parse(`${one.day}T04:00:00Z`);
        return {
          merchantId,
          id: `00000000-0000-4000-8000-${this.#number.toString().padStart(12, '0')}`,
          answers: [
            { question: 'overall', version: one.version ?? 1, score: one.score },
            ...(one.answers ?? []),
          ],
          reasons: [],
          comment: null,
          channel: one.channel ?? 'WIDGET',
          language: null,
          product: one.product ?? null,
          order: null,
          ...(one.dimensions === undefined ? {} : { dimensions: one.dimensions }),
          occurredAt,
          receivedAt: testNow,
          day: dayOf(occurredAt, zone),
          marks: [],
        };
      }),
    );
    await this.#test.database.write((writer) =>
      store(
        writer,
        ratings.map((rating) => ({ kind: 'RATING', rating, receipt: rating.id, arrivedOn: '2026-03-20' })),
      ),
    );
  }
}
