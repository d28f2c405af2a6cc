import { describe, expect, it } from 'vitest';
import { eachDatabase } from '../db/eachDatabase.ts';
import { ChunkPace } from './chunkPace.ts';

describe('the pace of an import', () => {
  it('grows until the slower transactions take 36 ms, and shrinks at once when one takes longer', () => {
    const pace = new ChunkPace();
    for (let round = 0; round < 40; round += 1) {
      pace.took(pace.size, pace.size * (round % 5 === 0 ? 0.09 : 0.03));
    }
    expect(pace.size).toBe(400);
    pace.took(pace.size, 400);
    expect(pace.size).toBe(36);
    pace.took(pace.size, pace.size * 0.03);
    expect(pace.size).toBe(54);
  });

  it('never stops and never takes everything at once', () => {
    const pace = new ChunkPace();
    pace.took(pace.size, 60_000);
    expect(pace.size).toBe(5);
    for (let round = 0; round < 80; round += 1) pace.took(pace.size, 0);
    expect(pace.size).toBe(20_000);
  });

  it('tells how long the transactions took', () => {
    const pace = new ChunkPace();
    expect(pace.times).toEqual({ count: 0, median: 0, p99: 0, longest: 0 });
    for (let time = 1; time <= 200; time += 1) pace.took(10, time);
    expect(pace.times).toEqual({ count: 200, median: 101, p99: 199, longest: 200 });
  });
});

eachDatabase('the pace of an import', (open) => {
  it('gives others their turn between two transactions', async () => {
    const { database, dispose } = await open();
    const pace = new ChunkPace();
    const begun: number[] = [];
    const ended: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      await pace.run(10, database, async () => void begun.push(performance.now()));
      ended.push(performance.now());
    }
    expect((begun[1] ?? 0) - (ended[0] ?? 0)).toBeGreaterThan(1);
    expect((begun[2] ?? 0) - (ended[1] ?? 0)).toBeGreaterThan(1);
    expect(pace.times.count).toBe(3);
    await dispose();
  });
});
