/** Ids of the public documents: the SHA-256 of their text. Printed by `schema:print`. */
export const documentIds = {
  submitRating: 'sha256:253e8dec55d5d3a5c706789473ee8c318e4f1b811869b9b4e6e79b9963c571c6',
  submitComplaint: 'sha256:7cb9091c06f402072335dd2d15200c2e68b58e49a74e7bb02f6e969f16ffd24a',
  complaintStatus: 'sha256:735a6abdd505416ef939353b324682a4ed561c47dc91194397cbb29dbc7479e5',
} as const;
