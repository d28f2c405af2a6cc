import type { Evidence } from './evidence.ts';

/** What the rules need to know about evidence. */
export interface EvidencePort {
  /** The evidence of a case, oldest first. */
  ofComplaint(merchantId: string, complaintId: string): Promise<readonly Evidence[]>;
  /** The photos of a rating, oldest first. */
  ofRating(merchantId: string, ratingId: string): Promise<readonly Evidence[]>;
}
