import { randomUUID } from 'node:crypto';
import type { Complaint } from '@hearback/schema/complaint/complaint';
import type { Database } from '../db/database.ts';
import { portsOf } from '../install.ts';
import { createMerchant } from '../merchant/merchant.adapter.ts';
import { dispatchDue } from '../outbox/dispatchDue.ts';
import { pageMessages } from '../outbox/outbox.queries.ts';
import { mailDeliverer } from './mailDeliverer.ts';

/** The instant at which tests of mail begin. */
export const mailStart = Date.UTC(2026, 0, 15, 2);

/** Address under which visitors reach the install of a test. */
export const mailPublicUrl = 'https://voice.example';

/** For tests: a merchant whose mails go out. */
export async function testMailing(database: Database, clock: () => number) {
  const ports = portsOf(database, clock);
  const { merchant } = await database.write((writer) =>
    createMerchant(writer, {
      ...{ name: '街角面包店', importName: null, industry: null, timeZone: 'Asia/Shanghai', locale: 'en' },
      ...{ origins: [], withQuestion: true, now: mailStart },
    }),
  );
  const merchantId = merchant.id;
  return {
    ports,
    merchantId,
    /** Stores a complaint and gives its id. */
    complain: async (changes: Partial<Complaint> = {}): Promise<string> => {
      const complaint: Complaint = {
        ...{ merchantId, id: randomUUID(), kind: 'COMPLAINT', step: 'RECEIVED', text: '等了四十分钟' },
        ...{ category: 'SERVICE.WAIT', topCategory: 'SERVICE', remedyWanted: 'APOLOGY', consentVersion: 1 },
        contact: { name: 'Wang Fang', email: 'wang@example.com', phone: null },
        ...{ channel: 'WIDGET', language: 'zh-CN', product: null, order: null, amount: null, marks: [] },
        ...{ happenedOn: null, ratingId: null, onTime: null, disputed: null, passedOnAfter: null },
        ...{ facets: {}, occurredAt: clock(), receivedAt: clock(), day: '2026-01-15' },
        ...changes,
      };
      const stored = await ports.complaints.submit(complaint);
      if (stored.outcome !== 'ACCEPTED') throw new Error('The complaint must be stored.');
      return complaint.id;
    },
    /** Sends what is due through a server, as one process does. */
    send: async (smtpUrl: string): Promise<number> => {
      const mail = mailDeliverer({ database, ports, clock, publicUrl: mailPublicUrl, smtpUrl });
      try {
        return await dispatchDue({ database, deliverers: { MAIL: mail.deliver }, clock, chance: () => 0 });
      } finally {
        mail.close();
      }
    },
    /** What waits and what became of the rest, by what calls for it. */
    outbox: async () => {
      const request = { size: 100, cursor: null, backward: false };
      const { rows } = await pageMessages(database.read, merchantId, undefined, request);
      return rows.map((row) => ({ ...row, mail: JSON.parse(row.payload).mail as string }));
    },
  };
}
