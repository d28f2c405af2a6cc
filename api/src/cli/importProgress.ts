import { Writable } from 'node:stream';
import { Presets, SingleBar } from 'cli-progress';
import type { ImportReport } from '../import/importOptions.ts';
import type { CommandIo } from './commandIo.ts';
import { lineNowAndThen } from './lineNowAndThen.ts';
import { said } from './messages.ts';

/** Says how long the transactions took, where there were several. */
function sayTimes(io: CommandIo, times: Parameters<ImportReport['done']>[0]): void {
  if (times !== undefined && times.count > 1) io.stderr(`${said.transactions(times)}\n`);
}

function inLines(io: CommandIo): ImportReport {
  const line = lineNowAndThen(io);
  return {
    checking: (rows) => line(said.checking(rows)),
    storing: (rows, of) => line(said.storing(rows, of)),
    done: (times) => sayTimes(io, times),
  };
}

/** Standard error as the bar needs it: a stream that calls itself a terminal. */
function terminal({ stderr }: CommandIo): NodeJS.WritableStream {
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      stderr(String(chunk));
      done();
    },
  });
  return Object.assign(stream, { isTTY: true, columns: 80 });
}

function asBar(io: CommandIo): ImportReport {
  const format = `${said.bar} [{bar}] {percentage}% | {value}/{total} | {eta_formatted}`;
  const bar = new SingleBar({ stream: terminal(io), format, hideCursor: true }, Presets.shades_classic);
  let started = false;
  return {
    checking: (rows) => io.stderr(`\r${said.checking(rows)}`),
    storing: (rows, of) => {
      if (!started) io.stderr('\n');
      if (started) bar.update(rows);
      else bar.start(of, rows);
      started = true;
    },
    done: (times) => {
      bar.stop();
      sayTimes(io, times);
    },
  };
}

/** Says on standard error how far an import is: a bar on a terminal, else a line now and then. */
export function importProgress(io: CommandIo): ImportReport {
  return io.isTerminal ? asBar(io) : inLines(io);
}
