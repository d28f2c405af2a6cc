import { builder } from './builder.ts';
import './benchmark/benchmark.graphql.ts';
import './benchmark/benchmarkSeries.graphql.ts';
import './calendar/calendar.graphql.ts';
import './case/caseMutations.graphql.ts';
import './case/caseOutcome.graphql.ts';
import './case/caseView.graphql.ts';
import './case/customerStatus.graphql.ts';
import './case/handling.graphql.ts';
import './case/ladder/ladder.graphql.ts';
import './case/learningMutations.graphql.ts';
import './case/registerComplaint.graphql.ts';
import './case/severity/severitySettings.graphql.ts';
import './case/visitorMutations.graphql.ts';
import './complaint/complaint.graphql.ts';
import './indicator/complaintGrowth.graphql.ts';
import './indicator/complaintRate.graphql.ts';
import './indicator/publicScore.graphql.ts';
import './key/key.graphql.ts';
import './member/member.graphql.ts';
import './merchant/merchant.graphql.ts';
import './merchant/timeZone.graphql.ts';
import './rating/eraseRating.graphql.ts';
import './rating/rating.graphql.ts';
import './transaction/transaction.graphql.ts';

/** The one schema behind both doors. */
export const schema = builder.toSchema({ sortSchema: false });
