import type { FailureMessages } from './messages.ts';

/** Failure sentences in English. */
export const failuresEn: FailureMessages = {
  REQUIRED: () => 'This is needed. Please fill it in and send again.',
  INVALID: ({ expected }) => `This value cannot be read. Expected: ${expected ?? 'another form'}.`,
  TOO_LONG: ({ max, length }) => `This is ${length} characters long; at most ${max} fit. Please shorten it.`,
  TOO_MANY: ({ max, count }) => `There are ${count} of these; at most ${max} are taken. Please remove some.`,
  OUT_OF_RANGE: ({ min, max }) => `The value must lie between ${min} and ${max}.`,
  IN_FUTURE: () => 'This date lies in the future. Please give the day on which it happened.',
  UNKNOWN_CATEGORY: ({ category }) =>
    `There is no category ${category} here. Please choose one from the list.`,
  UNKNOWN_QUESTION: ({ question }) => `There is no question ${question} in this form. Reload the form.`,
  UNKNOWN_MERCHANT: ({ merchant }) => `There is no merchant ${merchant}. Check the id.`,
  UNKNOWN_KEY: () => 'This key is not known here. Copy the tag again from the merchant settings.',
  KEY_REVOKED: () => 'This key was revoked. Use a newer key.',
  WRONG_ORIGIN: ({ origin }) =>
    `This key may not be used on ${origin}. Add that origin to the key, or use the hosted form.`,
  ID_CONFLICT: () =>
    'This id was already used for something else. What is stored stays as it is; use a new id.',
  PERIOD_EMPTY: () => 'The period ends before it begins. The day "to" is not part of it.',
  PERIOD_TOO_LONG: ({ max }) => `The period is too long for this interval; at most ${max} points are given.`,
  PAGE_TOO_LARGE: ({ max }) => `A page holds at most ${max} rows. Ask for fewer and follow the cursor.`,
  FILTERS_NOT_COMBINABLE: ({ filters }) =>
    `These filters are not counted together: ${filters}. Use one of them at a time.`,
  NAME_TAKEN: ({ name }) => `The name ${name} is taken. Choose another.`,
  NOT_FOUND: () => 'There is nothing with this id that you can see.',
  FORBIDDEN: ({ scope }) => `This key lacks the scope ${scope}.`,
  UNAUTHENTICATED: () => 'A secret key is needed: send it as "Authorization: Bearer hb_sk_…".',
  BODY_TOO_LARGE: ({ max }) => `The request is larger than ${max} bytes. Please shorten what you send.`,
  BODY_NOT_UTF8: () => 'The request is not valid UTF-8. Send the text as UTF-8.',
  BODY_NOT_JSON: () => 'The request is not a JSON object. Check its syntax and send again.',
  UNSUPPORTED_TYPE: ({ expected }) => `Send the request as ${expected}.`,
  UNKNOWN_DOCUMENT: () =>
    'This address runs the documents of the widget only. Reload the page and try again.',
  TOO_MANY_REQUESTS: ({ seconds }) =>
    `Too much arrived at once. Nothing is lost: please send again in ${seconds} seconds.`,
  UNAVAILABLE: ({ seconds }) =>
    `The service is busy. Nothing is lost: please send again in ${seconds} seconds.`,
  CASE_CHANGED: () =>
    'This case was changed by somebody else in the meantime. Reload it and decide again; nothing was changed.',
  MEMBER_NEEDED: () =>
    'This takes a member of the staff: use a secret key of the merchant that is bound to one.',
  FILE_TOO_LARGE: ({ max }) => `This file is too large: at most ${max} MB fit. Please send a smaller one.`,
  FILE_TYPE_REFUSED: ({ of }) =>
    of === 'RATING'
      ? 'Only photos (JPEG, PNG, WebP) are taken. Please send the photo as one of them.'
      : 'Only photos (JPEG, PNG, WebP) and PDF are taken. Please send the file as one of them.',
  FILE_UNREADABLE: () => 'This photo cannot be read: it is damaged or incomplete. Please send it again.',
  IMAGE_TOO_LARGE: ({ max }) =>
    `This photo has too many pixels: at most ${max} million fit. Please send a smaller one.`,
  TOO_MANY_FILES: ({ max, of }) =>
    of === 'RATING'
      ? `This rating has ${max} photos already, and more are not taken.`
      : `This case has ${max} files already, and more are not taken.`,
  PHOTOS_NOT_TAKEN: () => 'This form takes no photos with a rating. The rating itself is safe.',
};
