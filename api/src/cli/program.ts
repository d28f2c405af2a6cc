export type { CommandIo } from './commandIo.ts';
export { createProgram } from './createProgram.ts';
export { runCommand } from './runCommand.ts';
