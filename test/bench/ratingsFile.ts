import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

/** A file of generated ratings, and how its columns are read. */
export interface RatingsFile {
  readonly columns: string;
  /** Arguments of `import ratings` after the file. */
  readonly arguments: readonly string[];
}

const words =
  'good bread friendly fast slow cold warm nice again never 很好 服务 态度 等待 太久 quality price staff counter bag'.split(
    ' ',
  );
const narrow = ['id', 'score', 'date', 'comment'];
const more = ['language', 'channel', 'product', 'order', 'reception', 'waiting', 'quality', 'nps'];
const stages = ['reception', 'waiting', 'quality'];
const year = 365;

/**
 * Writes ratings with a seed, so that every run imports the same. Dates are drawn from a year, in no order; every
 * fifth comment stands in quotes; every fifth answer about waiting is missing.
 */
export async function writeRatings(path: string, rows: number, wide: boolean): Promise<RatingsFile> {
  let seed = 20_260_101;
  const below = (limit: number) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * limit);
  };
  const drawn = <Item>(list: readonly Item[]) => list[below(list.length)];
  const comment = () => {
    const text = Array.from({ length: 3 + below(12) }, () => drawn(words)).join(' ');
    return below(5) === 0 ? `"${text}, ""${drawn(words)}"""` : text;
  };
  const score = () => 1 + below(5);
  const date = () =>
    new Date(Date.UTC(2025, 0, 1 + below(year), below(24), below(60), below(60)))
      .toISOString()
      .slice(0, 19)
      .replace('T', ' ');
  const columns = wide ? [...narrow, ...more] : narrow;
  const file = createWriteStream(path);
  file.write(`${columns.join(',')}\n`);
  for (let number = 1; number <= rows; number += 1) {
    const cells = [number, score(), date(), comment()];
    const cut = [
      drawn(['en', 'zh-CN', 'de']),
      drawn(['web', 'qr', 'email', 'phone']),
      `product ${below(20)}`,
    ];
    if (wide)
      cells.push(
        ...cut.map(String),
        `o${number}`,
        score(),
        below(5) === 0 ? '' : score(),
        score(),
        below(11),
      );
    if (!file.write(`${cells.join(',')}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
  const fields = columns.map((name) => {
    if (name === 'nps') return 'question.nps=nps';
    return stages.includes(name) ? `stage.${name}=${name}` : `${name}=${name}`;
  });
  return {
    columns: columns.join(', '),
    arguments: [
      ...['--map', fields.join(','), '--scale', '1:5'],
      ...(wide ? ['--sub-scale', 'question.nps=0:10'] : []),
    ],
  };
}
