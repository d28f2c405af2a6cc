import type { Failure } from '../send/answer.ts';

/** A photo or document that a visitor chose. It lives in memory only, until Send. */
export interface ChosenFile {
  /** UUID, the same on every attempt. */
  readonly id: string;
  readonly file: File;
  /** What is seen of it; undefined for a document. */
  readonly picture: HTMLCanvasElement | undefined;
  /** Whether the server has it. */
  stored: boolean;
  /** Why the server refused it. */
  failure: Failure | undefined;
}
