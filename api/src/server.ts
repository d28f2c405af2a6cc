import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { assets } from './delivery/assets.ts';
import { showingOfKey } from './delivery/showingOfKey.ts';
import { type Exchange, exchanges, type Handler, sendJson } from './http/exchange.ts';
import { formModule } from './http/formModule.ts';
import { health } from './http/health.ts';
import { merchantDoor } from './http/merchantDoor.ts';
import { metrics, routeOf } from './http/metrics.ts';
import { publicDoor } from './http/publicDoor.ts';
import type { Install } from './install.ts';

/** A server that listens. */
export interface RunningServer {
  /** The port it got, where any was asked for. */
  readonly port: number;
  /** Stops taking requests and waits for those under way. */
  close(): Promise<void>;
}

/** A server that cannot listen; the message says why, in one line. */
export class CannotListen extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CannotListen';
  }
}

/** What a server is made of besides its install. */
export interface ServerParts {
  readonly log: Logger;
  /** Folder of the built widget. */
  readonly widgetFolder: string;
  /** Handlers of pages, after the doors. */
  readonly pages: readonly Handler[];
}

function listen(handle: Parameters<typeof createServer>[1], host: string, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer({ keepAliveTimeout: 65_000 }, handle);
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

function refusedToListen(error: unknown, { port }: Config, host: string): CannotListen {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EADDRINUSE') {
    return new CannotListen(`Port ${port} is in use on ${host}. Stop what uses it, or set PORT to another.`);
  }
  return new CannotListen(`The server cannot listen on ${host}, port ${port}: ${code}.`, { cause: error });
}

async function listenOnAll(handle: Parameters<typeof createServer>[1], config: Config): Promise<Server[]> {
  const servers: Server[] = [];
  let { port } = config;
  for (const host of config.hosts) {
    try {
      const server = await listen(handle, host, port);
      servers.push(server);
      port = (server.address() as AddressInfo).port;
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      // Many machines and containers have no IPv6; one address that works is enough.
      if ((code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT') && servers.length > 0) continue;
      for (const server of servers) server.close();
      throw refusedToListen(error, config, host);
    }
  }
  return servers;
}

/**
 * Finds out whether a server could listen, before anything that takes long.
 *
 * @throws CannotListen where the port is taken or the address is not ours.
 */
export async function checkAddresses(config: Config): Promise<void> {
  for (const server of await listenOnAll((_request, response) => response.destroy(), config)) server.close();
}

/**
 * Serves an install. The life of a request is the list of handlers below, top to bottom: the first that knows
 * its address answers.
 *
 * @throws CannotListen where the port is taken or the address is not ours.
 */
export async function startServer(install: Install, parts: ServerParts): Promise<RunningServer> {
  const { log } = parts;
  const measured = metrics();
  const handlers: readonly Handler[] = [
    health(install),
    measured.handler,
    assets(parts.widgetFolder, install.config.home, (key) => showingOfKey(key, install.ports)),
    formModule(install),
    publicDoor(install, log),
    merchantDoor(install, log),
    ...parts.pages,
    (exchange) =>
      sendJson(exchange, 404, { error: { code: 'NOT_FOUND', message: 'There is nothing here.' } }),
  ];

  async function answer(exchange: Exchange): Promise<void> {
    const start = performance.now();
    try {
      for (const handler of handlers) if (await handler(exchange)) break;
    } catch (error) {
      log.error({ err: error, route: routeOf(exchange.url.pathname) }, 'A request failed.');
      if (!exchange.response.headersSent) sendJson(exchange, 500, { error: { code: 'UNAVAILABLE' } });
      else exchange.response.destroy();
    }
    const seconds = (performance.now() - start) / 1000;
    measured.answered(routeOf(exchange.url.pathname), exchange.response.statusCode, seconds);
  }

  const exchangeOf = exchanges(install.config.publicUrl);
  const servers = await listenOnAll(
    (request, response) => void answer(exchangeOf(request, response)),
    install.config,
  );
  const [first] = servers;
  if (first === undefined) throw new CannotListen('There is no address to listen on.');
  return {
    port: (first.address() as AddressInfo).port,
    close: async () => {
      await Promise.all(
        servers.map(
          (server) =>
            new Promise<void>((resolve) => {
              server.close(() => resolve());
              server.closeIdleConnections();
            }),
        ),
      );
    },
  };
}
