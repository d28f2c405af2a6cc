import { builder } from '../builder.ts';
import { SeverityEnum } from '../case/caseEnums.graphql.ts';
import { CategoryRef, categoryInSet } from '../category/category.graphql.ts';
import { ComplaintKindEnum, ComplaintRef, ComplaintStepEnum } from '../complaint/complaint.graphql.ts';
import type { ComplaintSort } from '../complaint/complaint.port.ts';
import { ComplaintReport } from '../indicator/complaintReport.ts';
import { ComplaintSummaryFilterInput, ComplaintSummaryRef } from '../indicator/complaintSummary.graphql.ts';
import { DimensionOverflowRef } from '../indicator/driver.graphql.ts';
import { SatisfactionFilterInput, SatisfactionRef } from '../indicator/satisfaction.graphql.ts';
import { SatisfactionReport } from '../indicator/satisfactionReport.ts';
import { KeyRef } from '../key/key.graphql.ts';
import { canSee, requireViewer } from '../key/key.ts';
import { byPageSize, connectionOf, pageRequest } from '../page/page.ts';
import { QuestionRef, StageRef } from '../question/question.graphql.ts';
import { FormVersionRef } from '../question/questionnaire.graphql.ts';
import { effectiveStages } from '../question/stage.ts';
import { RatingRef } from '../rating/rating.graphql.ts';
import { parsePublicId } from '../submission/publicId.ts';
import { ChannelEnum, LedgerRef, QuarantinedRef } from '../submission/submission.graphql.ts';
import { PeriodInput } from '../time/period.graphql.ts';
import { checkPeriod } from '../time/period.ts';
import type { Merchant } from './merchant.ts';

/** A business that listens to its customers. */
export const MerchantRef = builder.objectRef<Merchant>('Merchant');

const RatingFilterInput = builder.inputType('RatingFilter', {
  description: 'Which ratings to list; absent parts choose nothing.',
  fields: (t) => ({
    period: t.field({ type: PeriodInput, description: 'Days on which visitors answered.' }),
    channel: t.field({ type: ChannelEnum, description: 'Channel.' }),
    language: t.string({ description: 'Language tag.' }),
    product: t.string({ description: 'Product.' }),
    minScore: t.float({ description: 'Lowest overall score.' }),
    maxScore: t.float({ description: 'Highest overall score.' }),
    hasComment: t.boolean({ description: 'With words, or without.' }),
  }),
});

const ComplaintFilterInput = builder.inputType('ComplaintFilter', {
  description: 'Which complaints to list; absent parts choose nothing.',
  fields: (t) => ({
    period: t.field({ type: PeriodInput, description: 'Days on which they were received.' }),
    kind: t.field({ type: ComplaintKindEnum, description: 'Kind.' }),
    step: t.field({ type: ComplaintStepEnum, description: 'Step.' }),
    category: t.string({ description: 'Code of a category of either level.' }),
    channel: t.field({ type: ChannelEnum, description: 'Channel.' }),
    product: t.string({ description: 'Product.' }),
    severity: t.field({ type: SeverityEnum, description: 'How grave they are.' }),
    department: t.id({ description: 'The department that handles them.' }),
    owner: t.id({ description: 'The member who handles them.' }),
    problem: t.id({ description: 'The problem that they have in common.' }),
    handOverWaiting: t.boolean({ description: 'Whether a hand-over waits for approval.' }),
    open: t.boolean({ description: 'True: not closed or withdrawn yet; false: closed or withdrawn.' }),
    needsOwner: t.boolean({ description: 'Whether nobody is left who may decide them.' }),
    overdue: t.boolean({
      description: 'True: open with a deadline that has passed; false: open without one.',
    }),
    dueBefore: t.field({ type: 'DateTime', description: 'Open with a deadline before this.' }),
  }),
});

const ComplaintSortEnum = builder.enumType('ComplaintSort', {
  description: 'The order of a list of complaints.',
  values: {
    RECEIVED: { description: 'Newest first.' },
    DUE: { description: 'Open ones only: what is due next first, what has no deadline last.' },
  } satisfies Record<ComplaintSort, object>,
});

/** Drops the nulls that GraphQL gives for absent parts. */
function given<T extends object>(filter: T | null | undefined): { [K in keyof T]?: Exclude<T[K], null> } {
  const entries = Object.entries(filter ?? {}).filter(([, value]) => value !== null);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], null> };
}

MerchantRef.implement({
  description: 'A business that listens to its customers.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id, the one that the command line prints.' }),
    name: t.exposeString('name', { description: 'Name.' }),
    industry: t.exposeString('industry', { nullable: true, description: 'Trade.' }),
    timeZone: t.exposeString('timeZone', { description: 'IANA zone of its days, weeks and months.' }),
    locale: t.exposeString('locale', { description: 'Language of its staff.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    satisfaction: t.field({
      type: SatisfactionRef,
      description: 'Satisfaction in a period. Needs the scope INDICATORS_READ.',
      authScopes: { scope: 'INDICATORS_READ' },
      args: {
        period: t.arg({ type: PeriodInput, required: true, description: 'Days on which visitors answered.' }),
        filter: t.arg({ type: SatisfactionFilterInput, description: 'Which answers to count.' }),
      },
      resolve: ({ id }, { period, filter }, { ports, now }) =>
        new SatisfactionReport(ports, id, period, filter ?? {}, now),
    }),
    complaintSummary: t.field({
      type: ComplaintSummaryRef,
      description: 'Complaints received in a period. Needs the scope INDICATORS_READ.',
      authScopes: { scope: 'INDICATORS_READ' },
      args: {
        period: t.arg({
          type: PeriodInput,
          required: true,
          description: 'Days on which they were received.',
        }),
        filter: t.arg({ type: ComplaintSummaryFilterInput, description: 'Which complaints to count.' }),
      },
      resolve: async ({ id }, { period, filter }, { ports, now }) =>
        new ComplaintReport(ports, id, await ports.categories.ofMerchant(id), period, filter ?? {}, now),
    }),
    ratings: t.connection({
      type: RatingRef,
      description: 'Ratings, newest answers first; a page holds at most 100. Needs the scope RATINGS_READ.',
      authScopes: { scope: 'RATINGS_READ' },
      complexity: byPageSize,
      args: {
        filter: t.arg({ type: RatingFilterInput, description: 'Which ratings.' }),
        updatedSince: t.arg({
          type: 'DateTime',
          description: 'Only those stored or changed at or after this.',
        }),
      },
      resolve: async ({ id }, { filter, updatedSince, ...page }, { ports }) => {
        const request = pageRequest(page, 2);
        if (filter?.period) checkPeriod(filter.period, 'filter.period');
        const wanted = { ...given(filter), updatedSince: updatedSince ?? undefined };
        return connectionOf(await ports.ratings.page(id, wanted, request), request);
      },
    }),
    complaints: t.connection({
      type: ComplaintRef,
      description: 'Complaints; a page holds at most 100. Needs the scope COMPLAINTS_READ.',
      authScopes: { scope: 'COMPLAINTS_READ' },
      complexity: byPageSize,
      args: {
        filter: t.arg({ type: ComplaintFilterInput, description: 'Which complaints.' }),
        sort: t.arg({
          type: ComplaintSortEnum,
          required: true,
          defaultValue: 'RECEIVED',
          description: 'In which order.',
        }),
        updatedSince: t.arg({
          type: 'DateTime',
          description: 'Only those stored or changed at or after this.',
        }),
      },
      resolve: async ({ id }, { filter, sort, updatedSince, ...page }, { ports, now }) => {
        const request = pageRequest(page, 2);
        if (filter?.period) checkPeriod(filter.period, 'filter.period');
        const { overdue, problem, ...chosen } = given(filter);
        const named = problem === undefined ? null : parsePublicId('prb', problem);
        // A problem of nobody, or of another merchant, has no case here.
        const common = problem === undefined ? {} : { problem: named?.merchantId === id ? named.id : '-' };
        const late = overdue === undefined ? {} : overdue ? { dueBefore: now } : { dueFrom: now };
        const wanted = { ...chosen, ...common, ...late, updatedSince: updatedSince ?? undefined };
        return connectionOf(await ports.complaints.page(id, wanted, request, sort), request);
      },
    }),
    quarantine: t.connection({
      type: QuarantinedRef,
      description: 'Rows that were set aside, newest first. Needs the scope RATINGS_READ.',
      authScopes: { scope: 'RATINGS_READ' },
      complexity: byPageSize,
      resolve: async ({ id }, page, { ports }) => {
        const request = pageRequest(page, 2);
        return connectionOf(await ports.quarantine.page(id, request), request);
      },
    }),
    ledger: t.field({
      type: LedgerRef,
      description: 'What was received on the days of a period, and what became of it.',
      args: {
        period: t.arg({ type: PeriodInput, required: true, description: 'Days on which it arrived.' }),
      },
      resolve: ({ id }, { period }, { ports }) => ports.indicators.ledger(id, checkPeriod(period)),
    }),
    categories: t.field({
      type: [CategoryRef],
      description: "Complaint categories: the taxonomy's, then the merchant's own.",
      resolve: async ({ id }, _args, { ports }) => {
        const set = await ports.categories.ofMerchant(id);
        return set.all.map(({ code }) => categoryInSet(code, set));
      },
    }),
    questions: t.field({
      type: [QuestionRef],
      description: 'Every version of every question, by key and version.',
      resolve: async ({ id }, _args, { ports }) => [...(await ports.questions.ofMerchant(id))],
    }),
    stages: t.field({
      type: [StageRef],
      description:
        'The stages of the service in their order, each with its weight. Where none were defined: those that questions name, of equal weight.',
      resolve: async ({ id }, _args, { ports }) => [
        ...effectiveStages(await ports.questions.questionnaire(id)),
      ],
    }),
    dimensionOverflows: t.field({
      type: [DimensionOverflowRef],
      description:
        'Dimensions with more than 200 values: those beyond count together under `OTHER`. Scope INDICATORS_READ.',
      authScopes: { scope: 'INDICATORS_READ' },
      resolve: async ({ id }, _args, { ports }) => [...(await ports.indicators.dimensionOverflows(id))],
    }),
    stagesVersion: t.int({
      description: 'Version of the stages with their weights; 0: none were defined.',
      resolve: async ({ id }, _args, { ports }) => (await ports.questions.questionnaire(id)).stages.version,
    }),
    forms: t.field({
      type: [FormVersionRef],
      description: 'Every version of the form, oldest first.',
      resolve: async ({ id }, _args, { ports }) => {
        const [forms, questions] = await Promise.all([
          ports.questions.forms(id),
          ports.questions.ofMerchant(id),
        ]);
        return forms.map((form) => ({
          ...form,
          asked: questions.filter((version) =>
            form.questions.some(
              ({ question, version: number }) => question === version.question && number === version.version,
            ),
          ),
        }));
      },
    }),
    keys: t.field({
      type: [KeyRef],
      description: 'Its keys, revoked ones included. Needs the scope KEYS_WRITE.',
      authScopes: { scope: 'KEYS_WRITE' },
      resolve: async ({ id }, _args, { ports }) => [...(await ports.keys.ofMerchant(id))],
    }),
  }),
});

builder.queryField('merchant', (t) =>
  t.field({
    type: MerchantRef,
    nullable: true,
    description: 'A merchant; null where there is none with this id or it is not yours.',
    args: { id: t.arg.id({ required: true, description: 'The id that the command line prints.' }) },
    resolve: (_root, { id }, { viewer, ports }) =>
      canSee(requireViewer(viewer), id) ? ports.merchants.byId(id) : null,
  }),
);

builder.queryField('merchants', (t) =>
  t.connection({
    type: MerchantRef,
    description: 'The merchants that the key sees, by name; a page holds at most 100.',
    complexity: byPageSize,
    resolve: async (_root, page, { viewer, ports }) => {
      const { merchantId } = requireViewer(viewer);
      const request = pageRequest(page, 2);
      if (merchantId === null) return connectionOf(await ports.merchants.page(request), request);
      const own = await ports.merchants.byId(merchantId);
      const rows = own === null || request.cursor !== null ? [] : [own];
      return connectionOf({ rows, hasMore: false, keyOf: ({ name, id }) => [name, id] }, request);
    },
  }),
);
