import { builder } from '../builder.ts';
import { InvalidInput, NotFound } from '../failure/failure.ts';
import { maxName } from '../rating/rating.ts';
import { parsePublicId } from '../submission/publicId.ts';
import { checkText } from '../submission/text.ts';
import { CaseLinkEnum, CaseMeasureKindEnum, CauseCodeEnum } from './caseEnums.graphql.ts';
import { staffInput } from './caseInput.graphql.ts';
import { caseMutation } from './caseMutation.graphql.ts';
import { atMost, maybe, words } from './words.ts';

const EscalationEnum = builder.enumType('Escalation', {
  description: 'Why staff pass a case up.',
  values: {
    UNSETTLED: { description: 'It could not be settled here.' },
    INSISTS: { description: 'The customer insists on somebody higher.' },
    MALICE: { description: 'Malice is suspected.' },
  } as const,
});

caseMutation(
  'escalateComplaint',
  'Passes it up one rung for good.',
  staffInput('escalateComplaint', (t) => ({
    cause: t.field({ type: EscalationEnum, required: true, description: 'Why.' }),
    reason: t.string({ required: true, description: 'In words.' }),
  })),
  ({ cause, reason }) => ({ type: 'escalate', input: { cause, reason: words(reason, 'reason') } }),
);

caseMutation(
  'recordCause',
  'Records where it came from at its root.',
  staffInput('recordCause', (t) => ({
    causes: t.field({ type: [CauseCodeEnum], required: true, description: 'Codes, at least one.' }),
    text: t.string({ required: true, description: 'In words.' }),
  })),
  ({ causes, text }) => ({ type: 'recordCause', input: { causes: [...new Set(causes)], text: words(text) } }),
);

caseMutation(
  'recordFault',
  'Records who was at fault, apart from who handles it. They have nothing more to do with the case.',
  staffInput('recordFault', (t) => ({
    memberIds: t.idList({ required: true, description: 'Members at fault; may be empty.' }),
    quality: t.boolean({ description: 'Whether it is a matter of quality.' }),
    reason: t.string({ required: true, description: 'Why.' }),
  })),
  ({ memberIds, quality, reason }) => ({
    type: 'recordFault',
    input: {
      members: [...atMost(20, memberIds, 'memberIds')],
      quality: quality ?? null,
      reason: words(reason, 'reason'),
    },
  }),
);

/** The id that a client gave to a measure. @throws InvalidInput for one that is blank or longer than 200 characters. */
function measureIdOf(text: string): string {
  const id = checkText(text, 'measureId', maxName);
  if (id === null) throw new InvalidInput('REQUIRED', 'measureId');
  return id;
}

caseMutation(
  'recordMeasure',
  'Plans a measure, or rewrites one that was sent back or not reviewed yet.',
  staffInput('recordMeasure', (t) => ({
    measureId: t.id({
      required: true,
      description: 'Made by the client, at most 200 characters; the same rewrites the measure.',
    }),
    kind: t.field({ type: CaseMeasureKindEnum, required: true, description: 'What it is for.' }),
    text: t.string({ required: true, description: 'What is done.' }),
    responsibleId: t.id({ description: 'The member who carries it out.' }),
  })),
  ({ kind, measureId, responsibleId, text }) => ({
    type: 'planMeasure',
    input: {
      measure: measureIdOf(measureId),
      kind,
      text: words(text),
      responsible: responsibleId ?? null,
    },
  }),
);

caseMutation(
  'reviewMeasure',
  "Judges another person's measure: sufficient, or sent back with the reason.",
  staffInput('reviewMeasure', (t) => ({
    measureId: t.id({ required: true, description: 'The measure.' }),
    sufficient: t.boolean({ required: true, description: 'Whether it is sufficient.' }),
    reason: t.string({ description: 'Why not; needed where it is sent back.' }),
  })),
  ({ measureId, reason, sufficient }) => ({
    type: 'reviewMeasure',
    input: { measure: measureId, sufficient, ...maybe('reason', reason) },
  }),
);

caseMutation(
  'verifyMeasure',
  'Says later whether a measure worked.',
  staffInput('verifyMeasure', (t) => ({
    measureId: t.id({ required: true, description: 'The measure.' }),
    worked: t.boolean({ required: true, description: 'Whether it worked.' }),
    reason: t.string({ description: 'Why.' }),
  })),
  ({ measureId, reason, worked }) => ({
    type: 'verifyMeasure',
    input: { measure: measureId, worked, ...maybe('reason', reason) },
  }),
);

caseMutation(
  'recordLesson',
  'Records what was learned from it.',
  staffInput('recordLesson', (t) => ({ text: t.string({ required: true, description: 'The lesson.' }) })),
  ({ text }) => ({ type: 'recordLesson', input: { text: words(text) } }),
);

caseMutation(
  'linkComplaints',
  'Links it to another case of the merchant: the same matter, or the same again.',
  staffInput('linkComplaints', (t) => ({
    otherId: t.id({ required: true, description: 'The other case.' }),
    as: t.field({ type: CaseLinkEnum, required: true, description: 'How they belong together.' }),
  })),
  async ({ as, otherId }, { id, merchantId }, { ports }) => {
    const other = parsePublicId('cmp', otherId);
    const isOther = other !== null && other.merchantId === merchantId && other.id !== id;
    const found = isOther ? await ports.complaints.byId(merchantId, other.id) : null;
    if (found === null) throw new NotFound('NOT_FOUND', 'otherId');
    return { type: 'linkCase', input: { other: found.id, as } };
  },
);

caseMutation(
  'linkProblem',
  'Links it to the problem that it has in common with other cases, instead of the one before.',
  staffInput('linkProblem', (t) => ({
    problemId: t.id({ required: true, description: 'The problem.' }),
  })),
  async ({ problemId }, { merchantId }, { ports }) => {
    const named = parsePublicId('prb', problemId);
    const found = named?.merchantId === merchantId ? await ports.problems.byId(merchantId, named.id) : null;
    if (found === null) throw new NotFound('NOT_FOUND', 'problemId');
    return { type: 'linkProblem', input: { problem: found.id } };
  },
);
