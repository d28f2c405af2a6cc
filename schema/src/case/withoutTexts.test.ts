import { describe, expect, it } from 'vitest';
import { foldCase } from './foldCase.ts';
import { act, filed, learned, resolved, Scenario } from './scenario.fixture.ts';
import { withoutTexts } from './withoutTexts.ts';

const secret = 'My neighbour Zhang San';
const told = new Scenario([
  filed({}, 'Zhang San was injured'),
  ...learned,
  act('ann', 'sendMessage', { text: secret }),
  act('ann', 'addNote', { text: secret }),
  act('max', 'changeSeverity', { severity: 'C', reason: secret }),
  act('max', 'changeSeverity', { severity: 'A', reason: secret }),
  resolved('max'),
  act('customer', 'recordCallback', { outcome: 'DISSATISFIED', handledWell: secret, handledBadly: secret }),
]);

describe('erasing what people wrote', () => {
  const erased = told.events.map(withoutTexts);

  it('leaves no word of it', () => {
    expect(JSON.stringify(told.events)).toContain(secret);
    expect(JSON.stringify(erased)).not.toContain(secret);
    expect(JSON.stringify(erased)).not.toContain('injured');
    expect(JSON.stringify(erased)).not.toContain('A check each morning.');
  });

  it('leaves every event, and the case as it was but for the texts', () => {
    expect(erased.map(({ type, at, actor }) => [type, at, actor])).toEqual(
      told.events.map(({ type, at, actor }) => [type, at, actor]),
    );
    const { measures, ...rest } = told.state;
    expect(foldCase(erased)).toEqual({
      ...rest,
      measures: measures.map((measure) => ({ ...measure, text: '' })),
    });
  });

  it('leaves the codes: facts, severity, remedies', () => {
    expect(erased[0]).toEqual(told.events[0]);
    expect(erased.find(({ type }) => type === 'RESOLVED')).toMatchObject({
      payload: { text: '', remedies: [{ code: 'APOLOGY', amount: null }] },
    });
  });
});
