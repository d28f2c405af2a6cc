import { connect, type Socket } from 'node:net';

/** An answer of the server. */
export interface RawAnswer {
  readonly status: number;
  readonly body: string;
}

/**
 * A connection that is kept open and sends one request after another. It does the least that HTTP asks for, so that
 * the machine's time goes to the server that is measured.
 */
export class KeptConnection {
  readonly #socket: Socket;
  readonly #head: string;
  #text = '';
  #settle: ((answer: RawAnswer | Error) => void) | undefined;

  /** @param url Where every request is posted to. */
  constructor(url: URL, headers: Readonly<Record<string, string>>) {
    const lines = Object.entries({ host: url.host, ...headers }).map(
      ([name, value]) => `${name}: ${value}\r\n`,
    );
    this.#head = `POST ${url.pathname} HTTP/1.1\r\n${lines.join('')}`;
    this.#socket = connect({ host: url.hostname, port: Number(url.port), noDelay: true });
    this.#socket.setEncoding('utf8').on('data', (text: string) => this.#read(text));
    this.#socket.on('error', (error) => this.#settle?.(error));
    this.#socket.on('close', () => this.#settle?.(new Error('The server closed the connection.')));
  }

  #read(text: string): void {
    this.#text += text;
    const end = this.#text.indexOf('\r\n\r\n');
    if (end < 0) return;
    const head = this.#text.slice(0, end);
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
    const body = this.#text.slice(end + 4);
    if (Buffer.byteLength(body) < length) return;
    this.#text = '';
    this.#settle?.({ status: Number(head.slice(9, 12)), body });
  }

  /** Posts a body and waits for its answer. @throws Error where the connection ends before. */
  async post(body: string): Promise<RawAnswer> {
    const answer = await new Promise<RawAnswer | Error>((resolve) => {
      this.#settle = resolve;
      this.#socket.write(`${this.#head}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    });
    if (answer instanceof Error) throw answer;
    return answer;
  }

  close(): void {
    this.#settle = undefined;
    this.#socket.destroy();
  }
}
