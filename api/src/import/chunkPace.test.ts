import { describe, expect, it } from 'vitest';
import { ChunkPace } from './chunkPace.ts';

describe('the pace of an import', () => {
  it('grows towards transactions of 20 ms, and shrinks at once when they take longer', () => {
    const pace = new ChunkPace();
    for (let round = 0; round < 20; round += 1) pace.took(pace.size, pace.size * 0.05);
    expect(pace.size).toBe(400);
    pace.took(pace.size, 200);
    expect(pace.size).toBe(40);
  });

  it('never stops and never takes everything at once', () => {
    const pace = new ChunkPace();
    pace.took(pace.size, 60_000);
    expect(pace.size).toBe(5);
    for (let round = 0; round < 50; round += 1) pace.took(pace.size, 0);
    expect(pace.size).toBe(20_000);
  });

  it('gives others their turn after each transaction', async () => {
    const pace = new ChunkPace();
    pace.took(10, 1);
    const ended = performance.now();
    await pace.turn();
    expect(performance.now() - ended).toBeGreaterThan(3);
  });

  it('tells how long the transactions took', () => {
    const pace = new ChunkPace();
    expect(pace.times).toEqual({ count: 0, median: 0, p99: 0, longest: 0 });
    for (let time = 1; time <= 200; time += 1) pace.took(10, time);
    expect(pace.times).toEqual({ count: 200, median: 101, p99: 199, longest: 200 });
  });
});
