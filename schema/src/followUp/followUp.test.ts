import { describe, expect, it } from 'vitest';
import {
  type ContactInput,
  contacted,
  type FollowUpInput,
  followUpLimits,
  gradedFollowUp,
} from './followUp.ts';

const id = '0a1b2c3d-0000-4000-8000-000000000001';
const day = 86_400_000;
// 23:59:59 in Shanghai on 2026-01-15; a second later it is the 16th.
const now = Date.UTC(2026, 0, 15, 15, 59, 59);
const by = {
  merchantId: 'mer_0123456789',
  complaintId: 'c-1',
  member: 'ann',
  now,
  timeZone: 'Asia/Shanghai',
};
const grade = (input: FollowUpInput) => gradedFollowUp(input, null, by);
const contact = (input: Partial<ContactInput>, before = grade({}), at = by) =>
  contacted({ id, said: 'They called.', ...input }, before, null, at);

describe('a customer who is followed up', () => {
  it("is graded on the day of the merchant's zone and due by that grade", () => {
    expect(grade({ expectedOn: '2026-02-15' })).toMatchObject({ grade: 'A', dueOn: '2026-01-16' });
    expect(grade({ expectedOn: '2026-02-16' })).toMatchObject({ grade: 'B', dueOn: '2026-01-22' });
    const later = { ...by, now: now + 1000 };
    expect(gradedFollowUp({ expectedOn: '2026-02-16' }, null, later)).toMatchObject({
      ...{ grade: 'A', lookedOn: '2026-01-16', dueOn: '2026-01-17' },
    });
    expect(grade({})).toMatchObject({ grade: 'E', dueOn: '2027-01-15', owner: 'ann', wantedOn: null });
  });

  it('stays the same one, with its owner, however often it is said anew', () => {
    const first = grade({ ownerId: 'bob', note: 'Wants two.' });
    const other = { ...by, complaintId: 'c-2', member: 'eve', now: now + day };
    expect(gradedFollowUp({ expectedOn: '2026-02-01' }, first, other)).toMatchObject({
      ...{ complaintId: 'c-1', owner: 'bob', note: null, createdAt: now, updatedAt: now + day, grade: 'A' },
    });
  });

  it('has a note and contacts of at most five thousand characters', () => {
    for (const length of [4999, followUpLimits.note]) {
      expect(grade({ note: '记'.repeat(length) }).note).toHaveLength(length);
      expect(contact({ said: '说'.repeat(length) }).contact.said).toHaveLength(length);
    }
    expect(() => grade({ note: '记'.repeat(5001) })).toThrow('TOO_LONG at note');
    expect(() => contact({ said: '说'.repeat(5001) })).toThrow('TOO_LONG at said');
    expect(() => contact({ said: ' ' })).toThrow('REQUIRED at said');
    expect(() => contact({ id: 'x' })).toThrow('INVALID at id');
  });

  it('is contacted up to five minutes ahead of our clock, not later', () => {
    for (const ahead of [299_999, 300_000]) expect(contact({ at: now + ahead }).contact.at).toBe(now + ahead);
    expect(() => contact({ at: now + 300_001 })).toThrow('IN_FUTURE at at');
  });

  it('is graded anew by each contact, seen from its day', () => {
    const before = grade({ expectedOn: '2026-03-01', wantedOn: '2026-02-01' });
    expect(before.grade).toBe('B');
    const later = { ...by, now: now + 20 * day };
    expect(contact({}, before, later)).toMatchObject({
      contact: { complaintId: 'c-1', expectedOn: '2026-03-01', grade: 'A', at: later.now, member: 'ann' },
      followUp: { grade: 'A', lookedOn: '2026-02-04', dueOn: '2026-02-05', wantedOn: '2026-02-01' },
    });
    expect(contact({ expectedOn: null, wantedOn: null }, before, later).followUp).toMatchObject({
      ...{ grade: 'E', expectedOn: null, wantedOn: null, dueOn: '2027-02-04' },
    });
  });

  it('keeps its grade when a contact from before the last look is added', () => {
    const before = grade({ expectedOn: '2026-03-01' });
    const told = { at: now - day, expectedOn: null };
    const { contact: added, followUp } = contact(told, before);
    expect(added).toMatchObject({ grade: 'E', expectedOn: null });
    expect(followUp).toEqual(before);
    expect(contact({ ...told, at: now }, before).followUp.grade).toBe('E');
  });

  it('begins with a first contact, and takes the same contact once', () => {
    const input = { id, said: 'They called.', expectedOn: '2026-02-01' };
    const first = contacted(input, null, null, by);
    expect(first.followUp).toMatchObject({ complaintId: 'c-1', grade: 'A', owner: 'ann' });
    const again = (parts: Partial<ContactInput>, before = first.followUp) =>
      contacted({ ...input, ...parts }, before, first.contact, { ...by, now: now + day });
    expect(again({})).toEqual(first);
    expect(again({ at: now })).toEqual(first);
    for (const other of [{ said: 'x' }, { at: now + 1 }, { expectedOn: null }]) {
      expect(() => again(other)).toThrow('ID_CONFLICT at id');
    }
    expect(() => again({}, { ...first.followUp, complaintId: 'c-2' })).toThrow('ID_CONFLICT at id');
  });
});
