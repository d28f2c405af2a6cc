import { graphql } from './graphql.ts';
import type { Install } from './startInstall.ts';

/** A rating as the merchant lists it. */
export interface ListedRating {
  readonly id: string;
  readonly score: number | null;
  readonly comment: string | null;
}

interface Page {
  readonly merchant: {
    readonly ratings: {
      readonly edges: readonly { readonly node: ListedRating }[];
      readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
    };
  };
}

const query = `query ($id: ID!, $after: String) {
  merchant(id: $id) {
    ratings(first: 100, after: $after) {
      edges { node { id score comment } }
      pageInfo { endCursor hasNextPage }
    }
  }
}`;

/** Every rating of a merchant, page by page to the end. */
export async function listRatings(
  install: Pick<Install, 'url'>,
  merchantId: string,
  secretKey: string,
): Promise<ListedRating[]> {
  const listed: ListedRating[] = [];
  for (let after: string | null = null; ; ) {
    const page: Page = await graphql<Page>(install, secretKey, query, { id: merchantId, after });
    const { edges, pageInfo } = page.merchant.ratings;
    listed.push(...edges.map(({ node }) => node));
    if (!pageInfo.hasNextPage) return listed;
    after = pageInfo.endCursor;
  }
}
