import { existsSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { repository } from './repository.ts';

const named = process.env.HEARBACK_SHARED_DATA || join('..', 'shared', 'data');

/** Folder of real records beside the repository, or the one that `HEARBACK_SHARED_DATA` names. */
export const sharedData = isAbsolute(named) ? named : resolve(repository, named);

/** Whether it is there. Tests that read it are skipped where it is not. */
export const hasSharedData = existsSync(sharedData);
