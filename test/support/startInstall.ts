import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './freePort.ts';
import { childEnvironment, repository } from './repository.ts';
import { waitUntil } from './waitUntil.ts';

/** The program as it is started. */
export const program = join(repository, 'api', 'src', 'main.ts');

/** What an install is made of. */
export interface InstallOptions {
  /** Settings besides port and data folder, for example `DATABASE_URL`. */
  readonly settings?: Readonly<Record<string, string>>;
  /** `start` also builds and, on the first run, makes the demo merchant; by default `serve`. */
  readonly command?: 'serve' | 'start';
  /** Data folder to share; by default a new one. */
  readonly home?: string;
}

/** An install of the product: a data folder and a real server on it, a process of its own. */
export class Install {
  /** Address of the server, without a slash at the end. */
  readonly url: string;
  /** Data folder. */
  readonly home: string;
  /** Environment of the server and of commands beside it. */
  readonly environment: NodeJS.ProcessEnv;
  readonly #command: 'serve' | 'start';
  #server: ChildProcess | undefined;
  #log = '';

  constructor(port: number, home: string, { settings = {}, command = 'serve' }: InstallOptions) {
    this.#command = command;
    this.url = `http://localhost:${port}`;
    this.home = home;
    this.environment = childEnvironment({ PORT: String(port), HEARBACK_HOME: home, ...settings });
  }

  /** What the server has printed so far, both streams together. */
  get log(): string {
    return this.#log;
  }

  /** Starts the server and waits until it is ready. @throws Error with its log where it ends instead. */
  async start(): Promise<void> {
    const server = spawn(process.execPath, [program, this.#command], {
      cwd: repository,
      env: this.environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#server = server;
    for (const stream of [server.stdout, server.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        this.#log += text;
      });
    }
    await waitUntil(() => this.#isReady(server), 'server that is ready', 240_000);
  }

  async #isReady(server: ChildProcess): Promise<boolean> {
    if (server.exitCode !== null || server.signalCode !== null) {
      const said = this.#log.slice(-2000);
      throw new Error(`The server ended with ${server.exitCode ?? server.signalCode}:\n${said}`);
    }
    const answer = await fetch(`${this.url}/health/ready`).catch(() => undefined);
    await answer?.body?.cancel();
    return answer?.status === 200;
  }

  async #end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (server === undefined || server.exitCode !== null || server.signalCode !== null) return;
    const ended = new Promise((resolve) => server.once('close', resolve));
    server.kill(signal);
    await ended;
  }

  /** Asks the server to stop and waits until it has. */
  stop(): Promise<void> {
    return this.#end('SIGTERM');
  }

  /** Ends the server between two instructions, as a lost machine would. */
  kill(): Promise<void> {
    return this.#end('SIGKILL');
  }

  /** Ends the server and removes its data. */
  async dispose(): Promise<void> {
    await this.kill();
    await rm(this.home, { recursive: true, force: true });
  }
}

/** Makes an install in a new folder and starts its server. */
export async function startInstall(options: InstallOptions = {}): Promise<Install> {
  const home = options.home ?? (await mkdtemp(join(tmpdir(), 'hearback-test-')));
  const install = new Install(await freePort(), home, options);
  await install.start();
  return install;
}
