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
  rateHandling: `mutation rateHandling($input: RateHandlingInput!) {
  rateHandling(input: $input) {
    __typename
    ... on RateHandlingSuccess { status { receipt step } repeated }
    ... on IllegalStep { possibleSteps }
    ... on Failure { code message path }
  }
}`,
  reopenComplaint: `mutation reopenComplaint($input: ReopenComplaintInput!) {
  reopenComplaint(input: $input) {
    __typename
    ... on ReopenComplaintSuccess { status { receipt step } repeated }
    ... on IllegalStep { possibleSteps }
    ... on Failure { code message path }
  }
}`,
  withdrawComplaint: `mutation withdrawComplaint($input: WithdrawComplaintInput!) {
  withdrawComplaint(input: $input) {
    __typename
    ... on WithdrawComplaintSuccess { status { receipt step } repeated }
    ... on IllegalStep { possibleSteps }
    ... on Failure { code message path }
  }
}`,
  sendComplaintMessage: `mutation sendComplaintMessage($input: SendComplaintMessageInput!) {
  sendComplaintMessage(input: $input) {
    __typename
    ... on SendComplaintMessageSuccess { status { receipt step } repeated }
    ... on IllegalStep { possibleSteps }
    ... on Failure { code message path }
  }
}`,
  followComplaint: `query followComplaint($receipt: String!, $locale: String) {
  complaintStatus(receipt: $receipt) {
    receipt
    kind
    step
    erased
    receivedAt
    merchantName
    category { code label(locale: $locale) }
    now(locale: $locale)
    next(locale: $locale)
    nextBy
    nextByExplained(locale: $locale)
    timeZone
    waitingForYou
    canSendMessage
    canAddEvidence
    canWithdraw
    canRate
    canReopen
    messages { fromCustomer text at question remedies { code amount } }
    evidence { id type size fromCustomer addedAt }
  }
}`,
  publicScore: `query publicScore($key: String!) {
  publicScore(key: $key) {
    merchantName
    from
    to
    count
    mean
    low
    high
    worst
    best
    distribution { value count }
    change
    jsonLd
  }
}`,
} as const;

/** Name of a document that the public door runs. */
export type PublicDocumentName = keyof typeof publicDocuments;
