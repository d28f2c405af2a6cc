/** What a visitor gets for a submission that is on disk. */
export interface Submitted {
  /** Sixteen characters in groups of four, the key to what became of it. */
  readonly receipt: string;
  /** True where the same submission was stored before. */
  readonly repeated: boolean;
}
