import { randomUUID } from 'node:crypto';
import { readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { customer } from '@hearback/schema/case/actor';
import { workCase } from '@hearback/schema/case/workCase';
import { evidenceLimits } from '@hearback/schema/evidence/evidence';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { erasureAdapter } from '../customer/erasure.adapter.ts';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { testMailing } from '../mail/testMailing.ts';
import { sweepEvidence } from './sweepEvidence.ts';
import { shopPage, testEvidence } from './testEvidence.ts';
import { bomb, drawing, halfPhoto, hugePhoto, pdf, photo, photoWithPlace, program } from './testPhotos.ts';

type Case = { readonly id: string; readonly receipt: string };

eachDatabase('evidence', (open) => {
  let test: TestDatabase;
  let site: Awaited<ReturnType<typeof testEvidence>>;
  let mine: Case;

  const complain = async (merchantId = site.merchant.id): Promise<Case> => {
    const { complain } = await testMailing(test.database, Date.now);
    const id = await complain({ merchantId });
    const complaint = await site.install.ports.complaints.byId(merchantId, id);
    return { id, receipt: complaint?.receipt ?? '' };
  };
  const held = (receipt = mine.receipt) => ({ 'x-hearback-receipt': receipt });
  const answer = async (response: Response) => {
    const body = await response.json();
    return { status: response.status, ...body };
  };
  const send = async (body: Uint8Array, id: string = randomUUID()) =>
    answer(await site.put(id, body, held()));
  const kept = async () => {
    const files = await readdir(join(site.home, 'evidence', site.merchant.id)).catch(() => []);
    const rows = await test.database.read.selectFrom('evidence').selectAll().execute();
    return { files, rows };
  };
  const events = async () => {
    const file = await site.install.ports.cases.file(site.merchant.id, mine.id);
    return (file?.events ?? []).flatMap(({ event }) =>
      event.type === 'EVIDENCE_ADDED' ? [event.payload.evidence] : [],
    );
  };

  beforeEach(async () => {
    test = await open();
    site = await testEvidence(test);
    mine = await complain();
  });
  afterEach(async () => {
    await site.dispose();
    await test.dispose();
  });

  it('takes photos and PDF: a file, a row and an event of the case', async () => {
    const ids: string[] = [];
    for (const body of [await photo('jpeg', 1), await photo('png', 2), await photo('webp', 3), pdf]) {
      const id = randomUUID();
      expect(await send(body, id)).toMatchObject({ status: 200, repeated: false });
      ids.push(id);
    }
    const { files, rows } = await kept();
    expect(files).toHaveLength(4);
    expect(rows.map(({ type }) => type).toSorted()).toEqual([
      ...['application/pdf', 'image/jpeg', 'image/png', 'image/webp'],
    ]);
    expect(await events()).toEqual(ids);
  });

  it('takes the place, the camera and the turn out of a photo', async () => {
    const original = await photoWithPlace();
    expect((await sharp(original).metadata()).exif).toBeDefined();
    const { evidence } = await send(original);
    expect(evidence).toMatchObject({ width: 32, height: 64, type: 'image/jpeg' });
    const got = await fetch(evidence.url, { headers: held() });
    const bytes = Buffer.from(await got.arrayBuffer());
    const { exif, iptc, xmp, orientation, width } = await sharp(bytes).metadata();
    expect({ exif, iptc, xmp, orientation, width }).toEqual({ width: 32 });
    expect(bytes.includes('Wang Fang')).toBe(false);
    expect(bytes.includes('GPS')).toBe(false);
  });

  it('drops what is hidden behind a photo', async () => {
    const { evidence } = await send(Buffer.concat([await photo('jpeg', 5), program, drawing]));
    const bytes = Buffer.from(await (await fetch(evidence.url, { headers: held() })).arrayBuffer());
    expect(bytes.includes('<script>')).toBe(false);
  });

  it.each([
    ['a renamed program', () => program, 415, 'FILE_TYPE_REFUSED'],
    ['a drawing with a script', () => drawing, 415, 'FILE_TYPE_REFUSED'],
    ['a text', () => Buffer.from('hello'), 415, 'FILE_TYPE_REFUSED'],
    ['nothing', () => Buffer.from(''), 400, 'REQUIRED'],
    ['a photo of 20 MB', hugePhoto, 413, 'FILE_TOO_LARGE'],
    ['a bomb of 50 million pixels and a row', () => bomb(10_000, 5_001), 400, 'IMAGE_TOO_LARGE'],
    ['half a photo', halfPhoto, 400, 'FILE_UNREADABLE'],
  ] as const)('refuses %s by a typed error and keeps nothing', async (_, make, status, code) => {
    const body = await make();
    const response = await site.put(randomUUID(), body, { ...held(), 'content-type': 'image/jpeg' });
    expect(await answer(response)).toEqual({
      status,
      error: { code, message: expect.stringMatching(/\w/), path: 'body' },
    });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await kept()).toEqual({ files: [], rows: [] });
    expect(await events()).toEqual([]);
  });

  it('takes a file of exactly 10 MB and none of one byte more', async () => {
    const of = (size: number) => Buffer.concat([pdf, Buffer.alloc(size - pdf.length, ' ')]);
    const { bytes } = evidenceLimits;
    expect(await send(of(bytes - 1))).toMatchObject({ status: 200 });
    expect(await send(of(bytes))).toMatchObject({ status: 200, evidence: { size: bytes } });
    expect(await send(of(bytes + 1))).toMatchObject({ status: 413, error: { code: 'FILE_TOO_LARGE' } });
  });

  it('keeps long photos at 4,096 pixels', async () => {
    const long = await sharp({ create: { width: 5000, height: 20, channels: 3, background: '#fff' } })
      .jpeg()
      .toBuffer();
    expect((await send(long)).evidence).toMatchObject({ width: 4096, height: 16 });
  });

  it('takes five files of a case and no sixth, also where six arrive at once', async () => {
    const bodies = await Promise.all([1, 2, 3, 4, 5, 6].map((red) => photo('png', red * 10)));
    const answers = await Promise.all(bodies.map((body) => send(body)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(5);
    expect(answers.find(({ status }) => status !== 200)?.error.code).toBe('TOO_MANY_FILES');
    expect(await events()).toHaveLength(5);
    const { files, rows } = await kept();
    expect([files.length, rows.length]).toEqual([5, 5]);
  });

  it('takes the same file again under its id without adding anything, and no other file', async () => {
    const id = randomUUID();
    const body = await photo('jpeg', 1);
    const answers = await Promise.all([send(body, id), send(body, id), send(body, id)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await send(body, id)).toMatchObject({ repeated: true });
    expect(await send(await photo('jpeg', 2), id)).toMatchObject({
      status: 409,
      error: { code: 'ID_CONFLICT' },
    });
    const { files, rows } = await kept();
    expect([files.length, rows.length]).toEqual([1, 1]);
    expect(await events()).toEqual([id]);
  });

  it('lets one of two files win that come under one id at once, and keeps that one whole', async () => {
    const id = randomUUID();
    const answers = await Promise.all([send(await photo('png', 7), id), send(await photo('jpeg', 8), id)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const winner = answers.find(({ status }) => status === 200);
    const got = await fetch(winner?.evidence.url, { headers: held() });
    expect(got.headers.get('content-type')).toBe(winner?.evidence.type);
    expect((await sharp(Buffer.from(await got.arrayBuffer())).metadata()).format).toBe(
      winner?.evidence.type.slice('image/'.length),
    );
    expect((await kept()).files).toHaveLength(1);
  });

  it('takes files from a page by its key and the id of the complaint, from its origin only', async () => {
    const headers = { 'x-hearback-key': site.publishableKey, 'x-hearback-complaint': mine.id };
    const body = await photo('jpeg', 1);
    const taken = await site.put(randomUUID(), body, { ...headers, origin: shopPage });
    expect(await answer(taken)).toMatchObject({ status: 200, repeated: false });
    const query = `?key=${site.publishableKey}&complaint=${mine.id}`;
    const again = await site.put(randomUUID(), body, { origin: shopPage }, query);
    expect(await answer(again)).toMatchObject({ status: 200 });
    const elsewhere = await site.put(randomUUID(), body, { ...headers, origin: 'https://evil.example' });
    expect(await answer(elsewhere)).toMatchObject({ status: 200, error: { code: 'WRONG_ORIGIN' } });
    const unknown = { ...headers, 'x-hearback-complaint': randomUUID(), origin: shopPage };
    expect(await answer(await site.put(randomUUID(), body, unknown))).toMatchObject({
      ...{ status: 404, error: { code: 'NOT_FOUND', path: 'complaint' } },
    });
  });

  it('takes files from staff, as the member of the key', async () => {
    const headers = { authorization: `Bearer ${site.secretKey}`, 'x-hearback-complaint': mine.id };
    expect(await answer(await site.put(randomUUID(), pdf, headers))).toMatchObject({ status: 200 });
    expect((await kept()).rows).toMatchObject([{ added_by: expect.stringMatching(/^mem_/) }]);
    const none = await site.put(randomUUID(), pdf, { 'x-hearback-complaint': mine.id });
    expect(await answer(none)).toMatchObject({ status: 401, error: { code: 'UNAUTHENTICATED' } });
  });

  it('takes no more once the case has ended, and keeps nothing of it', async () => {
    const { ports } = site.install;
    const named = { merchantId: site.merchant.id, id: mine.id, actor: customer, now: Date.now() };
    await workCase({ ...named, command: { type: 'withdraw', input: {} } }, ports);
    expect(await send(pdf)).toMatchObject({ status: 400, error: { code: 'NOT_NOW' } });
    expect(await kept()).toEqual({ files: [], rows: [] });
  });

  it('shows a file to the holder of the receipt and to the merchant, and to nobody else', async () => {
    const { evidence } = await send(pdf);
    const theirs = await complain();
    const get = (headers: Record<string, string>) => fetch(evidence.url, { headers });
    const bearer = { authorization: `Bearer ${site.secretKey}` };
    for (const headers of [held(), bearer]) {
      const got = await get(headers);
      expect([got.status, Buffer.from(await got.arrayBuffer()).equals(pdf)]).toEqual([200, true]);
    }
    expect((await fetch(`${evidence.url}?receipt=${mine.receipt}`)).status).toBe(200);
    expect((await get({})).status).toBe(401);
    expect((await get({ authorization: 'Bearer hb_sk_x' })).status).toBe(401);
    expect((await get(held(theirs.receipt))).status).toBe(404);
    expect((await get(held('ABCD-EFGH-JKMN-PQRS'))).status).toBe(404);
    const id = evidence.id.replace(site.merchant.id.slice(4), site.otherMerchant.slice(4));
    expect((await fetch(`${site.base}/evidence/${id}`, { headers: bearer })).status).toBe(404);
    expect((await fetch(`${site.base}/evidence/..%2f..%2fetc`, { headers: bearer })).status).toBe(404);
  });

  it('sends files with headers that let a browser do nothing with them but show or save them', async () => {
    const [image, paper] = [await send(await photo('png', 1)), await send(pdf)];
    const shown = await fetch(image.evidence.url, { headers: held() });
    const saved = await fetch(paper.evidence.url, { headers: held() });
    expect(shown.headers.get('content-disposition')).toMatch(/^inline; filename="evidence-\w{8}\.png"$/);
    expect(saved.headers.get('content-disposition')).toMatch(/^attachment; filename="evidence-\w{8}\.pdf"$/);
    for (const { headers } of [shown, saved]) {
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
      expect(headers.get('cache-control')).toBe('private, no-store');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('lets any page ask first, and knows no other methods', async () => {
    const address = `${site.base}/v1/evidence/${randomUUID()}`;
    const asked = await fetch(address, { method: 'OPTIONS' });
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-methods')).toBe('PUT');
    expect(asked.headers.get('access-control-allow-headers')).toContain('x-hearback-receipt');
    expect((await fetch(address, { method: 'POST', body: 'x' })).status).toBe(405);
    expect((await fetch(address)).status).toBe(405);
    expect(await answer(await site.put('no-uuid', pdf, held()))).toMatchObject({ error: { path: 'id' } });
  });

  it('lets a network guess thirty receipts in a minute', async () => {
    const guess = () => site.put(randomUUID(), pdf, held('ABCD-EFGH-JKMN-PQRS'));
    const answers = await Promise.all(Array.from({ length: 31 }, guess));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 404)).toHaveLength(30);
    expect(statuses.filter((status) => status === 429)).toHaveLength(1);
  });

  it('takes everything away where a case is erased', async () => {
    await send(pdf);
    await send(await photo('png', 1));
    const erasure = erasureAdapter(test.database, Date.now, site.home);
    expect(await erasure.byReceipt(mine.receipt, null)).toMatchObject({ complaints: 1, files: 2 });
    expect(await kept()).toEqual({ files: [], rows: [] });
  });

  it('sweeps files away that a crash left without a row, and leaves fresh ones and those with a row', async () => {
    await send(pdf);
    const folder = join(site.home, 'evidence', site.merchant.id);
    const [own = ''] = (await kept()).files;
    const old = new Date(Date.now() - 2 * 3_600_000);
    const orphans = [
      `${randomUUID()}.0123456789abcdef`,
      `${randomUUID()}.0123456789abcdef.x.part`,
      `${own}x`,
    ];
    for (const name of orphans) await writeFile(join(folder, name), 'x');
    for (const name of [...orphans, own]) await utimes(join(folder, name), old, old);
    const fresh = `${randomUUID()}.0123456789abcdef`;
    await writeFile(join(folder, fresh), 'x');
    expect(await sweepEvidence(site.install)).toBe(3);
    expect((await kept()).files.toSorted()).toEqual([own, fresh].toSorted());
  });
});
