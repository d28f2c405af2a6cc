import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkpointer } from './checkpointer.ts';

it('lets go of a file that its thread cannot open, whether somebody waits for it or not', async () => {
  const file = join(tmpdir(), 'hearback-no-such-folder', 'test.sqlite');
  const checkpoints = checkpointer(file);
  await expect(checkpoints.run()).resolves.toBeUndefined();
  const running = checkpoints.run();
  await expect(checkpoints.close()).resolves.toBeUndefined();
  await expect(running).resolves.toBeUndefined();
  await expect(checkpoints.run()).resolves.toBeUndefined();
});
