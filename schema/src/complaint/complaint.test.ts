import { describe, expect, it } from 'vitest';
import { CategorySet } from '../category/category.ts';
import { Failure } from '../failure/failure.ts';
import { acceptComplaint, type ComplaintInput, countedAs } from './complaint.ts';
import { complaintCells } from './complaintCells.ts';

const now = Date.UTC(2026, 0, 15, 8);
const situation = {
  merchant: { id: 'mer_abcdefgh12', timeZone: 'Asia/Shanghai' },
  categories: new CategorySet([
    { code: 'PARKING', parent: null, label: 'Parking' },
    { code: 'PARKING.FULL', parent: 'PARKING', label: 'Full' },
  ]),
  channel: 'WIDGET' as const,
  now,
};
const input: ComplaintInput = {
  id: '7e6b1f0a-0000-4000-8000-000000000001',
  category: 'DELIVERY.LATE',
  text: 'Three weeks late.',
  anonymous: true,
};

function refusal(change: Partial<ComplaintInput>): string {
  try {
    acceptComplaint({ ...input, ...change }, situation);
  } catch (error) {
    if (error instanceof Failure) return `${error.code} ${error.path}`;
    throw error;
  }
  return 'accepted';
}

describe('accepting a complaint', () => {
  it('knows the first level of its category', () => {
    expect(acceptComplaint(input, situation)).toMatchObject({
      category: 'DELIVERY.LATE',
      topCategory: 'DELIVERY',
    });
    expect(acceptComplaint({ ...input, category: 'PARKING' }, situation).topCategory).toBe('PARKING');
  });

  it('keeps the version of the consent with a contact, and none without', () => {
    const named = { anonymous: false, contact: { email: 'a@example.com' }, consentVersion: 1 };
    expect(acceptComplaint({ ...input, ...named }, situation)).toMatchObject({
      contact: { name: null, email: 'a@example.com', phone: null },
      consentVersion: 1,
    });
    expect(acceptComplaint({ ...input, consentVersion: 1 }, situation)).toMatchObject({
      contact: null,
      consentVersion: null,
    });
  });

  it.each<[string, Partial<ComplaintInput>, string]>([
    ['a category of another merchant', { category: 'GARDEN' }, 'UNKNOWN_CATEGORY category'],
    ["a category of the merchant's own", { category: 'PARKING.FULL' }, 'accepted'],
    ['no words', { text: '  \n' }, 'REQUIRED text'],
    ['4,999 characters', { text: '好'.repeat(4999) }, 'accepted'],
    ['5,000 characters', { text: '👍'.repeat(5000) }, 'accepted'],
    ['5,001 characters', { text: 'a'.repeat(5001) }, 'TOO_LONG text'],
    ['neither contact nor anonymity', { anonymous: false }, 'REQUIRED contact.email'],
    ['anonymity with a contact', { contact: { phone: '12345' } }, 'INVALID contact'],
    [
      'an e-mail address that is none',
      { anonymous: false, contact: { email: 'a@b' } },
      'INVALID contact.email',
    ],
    [
      'a phone number that is none',
      { anonymous: false, contact: { phone: 'call me' } },
      'INVALID contact.phone',
    ],
    ['a phone number', { anonymous: false, contact: { phone: '+86 138 0000 0000' } }, 'accepted'],
    ['today', { happenedOn: '2026-01-15' }, 'accepted'],
    ['tomorrow', { happenedOn: '2026-01-16' }, 'IN_FUTURE happenedOn'],
    ['a day that does not exist', { happenedOn: '2025-02-30' }, 'INVALID happenedOn'],
    ['a rating that is no UUID', { ratingId: '1' }, 'INVALID ratingId'],
  ])('given %s', (_what, change, expected) => {
    expect(refusal(change)).toBe(expected);
  });
});

describe('counting a case', () => {
  it.each([
    ['COMPLAINT', 'SERVICE.WAIT', 'COMPLAINT'],
    ['QUERY', 'SERVICE.WAIT', 'QUERY'],
    ['HELP', 'SERVICE.WAIT', 'HELP'],
    ['COMPLAINT', 'BILLING.QUERY', 'QUERY'],
    ['COMPLAINT', 'OTHER.SUGGESTION', 'SUGGESTION'],
    ['COMPLAINT', 'OTHER.PRAISE', 'PRAISE'],
  ] as const)('takes a %s about %s as a %s', (kind, category, expected) => {
    expect(countedAs(kind, category)).toBe(expected);
  });

  it('leaves what is not known out of numerator and denominator', () => {
    const complaint = acceptComplaint(input, situation);
    const tallies = (change: object) => [
      ...new Set(complaintCells({ ...complaint, ...change }).map(({ tally }) => tally)),
    ];
    expect(tallies({})).toEqual(['COMPLAINT']);
    expect(tallies({ onTime: false })).toEqual(['COMPLAINT', 'ON_TIME_KNOWN']);
    expect(tallies({ onTime: true, disputed: true })).toEqual([
      'COMPLAINT',
      'ON_TIME_KNOWN',
      'ON_TIME',
      'DISPUTED_KNOWN',
      'DISPUTED',
    ]);
    expect(tallies({ kind: 'QUERY', onTime: true })).toEqual(['QUERY']);
  });
});
