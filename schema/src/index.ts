import { builder } from './builder.ts';
import './complaint/complaint.graphql.ts';
import './key/key.graphql.ts';
import './member/member.graphql.ts';
import './merchant/merchant.graphql.ts';
import './merchant/timeZone.graphql.ts';
import './rating/eraseRating.graphql.ts';
import './rating/rating.graphql.ts';

/** The one schema behind both doors. */
export const schema = builder.toSchema({ sortSchema: false });
