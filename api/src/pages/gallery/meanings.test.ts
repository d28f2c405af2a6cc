import { expect, it } from 'vitest';
import { readElements } from './manifest.ts';
import { meaningsZhCN } from './meanings.zh-CN.ts';

it('says everything of the manifest in Chinese too, and nothing that is not in it', () => {
  const said = readElements().flatMap(({ description, attributes, events, cssParts, cssProperties }) => [
    description,
    ...[attributes, events, cssParts, cssProperties].flat().map((entry) => entry.description ?? ''),
  ]);
  expect(said.length).toBeGreaterThan(50);
  expect(Object.keys(meaningsZhCN).toSorted()).toEqual([...new Set(said)].toSorted());
});
