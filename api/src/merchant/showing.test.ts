import { afterAll, beforeAll, expect, it } from 'vitest';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { showingOfKey } from '../delivery/showingOfKey.ts';
import { AnalyticsOfMerchant } from '../indicator/analytics.testing.ts';
import { portsOf } from '../install.ts';

eachDatabase('when the widget of a merchant shows', (open) => {
  let test: TestDatabase;
  let merchant: AnalyticsOfMerchant;

  beforeAll(async () => {
    test = await open();
    merchant = await AnalyticsOfMerchant.open(test);
  });

  afterAll(() => test.dispose());

  async function change(parts: string, merchantId = merchant.merchantId) {
    const { changeShowing } =
      await merchant.ask(`mutation { changeShowing(input: { merchantId: "${merchantId}"
      ${parts} }) { ... on ChangeShowingSuccess { showing { words } } ... on Failure { code path } } }`);
    return changeShowing;
  }

  async function stored() {
    const { merchant: found } = await merchant.ask(`{ merchant(id: "${merchant.merchantId}") { showing {
      waits { kind seconds percent event } sample every times open words } } }`);
    return found.showing;
  }

  it('is at once until it is changed, then as it was changed, then at once again', async () => {
    expect(await stored()).toEqual({ waits: [], sample: 1, every: 0, times: null, open: false, words: '' });
    const words = 'event=order-placed delay=2.5 sample=0.25 every=90 times=1 open';
    const parts = `waits: [{ kind: EVENT, event: "order-placed" }, { kind: DELAY, seconds: 2.5 }],
      sample: 0.25, every: 90, times: 1, open: true`;
    expect(await change(parts)).toEqual({ showing: { words } });
    expect(await stored()).toEqual({
      waits: [
        { kind: 'EVENT', seconds: null, percent: null, event: 'order-placed' },
        { kind: 'DELAY', seconds: 2.5, percent: null, event: null },
      ],
      ...{ sample: 0.25, every: 90, times: 1, open: true, words },
    });
    const ports = portsOf(test.database, () => 0);
    const publishable = (await ports.keys.ofMerchant(merchant.merchantId)).find(
      ({ kind }) => kind === 'PUBLISHABLE',
    );
    const text = publishable?.text ?? '';
    expect(await showingOfKey(text, ports)).toBe(words);
    expect(await showingOfKey(`${text}x`, ports)).toBe('');
    await ports.keys.revoke(merchant.merchantId, publishable?.id ?? '');
    expect(await showingOfKey(text, ports)).toBe('');
    expect(await change('')).toEqual({ showing: { words: '' } });
    expect((await stored()).words).toBe('');
  });

  it('is refused with the field that is wrong, and stays as it was', async () => {
    await change('every: 30');
    expect(await change('every: 60, waits: [{ kind: EXIT }, { kind: SCROLL, percent: 101 }]')).toEqual({
      code: 'OUT_OF_RANGE',
      path: 'waits.1.percent',
    });
    expect(await change('every: 60', 'mer_0000000000')).toEqual({ code: 'NOT_FOUND', path: 'merchantId' });
    expect((await stored()).words).toBe('every=30');
  });
});
