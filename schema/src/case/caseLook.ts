import type { FiledComplaint } from '../complaint/complaint.port.ts';
import type { Ports } from '../ports.ts';
import type { CaseFile, StoredEvent } from './case.port.ts';
import type { CaseRules } from './caseRules.ts';
import type { CaseState } from './caseState.ts';
import { foldCase } from './foldCase.ts';
import { eventsOf } from './workCase.ts';

/** A case as it is looked at: its events and what they fold to. */
export interface CaseLook {
  readonly file: CaseFile;
  readonly rules: CaseRules;
  readonly events: readonly StoredEvent[];
  readonly state: CaseState;
  /** Whether it was ever worked or judged here. */
  readonly worked: boolean;
}

const looks = new WeakMap<FiledComplaint, Promise<CaseLook>>();

async function read(complaint: FiledComplaint, ports: Ports): Promise<CaseLook> {
  const { id, merchantId } = complaint;
  const [file, rules] = await Promise.all([ports.cases.file(merchantId, id), ports.cases.rules(merchantId)]);
  if (file === null) throw new RangeError(`There is no case ${id}.`);
  const known = eventsOf(file, rules);
  const state = foldCase(known);
  if (state === null) throw new RangeError('A case has at least its receipt.');
  const worked = file.events.length > 0;
  const events = worked
    ? file.events
    : known.map((event, index) => ({
        seq: index + 1,
        event,
        commandId: null,
        commandHash: null,
        recordedAt: null,
      }));
  return { file, rules, events, state, worked };
}

/** The case of a complaint, read once however many of its fields are asked for. */
export function lookAt(complaint: FiledComplaint, ports: Ports): Promise<CaseLook> {
  const known = looks.get(complaint);
  if (known !== undefined) return known;
  const look = read(complaint, ports);
  looks.set(complaint, look);
  return look;
}
