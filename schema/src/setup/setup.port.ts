import type { CategorySet } from '../category/category.ts';
import type { FormVersion } from '../form/formVersion.ts';
import type { Key } from '../key/key.ts';
import type { Merchant } from '../merchant/merchant.ts';
import type { Questionnaire } from '../question/questionnaire.ts';

/** What a merchant has set up: everything that a submission is judged by. Read often, changed seldom. */
export interface Setup extends Questionnaire {
  readonly merchant: Merchant;
  /** Every version of the form, oldest first; none before any change. */
  readonly forms: readonly FormVersion[];
  readonly categories: CategorySet;
}

/** A publishable key with what its merchant has set up. */
export interface KeyedSetup extends Setup {
  /** Maybe revoked. */
  readonly key: Key;
}

/** What the rules need to know about what merchants have set up. */
export interface SetupPort {
  /**
   * What stands behind a publishable key when this is called: whatever was changed before, by whichever process, is in
   * it.
   *
   * @returns Null for a text that is no publishable key of this install.
   */
  ofKey(text: string): Promise<KeyedSetup | null>;
}
