/** How mail is sent. */
export interface MailSettings {
  /** Server, sign-in and options of nodemailer. */
  readonly url: string;
  /** Address that mail comes from. */
  readonly from: string;
}

/** Limits on how long a mail server may take, in milliseconds; each can be set in the address. */
const usualOptions = {
  pool: 'true',
  maxConnections: '5',
  connectionTimeout: '10000',
  greetingTimeout: '10000',
  socketTimeout: '30000',
} as const;

/**
 * How mail is sent, from `SMTP_URL`: `smtp://user:password@host:port`, or `smtps://` for TLS from the start. Options of
 * nodemailer may follow as a query, and `from`, the address that mail comes from; absent: `no-reply@` the host of the
 * public address.
 */
export function readMailUrl(smtpUrl: string, publicUrl: string): MailSettings {
  const url = new URL(smtpUrl);
  const from = url.searchParams.get('from') || `no-reply@${new URL(publicUrl).hostname}`;
  url.searchParams.delete('from');
  for (const [name, value] of Object.entries(usualOptions)) {
    if (!url.searchParams.has(name)) url.searchParams.set(name, value);
  }
  return { url: url.href, from };
}
