/** For tests: a process of its own that sends mail until it is killed. Arguments: database, mail server, lease. */
import { pino } from 'pino';
import { openDatabase } from '../db/openDatabase.ts';
import { portsOf } from '../install.ts';
import { startDispatcher } from '../outbox/startDispatcher.ts';
import { mailDeliverer } from './mailDeliverer.ts';

const [, , address = '', smtpUrl = '', lease = '', publicUrl = ''] = process.argv;
const database = await openDatabase(address.startsWith('postgres') ? address : null, address);
const clock = Date.now;
const { deliver } = mailDeliverer({ database, ports: portsOf(database, clock), clock, publicUrl, smtpUrl });
startDispatcher(
  { database, deliverers: { MAIL: deliver }, clock, lease: Number(lease) },
  pino(pino.destination(2)),
);
