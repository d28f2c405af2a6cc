import type { RemedyWanted } from '@hearback/schema/form/form';
import type { ChosenFile } from '../evidence/chosenFile.ts';

/** A complaint as far as it is written. It lives in memory only. */
export interface ComplaintDraft {
  /** UUID of the submission, the same on every attempt. */
  readonly id: string;
  /** The step that is shown, see `steps`. */
  step: number;
  /** The furthest step so far: who has seen the summary is led back to it. */
  reached: number;
  /** Code of the first level. */
  branch: string;
  /** Code of the category: of the second level where there is one. */
  category: string;
  /** What was searched for in the categories. */
  query: string;
  text: string;
  order: string;
  /** Day on which it happened, as `2026-11-22`. */
  happenedOn: string;
  remedy: RemedyWanted | '';
  /** Photos and documents. */
  files: ChosenFile[];
  anonymous: boolean;
  name: string;
  email: string;
  phone: string;
  /** Whether the consent text was agreed to. */
  agreed: boolean;
  /** The receipt code, once it is stored. */
  receipt: string;
  /** By when the next step is due; empty: not known. */
  due: string;
}

/** The steps in their order, by name. */
export const steps = { branch: 0, category: 1, story: 2, contact: 3, check: 4 } as const;

/**
 * An empty complaint.
 *
 * @param files Photos that were chosen for the rating: they go with the complaint.
 */
export function newComplaint(id: string, files: ChosenFile[]): ComplaintDraft {
  return {
    ...{
      id,
      step: 0,
      reached: 0,
      branch: '',
      category: '',
      query: '',
      text: '',
      order: '',
      happenedOn: '',
      remedy: '',
    },
    ...{ anonymous: false, name: '', email: '', phone: '', agreed: false, receipt: '', due: '', files },
  };
}
