/** Why a file cannot be imported at all, in a word that programs can rely on. */
export const importRefusalCodes = [
  'FILE_UNREADABLE',
  'FILE_EMPTY',
  'UNKNOWN_ENCODING',
  'INVALID_ENCODING',
  'WRONG_DELIMITER',
  'QUOTE_NOT_CLOSED',
  'UNKNOWN_FIELD',
  'FIELD_TWICE',
  'MISSING_FIELD',
  'MISSING_COLUMN',
  'AMBIGUOUS_COLUMN',
] as const;

/** Why a file cannot be imported at all, in a word that programs can rely on. */
export type ImportRefusalCode = (typeof importRefusalCodes)[number];

/** Values that a message names. */
export type ImportRefusalDetails = Readonly<Record<string, string | number>>;

/** A file that cannot be imported as it was asked for; nothing of it is stored. */
export class ImportRefused extends Error {
  /** The word that programs rely on. */
  readonly code: ImportRefusalCode;
  /** The option or the field that is to blame, for example `map.score` or `encoding`. */
  readonly path: string;
  readonly details: ImportRefusalDetails;

  constructor(code: ImportRefusalCode, path: string, details: ImportRefusalDetails = {}) {
    super(`${code} at ${path}`);
    this.name = 'ImportRefused';
    this.code = code;
    this.path = path;
    this.details = details;
  }
}
