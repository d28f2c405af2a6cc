import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** A mail as a server received it, decoded. */
export interface ReceivedMail {
  readonly to: readonly string[];
  readonly raw: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly text: string;
  readonly html: string;
}

/** For tests: a real mail server that keeps what it gets. */
export interface TestMailServer {
  readonly port: number;
  readonly url: string;
  readonly received: readonly ReceivedMail[];
  /** Runs before a mail is taken; what it throws refuses the mail. */
  onMail(check: (mail: ReceivedMail) => Promise<void>): void;
  close(): Promise<void>;
}

function decodeWords(header: string): string {
  return header
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_, how: string, word: string) =>
      how.toUpperCase() === 'B'
        ? Buffer.from(word, 'base64').toString()
        : decodeQuoted(word.replaceAll('_', ' ')),
    );
}

function decodeQuoted(quoted: string): string {
  const bytes = quoted
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}

function headersOf(block: string): Map<string, string> {
  const lines = block.replaceAll(/\r\n[ \t]+/g, ' ').split('\r\n');
  return new Map(
    lines.map((line) => {
      const at = line.indexOf(':');
      return [line.slice(0, at).toLowerCase(), decodeWords(line.slice(at + 1).trim())];
    }),
  );
}

function bodyOf(raw: string, type: string): string {
  const boundary = /boundary="([^"]+)"/.exec(raw)?.[1] ?? '';
  for (const part of raw.split(`--${boundary}`)) {
    const [head = '', ...body] = part.trimStart().split('\r\n\r\n');
    const headers = headersOf(head);
    if (!headers.get('content-type')?.startsWith(type)) continue;
    const content = body.join('\r\n\r\n');
    const how = headers.get('content-transfer-encoding');
    const decoded =
      how === 'base64'
        ? Buffer.from(content, 'base64').toString()
        : how === 'quoted-printable'
          ? decodeQuoted(content)
          : content;
    return decoded.replaceAll('\r\n', '\n');
  }
  return '';
}

/** Starts a mail server. @param port 0: any. */
export async function testMailServer(port = 0): Promise<TestMailServer> {
  const received: ReceivedMail[] = [];
  let check = async (_mail: ReceivedMail) => {};
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    closeTimeout: 100,
    onRcptTo: ({ address }, _session, done) => {
      const gone = address.startsWith('gone@');
      done(gone ? Object.assign(new Error(`<${address}> unknown`), { responseCode: 550 }) : null);
    },
    onData: (stream, { envelope }, done) => {
      const take = async (): Promise<void> => {
        const raw = await text(stream);
        const mail: ReceivedMail = {
          to: envelope.rcptTo.map(({ address }) => address),
          raw,
          headers: headersOf(raw.split('\r\n\r\n')[0] ?? ''),
          text: bodyOf(raw, 'text/plain'),
          html: bodyOf(raw, 'text/html'),
        };
        await check(mail);
        received.push(mail);
      };
      // A mail that was cut off with its connection is refused like any other that could not be taken.
      take().then(
        () => done(null),
        (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
      );
    },
  });
  // A client that goes away in the middle of a mail is what some tests are about.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('The mail server has no port.');
  return {
    port: address.port,
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    onMail: (next) => {
      check = next;
    },
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}
