import { describe, expect, it } from 'vitest';
import { readMailUrl } from './mailUrl.ts';

describe('the address of a mail server', () => {
  it('sends from the host of the public address, unless it says otherwise', () => {
    const { from } = readMailUrl('smtp://mail.example:25', 'https://voice.example:8443');
    expect(from).toBe('no-reply@voice.example');
    const own = readMailUrl('smtp://u:p%40ss@mail.example?from=care@shop.example', 'https://voice.example');
    expect(own.from).toBe('care@shop.example');
    expect(own.url).not.toContain('care');
    expect(own.url).toContain('u:p%40ss@mail.example');
  });

  it('keeps options that it names and sets a limit on every wait', () => {
    const { searchParams } = new URL(readMailUrl('smtp://h?socketTimeout=5', 'http://x').url);
    expect(searchParams.get('socketTimeout')).toBe('5');
    expect(searchParams.get('connectionTimeout')).toBe('10000');
    expect(searchParams.get('pool')).toBe('true');
  });
});
