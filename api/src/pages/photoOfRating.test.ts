import { randomUUID } from 'node:crypto';
import { changeForm } from '@hearback/schema/form/changeForm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pdf, photo } from '../evidence/testPhotos.ts';
import { complaint, openForm, sendFields, type TestPage } from './testForm.ts';
import { type TestSite, testSite } from './testSite.ts';

/** The address that the form for a photo is sent to; undefined: there is none on the page. */
const addressIn = ({ html }: TestPage) =>
  / action="([^"]*photo=[^"]*)"/.exec(html)?.[1]?.replace('&amp;', '&');

describe('a photo of a rating on the hosted form', () => {
  let site: TestSite;

  beforeEach(async () => {
    site = await testSite();
  });
  afterEach(() => site.dispose());

  const takePhotos = (photos: boolean) =>
    site.install.ports.questions.change(site.merchant.id, site.install.clock(), (before) =>
      changeForm({ photos }, before),
    );
  const rate = async (typed: Record<string, string> = {}, query = '') =>
    sendFields(site, (await openForm(site, query)).fields, { score: '2', ...typed });
  const send = async (address = '', body: Uint8Array | null, id: string = randomUUID(), headers = {}) => {
    const form = new FormData();
    form.set('id', id);
    form.set('file', new File(body === null ? [] : [new Uint8Array(body)], 'x.jpg'));
    const response = await fetch(`${site.base}${address}`, { method: 'POST', body: form, headers });
    const html = await response.text();
    return { status: response.status, html, address: addressIn({ html } as TestPage) };
  };
  const kept = () => site.install.database.read.selectFrom('evidence').selectAll().execute();

  it('is offered beside the thanks where the form takes photos, and not for a complaint', async () => {
    expect(addressIn(await rate())).toBeUndefined();
    await takePhotos(true);
    const thanks = await rate();
    expect(addressIn(thanks)).toMatch(/^\/f\/hb_pk_\w+\?photo=[\da-f-]{36}&lang=en$/);
    expect(thanks.html).toContain('accept="image/jpeg,image/png,image/webp"');
    expect(thanks.html).not.toMatch(/<script| style=/i);
    expect(addressIn(await rate({ ...complaint }))).toBeUndefined();
  });

  it('is stored once, in the language of the form, up to the fifth', async () => {
    await takePhotos(true);
    let address = addressIn(await rate({}, '?lang=zh-CN'));
    const id = randomUUID();
    for (const attempt of [1, 2]) {
      const answer = await send(address, await photo('jpeg', 1), id);
      expect([attempt, answer.status]).toEqual([attempt, 200]);
      expect(answer.html).toContain('照片已收到');
      expect(answer.html).toContain('附有 1 张照片');
    }
    expect(await kept()).toMatchObject([{ kind: 'RATING', type: 'image/jpeg', added_by: null }]);
    for (const red of [20, 30, 40, 50]) ({ address } = await send(address, await photo('png', red)));
    expect(await kept()).toHaveLength(5);
    expect(address).toBeUndefined();
  });

  it('that is none is refused beside the field, and the form comes back', async () => {
    await takePhotos(true);
    const address = addressIn(await rate());
    const refusals = [
      [pdf, 'Only photos (JPEG, PNG, WebP) are taken.'],
      [null, 'Please choose a file.'],
      [Buffer.alloc(10_000_001, pdf), 'too large: at most 10 MB'],
      [Buffer.alloc(10_200_000, pdf), 'too large: at most 10 MB'],
    ] as const;
    for (const [body, sentence] of refusals) {
      const answer = await send(address, body);
      expect(answer.status).toBe(422);
      expect(answer.html).toContain(sentence);
      expect(answer.html).toContain('aria-invalid="true"');
      expect(answer.html).toContain('Your rating has arrived');
      expect(answer.address).toBe(address);
    }
    expect(await kept()).toEqual([]);
  });

  it('is taken from this page alone, for a rating that there is and whose form took photos', async () => {
    await takePhotos(true);
    const address = addressIn(await rate()) ?? '';
    const foreign = await send(address, await photo('jpeg', 1), randomUUID(), {
      origin: 'https://evil.example',
    });
    expect(foreign.status).toBe(403);
    const unknown = await send(
      address.replace(/photo=[^&]*/, `photo=${randomUUID()}`),
      await photo('jpeg', 1),
    );
    expect([unknown.status, unknown.address]).toEqual([422, undefined]);
    expect(unknown.html).not.toContain('Your rating has arrived');
    await takePhotos(false);
    const late = await send(address, await photo('jpeg', 1));
    expect(late.status).toBe(200);
    expect(addressIn(await rate())).toBeUndefined();
  });
});
