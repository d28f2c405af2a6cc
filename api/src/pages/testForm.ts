import type { TestSite } from './testSite.ts';

/** A page as a browser without scripts meets it. */
export interface TestPage {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  /** What the form's fields hold; of radio buttons and check boxes the chosen ones. */
  readonly fields: URLSearchParams;
  /** The text that a reader sees, without tags. */
  readonly text: string;
}

function plain(text: string): string {
  const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
  return text.replaceAll(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => entities[name] ?? '');
}

function attribute(tag: string, name: string): string {
  return plain(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
}

function fieldsIn(html: string): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [tag] of html.matchAll(/<input [^>]*>/g)) {
    const choice = /type="(radio|checkbox)"/.test(tag);
    if (!choice || / checked/.test(tag)) fields.append(attribute(tag, 'name'), attribute(tag, 'value'));
  }
  for (const [, tag = '', text = ''] of html.matchAll(/<textarea( [^>]*)>\n([^<]*)<\/textarea>/g)) {
    fields.append(attribute(tag, 'name'), plain(text));
  }
  for (const [, tag = '', options = ''] of html.matchAll(/<select( [^>]*)>(.*?)<\/select>/gs)) {
    fields.append(
      attribute(tag, 'name'),
      plain(/<option value="([^"]*)" selected>/.exec(options)?.[1] ?? ''),
    );
  }
  return fields;
}

async function pageOf(response: Response): Promise<TestPage> {
  const html = await response.text();
  const text = plain(html.replaceAll(/<style>.*?<\/style>/gs, '').replaceAll(/<[^>]*>/g, ' '));
  return { status: response.status, headers: response.headers, html, text, fields: fieldsIn(html) };
}

/** Opens a page. */
export async function openPage(
  { base }: TestSite,
  path: string,
  headers: Record<string, string> = {},
): Promise<TestPage> {
  return pageOf(await fetch(`${base}${path}`, { headers, redirect: 'manual' }));
}

/** Sends a body to the form as it is. */
export async function sendBody(
  { base, publishableKey }: TestSite,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
): Promise<TestPage> {
  const type = { 'content-type': 'application/x-www-form-urlencoded' };
  const address = `${base}/f/${publishableKey}`;
  return pageOf(await fetch(address, { method: 'POST', body, headers: { ...type, ...headers } }));
}

/** Changes fields of a form, as typing does, and sends it. */
export function sendFields(
  site: TestSite,
  fields: URLSearchParams,
  typed: Readonly<Record<string, string>>,
  headers: Record<string, string> = {},
): Promise<TestPage> {
  const changed = new URLSearchParams(fields);
  for (const [name, value] of Object.entries(typed)) changed.set(name, value);
  return sendBody(site, changed.toString(), headers);
}

/** Opens the form. */
export function openForm(
  site: TestSite,
  query = '',
  headers: Record<string, string> = {},
): Promise<TestPage> {
  return openPage(site, `/f/${site.publishableKey}${query}`, headers);
}

/** A complaint that is complete. */
export const complaint = {
  category: 'SERVICE.WAIT',
  text: 'I waited for forty minutes.',
  'contact.email': 'wang@example.com',
  agreed: 'yes',
} as const;

/** The receipts that a page shows, in their order. */
export function receiptsIn({ text }: TestPage): string[] {
  return text.match(/\b[0-9A-Z]{4}(-[0-9A-Z]{4}){3}\b/g) ?? [];
}
