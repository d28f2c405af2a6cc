/** What an erasure has done. */
export interface Erased {
  /** Ratings freed of their words and of everything about their customer; their scores stay counted. */
  readonly ratings: number;
  /** Complaints, queries and requests for help, with the words of their cases; they stay counted. */
  readonly complaints: number;
  /** Photos and documents taken away. */
  readonly files: number;
  /** Mails to the customer that had not gone out and will not. */
  readonly letters: number;
  /** Submissions that had been erased before. */
  readonly already: number;
}

/** Erasing what is stored about a person. */
export interface ErasurePort {
  /**
   * Erases what was received under a receipt, and the rating that a complaint came from.
   *
   * @param merchantId Whose it must be; null: anybody's.
   * @returns Null where nothing has this receipt.
   */
  byReceipt(receipt: string, merchantId: string | null): Promise<Erased | null>;
  /** Erases everything of a customer: by the host's id, an e-mail address or a phone number. */
  byCustomer(merchantId: string, customer: string): Promise<Erased>;
}
