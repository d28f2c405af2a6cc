import { describe, expect, it } from 'vitest';
import { stepMapping, stepWords } from './stepMapping.ts';

describe('the options of a log of steps', () => {
  it('map each field to a column', () => {
    const expected = [...Object.entries({ case: 'No', step: 'Act, kind', at: 'When' })];
    expect([...stepMapping(['case=No,step=Act, kind,at=When'])]).toEqual(expected);
    expect([...stepMapping(['case=No', 'step=Act, kind', 'at=When'])]).toEqual(expected);
  });

  it('say what the words of the log mean', () => {
    const words = new Map([
      ['6', 'RESOLVED'],
      ['won, lost', 'CLOSED'],
      ['a=b', 'ASSIGNED'],
    ]);
    expect(stepWords(['6=resolved,won, lost=CLOSED', 'a=b=ASSIGNED'])).toEqual(words);
  });

  it.each([[['6']], [['=CLOSED']], [['6=DONE']], [['6=CLOSED', '6=RESOLVED']], [[]]])(
    'refuse %j',
    (texts) => {
      expect(() => stepWords(texts)).toThrow(expect.objectContaining({ code: 'INVALID', path: 'step' }));
    },
  );
});
