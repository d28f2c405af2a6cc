/** A submission: the UUID that names it for ever and what the visitor wrote. */
export interface Submission {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** Something on its way: a submission by the mutation that takes it, or a file for what went before. */
export interface Parcel {
  readonly name: 'submitRating' | 'submitComplaint' | 'addEvidence';
  readonly content: Submission;
}

/** A submission on its way. */
export interface SubmissionParcel extends Parcel {
  readonly name: 'submitRating' | 'submitComplaint';
}

/** Name of the database, which is there only while something waits to be delivered. */
export const database = 'hearback';
