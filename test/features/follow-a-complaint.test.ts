import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { CasePage, type CasePlace } from '../support/casePage.ts';
import { graphql } from '../support/graphql.ts';
import { layoutProblems } from '../support/layout.ts';
import { photograph } from '../support/photograph.ts';
import { smallPhoto } from '../support/smallPhoto.ts';
import { type Shop, startShop } from '../support/startShop.ts';
import type { WidgetLanguage } from '../support/widgetWords.ts';

const rungs = ['AGENT', 'DEPARTMENT_LEAD', 'SERVICE_MANAGER', 'STORE_MANAGER', 'OWNER'];
const phone = { width: 360, height: 740 };
const screen = { width: 1280, height: 900 };

/** Every language, colour scheme and width at least once for each place. */
const looks = [
  { language: 'zh-CN', views: [['light', phone] as const, ['dark', screen] as const] },
  { language: 'en', views: [['dark', phone] as const, ['light', screen] as const] },
] as const;

interface Found {
  readonly merchant: {
    readonly complaints: {
      readonly edges: readonly {
        readonly node: {
          readonly id: string;
          readonly receipt: string;
          readonly step: string;
          readonly rung: string;
          readonly contact: object | null;
        };
      }[];
    };
  };
}

describe('a visitor who follows a complaint', () => {
  let shop: Shop;
  const found: string[] = [];

  beforeAll(async () => {
    shop = await startShop();
  });
  afterAll(() => shop?.dispose());

  const ask = <Data>(query: string, variables: object = {}) =>
    graphql<Data>(shop.install, shop.merchant.secretKey, query, variables);
  /** The one case, as its merchant sees it. */
  const kept = async () => {
    const query = `query ($id: ID!) { merchant(id: $id) {
      complaints(first: 1) { edges { node { id receipt step rung contact { email } } } } } }`;
    const { merchant } = await ask<Found>(query, { id: shop.merchant.merchant.id });
    return merchant.complaints.edges[0]?.node ?? expect.fail('The complaint must be there.');
  };
  /** A member of the staff does something on it. */
  const staff = async (mutation: string, input: object) => {
    const type = `${mutation.slice(0, 1).toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { __typename ... on Failure { code path } } }`;
    const { done } = await ask<{ done: { __typename: string } }>(query, {
      input: { complaintId: (await kept()).id, ...input },
    });
    expect(done).toEqual({ __typename: `${type.slice(0, -'Input'.length)}Success` });
  };

  const elementAt = (receipt: string, language: WidgetLanguage) =>
    shop.host.put(`/case-${language}`, {
      html: `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Lakeside Bakery</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>html { color-scheme: light dark; } body { margin: 0; background: light-dark(#f2f5f6, #0f1316); font-family: system-ui, sans-serif; }
h1 { font-size: 18px; } main { max-width: 640px; margin: 0 auto; padding: 16px; }</style>
<script type="module" src="${shop.install.url}/v1/case.js"></script></head>
<body><main><h1>Lakeside Bakery</h1><hearback-case receipt="${receipt}"></hearback-case></main></body></html>`,
    });
  const addressOf = (place: CasePlace, receipt: string, language: WidgetLanguage) =>
    place === 'element' ? elementAt(receipt, language) : `${shop.install.url}/c/${receipt}?lang=${language}`;

  /** Looks at the case in both places: takes pictures, and notes what is wrong where there is most to see. */
  const lookAt = async (page: Page, receipt: string, state: string) => {
    for (const place of ['element', 'page'] as const) {
      for (const { language, views } of looks) {
        await page.goto(addressOf(place, receipt, language));
        await page.getByText(receipt).first().waitFor();
        for (const [colorScheme, viewport] of views) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await page.setViewportSize(viewport);
          const name = `case-${state}-${place}-${language}-${colorScheme}-${viewport.width}`;
          await photograph(page, name, true);
          const problems = [
            ...(await layoutProblems(page)),
            ...(state === 'asked' || state === 'resolved' ? await axeFindings(page) : []),
          ];
          found.push(...problems.map((problem) => `${name}: ${problem}`));
        }
        if (state === 'resolved' && language === 'zh-CN') {
          await page.emulateMedia({ forcedColors: 'active' });
          await photograph(page, `case-${state}-${place}-forced-colours`, true);
          found.push(...(await axeFindings(page)).map((problem) => `${place}, forced colours: ${problem}`));
          await page.emulateMedia({ forcedColors: 'none' });
        }
      }
    }
  };

  it('answers a question, adds a photo, is not satisfied, then is, and sees it closed', {
    timeout: 240_000,
  }, async () => {
    const { context, widget, witness } = await shop.visit({ language: 'zh-CN', viewport: phone });
    await widget.open();
    await widget.rate(1);
    await widget.chooseReason('配送交付');
    await widget.complain();
    await widget.chooseCategory('延误');
    await widget.writeWhatHappened('说好昨天送到，今天还没收到。');
    await widget.goOn();
    await widget.stayAnonymous();
    await widget.goOn();
    await widget.readSummary();
    await widget.sendComplaint();
    const receipt = await widget.receipt();
    const { contact, rung } = await kept();
    expect(contact).toBeNull();

    const watching = await context.newPage();
    await lookAt(watching, receipt, 'received');
    const page = await context.newPage();
    const seen = new CasePage(page, 'element');
    await page.goto(addressOf('element', receipt, 'zh-CN'));
    await seen.reads('已经收到。');
    await seen.reads('最迟');
    expect(await seen.stage()).toBe('已收到');

    await staff('acknowledgeComplaint', {});
    await staff('sendComplaintMessage', { text: '非常抱歉。请问您的收货地址在哪个区？', question: true });
    await lookAt(watching, receipt, 'asked');
    await page.reload();
    await seen.reads('请问您的收货地址在哪个区？');
    await seen.reads('我们在等您的答复。');
    await seen.answers('西湖区，湖畔路 12 号。');
    await seen.reads('您的消息已收到。');
    await seen.adds('door.png', 'image/png', smallPhoto);
    await seen.reads('您的文件已收到。');
    await seen.adds('setup.exe', 'application/x-msdownload', Buffer.from('MZ'));
    await seen.reads('只接受照片（JPEG、PNG、WebP）和 PDF，请重新选择。');
    await seen.adds('renamed.png', 'image/png', Buffer.from('MZ'));
    await seen.reads('只接受照片（JPEG、PNG、WebP）和 PDF，请重新选择。');
    const file = await seen.root.getByRole('link', { name: '照片 1' }).getAttribute('href');
    const shown = await fetch(file ?? '');
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/png']);

    await staff('resolveComplaint', {
      text: '配送车辆故障造成延误，我们深表歉意。今天下午重新送达，并退还运费。',
      remedies: [{ code: 'APOLOGY' }, { code: 'REFUND', amount: 12.5 }],
    });
    await lookAt(watching, receipt, 'resolved');
    await page.reload();
    await seen.reads('退款 12.50');
    await seen.rates('否，没有解决', '下午仍然没有送到。');
    await seen.reads('已重新处理，并上报上一级。');
    await seen.reads('由上一级处理，并重新给您答复。');
    const reopened = await kept();
    expect(reopened.step).toBe('REOPENED');
    expect(rungs.indexOf(reopened.rung)).toBe(rungs.indexOf(rung) + 1);
    await lookAt(watching, receipt, 'reopened');

    await staff('resolveComplaint', {
      text: '面包已于今天 16:20 送到，并退还全部货款。',
      remedies: [{ code: 'REFUND', amount: 86 }],
    });
    const hosted = new CasePage(page, 'page');
    await page.goto(addressOf('page', receipt, 'zh-CN'));
    await hosted.reads('面包已于今天 16:20 送到，并退还全部货款。');
    await hosted.rates('是，已经解决');
    await hosted.reads('谢谢，您的意见已收到。');
    await hosted.reads('已结案。');
    expect((await kept()).step).toBe('CLOSED');
    await lookAt(watching, receipt, 'closed');

    expect(found).toEqual([]);
    expect((await witness.seen()).errors).toEqual([]);
    await context.close();
  });
});
