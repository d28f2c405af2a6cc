import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goToSummary, lateOrder } from '../support/grievance.ts';
import { numbersOf } from '../support/numbers.ts';
import { type Shop, startShop } from '../support/startShop.ts';

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
    await widget.note.getByRole('button', { name: widget.words.tryNow }).waitFor();
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
