import type { PromisePort } from '@hearback/schema/promise/promise.port';
import type { ServicePromise } from '@hearback/schema/promise/servicePromise';
import type { Database, Reader } from '../db/database.ts';
import { addIncrements } from '../indicator/increments.queries.ts';
import { Increments } from '../indicator/increments.ts';
import { lockMerchant } from '../merchant/merchant.queries.ts';
import { listPromiseCounts, listPromises, savePromise } from './promise.queries.ts';
import { storePromiseReports } from './storePromiseReports.ts';

async function promisesOf(reader: Reader, merchantId: string): Promise<ServicePromise[]> {
  return (await listPromises(reader, merchantId)).map((row) => ({
    merchantId,
    key: row.promise_key,
    text: JSON.parse(row.text),
    from: row.valid_from,
    to: row.valid_to,
  }));
}

/** Promises in the database. */
export function promiseAdapter(database: Database): PromisePort {
  return {
    ofMerchant: (merchantId) => promisesOf(database.read, merchantId),
    publish: (merchantId, make) =>
      database.write(async (writer) => {
        // How many there may be is decided one at a time.
        await lockMerchant(writer, merchantId);
        const promise = make((await promisesOf(writer, merchantId)).map(({ key }) => key));
        await savePromise(writer, {
          merchant_id: merchantId,
          promise_key: promise.key,
          text: JSON.stringify(promise.text),
          valid_from: promise.from,
          valid_to: promise.to,
        });
        return promise;
      }),
    report: (report) =>
      database.write(async (writer) => {
        const increments = new Increments();
        const [outcome] = await storePromiseReports(writer, report.merchantId, [report], increments);
        await addIncrements(writer, increments);
        return outcome ?? 'CONFLICT';
      }),
    byDay: async (merchantId, period) =>
      (await listPromiseCounts(database.read, merchantId, period)).map(({ promise, tally, day, count }) => ({
        promise,
        day,
        due: tally === 'DUE' ? count : 0,
        kept: tally === 'KEPT' ? count : 0,
      })),
  };
}
