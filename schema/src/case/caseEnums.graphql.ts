import { builder } from '../builder.ts';
import { rungs } from '../member/role.ts';
import { callbackOutcomes, caseEndings } from './callback.ts';
import type { CaseEventType, RungCause } from './caseEvent.ts';
import { type CaseMeasureStatus, caseMeasureKinds } from './caseMeasure.ts';
import { causeCodes } from './cause.ts';
import { remedyCodes } from './remedy.ts';
import { type Severity, severityRules } from './severity/severity.ts';
import { invalidReasons, validities, validReasons } from './validity.ts';

/** How grave a case is. */
export const SeverityEnum = builder.enumType('Severity', {
  description: 'How grave a case is.',
  values: {
    A: { description: 'Major.' },
    B: { description: 'Public exposure, high value, about a supervisor.' },
    C: { description: 'Ordinary.' },
  } satisfies Record<Severity, object>,
});

/** A rule that makes a case grave. */
export const SeverityRuleEnum = builder.enumType('SeverityRule', {
  description: 'A rule that makes a case grave.',
  values: severityRules,
});

/** A rung of the authority ladder. */
export const RungEnum = builder.enumType('Rung', {
  description: 'A rung of the authority ladder, from the lowest to the highest.',
  values: rungs,
});

/** Why a case stands on its rung. */
export const RungCauseEnum = builder.enumType('RungCause', {
  description: 'Why a case stands on its rung. All but LADDER raise it for good.',
  values: {
    LADDER: { description: 'The rules of the ladder.' },
    REOPENED: { description: 'It was reopened.' },
    OVERDUE: { description: 'A deadline passed.' },
    INSISTS: { description: 'The customer insists.' },
    UNSETTLED: { description: 'Nobody below could settle it.' },
    MALICE: { description: 'Malice is suspected.' },
  } satisfies Record<RungCause, object>,
});

/** What the merchant does about a complaint. */
export const RemedyCodeEnum = builder.enumType('RemedyCode', {
  description: 'What the merchant does about a complaint.',
  values: remedyCodes,
});

/** Where a complaint came from at its root. */
export const CauseCodeEnum = builder.enumType('CauseCode', {
  description: 'Where a complaint came from at its root.',
  values: causeCodes,
});

/** Whether a complaint was justified. */
export const ValidityEnum = builder.enumType('Validity', {
  description: 'Whether a complaint was justified.',
  values: validities,
});

/** Why a complaint is justified or not. */
export const ValidityReasonEnum = builder.enumType('ValidityReason', {
  description: 'Why a complaint is justified (the first five) or not.',
  values: [...validReasons, ...invalidReasons] as const,
});

/** Why a complaint is not upheld. */
export const InvalidReasonEnum = builder.enumType('InvalidReason', {
  description: 'Why a complaint is not upheld.',
  values: invalidReasons,
});

/** What came of asking the customer. */
export const CallbackOutcomeEnum = builder.enumType('CallbackOutcome', {
  description: 'What came of asking the customer.',
  values: callbackOutcomes,
});

/** How a case came to its end. */
export const CaseEndingEnum = builder.enumType('CaseEnding', {
  description: 'How a case came to its end.',
  values: caseEndings,
});

/** What a measure is for. */
export const CaseMeasureKindEnum = builder.enumType('CaseMeasureKind', {
  description: 'What a measure is for: to end it now, to put it right, to keep it from coming again.',
  values: caseMeasureKinds,
});

/** How far a measure has come. */
export const CaseMeasureStatusEnum = builder.enumType('CaseMeasureStatus', {
  description: 'How far a measure has come.',
  values: {
    PLANNED: { description: 'Not reviewed yet.' },
    SENT_BACK: { description: 'Found insufficient.' },
    SUFFICIENT: { description: 'Found sufficient by a second person.' },
    WORKED: { description: 'Checked later: it worked.' },
    FAILED: { description: 'Checked later: it did not work.' },
  } satisfies Record<CaseMeasureStatus, object>,
});

/** Who did something to a case. */
export const ActorKindEnum = builder.enumType('ActorKind', {
  description: 'Who did something to a case: a member of the staff, the customer, or the product by a rule.',
  values: ['MEMBER', 'CUSTOMER', 'SYSTEM'] as const,
});

/** How two cases belong together. */
export const CaseLinkEnum = builder.enumType('CaseLink', {
  description: 'How two cases belong together: the same matter, or the same again.',
  values: ['DUPLICATE', 'REPEAT'] as const,
});

const eventTypes: Readonly<Record<CaseEventType, object>> = {
  RECEIVED: {},
  ACKNOWLEDGED: {},
  ASSESSED: {},
  ASSIGNED: {},
  INVESTIGATING: {},
  ANSWERED: {},
  RESOLVED: {},
  REJECTED: {},
  CALLED_BACK: {},
  CLOSED: {},
  WITHDRAWN: {},
  REOPENED: {},
  FACTS_CORRECTED: {},
  SEVERITY_SET: {},
  RUNG_SET: {},
  FLAGGED: {},
  HAND_OVER_REQUESTED: {},
  HAND_OVER_REFUSED: {},
  HAND_OVER_SIGNED: {},
  MESSAGE_SENT: {},
  NOTE_ADDED: {},
  EVIDENCE_ADDED: {},
  PAUSED: {},
  RESUMED: {},
  DOCUMENTS_COMPLETED: {},
  CALLBACK_TRIED: {},
  CAUSE_RECORDED: {},
  FAULT_RECORDED: {},
  MEASURE_PLANNED: {},
  MEASURE_REVIEWED: {},
  MEASURE_VERIFIED: {},
  LESSON_RECORDED: {},
  PROBLEM_LINKED: {},
  CASE_LINKED: {},
};

/** What happened to a case. */
export const CaseEventTypeEnum = builder.enumType('CaseEventType', {
  description: 'What happened to a case; the steps are events of the same name.',
  values: eventTypes as Record<CaseEventType, object>,
});
