import type { BenchmarkSeriesTable } from '../benchmark/benchmark.table.ts';
import type {
  CaseDeadlineTable,
  CaseEventTable,
  CaseRulesTable,
  CaseSummaryTable,
} from '../case/case.table.ts';
import type { CategoryTable } from '../category/category.table.ts';
import type { ComplaintTable } from '../complaint/complaint.table.ts';
import type { CustomerCellTable, CustomerDayTable } from '../customer/customer.table.ts';
import type { CustomerLinkTable } from '../customer/customerLink.table.ts';
import type { EvidenceTable } from '../evidence/evidence.table.ts';
import type { FollowUpContactTable, FollowUpTable } from '../followUp/followUp.table.ts';
import type {
  ComplaintCellTable,
  DimensionValueTable,
  DriverCellTable,
  RatingCellTable,
  RatingMonthCellTable,
} from '../indicator/cell.table.ts';
import type { JobFiredTable } from '../job/job.table.ts';
import type { KeyTable } from '../key/key.table.ts';
import type { MemberAddressTable } from '../mail/memberAddress.table.ts';
import type { AbsenceTable, DepartmentTable, MemberTable } from '../member/member.table.ts';
import type { MerchantTable } from '../merchant/merchant.table.ts';
import type { ShowingTable } from '../merchant/showing.table.ts';
import type { OutboxTable } from '../outbox/outbox.table.ts';
import type { ProblemTable } from '../problem/problem.table.ts';
import type { PromiseCellTable, PromiseReportTable, PromiseTable } from '../promise/promise.table.ts';
import type { FormVersionTable, QuestionVersionTable, StageSetTable } from '../question/question.table.ts';
import type { RatingCorrectionTable } from '../rating/correction.table.ts';
import type { RatingTable } from '../rating/rating.table.ts';
import type { SetupVersionTable } from '../setup/setupVersion.table.ts';
import type { ErasureTable, LedgerTable, QuarantineTable } from '../submission/submission.table.ts';
import type { TransactionCellTable, TransactionReportTable } from '../transaction/transaction.table.ts';

/** Every table; each noun declares its own. */
export interface Tables {
  merchant: MerchantTable;
  showing: ShowingTable;
  key: KeyTable;
  question_version: QuestionVersionTable;
  stage_set: StageSetTable;
  form_version: FormVersionTable;
  category: CategoryTable;
  setup_version: SetupVersionTable;
  rating: RatingTable;
  complaint: ComplaintTable;
  rating_correction: RatingCorrectionTable;
  rating_cell: RatingCellTable;
  rating_month_cell: RatingMonthCellTable;
  complaint_cell: ComplaintCellTable;
  driver_cell: DriverCellTable;
  dimension_value: DimensionValueTable;
  ledger: LedgerTable;
  quarantine: QuarantineTable;
  erasure: ErasureTable;
  customer_link: CustomerLinkTable;
  outbox: OutboxTable;
  member_address: MemberAddressTable;
  job_fired: JobFiredTable;
  evidence: EvidenceTable;
  member: MemberTable;
  department: DepartmentTable;
  absence: AbsenceTable;
  case_event: CaseEventTable;
  case_summary: CaseSummaryTable;
  case_deadline: CaseDeadlineTable;
  case_rules: CaseRulesTable;
  problem: ProblemTable;
  follow_up: FollowUpTable;
  follow_up_contact: FollowUpContactTable;
  transaction_report: TransactionReportTable;
  transaction_cell: TransactionCellTable;
  customer_day: CustomerDayTable;
  customer_cell: CustomerCellTable;
  promise: PromiseTable;
  promise_report: PromiseReportTable;
  promise_cell: PromiseCellTable;
  benchmark_series: BenchmarkSeriesTable;
}
