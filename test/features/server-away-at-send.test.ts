import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphql } from '../support/graphql.ts';
import { goToSummary, lateOrder } from '../support/grievance.ts';
import { numbersOf } from '../support/numbers.ts';
import { smallPhoto } from '../support/smallPhoto.ts';
import { type Shop, startShop } from '../support/startShop.ts';
import { takePhotos } from '../support/takePhotos.ts';
import { waitUntil } from '../support/waitUntil.ts';
import { storedIn } from '../support/witness.ts';

interface Rated {
  readonly merchant: {
    readonly ratings: {
      readonly edges: readonly {
        readonly node: {
          readonly score: number;
          readonly comment: string | null;
          readonly evidence: readonly { readonly type: string; readonly url: string }[];
        };
      }[];
    };
  };
}

const withPhotos = `query ($id: ID!) {
  merchant(id: $id) { ratings(first: 100) { edges { node { score comment evidence { type url } } } } }
}`;

describe('a visitor whose Send finds no server', () => {
  let shop: Shop;

  beforeAll(async () => {
    shop = await startShop();
  });
  afterAll(() => shop?.dispose());

  const numbers = () => numbersOf(shop.install, shop.merchant.merchant.id, shop.merchant.secretKey);

  it('is told so, loses nothing, and it is delivered once when the server is back', async () => {
    const { context, widget, witness } = await shop.visit({ language: 'zh-CN' });
    await goToSummary(widget, lateOrder);
    const written = await widget.readSummary();

    await shop.install.kill();
    await widget.sendComplaint();
    await widget.note.getByText('尚未发送').waitFor();
    expect(await widget.readSummary()).toEqual(written);
    expect((await witness.seen()).events).toContain('hearback-submit-error');

    await shop.install.start();
    expect(await widget.receipt()).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
    const { ratings, complaints, ledger } = await numbers();
    expect({ ratings, complaints }).toEqual({ ratings: 1, complaints: 1 });
    expect(ledger).toMatchObject({ received: 2, accepted: 2 });
    const { events } = await witness.seen();
    expect(events.filter((type) => type === 'hearback-complaint-filed')).toHaveLength(1);
    await context.close();
  });

  it('finds a rating stored once with its photo, although it was sent offline and the page was closed', async () => {
    const { install, merchant } = shop;
    await takePhotos(shop);
    const before = await numbers();
    const { context, page, widget } = await shop.visit({ language: 'zh-CN' });
    await widget.open();
    await widget.rate(2);
    await widget.comment('面包里有塑料片。');
    await widget.addFile('bread.png', 'image/png', smallPhoto);
    expect(await storedIn(context)).toEqual([]);
    await context.setOffline(true);
    await widget.sendRating();
    await widget.note.getByText('已保存在此设备').waitFor();
    const address = page.url();
    await page.close();
    expect(await numbers()).toEqual(before);

    await context.setOffline(false);
    const next = await context.newPage();
    await next.goto(address);
    const rated = async () => {
      const found = await graphql<Rated>(install, merchant.secretKey, withPhotos, {
        id: merchant.merchant.id,
      });
      return found.merchant.ratings.edges
        .map(({ node }) => node)
        .filter(({ evidence }) => evidence.length > 0);
    };
    await waitUntil(async () => (await rated()).length > 0, 'the photo');
    const [rating, ...others] = await rated();
    expect(others).toEqual([]);
    expect(rating).toMatchObject({
      score: 2,
      comment: '面包里有塑料片。',
      evidence: [{ type: 'image/png' }],
    });
    const headers = { authorization: `Bearer ${merchant.secretKey}` };
    const shown = await fetch(rating?.evidence[0]?.url ?? '', { headers });
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/png']);
    const after = await numbers();
    expect(after.ratings).toBe(before.ratings + 1);
    expect(after.ledger.accepted).toBe(before.ledger.accepted + 1);
    await waitUntil(async () => (await storedIn(context)).length === 0, 'a device that keeps nothing');
    await context.close();
  });

  it('can send at once with "Try now" although a busy server asked to wait for a minute', async () => {
    const before = await numbers();
    const { context, page, widget } = await shop.visit();
    await widget.open();
    await widget.rate(4);
    await page.route('**/v1/graphql', (route) =>
      route.fulfill({
        status: 503,
        headers: {
          'access-control-allow-origin': '*',
          'access-control-expose-headers': 'retry-after',
          'retry-after': '60',
        },
        json: { errors: [{ message: 'Busy.', extensions: { code: 'UNAVAILABLE', path: '' } }] },
      }),
    );
    await widget.sendRating();
    await widget.panel.getByRole('button', { name: widget.words.tryNow }).waitFor();
    await page.unroute('**/v1/graphql');
    await widget.tryNow();
    await widget.title.filter({ hasText: widget.words.rated }).waitFor();
    expect((await numbers()).ratings).toBe(before.ratings + 1);
    await context.close();
  });

  it('gets the first receipt where the server stored it and only the answer was lost', async () => {
    const before = await numbers();
    const { context, page, widget } = await shop.visit({ language: 'zh-CN' });
    await goToSummary(widget, lateOrder);
    const lost: string[] = [];
    await page.route('**/v1/graphql', async (route) => {
      const { variables } = route.request().postDataJSON() as { variables: { input?: { id: string } } };
      const stored = await route.fetch();
      const id = variables.input?.id;
      // What is asked once the complaint is stored names no submission.
      if (id === undefined || lost.includes(id)) return route.fulfill({ response: stored });
      lost.push(id);
      return route.abort('connectionreset');
    });
    await widget.sendComplaint();
    await widget.receipt();
    const after = await numbers();
    expect(lost).toHaveLength(2);
    expect(after.ratings).toBe(before.ratings + 1);
    expect(after.complaints).toBe(before.complaints + 1);
    expect(after.ledger.duplicate).toBe(before.ledger.duplicate + 2);
    await context.close();
  });
});
