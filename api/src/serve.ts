import type { Logger } from 'pino';
import { startBackground } from './background.ts';
import type { Config } from './config.ts';
import { takeServerLock } from './db/serverLock.ts';
import type { Handler } from './http/exchange.ts';
import { type Install, openInstall } from './install.ts';
import { checkAddresses, type RunningServer, startServer } from './server.ts';

/** A server with the install that it serves. */
export interface Served {
  readonly install: Install;
  readonly server: RunningServer;
  stop(): Promise<void>;
}

/** What a server is started with. */
export interface ServeParts {
  /** Where the widget is built. */
  readonly widgetFolder: string;
  readonly log: Logger;
  readonly pages: (install: Install) => readonly Handler[];
  /** Runs after the tables are up to date and before the first request. */
  readonly prepare: (install: Install) => Promise<void>;
}

/**
 * Opens an install and serves it.
 *
 * @throws DatabaseUnusable or CannotListen, saying in one line why it cannot.
 */
export async function serve(config: Config, parts: ServeParts): Promise<Served> {
  const install = await openInstall(config);
  const release = config.databaseUrl === null ? takeServerLock(config.home) : () => undefined;
  try {
    await checkAddresses(config);
    await parts.prepare(install);
    const server = await startServer(install, {
      log: parts.log,
      widgetFolder: parts.widgetFolder,
      pages: parts.pages(install),
    });
    const background = startBackground(install, parts.log);
    const stop = async () => {
      await background.stop();
      await server.close();
      await install.close();
      release();
    };
    return { install, server, stop };
  } catch (error) {
    await install.close();
    release();
    throw error;
  }
}
