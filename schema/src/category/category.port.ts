import type { CategorySet } from './category.ts';

/** What the rules need to know about categories. */
export interface CategoryPort {
  ofMerchant(merchantId: string): Promise<CategorySet>;
}
