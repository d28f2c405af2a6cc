import { randomUUID } from 'node:crypto';
import { parsePublicId } from '@hearback/schema/submission/publicId';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type CaseWorld, caseWorld } from '../case/caseWorld.ts';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { insertEvidence } from './evidence.queries.ts';

eachDatabase('evidence through GraphQL', (open) => {
  let test: TestDatabase;
  let world: CaseWorld;

  beforeEach(async () => {
    test = await open();
    world = await caseWorld(test.database);
  });
  afterEach(() => test.dispose());

  it('is listed with its case, for the staff and for whoever holds the receipt', async () => {
    const complaintId = await world.file();
    const complaint = parsePublicId('cmp', complaintId)?.id ?? '';
    const ids = [randomUUID(), randomUUID()];
    for (const [index, id] of ids.entries()) {
      await test.database.write((writer) =>
        insertEvidence(writer, {
          ...{
            merchant_id: world.merchantId,
            evidence_id: id,
            kind: 'COMPLAINT',
            submission_id: complaint,
            content_hash: 'ab',
          },
          ...{ type: index === 0 ? 'image/jpeg' : 'application/pdf', size: 1234 + index },
          ...{ width: index === 0 ? 640 : null, height: index === 0 ? 480 : null },
          ...{ added_by: index === 0 ? null : 'mem_0000000001', added_at: world.now + index },
        }),
      );
    }
    const fields = 'evidence { id name type size width height url fromCustomer addedAt }';
    const read = await world.ask(`query ($id: ID!) { complaint(id: $id) { receipt ${fields} } }`, {
      id: complaintId,
    });
    const { evidence, receipt } = read.complaint;
    expect(evidence).toEqual([
      {
        ...{
          id: expect.stringMatching(/^evd_/),
          name: `evidence-${ids[0]?.slice(0, 8)}.jpg`,
          type: 'image/jpeg',
        },
        ...{ size: 1234, width: 640, height: 480, fromCustomer: true },
        ...{ url: expect.stringMatching(/\/evidence\/evd_/), addedAt: new Date(world.now).toISOString() },
      },
      expect.objectContaining({ type: 'application/pdf', size: 1235, width: null, fromCustomer: false }),
    ]);
    const status = await world.ask(
      `query ($receipt: String!) { complaintStatus(receipt: $receipt) { ${fields} } }`,
      { receipt },
      null,
    );
    expect(status.complaintStatus.evidence).toEqual(evidence);
    const elsewhere = await world.file();
    const other = await world.ask('query ($id: ID!) { complaint(id: $id) { evidence { id } } }', {
      id: elsewhere,
    });
    expect(other.complaint.evidence).toEqual([]);
  });
});
