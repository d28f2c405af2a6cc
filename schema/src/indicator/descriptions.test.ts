import { describe, expect, it } from 'vitest';
import { schema } from '../index.ts';

const types = [
  'Satisfaction',
  'SatisfactionPoint',
  'SatisfactionOnScale',
  'SatisfactionOfValue',
  'SatisfactionOfTopic',
  'SatisfactionComparison',
  'StandardisedComparison',
  'ComplaintComparison',
  'StageScore',
  'Driver',
];

const figures = types.flatMap((name) => {
  const type = schema.getType(name);
  if (type === undefined || !('getFields' in type)) throw new Error(`There is no type ${name}.`);
  return Object.values(type.getFields())
    .filter((field) => /^\[?(Measure|Change|ControlChart)!/.test(String(field.type)))
    .map((field) => [`${name}.${field.name}`, field.description ?? ''] as const);
});

describe('the description of a figure', () => {
  it.each(figures)('%s says its formula, its basis and its source', (_name, description) => {
    expect(description).toMatch(/Formula: |: .+|difference|less/);
    expect(description).toMatch(/Basis: /);
    expect(description).toMatch(/Source: /);
  });

  it('is there for every figure', () => {
    expect(figures.length).toBeGreaterThan(40);
  });
});
