import { randomUUID } from 'node:crypto';
import { documentIds } from '@hearback/schema/documents/documentIds';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainComplaint } from '../case/plainComplaint.ts';
import { insertEvidence } from '../evidence/evidence.queries.ts';
import { createMerchant } from '../merchant/merchant.adapter.ts';
import { type TestSite, testSite } from '../pages/testSite.ts';

describe('receipts that are wrong', () => {
  let site: TestSite;
  let mine: string;
  let theirs: string;
  let evidence: string;
  let wrong: Readonly<Record<string, string>>;

  const file = async (merchantId: string) => {
    const complaint = plainComplaint(merchantId, site.install.clock());
    const stored = await site.install.ports.complaints.submit(complaint);
    if (stored.outcome !== 'ACCEPTED') throw new Error('The complaint must be stored.');
    return { id: complaint.id, receipt: stored.receipt };
  };

  beforeAll(async () => {
    site = await testSite();
    const { database } = site.install;
    const other = await database.write((writer) =>
      createMerchant(writer, {
        ...{ name: 'Tea', importName: null, industry: null, timeZone: 'UTC', locale: 'en' },
        ...{ origins: [], withQuestion: true, now: site.install.clock() },
      }),
    );
    const own = await file(site.merchant.id);
    mine = own.receipt;
    theirs = (await file(other.merchant.id)).receipt;
    const evidenceId = randomUUID();
    await database.write((writer) =>
      insertEvidence(writer, {
        ...{
          merchant_id: site.merchant.id,
          evidence_id: evidenceId,
          kind: 'COMPLAINT',
          submission_id: own.id,
          content_hash: 'a',
        },
        ...{ type: 'image/png', size: 1, width: 1, height: 1, added_by: null, added_at: 1 },
      }),
    );
    evidence = `${site.base}/evidence/evd_${site.merchant.id.slice(4)}_${evidenceId.replaceAll('-', '')}`;
    const last = mine.endsWith('0') ? '1' : '0';
    wrong = {
      'wrong in its last character': `${mine.slice(0, -1)}${last}`,
      'another of the merchant': `${mine.slice(0, 4)}-ABCD-EFGH-JKMN`,
      'of another merchant with these letters': `${theirs.slice(0, 4)}${mine.slice(4)}`,
      'of no merchant': `----${mine.slice(4)}`,
      'of a merchant that is not there': `ZZZZ${mine.slice(4)}`,
      'one character short': mine.slice(0, -1),
      'one character long': `${mine}0`,
      'no receipt at all': '收据 %00',
    };
  });
  afterAll(() => site?.dispose());

  /** What a door answers to each, without what was asked and when. */
  const answersOf = async (ask: (receipt: string) => Promise<Response>) => {
    const answers: Record<string, unknown> = {};
    for (const [name, receipt] of Object.entries(wrong)) {
      const response = await ask(receipt);
      const { date: _, 'content-length': __, ...headers } = Object.fromEntries(response.headers);
      const text = await response.text();
      const body = [encodeURIComponent(receipt), receipt].reduce(
        (said, word) => said.replaceAll(word, '*'),
        text,
      );
      answers[name] = { status: response.status, headers, body };
    }
    return answers;
  };
  const allAlike = (answers: Record<string, unknown>) => {
    const [first] = Object.values(answers);
    for (const [name, answer] of Object.entries(answers)) expect([name, answer]).toEqual([name, first]);
    return first as { readonly status: number; readonly body: string };
  };
  const door = (document: keyof typeof documentIds, variables: object) =>
    fetch(`${site.base}/v1/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://shop.example' },
      body: JSON.stringify({ documentId: documentIds[document], variables }),
    });

  it('are answered alike at the public door, when read and when written to', async () => {
    const read = allAlike(await answersOf((receipt) => door('complaintStatus', { receipt })));
    expect(JSON.parse(read.body)).toEqual({ data: { complaintStatus: null } });
    const written = await answersOf((receipt) =>
      door('withdrawComplaint', { input: { receipt, id: randomUUID(), reason: null } }),
    );
    expect(allAlike(written)).toMatchObject({ status: 200, body: expect.stringContaining('NOT_FOUND') });
  });

  it('are answered alike on the page of a case', async () => {
    const page = allAlike(
      await answersOf((receipt) => fetch(`${site.base}/c/${encodeURIComponent(receipt)}`)),
    );
    expect(page.status).toBe(404);
    const right = await fetch(`${site.base}/c/${mine}`);
    expect(right.status).toBe(200);
  });

  it('are answered alike where evidence lies, also where another merchant knows them', async () => {
    const ask = (receipt: string) => fetch(`${evidence}?receipt=${encodeURIComponent(receipt)}`);
    const { status } = allAlike(await answersOf(ask));
    expect(status).toBe(404);
    // A right receipt opens its own case only; that the file is there it is not told.
    const foreign = await ask(theirs);
    const nothing = await fetch(`${site.base}/evidence/evd_x?receipt=${theirs}`);
    expect([foreign.status, await foreign.text()]).toEqual([nothing.status, await nothing.text()]);
    expect(foreign.status).toBe(404);
  });

  it('take the same time, however much of them is right', async () => {
    const { complaints } = site.install.ports;
    const times = Object.fromEntries(Object.keys(wrong).map((name) => [name, [] as number[]]));
    // Side by side, so that whatever else the machine does falls on all of them.
    for (let round = 0; round < 300; round += 1) {
      for (const [name, receipt] of Object.entries(wrong)) {
        const start = performance.now();
        await complaints.byReceipt(receipt);
        times[name]?.push(performance.now() - start);
      }
    }
    const medians = Object.values(times).map((list) => list.toSorted((a, b) => a - b)[list.length >> 1] ?? 0);
    // Generous, for a machine that is busy: a read that is left out would show as well.
    expect(Math.max(...medians)).toBeLessThan(3 * Math.min(...medians) + 0.1);
  });
});
