import { locales } from '@hearback/schema/form/form';
import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue.ts';
import { type DemoPageInput, demoPage } from './demoPage.ts';

const input: DemoPageInput = {
  publishableKey: 'hb_pk_0123456789abcdefghjkmnpqrst',
  scriptUrl: 'https://feedback.example/v1/hearback.js',
  merchantName: 'Harbour & Home',
  locale: 'en',
};
const page = (more: Partial<DemoPageInput> = {}) => demoPage({ ...input, ...more });

describe('the demo page', () => {
  it('embeds the tag exactly as a site owner would', () => {
    expect(page()).toContain(
      '<script async src="https://feedback.example/v1/hearback.js" data-key="hb_pk_0123456789abcdefghjkmnpqrst"></script>',
    );
  });

  it.each(locales)('speaks one language, %s, and offers the other', (locale) => {
    const text = page({ locale });
    expect(text).toContain(`<html lang="${locale}"`);
    expect(text).toContain(`?lang=${locale === 'en' ? 'zh-CN' : 'en'}`);
    expect(text).not.toMatch(/undefined|\[object|NaN/);
    const visible = text.replaceAll(/<(style|script)[\s\S]*?<\/\1>|<[^>]*>/g, '');
    const han = visible.match(/\p{Script=Han}/gu)?.length ?? 0;
    if (locale === 'en') expect(han).toBe(2);
    else expect(han).toBeGreaterThan(400);
  });

  it.each(locales)('shows every product with its drawing, a line about it and its price, in %s', (locale) => {
    const text = page({ locale });
    const goods = text.split('<li class="good">').slice(1);
    expect(goods).toHaveLength(catalogue.length);
    for (const one of goods) {
      expect(one).toMatch(/<svg[^>]*>\s*<(ellipse|g|rect|path)/);
      expect(one).toMatch(/<p>.{8,}<\/p>/);
      expect(one).toMatch(/¥[\d,]+/);
    }
  });

  it('loads nothing from outside but the tag and the badge, and needs no handler in an attribute', () => {
    const text = page();
    const addresses = [...text.matchAll(/\s(?:src|href)="([^"]*)"|url\(([^)]*)\)/g)].map(
      (found) => found[1] ?? found[2],
    );
    const outside = addresses.filter((address) => !/^(#|\?lang=|data:image)/.test(address ?? ''));
    expect(outside).toEqual([input.scriptUrl, 'https://feedback.example/v1/badge.js']);
    expect(text).not.toMatch(/<[^>]*\son[a-z]+=/);
  });

  it('reads the numbers from its own origin, or from where it is told', () => {
    expect(page()).toContain('data-url="/demo/numbers"');
    const numbersUrl = 'http://127.0.0.1:4000/demo/numbers';
    expect(page({ numbersUrl })).toContain(`data-url="${numbersUrl}"`);
  });

  it('puts nothing into the page unescaped', () => {
    const text = page({ merchantName: '"><script>alert(1)</script>', publishableKey: '"><b>' });
    expect(text).not.toContain('<script>alert');
    expect(text).not.toContain('"><b>');
  });

  it.each(locales)('has scripts that a browser can read, in %s', (locale) => {
    for (const [, script] of page({ locale }).matchAll(/<script>([\s\S]*?)<\/script>/g)) {
      expect(() => new Function(script ?? '')).not.toThrow();
    }
  });
});
