import type { QuarantineReason } from '../submission/quarantine.port.ts';
import type { Instant } from '../time/calendarDay.ts';
import type { DateReader } from './dateReader.ts';

/** What is known where a row is read. */
export interface RowSituation {
  readonly merchantId: string;
  /** UUID of the row. */
  readonly id: string;
  /** Whether the same row, without an id of its own, stood in the file before. */
  readonly repeated: boolean;
  readonly dates: DateReader;
  readonly now: Instant;
}

/** A row that could be read: to be stored, or to be set aside with the reason. */
export type ReadRow<Draft> =
  | { readonly draft: Draft }
  | { readonly reason: QuarantineReason; readonly path: string };
