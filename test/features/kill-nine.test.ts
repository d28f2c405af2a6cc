import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMerchant, type Merchant } from '../support/createMerchant.ts';
import { graphql } from '../support/graphql.ts';
import { hearback } from '../support/hearback.ts';
import { listRatings } from '../support/listRatings.ts';
import { accountedFor, allDays, numbersOf } from '../support/numbers.ts';
import { type Install, startInstall } from '../support/startInstall.ts';
import { type Sent, VisitorLoad } from '../support/visitorLoad.ts';
import { waitUntil } from '../support/waitUntil.ts';

const rounds = 25;
const visitors = 24;

describe(`a server that is killed ${rounds} times while visitors send`, () => {
  let install: Install;
  let merchant: Merchant;
  let load: VisitorLoad;
  /** Answers to everything that was sent again afterwards. */
  let again: Map<Sent, { receipt?: string; repeated?: boolean }>;

  beforeAll(async () => {
    install = await startInstall({ settings: { HEARBACK_INTAKE_PER_MINUTE: '1000000000' } });
    merchant = await createMerchant(install);
    load = new VisitorLoad(install, merchant);
    for (let round = 0; round < rounds; round += 1) {
      const running = load.run(visitors);
      // By what was acknowledged and not by the clock: a slow machine is to be killed under load as well.
      const enough = load.acknowledged.size + 40 + Math.random() * 160;
      await waitUntil(() => load.acknowledged.size >= enough, 'load', 30_000);
      await sleep(Math.random() * 20);
      await install.kill();
      load.stop();
      await running;
      await install.start();
    }
    again = new Map();
    const sent = [...load.acknowledged.keys(), ...load.unanswered];
    while (sent.length > 0) {
      const some = sent.splice(0, 50);
      const answers = await Promise.all(some.map((one) => load.send(one)));
      for (const [index, one] of some.entries()) again.set(one, answers[index] ?? {});
    }
    const stored = load.unanswered.filter((one) => again.get(one)?.repeated === true).length;
    console.info(
      `${load.acknowledged.size} acknowledged; ${load.unanswered.length} never answered, ${stored} of them stored`,
    );
  }, 480_000);
  afterAll(() => install?.dispose());

  it('has answered each visitor with a receipt or not at all', () => {
    expect(load.surprises).toEqual([]);
    expect(load.acknowledged.size).toBeGreaterThan(rounds * visitors);
  });

  it('has lost nothing that it acknowledged, and gives the same receipt for it', () => {
    const lost = [...load.acknowledged].filter(([sent, receipt]) => {
      const answer = again.get(sent);
      return answer?.repeated !== true || answer.receipt !== receipt;
    });
    expect(lost).toEqual([]);
  });

  it('holds each submission once, those included whose answer was lost', async () => {
    const { id } = merchant.merchant;
    const sent = [...again.keys()];
    const ratings = sent.filter(({ kind }) => kind === 'rating');
    const listed = await listRatings(install, id, merchant.secretKey);
    expect(listed.map(({ comment }) => comment).sort()).toEqual(ratings.map(({ input }) => input.id).sort());
    const numbers = await numbersOf(install, id, merchant.secretKey);
    expect(numbers).toMatchObject({ ratings: ratings.length, complaints: sent.length - ratings.length });
  });

  it('has a ledger that is exact', async () => {
    const { ledger } = await numbersOf(install, merchant.merchant.id, merchant.secretKey);
    const repeated = [...again.values()].filter((answer) => answer.repeated === true).length;
    expect(ledger).toEqual({
      accepted: again.size,
      duplicate: repeated,
      quarantined: 0,
      rejected: 0,
      received: again.size + repeated,
    });
    expect(accountedFor(ledger)).toBe(ledger.received);
  });

  it('counts every score, and recounting gives the same', async () => {
    const { merchant: answer } = await graphql<{
      merchant: { satisfaction: { distribution: readonly { value: number; count: number }[] } };
    }>(
      install,
      merchant.secretKey,
      `query ($id: ID!, $period: PeriodInput!) {
        merchant(id: $id) { satisfaction(period: $period) { distribution { value count } } }
      }`,
      { id: merchant.merchant.id, period: allDays },
    );
    const scores = [...again.keys()].flatMap(({ input }) => input.score ?? []);
    expect(answer.satisfaction.distribution).toEqual(
      [1, 2, 3, 4, 5].map((value) => ({ value, count: scores.filter((score) => score === value).length })),
    );
    await hearback(install, 'recount', '--check');
  });
});
