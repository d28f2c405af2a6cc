import type { PreparedSubmissions } from '../submission/store.ts';
import type { CheckedCsv } from './csvFile.ts';
import type { ImportOptions, ImportResult } from './importOptions.ts';

/** What is to be read. Plain data, so that another thread can do it. */
export interface ReadingTask {
  readonly options: ImportOptions;
  readonly file: CheckedCsv;
  /** The data folder. */
  readonly home: string;
  /** When the import began: later dates lie in the future. */
  readonly startedAt: number;
}

/** Rows that were read, ready to be stored. */
export interface ReadChunk {
  readonly rows: number;
  /** Rows among them that are rejected. */
  readonly rejected: number;
  readonly prepared: PreparedSubmissions;
}

/** Which ratings and complaints of a chunk found other content under their ids, by their places in it. */
export interface Conflicts {
  readonly ratings: readonly number[];
  readonly complaints: readonly number[];
}

/** Reads the rows of a checked file. */
export interface ImportReader {
  /** The next rows, at most so many, received at an instant; null after the last. */
  next(size: number, now: number): Promise<ReadChunk | null>;
  /** The first chunk that was read and not reported yet is stored, but for its conflicts. */
  stored(conflicts: Conflicts): Promise<void>;
  /** Everything is stored. */
  end(): Promise<Pick<ImportResult, 'merchants' | 'rejectedFile'>>;
  /** Lets go of everything, also after an error. */
  close(): Promise<void>;
}
