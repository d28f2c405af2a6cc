import type { Logger } from 'pino';
import { sweepEvidence } from './evidence/sweepEvidence.ts';
import type { Install } from './install.ts';
import { fireDeadlines } from './job/fireDeadlines.ts';
import { purgeDone } from './job/purgeDone.ts';
import { repeat } from './job/repeat.ts';
import { mailDeliverer } from './mail/mailDeliverer.ts';
import { startDispatcher } from './outbox/startDispatcher.ts';

/** Work that goes on beside the requests. */
export interface Background {
  /** Waits for what is under way and ends. */
  stop(): Promise<void>;
}

/** Milliseconds between two looks at the deadlines. */
const watchEvery = 10_000;

/** Milliseconds between two looks for files that nobody knows of, and for what is done with: a day. */
const sweepEvery = 86_400_000;

/** Starts what every process of an install does beside its requests; any number of processes may do it at once. */
export function startBackground({ config, database, ports, clock }: Install, log: Logger): Background {
  const { publicUrl, smtpUrl } = config;
  const mail = smtpUrl === null ? null : mailDeliverer({ database, ports, clock, publicUrl, smtpUrl });
  const deliverers = mail === null ? {} : { MAIL: mail.deliver };
  const dispatcher = startDispatcher({ database, deliverers, clock }, log);
  const deadlines = repeat(
    watchEvery,
    () => fireDeadlines({ database, ports, clock, log }),
    (error) => log.error({ err: error }, 'The deadlines could not be read.'),
  );
  const sweeping = repeat(
    sweepEvery,
    async () => {
      await sweepEvidence({ config, database });
      return false;
    },
    (error) => log.error({ err: error }, 'The files of evidence could not be looked through.'),
  );
  const purging = repeat(
    sweepEvery,
    async () => {
      await purgeDone({ clock, config, database });
      return false;
    },
    (error) => log.error({ err: error }, 'What is done with could not be taken away.'),
  );
  return {
    stop: async () => {
      await Promise.all([dispatcher.stop(), deadlines.stop(), sweeping.stop(), purging.stop()]);
      mail?.close();
    },
  };
}
