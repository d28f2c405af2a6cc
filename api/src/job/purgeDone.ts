import type { Install } from '../install.ts';
import { deleteJobs, deleteMessages, listDoneMessages, listSettledJobs } from './purge.queries.ts';

/** Rows of one transaction: few enough that nobody else waits. */
const chunkSize = 200;
const day = 86_400_000;

/** What was taken away. */
export interface Purged {
  readonly messages: number;
  readonly jobs: number;
}

/**
 * Takes away what is done with and older than `HEARBACK_KEEP_DONE_DAYS`: mails that were sent or dropped, and notes
 * about warnings and escalations that cannot be due again. What waits, what was given up and what was missed stays.
 */
export async function purgeDone({
  clock,
  config,
  database,
}: Pick<Install, 'clock' | 'config' | 'database'>): Promise<Purged> {
  const before = clock() - config.keepDoneDays * day;
  const { read } = database;
  let [messages, jobs] = [0, 0];
  for (let rows = await listDoneMessages(read, before, chunkSize); rows.length > 0; ) {
    const some = rows;
    await database.write((writer) => deleteMessages(writer, some));
    messages += some.length;
    rows = await listDoneMessages(read, before, chunkSize);
  }
  for (let rows = await listSettledJobs(read, before, chunkSize); rows.length > 0; ) {
    const some = rows;
    await database.write((writer) => deleteJobs(writer, some));
    jobs += some.length;
    rows = await listSettledJobs(read, before, chunkSize);
  }
  return { messages, jobs };
}
