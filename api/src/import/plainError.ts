import { ImportRefused } from '@hearback/schema/import/importRefused';
import { DatabaseBusy } from '../db/database.ts';

/** An error as another thread can be told it. */
export type PlainError =
  | { readonly kind: 'REFUSED'; readonly refused: Pick<ImportRefused, 'code' | 'path' | 'details'> }
  | { readonly kind: 'BUSY' }
  | { readonly kind: 'OTHER'; readonly error: unknown };

/** Takes an error apart: what passes between threads keeps its fields and loses its class. */
export function toPlain(error: unknown): PlainError {
  if (error instanceof ImportRefused) {
    const { code, details, path } = error;
    return { kind: 'REFUSED', refused: { code, path, details } };
  }
  return error instanceof DatabaseBusy ? { kind: 'BUSY' } : { kind: 'OTHER', error };
}

/** The error that was taken apart. */
export function fromPlain(plain: PlainError): unknown {
  if (plain.kind === 'BUSY') return new DatabaseBusy();
  if (plain.kind === 'OTHER') return plain.error;
  const { code, details, path } = plain.refused;
  return new ImportRefused(code, path, details);
}
