import { randomUUID } from 'node:crypto';
import { readdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { evidenceLimits } from '@hearback/schema/evidence/evidence';
import type { Rating } from '@hearback/schema/rating/rating';
import { publicId } from '@hearback/schema/submission/publicId';
import { dayOf } from '@hearback/schema/time/calendarDay';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { erasureAdapter } from '../customer/erasure.adapter.ts';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { testMailing } from '../mail/testMailing.ts';
import { sweepEvidence } from './sweepEvidence.ts';
import { shopPage, testEvidence } from './testEvidence.ts';
import { bomb, drawing, halfPhoto, pdf, photo, photoWithPlace, program } from './testPhotos.ts';

type Rated = { readonly id: string; readonly receipt: string };

eachDatabase('photos of ratings', (open) => {
  let test: TestDatabase;
  let site: Awaited<ReturnType<typeof testEvidence>>;
  let mine: Rated;

  const rate = async (parts: Partial<Rating> = {}): Promise<Rated> => {
    const now = Date.now();
    const rating: Rating = {
      ...{ merchantId: site.merchant.id, id: randomUUID(), reasons: [], comment: 'Cold.', channel: 'WIDGET' },
      ...{ answers: [{ question: 'overall', version: 1, score: 2 }], language: 'en', product: null },
      ...{ order: null, marks: [], occurredAt: now, receivedAt: now, day: dayOf(now, 'Asia/Shanghai') },
      ...parts,
    };
    const stored = await site.install.ports.ratings.submit(rating);
    return { id: rating.id, receipt: 'receipt' in stored ? stored.receipt : '' };
  };
  const ask = async (query: string) => {
    const response = await fetch(`${site.base}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${site.secretKey}` },
      body: JSON.stringify({ query }),
    });
    return (await response.json()).data;
  };
  const takePhotos = (photos: boolean) =>
    ask(`mutation { changeForm(input: { merchantId: "${site.merchant.id}", photos: ${photos} }) {
      __typename ... on ChangeFormSuccess { photos } } }`);
  const evidenceOf = async ({ id }: Rated) => {
    const name = publicId('rat', site.merchant.id, id);
    const fields = 'id name type size width height url fromCustomer addedAt';
    return (await ask(`{ rating(id: "${name}") { evidence { ${fields} } } }`)).rating.evidence;
  };
  const send = async (
    body: Uint8Array,
    { id = randomUUID() as string, to = mine, origin = shopPage } = {},
  ) => {
    const headers = { 'x-hearback-key': site.publishableKey, 'x-hearback-rating': to.id, origin };
    const response = await site.put(id, body, headers);
    return { status: response.status, ...(await response.json()) };
  };
  const kept = async () => {
    const files = await readdir(join(site.home, 'evidence', site.merchant.id)).catch(() => []);
    const rows = await test.database.read.selectFrom('evidence').selectAll().execute();
    return { files, rows };
  };
  const nothing = { files: [], rows: [] };

  beforeEach(async () => {
    test = await open();
    site = await testEvidence(test);
    await takePhotos(true);
    mine = await rate();
  });
  afterEach(async () => {
    await site.dispose();
    await test.dispose();
  });

  it('are taken only where the form that was shown takes them; at first none does', async () => {
    const earlier = await rate({ occurredAt: Date.now() - 60_000 });
    expect(await send(await photo('jpeg', 1), { to: earlier })).toMatchObject({
      ...{ status: 400, error: { code: 'PHOTOS_NOT_TAKEN', path: 'rating' } },
    });
    expect(await kept()).toEqual(nothing);
    expect(await takePhotos(false)).toEqual({
      changeForm: { __typename: 'ChangeFormSuccess', photos: false },
    });
    await takePhotos(false);
    const forms = await site.install.ports.questions.forms(site.merchant.id);
    expect(forms.map(({ version, photos }) => [version, photos])).toEqual([
      [1, true],
      [2, false],
    ]);
    const late = await rate({ dimensions: { FORM_VERSION: '2' } });
    expect(await send(await photo('jpeg', 2), { to: late })).toMatchObject({ status: 400 });
    const shown = await rate({ dimensions: { FORM_VERSION: '1' } });
    expect(await send(await photo('jpeg', 2), { to: shown })).toMatchObject({ status: 200 });
    const others = await ask(`mutation { changeForm(input: { merchantId: "mer_0000000000", photos: true }) {
      __typename ... on Failure { code path } } }`);
    expect(others.changeForm).toEqual({ __typename: 'NotFound', code: 'NOT_FOUND', path: 'merchantId' });
  });

  it('are announced in the form that the widget opens with', async () => {
    const form = async () => (await fetch(`${site.base}/v1/forms/${site.publishableKey}.js`)).text();
    expect(await form()).toContain('"photos":true');
    await takePhotos(false);
    expect(await form()).not.toContain('photos');
  });

  it('are kept without place and camera, listed with their rating, and make it one that has changed', async () => {
    const since = new Date().toISOString();
    expect(await send(await photoWithPlace())).toMatchObject({ status: 200, repeated: false });
    const [listed, ...others] = await evidenceOf(mine);
    expect(others).toEqual([]);
    expect(listed).toMatchObject({ type: 'image/jpeg', width: 32, height: 64, fromCustomer: true });
    const got = await fetch(listed.url, { headers: { authorization: `Bearer ${site.secretKey}` } });
    const bytes = Buffer.from(await got.arrayBuffer());
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
    expect(bytes.includes('Wang Fang')).toBe(false);
    expect(await evidenceOf(await rate())).toEqual([]);
    const changed = await ask(`{ merchant(id: "${site.merchant.id}") {
      ratings(updatedSince: "${since}", first: 5) { edges { node { id evidence { id } } } } } }`);
    const names = changed.merchant.ratings.edges.map(({ node }: { node: { id: string } }) => node.id);
    expect(names).toContain(publicId('rat', site.merchant.id, mine.id));
  });

  it.each([
    ['a PDF', () => pdf, 415, 'FILE_TYPE_REFUSED'],
    ['a renamed program', () => program, 415, 'FILE_TYPE_REFUSED'],
    ['a drawing with a script', () => drawing, 415, 'FILE_TYPE_REFUSED'],
    ['nothing', () => Buffer.from(''), 400, 'REQUIRED'],
    ['a bomb of 50 million pixels and a row', () => bomb(10_000, 5_001), 400, 'IMAGE_TOO_LARGE'],
    ['half a photo', halfPhoto, 400, 'FILE_UNREADABLE'],
  ] as const)('are no %s: a typed error, and nothing is kept', async (_, make, status, code) => {
    const refused = await send(await make());
    expect(refused).toMatchObject({ status, error: { code, path: 'body' } });
    if (code === 'FILE_TYPE_REFUSED') expect(refused.error.message).not.toContain('PDF');
    expect(await kept()).toEqual(nothing);
  });

  it('are taken up to 10 MB each', async () => {
    const body = await photo('jpeg', 1);
    const of = (size: number) => Buffer.concat([body, Buffer.alloc(size - body.length)]);
    const statuses: number[] = [];
    for (const more of [-1, 0, 1]) statuses.push((await send(of(evidenceLimits.bytes + more))).status);
    expect(statuses).toEqual([200, 200, 413]);
  });

  it('are five of a rating and no sixth, also where six arrive at once; those of a complaint do not count', async () => {
    const bodies = await Promise.all([1, 2, 3, 4, 5, 6].map((red) => photo('png', red * 10)));
    for (const body of bodies.slice(0, 4)) expect((await send(body)).status).toBe(200);
    expect(await evidenceOf(mine)).toHaveLength(4);
    const answers = await Promise.all(bodies.map((body) => send(body)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const refused = answers.find(({ status }) => status !== 200)?.error;
    expect(refused).toMatchObject({ code: 'TOO_MANY_FILES', path: 'id' });
    expect(refused.message).toContain('This rating has 5 photos');
    const { files, rows } = await kept();
    expect([files.length, rows.length]).toEqual([5, 5]);
    const { complain } = await testMailing(test.database, Date.now);
    const complaint = await complain({ merchantId: site.merchant.id, id: mine.id });
    const headers = {
      ...{ 'x-hearback-key': site.publishableKey, 'x-hearback-complaint': complaint, origin: shopPage },
    };
    expect((await site.put(randomUUID(), pdf, headers)).status).toBe(200);
    expect(await evidenceOf(mine)).toHaveLength(5);
  });

  it('are stored once under their id, and no other photo and no other rating under it', async () => {
    const id = randomUUID();
    const body = await photo('jpeg', 1);
    const answers = await Promise.all([send(body, { id }), send(body, { id }), send(body, { id })]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await send(body, { id })).toMatchObject({ status: 200, repeated: true });
    const conflict = { status: 409, error: { code: 'ID_CONFLICT' } };
    expect(await send(await photo('jpeg', 2), { id })).toMatchObject(conflict);
    expect(await send(body, { id, to: await rate() })).toMatchObject(conflict);
    const { files, rows } = await kept();
    expect([files.length, rows.length]).toEqual([1, 1]);
    expect(await evidenceOf(mine)).toHaveLength(1);
  });

  it('come from a page of the key, for a rating that there is', async () => {
    const body = await photo('jpeg', 1);
    expect(await send(body, { origin: 'https://evil.example' })).toMatchObject({
      ...{ status: 200, error: { code: 'WRONG_ORIGIN' } },
    });
    const unknown = { id: randomUUID(), receipt: '' };
    expect(await send(body, { to: unknown })).toMatchObject({
      ...{ status: 404, error: { code: 'NOT_FOUND', path: 'rating' } },
    });
    expect(await send(body, { to: { ...unknown, id: 'x' } })).toMatchObject({ error: { path: 'rating' } });
    expect(await kept()).toEqual(nothing);
  });

  it('are shown to the merchant by a key that reads ratings, and to nobody else', async () => {
    const { evidence } = await send(await photo('jpeg', 1));
    const get = async (headers: Record<string, string>) => (await fetch(evidence.url, { headers })).status;
    const keyOf = async (scope: 'RATINGS_READ' | 'COMPLAINTS_READ') => {
      const parts = { merchantId: site.merchant.id, scopes: [scope] };
      const { secretKey } = await site.install.ports.keys.createSecret(parts);
      return { authorization: `Bearer ${secretKey}` };
    };
    expect(await get(await keyOf('RATINGS_READ'))).toBe(200);
    expect(await get(await keyOf('COMPLAINTS_READ'))).toBe(403);
    expect(await get({})).toBe(401);
    expect(await get({ 'x-hearback-receipt': mine.receipt })).toBe(404);
  });

  it('go with whatever is erased: the receipt, the customer, the complaint that came of it, the rating', async () => {
    const erasure = erasureAdapter(test.database, Date.now, site.home);
    const withPhoto = async (parts: Partial<Rating> = {}) => {
      const rated = await rate(parts);
      expect((await send(await photo('jpeg', 1), { to: rated })).status).toBe(200);
      return rated;
    };
    const byReceipt = await withPhoto();
    expect(await erasure.byReceipt(byReceipt.receipt, null)).toMatchObject({ ratings: 1, files: 1 });
    expect(await kept()).toEqual(nothing);
    expect(await send(await photo('jpeg', 2), { to: byReceipt })).toMatchObject({ status: 404 });
    await withPhoto({ customer: { id: 'c-17', verified: false } });
    expect(await erasure.byCustomer(site.merchant.id, 'c-17')).toMatchObject({ ratings: 1, files: 1 });
    expect(await kept()).toEqual(nothing);
    const { complain } = await testMailing(test.database, Date.now);
    const ratingId = (await withPhoto()).id;
    const complaint = await complain({ merchantId: site.merchant.id, ratingId });
    const { receipt } = (await site.install.ports.complaints.byId(site.merchant.id, complaint)) ?? {};
    expect(await erasure.byReceipt(`${receipt}`, null)).toMatchObject({
      complaints: 1,
      ratings: 1,
      files: 1,
    });
    const late = {
      ...{ 'x-hearback-key': site.publishableKey, 'x-hearback-complaint': complaint, origin: shopPage },
    };
    expect((await site.put(randomUUID(), pdf, late)).status).toBe(404);
    expect(await kept()).toEqual(nothing);
    const gone = await withPhoto();
    expect(await site.install.ports.ratings.erase(site.merchant.id, gone.id)).toBe(true);
    const { files, rows } = await kept();
    expect([files.length, rows.length]).toEqual([1, 0]);
    const old = new Date(Date.now() - 2 * 3_600_000);
    for (const name of files) await utimes(join(site.home, 'evidence', site.merchant.id, name), old, old);
    expect(await sweepEvidence(site.install)).toBe(1);
    expect(await kept()).toEqual(nothing);
  });
});
