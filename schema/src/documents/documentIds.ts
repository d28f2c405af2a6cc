/** Ids of the public documents: the SHA-256 of their text. Printed by `schema:print`. */
export const documentIds = {
  submitRating: 'sha256:253e8dec55d5d3a5c706789473ee8c318e4f1b811869b9b4e6e79b9963c571c6',
  submitComplaint: 'sha256:7cb9091c06f402072335dd2d15200c2e68b58e49a74e7bb02f6e969f16ffd24a',
  complaintStatus: 'sha256:735a6abdd505416ef939353b324682a4ed561c47dc91194397cbb29dbc7479e5',
  rateHandling: 'sha256:a61206096a9d21c9cf2c6705547b13c05967e55feb9626b537c5a07157fe1c62',
  reopenComplaint: 'sha256:40e2c3b8e9f33d449a3cbba2970e44c7e4dccf4a2c134da187b7bbee2d45f426',
  withdrawComplaint: 'sha256:6e9e449946b4066aeb7cb7e749976ceab4c51a520ad1c9a0dbebe0fdf5497c15',
  sendComplaintMessage: 'sha256:f9c9d3ad300c03757413f1dd57bd9a6cd76af7120b81577c0cdf598f8caf6369',
  followComplaint: 'sha256:aabd5594c9feb67ed13641829a8f6aa6d58aa4557e2afae39d4b87a328844b61',
  publicScore: 'sha256:b0f9497b12439873d84981796e61ae0b8b7f331df3c8dea44b0565579a7a9c18',
} as const;
