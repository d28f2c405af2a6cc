import { randomUUID } from 'node:crypto';
import { documentIds } from '@hearback/schema/documents/documentIds';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sqliteFile } from '../config.ts';
import { openDatabase } from '../db/openDatabase.ts';
import { complaint, openForm, openPage, receiptsIn, sendBody, sendFields } from './testForm.ts';
import { type TestSite, testSite } from './testSite.ts';

const bodyLimit = 131_072;

describe('the hosted form, where it cannot be taken', () => {
  let site: TestSite;
  let fields: URLSearchParams;

  beforeEach(async () => {
    site = await testSite();
    fields = (await openForm(site)).fields;
  });
  afterEach(() => site.dispose());

  async function ledger() {
    const period = { from: '2020-01-01', to: '2100-01-01' };
    return site.install.ports.indicators.ledger(site.merchant.id, period);
  }

  it('names everything that is to be corrected, at its field, and keeps what was typed', async () => {
    const typed = {
      ...{ score: '2', comment: '<script>alert(1)</script>"\'&', text: ' ', happenedOn: '2999-01-01' },
      ...{ order: 'x'.repeat(201), 'contact.email': 'nobody', 'contact.name': '</textarea>' },
    };
    const page = await sendFields(site, fields, typed);
    expect(page.status).toBe(422);
    expect(page.html).not.toContain('<script');
    expect(Object.fromEntries(page.fields)).toMatchObject(typed);
    expect(page.html).toContain('role="alert"');
    for (const name of ['category', 'text', 'order', 'contact.email', 'agreed']) {
      expect(page.html).toContain(`href="#${name}"`);
      expect(page.html).toMatch(new RegExp(`id="${name}-blame"`));
      expect(page.html).toMatch(new RegExp(`aria-describedby="[^"]*${name}-blame"[^>]* aria-invalid="true"`));
    }
    expect(page.html).toContain('<title>Please check: ');
    expect(await ledger()).toMatchObject({ received: 1, accepted: 0, rejected: 1 });
  });

  it.each([
    ['a score below the scale', { score: '0' }, 'score'],
    ['a score above the scale', { score: '6' }, 'score'],
    ['a score that is no number', { score: 'x' }, 'score'],
    ['a comment without a score', { comment: 'Hello' }, 'score'],
    ['a comment one character too long', { score: '4', comment: '👍'.repeat(2001) }, 'comment'],
    ['a text one character too long', { ...complaint, text: '投'.repeat(5001) }, 'text'],
    ['a category of nobody', { ...complaint, category: 'SERVICE.NOTHING' }, 'category'],
    ['a kind of nobody', { ...complaint, kind: 'PRAISE' }, 'kind'],
    ['a remedy of nobody', { ...complaint, remedy: 'GOLD' }, 'remedy'],
    ['a day that has not come', { ...complaint, happenedOn: '2999-01-01' }, 'happenedOn'],
    ['a day that does not exist', { ...complaint, happenedOn: '2026-02-30' }, 'happenedOn'],
    ['a phone that cannot be', { ...complaint, 'contact.phone': 'abc' }, 'contact.phone'],
    ['a contact that was not agreed to', { ...complaint, agreed: '' }, 'agreed'],
  ] as const)('refuses %s', async (_, typed, path) => {
    const page = await sendFields(site, fields, typed);
    expect(page.status).toBe(422);
    expect(page.html).toContain(`href="#${path}"`);
    const lists = ['score', 'category', 'kind', 'remedy'];
    // What a list does not offer it cannot show; everything else stays.
    const offered = Object.entries(typed).filter(([name]) => name !== path || !lists.includes(name));
    for (const [name, value] of offered) expect(page.fields.get(name) ?? '').toBe(value);
    expect((await ledger()).accepted).toBe(0);
  });

  it('takes a comment and a text of exactly their lengths', async () => {
    const typed = { ...complaint, score: '4', comment: 'é'.repeat(2000), text: '投'.repeat(5000) };
    expect((await sendFields(site, fields, typed)).status).toBe(200);
    expect(
      (await sendFields(site, (await openForm(site)).fields, { score: '4', comment: '👍'.repeat(1999) }))
        .status,
    ).toBe(200);
  });

  it('asks for something to send where nothing is filled in', async () => {
    const page = await sendFields(site, fields, {});
    expect(page.status).toBe(422);
    expect(page.text).toContain('There is nothing to send yet.');
    expect((await ledger()).received).toBe(0);
  });

  it.each([
    ['one byte under', bodyLimit - 1, 200],
    ['exactly', bodyLimit, 200],
    ['one byte over', bodyLimit + 1, 413],
    ['one byte over what is read', 8 * bodyLimit + 1, 413],
  ] as const)('takes a body of the limit: %s', async (_, size, status) => {
    fields.set('score', '4');
    fields.set('comment', 'kept');
    const body = `${fields}&pad=`;
    const page = await sendBody(site, body.padEnd(size, 'x'));
    expect(page.status).toBe(status);
    if (size === bodyLimit + 1) expect(page.fields.get('comment')).toBe('kept');
    expect((await ledger()).accepted).toBe(status === 200 ? 1 : 0);
  });

  it('refuses what is not UTF-8, raw or encoded, and keeps what can be read', async () => {
    fields.set('score', '4');
    fields.delete('comment');
    const body = `${fields}&comment=`;
    const encoded = await sendBody(site, `${body}caf%E9`);
    expect(encoded.status).toBe(400);
    expect(encoded.fields.get('comment')).toBe('caf\ufffd');
    const raw = await sendBody(site, Uint8Array.from([...Buffer.from(body), 0xe9]));
    expect(raw.status).toBe(400);
    expect((await ledger()).received).toBe(0);
    expect((await sendBody(site, `${body}100%`)).status).toBe(200);
  });

  it('refuses a body of another kind', async () => {
    const page = await sendBody(site, '{"score":4}', { 'content-type': 'application/json' });
    expect(page.status).toBe(415);
    expect(page.html).toContain('id="form"');
  });

  it.each([
    ['another page', { origin: 'https://evil.example' }, 403],
    ["a page that may use the key's widget", { origin: 'https://shop.example' }, 403],
    ['a page that hides where it is', { origin: 'null', 'sec-fetch-site': 'cross-site' }, 403],
    [
      'this page in a browser that hides where it is',
      { origin: 'null', 'sec-fetch-site': 'same-origin' },
      200,
    ],
    ['a client that names no page', {}, 200],
  ] as const)('answers a form sent from %s', async (_, headers, status) => {
    const page = await sendFields(site, fields, { score: '4', comment: 'kept' }, { ...headers });
    expect(page.status).toBe(status);
    if (status === 403) expect(page.fields.get('comment')).toBe('kept');
    expect((await ledger()).accepted).toBe(status === 200 ? 1 : 0);
  });

  it('takes a form sent from this page', async () => {
    expect((await sendFields(site, fields, { score: '4' }, { origin: site.base })).status).toBe(200);
  });

  it('never adds a change to what has arrived, and offers to send it as another', async () => {
    const first = await sendFields(site, fields, { ...complaint, score: '4' });
    const changed = await sendFields(site, fields, { ...complaint, score: '4', text: 'More happened.' });
    expect(changed.status).toBe(409);
    expect(changed.text).toContain(receiptsIn(first)[0]);
    expect(changed.fields.get('text')).toBe('More happened.');
    expect(changed.fields.get('complaintId')).not.toBe(fields.get('complaintId'));
    const another = await sendFields(site, changed.fields, {});
    expect(receiptsIn(another)[0]).not.toBe(receiptsIn(first)[0]);
    expect(receiptsIn(another)[1]).toBe(receiptsIn(first)[1]);
    expect(await ledger()).toMatchObject({ received: 6, accepted: 3, duplicate: 2, rejected: 1 });
  });

  it('gives a form that lost its numbers new ones', async () => {
    const page = await sendFields(site, fields, { score: '4', ratingId: 'mine', complaintId: '' });
    expect(page.status).toBe(422);
    expect((await sendFields(site, page.fields, {})).status).toBe(200);
  });

  it('says when to come back where too much is sent, and keeps everything', async () => {
    const small = await testSite({ intakePerMinute: 2 });
    for (const status of [200, 200, 429]) {
      const page = await sendFields(small, (await openForm(small)).fields, { score: '4', comment: 'kept' });
      expect(page.status).toBe(status);
      expect(page.headers.has('retry-after')).toBe(status === 429);
      if (status === 429) expect(page.fields.get('comment')).toBe('kept');
    }
    await small.dispose();
  });

  it('counts what a visitor sends by the form and by the widget together', async () => {
    const small = await testSite({ intakePerMinute: 2 });
    const rate = async () => {
      const input = { key: small.publishableKey, id: randomUUID(), score: 4 };
      const answer = await fetch(`${small.base}/v1/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: 'https://shop.example' },
        body: JSON.stringify({ documentId: documentIds.submitRating, variables: { input } }),
      });
      await answer.body?.cancel();
      return answer.status;
    };
    expect(await rate()).toBe(200);
    expect((await sendFields(small, (await openForm(small)).fields, { score: '4' })).status).toBe(200);
    expect((await sendFields(small, (await openForm(small)).fields, { score: '4' })).status).toBe(429);
    expect(await rate()).toBe(429);
    await small.dispose();
  });

  it('keeps everything while another process holds the database, and stores it once it is free', async () => {
    const other = await openDatabase(null, sqliteFile(site.install.config));
    const { promise: done, resolve: release } = Promise.withResolvers<void>();
    const held = other.write(async (writer) => {
      await writer.deleteFrom('merchant').where('merchant_id', '=', 'nobody').execute();
      await done;
    });
    const page = await sendFields(site, fields, { score: '4', comment: 'kept' });
    expect(page.status).toBe(503);
    expect(page.headers.get('retry-after')).toBe('1');
    expect(page.fields.get('comment')).toBe('kept');
    release();
    await held;
    await other.close();
    expect((await sendFields(site, page.fields, {})).status).toBe(200);
    expect(await ledger()).toMatchObject({ accepted: 1 });
  });

  it('keeps every field where the database is gone', async () => {
    await site.install.database.close();
    const page = await sendFields(site, fields, { ...complaint, score: '4', comment: '<kept>' });
    expect(page.status).toBe(503);
    expect(Object.fromEntries(page.fields)).toMatchObject({ ...complaint, score: '4', comment: '<kept>' });
  });

  it('is not there for a key that is unknown or revoked, and gives the words back', async () => {
    const { install, publishableKey, merchant } = site;
    const unknown = await openPage(site, `/f/${publishableKey.slice(0, -1)}`);
    expect(unknown.status).toBe(404);
    expect(unknown.text).toContain('This form is not in use');
    expect((await openPage(site, '/f')).status).toBe(404);
    const [key] = (await install.ports.keys.ofMerchant(merchant.id)).filter(
      ({ kind }) => kind === 'PUBLISHABLE',
    );
    await install.ports.keys.revoke(merchant.id, key?.id ?? '');
    const revoked = await sendFields(site, fields, { score: '4', comment: 'My <words>' });
    expect(revoked.status).toBe(404);
    expect(revoked.text).toContain('My <words>');
  });

  it('knows GET, HEAD and POST only', async () => {
    const address = `/f/${site.publishableKey}`;
    const put = await fetch(`${site.base}${address}`, { method: 'PUT' });
    expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
    expect((await fetch(`${site.base}${address}`, { method: 'HEAD' })).status).toBe(200);
  });
});
