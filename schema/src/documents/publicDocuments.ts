/**
 * The documents that the public door runs, by name. Nothing else can be run there. The widget sends a
 * document's id (`documentIds.ts`, the SHA-256 of its text) and never the text.
 */
export const publicDocuments = {
  submitRating: `mutation submitRating($input: SubmitRatingInput!) {
  submitRating(input: $input) {
    __typename
    ... on SubmitRatingSuccess { receipt repeated }
    ... on Failure { code message path }
  }
}`,
  submitComplaint: `mutation submitComplaint($input: SubmitComplaintInput!) {
  submitComplaint(input: $input) {
    __typename
    ... on SubmitComplaintSuccess { receipt repeated }
    ... on Failure { code message path }
  }
}`,
  complaintStatus: `query complaintStatus($receipt: String!, $locale: String) {
  complaintStatus(receipt: $receipt) {
    receipt
    kind
    step
    receivedAt
    merchantName
    category { code label(locale: $locale) }
  }
}`,
} as const;

/** Name of a document that the public door runs. */
export type PublicDocumentName = keyof typeof publicDocuments;
