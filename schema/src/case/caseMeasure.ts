/** What is done so that it ends now, is put right, and does not come again (rules.md, R17). */
export const caseMeasureKinds = ['IMMEDIATE', 'CORRECTIVE', 'PREVENTIVE'] as const;

/** What a measure is for. */
export type CaseMeasureKind = (typeof caseMeasureKinds)[number];

/** How far a measure has come: planned, sent back by its reviewer, found sufficient, checked later. */
export type CaseMeasureStatus = 'PLANNED' | 'SENT_BACK' | 'SUFFICIENT' | 'WORKED' | 'FAILED';

/** A measure taken because of a case. */
export interface CaseMeasure {
  readonly id: string;
  readonly kind: CaseMeasureKind;
  readonly text: string;
  /** Member who carries it out; null: nobody named. */
  readonly responsible: string | null;
  /** Member who wrote it last; never the one who reviews it. */
  readonly author: string;
  readonly status: CaseMeasureStatus;
  readonly reviewer: string | null;
}

/** Whether a measure was found sufficient by a second person. */
export function passedReview({ status }: CaseMeasure): boolean {
  return status === 'SUFFICIENT' || status === 'WORKED' || status === 'FAILED';
}
