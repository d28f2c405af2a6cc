import { describe, expect, it } from 'vitest';
import { checkOrigin, type Key, originOf, requireScope } from './key.ts';

const key: Key = {
  id: 'key_1',
  merchantId: 'mer_abcdefgh12',
  kind: 'PUBLISHABLE',
  text: null,
  scopes: [],
  origins: ['https://shop.example'],
  memberId: null,
  createdAt: 0,
  revokedAt: null,
};
const own = ['http://localhost:4000'];

describe('the origin of a page', () => {
  it.each([
    ['https://shop.example', 'https://shop.example'],
    ['HTTPS://Shop.Example/', 'https://shop.example'],
    ['https://shop.example:443', 'https://shop.example'],
    ['http://shop.example:80', 'http://shop.example'],
    ['http://shop.example:8080', 'http://shop.example:8080'],
    ['null', undefined],
    ['file://', undefined],
    ['https://shop.example/path', undefined],
    ['shop.example', undefined],
  ])('%s is read as %s', (text, origin) => {
    expect(originOf(text)).toBe(origin);
  });

  it.each([
    ['its own', key, 'https://shop.example', 'allowed'],
    ['the install itself', key, 'http://localhost:4000', 'allowed'],
    ['another', key, 'https://evil.example', 'WRONG_ORIGIN at origin'],
    ['none', key, null, 'WRONG_ORIGIN at origin'],
    ['null', key, 'null', 'WRONG_ORIGIN at origin'],
    ['any, where the key names none', { ...key, origins: [] }, 'https://a.example', 'allowed'],
    ['null, where the key names none', { ...key, origins: [] }, 'null', 'WRONG_ORIGIN at origin'],
    ['its own, with a revoked key', { ...key, revokedAt: 1 }, 'https://shop.example', 'KEY_REVOKED at key'],
  ])('%s', (_what, one, origin, expected) => {
    const check = () => {
      checkOrigin(one, origin, own);
      return 'allowed';
    };
    if (expected === 'allowed') expect(check()).toBe(expected);
    else expect(check).toThrow(expected);
  });
});

describe('a secret key', () => {
  it('does what its scopes say and nothing else', () => {
    const viewer = { keyId: 'key_1', merchantId: null, scopes: ['RATINGS_READ'] as const };
    expect(requireScope(viewer, 'RATINGS_READ')).toBe(viewer);
    expect(() => requireScope(viewer, 'COMPLAINTS_READ')).toThrow('FORBIDDEN');
    expect(() => requireScope(null, 'RATINGS_READ')).toThrow('UNAUTHENTICATED');
  });
});
