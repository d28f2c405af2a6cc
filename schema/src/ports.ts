import type { BenchmarkPort } from './benchmark/benchmark.port.ts';
import type { CasePort } from './case/case.port.ts';
import type { CategoryPort } from './category/category.port.ts';
import type { ComplaintPort } from './complaint/complaint.port.ts';
import type { CustomerPort } from './customer/customer.port.ts';
import type { ErasurePort } from './customer/erasure.port.ts';
import type { EvidencePort } from './evidence/evidence.port.ts';
import type { FollowUpPort } from './followUp/followUp.port.ts';
import type { IndicatorPort } from './indicator/indicator.port.ts';
import type { KeyPort } from './key/key.port.ts';
import type { MemberPort } from './member/member.port.ts';
import type { MerchantPort } from './merchant/merchant.port.ts';
import type { OutboxPort } from './outbox/outbox.port.ts';
import type { ProblemPort } from './problem/problem.port.ts';
import type { PromisePort } from './promise/promise.port.ts';
import type { QuestionPort } from './question/question.port.ts';
import type { RatingPort } from './rating/rating.port.ts';
import type { SetupPort } from './setup/setup.port.ts';
import type { QuarantinePort } from './submission/quarantine.port.ts';
import type { TransactionPort } from './transaction/transaction.port.ts';

/** Everything that the rules need from outside. */
export interface Ports {
  readonly merchants: MerchantPort;
  readonly keys: KeyPort;
  readonly setups: SetupPort;
  readonly questions: QuestionPort;
  readonly categories: CategoryPort;
  readonly ratings: RatingPort;
  readonly complaints: ComplaintPort;
  readonly indicators: IndicatorPort;
  readonly quarantine: QuarantinePort;
  readonly members: MemberPort;
  readonly cases: CasePort;
  readonly transactions: TransactionPort;
  readonly customers: CustomerPort;
  readonly promises: PromisePort;
  readonly benchmarks: BenchmarkPort;
  readonly erasure: ErasurePort;
  readonly evidence: EvidencePort;
  readonly outbox: OutboxPort;
  readonly problems: ProblemPort;
  readonly followUps: FollowUpPort;
}
