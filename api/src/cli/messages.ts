import type { Erased } from '@hearback/schema/customer/erasure.port';
import type { ImportRefusalCode, ImportRefusalDetails } from '@hearback/schema/import/importRefused';
import type { Tags } from '../delivery/tags.ts';
import type { TransactionTimes } from '../import/chunkPace.ts';
import type { ImportResult } from '../import/importOptions.ts';
import type { CheckResult, RecountResult } from '../indicator/recount.ts';

/** Descriptions and examples, in English: the reader is the operator. */
export const help = {
  program: 'Runs and manages a Hearback install. Every command works beside the running server.',
  json: 'print exactly one JSON document on standard output',
  start: 'build the widget, bring the tables up to date, make the demo on the first run, and serve',
  serve: 'serve an install that is built',
  demo: 'make the demo merchant with two years of ratings and complaints',
  config: 'list every setting with its value, passwords hidden',
  migrate: 'bring the tables up to date and say what was done',
  merchant: 'manage merchants',
  merchantCreate: 'make a merchant; its two keys are shown once',
  merchantCreateExamples: `
Example:
  hearback merchant create --name "Harbour Tea House" --timezone Asia/Shanghai \\
    --locale zh-CN --origin https://tea.example --origin https://www.tea.example`,
  name: 'name, at most 200 characters',
  industry: 'trade, for comparison with others of the same trade',
  timezone: 'IANA zone of its days, weeks and months, for example Asia/Shanghai',
  locale: 'language of its staff: en or zh-CN',
  origin: 'page origin that may use the publishable key, repeatable; none: any page',
  tag: 'print the script tag of a merchant: one that stays up to date, and one of a fixed version with its hash',
  key: 'manage secret keys',
  keyCreate: 'make a secret key; it is shown once',
  keyCreateExamples: `
Examples:
  hearback key create --merchant mer_0a1b2c3d4e --scope INDICATORS_READ --scope RATINGS_READ
  hearback key create --all          an operator's key for every merchant of the install`,
  keyMerchant: 'id of the merchant, mer_…',
  keyAll: "an operator's key, for every merchant of the install",
  scope: (scopes: readonly string[]) =>
    `what it may do, repeatable; by default everything: ${scopes.join(', ')}`,
  keyMember: 'id of the member as whom the key acts, mem_…; by default it acts as the first owner',
  member: 'manage staff',
  memberCreate: 'add a member of the staff',
  memberCreateExamples: `
Example:
  hearback member create --merchant mer_0a1b2c3d4e --name "Li Na" --role AGENT --department "Service desk" --email li.na@example.com`,
  memberName: 'name, at most 200 characters',
  memberRole: (roles: readonly string[]) => `one of ${roles.join(', ')}`,
  memberDepartment:
    'name or id of a department, repeatable; one that is not there is made, without categories',
  memberEmail: 'where alerts, warnings and escalations go; default: nowhere',
  keyRevoke: 'end a key at once',
  recount: 'rebuild every count and the state of every case from the raw rows while the server goes on',
  recountCheck: 'only compare, as of one instant; exit code 1 where something differs',
  keyId: 'id of the key, key_…',
  erase:
    'erase what is stored about a person: words, contact, order, evidence, mails that wait; numbers stay',
  eraseReceipt: 'receipt of what is to be erased, with or without its dashes',
  eraseCustomer: 'everything of a customer: the id that the host gave, an e-mail address or a phone number',
  eraseMerchant: 'only what this merchant holds; by default every merchant of the install',
  eraseExamples: `
Examples:
  hearback erase --receipt 7Q2K-M4XD-9V0T-B6HN
  hearback erase --customer anna.cole@example.com --merchant mer_0123456789`,
  keyIdentity: 'print the secret with which a host signs its customers’ ids',
  keyIdentityExamples: `
The signature of an id is its HMAC-SHA-256 with the secret, hexadecimal. Make it on your own server, never in the page:
  printf %s "$CUSTOMER_ID" | openssl dgst -sha256 -hmac "$IDENTITY_SECRET" -r
The page then calls hearback.identify({ id, signature }).`,
} as const;

/** What commands say to a person. */
export const said = {
  sqlite: (file: string) => `SQLite, ${file}`,
  noMail: 'none: no mail is sent',
  migrated: (database: string, names: readonly string[]) =>
    names.length === 0 ? `${database} is up to date.` : `${database}: ran ${names.join(', ')}.`,
  merchantCreated: (made: {
    merchant: { id: string; name: string };
    publishableKey: string;
    secretKey: string;
  }) => [
    `${made.merchant.name} has the id ${made.merchant.id}.`,
    `Publishable key, for the tag:  ${made.publishableKey}`,
    `Secret key, shown only now:    ${made.secretKey}`,
  ],
  tags: ({ evergreen, pinned, importMap, version }: Tags) => [
    'Always the newest version 1:',
    `  ${evergreen}`,
    ...(pinned === null || importMap === null
      ? ['The widget is not built here yet: run npm start once, and ask again for a fixed version.']
      : [
          `Version ${version}, which never changes:`,
          `  ${pinned}`,
          'To check the modules it loads as well, put this before it (browsers that know no hashes there pass it over):',
          `  ${importMap}`,
        ]),
  ],
  memberCreated: (name: string, id: string) => [`${name} has the id ${id}.`],
  keyCreated: (secretKey: string, keyId: string) => [
    `Secret key, shown only now:  ${secretKey}`,
    `Its id, to revoke it:        ${keyId}`,
  ],
  checking: (rows: number) => `Looking the file through: ${rows} rows`,
  bar: 'Storing',
  storing: (rows: number, of: number) => `Stored ${rows} of ${of} rows`,
  transactions: ({ count, longest, median, p99 }: TransactionTimes) =>
    `Stored in ${count} transactions: half within ${median.toFixed(1)} ms, 99 of 100 within ${p99.toFixed(1)} ms, the longest ${longest.toFixed(1)} ms`,
  imported: (result: ImportResult) => [
    `Received ${result.received} = accepted ${result.accepted} + duplicate ${result.duplicate} + quarantined ${result.quarantined} + rejected ${result.rejected}.`,
    ...(result.marked === 0 ? [] : [`Marked, of those accepted: ${result.marked}.`]),
    ...(result.rejectedFile === null ? [] : [`Rejected rows with reasons: ${result.rejectedFile}`]),
    `Merchants: ${result.merchants.length}.`,
  ],
  recounting: (merchants: number, of: number) => `Went through ${merchants} of ${of} merchants`,
  recounted: ({ cases, cells, corrected, merchants }: RecountResult) =>
    `Counted ${cells} cells and ${cases} cases of ${merchants} merchants anew; ${corrected} were off and are right now.`,
  checked: ({ cases, cells, different, differences, merchants }: CheckResult) => [
    `Compared ${cells} cells and ${cases} cases of ${merchants} merchants with their rows: ${differences} differ.`,
    ...different.map(
      ({ cell, counted, kept, merchantId, table }) =>
        `${merchantId} ${table} ${JSON.stringify(cell)}: kept ${kept}, counted ${counted}`,
    ),
    ...(differences > different.length ? [`… and ${differences - different.length} more.`] : []),
  ],
  erased: ({ already, complaints, files, letters, ratings }: Erased) => {
    if (ratings + complaints > 0) {
      return [
        `Erased the words and the customer of ${complaints} complaints and ${ratings} ratings, ${files} files and ${letters} mails that had not gone out.`,
        'Their numbers stay counted.',
      ];
    }
    return already > 0
      ? ['It is already done: this was erased before.']
      : ['Nothing is stored about this customer: there never was, or it is already erased.'];
  },
  identitySecret: (secret: string) => [
    `Identity secret: ${secret}`,
    'Keep it on your server. Whoever has it can speak in the name of any customer.',
  ],
  keyRevoked: (keyId: string, at: string) => `${keyId} is revoked since ${at}.`,
} as const;

/** Sentences for files that cannot be imported: what happened and what to do. Nothing was stored. */
export const refusalSentences: Readonly<
  Record<ImportRefusalCode, (details: ImportRefusalDetails) => string>
> = {
  FILE_UNREADABLE: ({ file, reason }) => `The file ${file} cannot be read: ${reason}.`,
  FILE_EMPTY: ({ file }) => `The file ${file} has no line with the names of its columns.`,
  UNKNOWN_ENCODING: ({ encoding }) =>
    `There is no encoding ${encoding}. Use utf-8, gbk, gb18030, big5, shift_jis, utf-16le or windows-1252.`,
  INVALID_ENCODING: ({ encoding, row }) =>
    `The file is not ${encoding}: a character near row ${row} cannot be read. Try --encoding gbk (Chinese files from Excel) or another; nothing was stored.`,
  WRONG_DELIMITER: ({ delimiter, columns, suggestion }) =>
    `Separated by "${delimiter}" the file has only one column: ${columns}. Try --delimiter ${suggestion}; nothing was stored.`,
  QUOTE_NOT_CLOSED: ({ row }) =>
    `A quote that opens in row ${row} is never closed, so the rows after it cannot be told apart. Nothing was stored.`,
  UNKNOWN_FIELD: ({ field, fields }) => `There is no field ${field}. The fields are ${fields}.`,
  FIELD_TWICE: ({ field }) => `The field ${field} is mapped twice. Map each field to one column.`,
  MISSING_FIELD: ({ fields }) => `Map at least one of these fields to a column: ${fields}.`,
  MISSING_COLUMN: ({ field, column, columns }) =>
    `The field ${field} is mapped to the column "${column}", which the file does not have. Its columns are: ${columns}. Nothing was stored.`,
  AMBIGUOUS_COLUMN: ({ field, column }) =>
    `The field ${field} is mapped to the column "${column}", which the file has more than once. Rename one of them.`,
};
