import { describe, expect, it } from 'vitest';
import { caseMessages, refusalMessage } from './messages.ts';
import type { Refusal, RefusalCode } from './refusal.ts';

const refusal = (code: RefusalCode, changes: Partial<Refusal> = {}): Refusal => {
  return { code, messageKey: `case.refusal.${code}`, path: '', possibleSteps: [], missing: [], ...changes };
};

/** Every key of a message file with the kind of its value, nested ones dotted. */
function shapeOf(value: object, path = ''): string[] {
  return Object.entries(value).flatMap(([key, part]) =>
    typeof part === 'object' ? shapeOf(part, `${path}${key}.`) : [`${path}${key}: ${typeof part}`],
  );
}

describe('what people read about cases', () => {
  it('has the same keys in both languages, and no text is empty', () => {
    expect(shapeOf(caseMessages.en)).toEqual(shapeOf(caseMessages['zh-CN']));
    for (const { refusals, ...names } of Object.values(caseMessages)) {
      expect(JSON.stringify(names)).not.toContain('""');
      for (const say of Object.values(refusals)) expect(say('x')).toMatch(/[.。]$/);
    }
  });

  it('names the steps that are possible instead', () => {
    const steps = refusal('STEP_NOT_POSSIBLE', { possibleSteps: ['CALLED_BACK', 'REOPENED'] });
    expect(refusalMessage(steps, 'en')).toBe(
      'The case cannot take this step now. It can become: called back, reopened.',
    );
    expect(refusalMessage(steps, 'zh-CN')).toBe('此案目前不能进入这一步。可以变为：已回访、重新处理。');
  });

  it('names what is missing before a case can be closed', () => {
    const missing = refusal('NOT_COMPLETE', { possibleSteps: ['REOPENED'], missing: ['CAUSE', 'LESSON'] });
    expect(refusalMessage(missing, 'en')).toBe(
      'Before the case can be closed, this is missing: the root cause, the lesson learned.',
    );
    expect(refusalMessage(missing, 'zh-CN')).toBe('结案前还缺：根本原因、总结得失。');
  });
});
