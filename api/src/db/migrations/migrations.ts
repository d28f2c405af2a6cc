import type { Migration } from 'kysely/migration';
import { merchants } from './0001_merchants.ts';
import { submissions } from './0002_submissions.ts';
import { cells } from './0003_cells.ts';
import { questionDefinitions } from './0010_question_definitions.ts';
import { stagesAndForms } from './0011_stages_and_forms.ts';
import { ratingDimensions } from './0012_rating_dimensions.ts';
import { dimensionValues } from './0013_dimension_values.ts';
import { driverCells } from './0014_driver_cells.ts';
import { members } from './0020_members.ts';
import { keyMembers } from './0021_key_members.ts';
import { firstOwners } from './0022_first_owners.ts';
import { caseEvents } from './0023_case_events.ts';
import { caseSummaries } from './0024_case_summaries.ts';
import { caseDeadlines } from './0025_case_deadlines.ts';
import { caseRules } from './0026_case_rules.ts';
import { outbox } from './0030_outbox.ts';
import { memberAddresses } from './0031_member_addresses.ts';
import { jobsFired } from './0032_jobs_fired.ts';
import { evidence } from './0033_evidence.ts';
import { transactions } from './0040_transactions.ts';
import { benchmarkSeries } from './0041_benchmark_series.ts';
import { erasures } from './0050_erasures.ts';
import { recordedEvents } from './0060_recorded_events.ts';
import { identitySecrets } from './0061_identity_secrets.ts';
import { customerLinks } from './0062_customer_links.ts';
import { erasedAt } from './0063_erased_at.ts';
import { outboxTriedFrom } from './0065_outbox_tried_from.ts';
import { complaintDetails } from './0066_complaint_details.ts';
import { problems } from './0067_problems.ts';
import { caseProblems } from './0068_case_problems.ts';
import { handOversWaiting } from './0069_hand_overs_waiting.ts';
import { figuresOfCases } from './0070_figures_of_cases.ts';
import { complaintCategories } from './0080_complaint_categories.ts';
import { complaintsOfRatings } from './0081_complaints_of_ratings.ts';
import { caseEnds } from './0082_case_ends.ts';
import { customers } from './0083_customers.ts';
import { promises } from './0084_promises.ts';
import { ratingCorrections } from './0085_rating_corrections.ts';
import { followUps } from './0090_follow_ups.ts';
import { photosOfRatings } from './0092_photos_of_ratings.ts';
import { showing } from './0093_showing.ts';
import { setupVersions } from './0094_setup_versions.ts';
import { passedOn } from './0095_passed_on.ts';
import { ratingMonths } from './0097_rating_months.ts';
import { figuresOfOpenCases } from './0098_figures_of_open_cases.ts';
import { changesInShort } from './0099_changes_in_short.ts';

/** Every change of the tables in order. One migration, one change; a released one is never edited. */
export const migrations: Record<string, Migration> = {
  '0001_merchants': merchants,
  '0002_submissions': submissions,
  '0003_cells': cells,
  '0010_question_definitions': questionDefinitions,
  '0011_stages_and_forms': stagesAndForms,
  '0012_rating_dimensions': ratingDimensions,
  '0013_dimension_values': dimensionValues,
  '0014_driver_cells': driverCells,
  '0020_members': members,
  '0021_key_members': keyMembers,
  '0022_first_owners': firstOwners,
  '0023_case_events': caseEvents,
  '0024_case_summaries': caseSummaries,
  '0025_case_deadlines': caseDeadlines,
  '0026_case_rules': caseRules,
  '0030_outbox': outbox,
  '0031_member_addresses': memberAddresses,
  '0032_jobs_fired': jobsFired,
  '0033_evidence': evidence,
  '0040_transactions': transactions,
  '0041_benchmark_series': benchmarkSeries,
  '0050_erasures': erasures,
  '0060_recorded_events': recordedEvents,
  '0061_identity_secrets': identitySecrets,
  '0062_customer_links': customerLinks,
  '0063_erased_at': erasedAt,
  '0065_outbox_tried_from': outboxTriedFrom,
  '0066_complaint_details': complaintDetails,
  '0067_problems': problems,
  '0068_case_problems': caseProblems,
  '0069_hand_overs_waiting': handOversWaiting,
  '0070_figures_of_cases': figuresOfCases,
  '0080_complaint_categories': complaintCategories,
  '0081_complaints_of_ratings': complaintsOfRatings,
  '0082_case_ends': caseEnds,
  '0083_customers': customers,
  '0084_promises': promises,
  '0085_rating_corrections': ratingCorrections,
  '0090_follow_ups': followUps,
  '0092_photos_of_ratings': photosOfRatings,
  '0093_showing': showing,
  '0094_setup_versions': setupVersions,
  '0095_passed_on': passedOn,
  '0097_rating_months': ratingMonths,
  '0098_figures_of_open_cases': figuresOfOpenCases,
  '0099_changes_in_short': changesInShort,
};
