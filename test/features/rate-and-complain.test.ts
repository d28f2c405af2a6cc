import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphql } from '../support/graphql.ts';
import { goToSummary, lateOrder } from '../support/grievance.ts';
import { accountedFor, allDays, numbersOf } from '../support/numbers.ts';
import { type Shop, startShop } from '../support/startShop.ts';
import { storedIn } from '../support/witness.ts';

interface Heard {
  readonly merchant: {
    readonly satisfaction: { readonly distribution: readonly { value: number; count: number }[] };
    readonly complaintSummary: {
      readonly byCategory: readonly { category: { code: string }; count: number }[];
    };
    readonly ratings: {
      readonly edges: readonly {
        node: { score: number; language: string; reasons: readonly { code: string }[] };
      }[];
    };
    readonly complaints: { readonly edges: readonly { node: Record<string, unknown> }[] };
  };
}

const heard = `query ($id: ID!, $period: PeriodInput!) {
  merchant(id: $id) {
    satisfaction(period: $period) { distribution { value count } }
    complaintSummary(period: $period) { byCategory(level: 2) { category { code } count } }
    ratings(first: 5) { edges { node { score language reasons { code } } } }
    complaints(first: 5) {
      edges { node { text receipt order remedyWanted language category { code } contact { email } } }
    }
  }
}`;

describe('a visitor on a page of another origin', () => {
  let shop: Shop;

  beforeAll(async () => {
    shop = await startShop();
  });
  afterAll(() => shop?.dispose());

  it('rates, turns it into a complaint in Chinese, and the merchant sees both within a second', async () => {
    const { install, merchant } = shop;
    const { context, widget, witness } = await shop.visit({ language: 'zh-CN' });
    await goToSummary(widget, lateOrder);

    const summary = await widget.readSummary();
    expect(summary.get('类别')).toBe('配送交付 › 延误');
    expect([...summary.values()].join('\n')).toContain(lateOrder.story);
    expect([...summary.values()].join('\n')).toContain('退款');
    expect([...summary.values()].join('\n')).toContain(lateOrder.email);
    expect((await witness.seen()).fetched).toEqual([]);
    expect(await storedIn(context)).toEqual([]);

    await widget.sendComplaint();
    const receipt = await widget.receipt();
    const shown = performance.now();
    const { id } = merchant.merchant;
    const answer = await graphql<Heard>(install, merchant.secretKey, heard, { id, period: allDays });
    expect(performance.now() - shown).toBeLessThan(1000);

    expect(answer.merchant.satisfaction.distribution.filter(({ count }) => count > 0)).toEqual([
      { value: 2, count: 1 },
    ]);
    expect(answer.merchant.complaintSummary.byCategory).toEqual([
      { category: { code: 'DELIVERY.LATE' }, count: 1 },
    ]);
    expect(answer.merchant.ratings.edges.map(({ node }) => node)).toEqual([
      { score: 2, language: 'zh-CN', reasons: [{ code: 'DELIVERY' }] },
    ]);
    expect(answer.merchant.complaints.edges.map(({ node }) => node)).toEqual([
      {
        receipt,
        text: lateOrder.story,
        order: lateOrder.order,
        remedyWanted: 'REFUND',
        language: 'zh-CN',
        category: { code: 'DELIVERY.LATE' },
        contact: { email: lateOrder.email },
      },
    ]);
    const { ledger } = await numbersOf(install, id, merchant.secretKey);
    expect(ledger).toMatchObject({ received: 2, accepted: 2 });
    expect(accountedFor(ledger)).toBe(ledger.received);

    const { events, errors, violations } = await witness.seen();
    expect(events).toEqual([
      'hearback-ready',
      'hearback-open',
      'hearback-before-submit',
      'hearback-rated',
      'hearback-complaint-filed',
    ]);
    expect({ errors, violations }).toEqual({ errors: [], violations: [] });
    expect(await storedIn(context)).toEqual([]);
    await context.close();
  });

  it('rates in two clicks and is thanked', async () => {
    const { install, merchant } = shop;
    const before = await numbersOf(install, merchant.merchant.id, merchant.secretKey);
    const { context, widget } = await shop.visit();
    await widget.open();
    await widget.rate(5);
    await widget.sendRating();
    await widget.title.filter({ hasText: widget.words.rated }).waitFor();
    const after = await numbersOf(install, merchant.merchant.id, merchant.secretKey);
    expect(after.ratings).toBe(before.ratings + 1);
    expect(after.complaints).toBe(before.complaints);
    await context.close();
  });

  it('finds every word again after closing the panel, as long as the page stands', async () => {
    const { context, widget } = await shop.visit();
    await widget.open();
    await widget.rate(3);
    await widget.comment('The queue was long. 排队太久。');
    await widget.close();
    await widget.open();
    const comment = widget.panel.getByLabel(widget.words.comment);
    expect(await comment.inputValue()).toBe('The queue was long. 排队太久。');
    await context.close();
  });
});
