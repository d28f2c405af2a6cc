import { graphql } from './graphql.ts';
import type { Shop } from './startShop.ts';

/** Lets the form of a shop take photos with a rating, from now on. */
export async function takePhotos({ install, merchant }: Pick<Shop, 'install' | 'merchant'>): Promise<void> {
  const query = `mutation ($input: ChangeFormInput!) {
    changeForm(input: $input) { ... on Failure { code path } }
  }`;
  const input = { merchantId: merchant.merchant.id, photos: true };
  const { secretKey } = merchant;
  const { changeForm } = await graphql<{ changeForm: { code?: string } }>(install, secretKey, query, {
    input,
  });
  if (changeForm.code !== undefined) throw new Error(`The form was not changed: ${changeForm.code}.`);
}
