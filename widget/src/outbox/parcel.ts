/** A submission: the UUID that names it for ever and what the visitor wrote. */
export interface Submission {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** A submission on its way, and the mutation that takes it. */
export interface Parcel {
  readonly name: 'submitRating' | 'submitComplaint';
  readonly content: Submission;
}

/** Name of the database, which is there only while something waits to be delivered. */
export const database = 'hearback';
