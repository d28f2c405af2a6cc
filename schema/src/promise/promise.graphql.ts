import { builder } from '../builder.ts';
import { merchantFailures } from '../failure/failure.graphql.ts';
import { IdConflict, NotFound } from '../failure/failure.ts';
import { LocalizedInput, LocalizedRef, localizedOf } from '../form/localized.graphql.ts';
import { MeasureRef } from '../indicator/measure.graphql.ts';
import type { Measure } from '../indicator/measure.ts';
import { canSee, requireScope, type Viewer } from '../key/key.ts';
import { MerchantRef } from '../merchant/merchant.graphql.ts';
import type { Ports } from '../ports.ts';
import { dayOf } from '../time/calendarDay.ts';
import { IntervalEnum, PeriodInput } from '../time/period.graphql.ts';
import type { Bucket } from '../time/period.ts';
import { checkPeriod } from '../time/period.ts';
import { type KeptPromise, keptRate, keptTrend } from './keptRate.ts';
import { acceptPromise, acceptPromiseReport, type ServicePromise } from './servicePromise.ts';

const kept =
  'Kept / due, 0 to 1. Interval: Wilson. Basis: fell due in the days, as reported. Source: Wilson, JASA 22 (1927) 209.';

const ServicePromiseRef = builder.objectRef<ServicePromise>('ServicePromise').implement({
  description: '承诺: a promise that the merchant publishes about its service.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Stable key, for example `answer-in-3-days`.' }),
    text: t.expose('text', { type: LocalizedRef, description: 'Its words.' }),
    from: t.expose('from', { type: 'Date', description: 'First day on which it is given.' }),
    to: t.expose('to', {
      type: 'Date',
      nullable: true,
      description: 'The day after the last one; null: it is given still.',
    }),
  }),
});

const PromisePointRef = builder.objectRef<Bucket & { readonly kept: Measure }>('PromisePoint').implement({
  description: 'How often a promise was kept in one step of a trend.',
  fields: (t) => ({
    from: t.expose('from', { type: 'Date', description: 'First day.' }),
    to: t.expose('to', { type: 'Date', description: 'The day after the last one.' }),
    complete: t.exposeBoolean('complete', { description: 'Whether the whole step lies in the period.' }),
    kept: t.expose('kept', { type: MeasureRef, description: kept }),
  }),
});

/** A promise with how often it was kept. */
export const PromiseKeptRef = builder.objectRef<KeptPromise>('PromiseKept').implement({
  description: 'A promise with how often it was kept in a period.',
  fields: (t) => ({
    promise: t.expose('promise', { type: ServicePromiseRef, description: 'The promise.' }),
    kept: t.field({
      type: MeasureRef,
      description: kept,
      resolve: ({ counts, asOf }) => keptRate(counts, asOf),
    }),
    trend: t.field({
      type: [PromisePointRef],
      description: 'Step by step; at most 4,000 steps. Basis: fell due in each step.',
      args: { interval: t.arg({ type: IntervalEnum, required: true, description: 'Length of a step.' }) },
      resolve: (promise, { interval }) => keptTrend(promise, interval),
    }),
  }),
});

builder.objectFields(MerchantRef, (t) => ({
  promises: t.field({
    type: [PromiseKeptRef],
    description:
      'Every promise of the merchant, by key, with how often it was kept in a period. Needs the scope INDICATORS_READ.',
    authScopes: { scope: 'INDICATORS_READ' },
    args: {
      period: t.arg({ type: PeriodInput, required: true, description: 'Days on which they fell due.' }),
    },
    resolve: async ({ id }, { period }, { ports, now: asOf }) => {
      checkPeriod(period);
      const [promises, counts] = await Promise.all([
        ports.promises.ofMerchant(id),
        ports.promises.byDay(id, period),
      ]);
      return promises.map((promise) => {
        return { promise, period, counts: counts.filter((count) => count.promise === promise.key), asOf };
      });
    },
  }),
}));

const PublishPromiseInput = builder.inputType('PublishPromiseInput', {
  description: 'A promise about the service. One with the same key is replaced; its counts stay.',
  fields: (t) => ({
    merchantId: t.id({ required: true, description: 'The merchant.' }),
    key: t.string({ required: true, description: 'Stable key: a to z, 0 to 9, dash, at most 40.' }),
    text: t.field({
      type: LocalizedInput,
      required: true,
      description: 'Its words, at most 300 characters.',
    }),
    from: t.field({ type: 'Date', description: 'First day on which it is given; by default today.' }),
    to: t.field({ type: 'Date', description: 'The day after the last one; absent: it is given still.' }),
  }),
});

const PublishPromiseSuccess = builder
  .objectRef<{ readonly promise: ServicePromise }>('PublishPromiseSuccess')
  .implement({
    description: 'The promise is on disk.',
    fields: (t) => ({
      promise: t.expose('promise', { type: ServicePromiseRef, description: 'As it is now.' }),
    }),
  });

async function writable(viewer: Viewer | null, merchantId: string, ports: Ports) {
  const caller = requireScope(viewer, 'MERCHANT_WRITE');
  const merchant = canSee(caller, merchantId) ? await ports.merchants.byId(merchantId) : null;
  if (merchant === null) throw new NotFound('NOT_FOUND', 'input.merchantId');
  return merchant;
}

builder.mutationField('publishPromise', (t) =>
  t.field({
    type: PublishPromiseSuccess,
    description:
      'Publishes a promise about the service, or replaces the one with its key. Safe to repeat. Needs the scope MERCHANT_WRITE.',
    args: { input: t.arg({ type: PublishPromiseInput, required: true }) },
    errors: { types: merchantFailures },
    resolve: async (_root, { input }, { viewer, ports, now }) => {
      const merchant = await writable(viewer, input.merchantId, ports);
      const from = input.from ?? dayOf(now, merchant.timeZone);
      const text = localizedOf(input.text);
      const wanted = { merchantId: merchant.id, key: input.key, text, from, to: input.to ?? null };
      return { promise: await ports.promises.publish(merchant.id, (keys) => acceptPromise(wanted, keys)) };
    },
  }),
);

const ReportPromiseInput = builder.inputType('ReportPromiseInput', {
  description: 'How often a promise fell due on a day, and how often it was kept. Reports add up.',
  fields: (t) => ({
    merchantId: t.id({ required: true, description: 'The merchant.' }),
    id: t.id({ required: true, description: 'UUID made by the client, the same on every retry.' }),
    promise: t.string({ required: true, description: 'Key of the promise.' }),
    day: t.field({
      type: 'Date',
      required: true,
      description: "Day of the merchant's zone, not in the future.",
    }),
    due: t.int({
      required: true,
      description: 'How often it fell due; a negative number takes back what was reported too much.',
    }),
    kept: t.int({ required: true, description: 'How often it was kept, between 0 and `due`.' }),
  }),
});

const ReportPromiseSuccess = builder
  .objectRef<{ readonly repeated: boolean }>('ReportPromiseSuccess')
  .implement({
    description: 'The report is on disk and counted.',
    fields: (t) => ({
      repeated: t.exposeBoolean('repeated', { description: 'Whether it was stored before; it counts once.' }),
    }),
  });

builder.mutationField('reportPromise', (t) =>
  t.field({
    type: ReportPromiseSuccess,
    description:
      'Reports how often a promise fell due on a day and was kept. Safe to repeat with the same id. Needs the scope MERCHANT_WRITE.',
    args: { input: t.arg({ type: ReportPromiseInput, required: true }) },
    errors: { types: [...merchantFailures, IdConflict] },
    resolve: async (_root, { input }, { viewer, ports, now }) => {
      const { id, timeZone } = await writable(viewer, input.merchantId, ports);
      const promise = (await ports.promises.ofMerchant(id)).find(({ key }) => key === input.promise);
      if (promise === undefined) throw new NotFound('NOT_FOUND', 'input.promise');
      const outcome = await ports.promises.report(acceptPromiseReport(input, promise, timeZone, now));
      if (outcome === 'CONFLICT') throw new IdConflict('input.id');
      return { repeated: outcome === 'DUPLICATE' };
    },
  }),
);
