import type { CommandIo } from './commandIo.ts';

/** How often a line is printed, in milliseconds. */
const pause = 5000;

/** Prints on standard error those of many lines that come long enough after the last one. */
export function lineNowAndThen({ stderr }: CommandIo): (line: string) => void {
  let last = performance.now();
  return (line) => {
    if (performance.now() - last < pause) return;
    last = performance.now();
    stderr(`${line}\n`);
  };
}
