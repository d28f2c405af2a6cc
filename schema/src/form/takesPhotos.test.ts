import { describe, expect, it } from 'vitest';
import { changeForm } from './changeForm.ts';
import type { FormVersion } from './formVersion.ts';
import { takesPhotos } from './takesPhotos.ts';

const form = (version: number, photos: boolean): FormVersion => ({
  ...{ version, photos, questions: [], stagesVersion: 0, createdAt: version * 1000 },
});
const forms = [form(1, false), form(2, true), form(3, false)];

describe('a rating', () => {
  it.each([
    [999, false],
    [1999, false],
    [2000, true],
    [2999, true],
    [3000, false],
  ])('answered at %i takes photos as the form of that moment says: %s', (occurredAt, taken) => {
    expect(takesPhotos({ occurredAt }, forms)).toBe(taken);
  });

  it('takes photos as the version says that was shown, however late it was answered', () => {
    const shown = (version: string) =>
      takesPhotos({ occurredAt: 9000, dimensions: { FORM_VERSION: version } }, forms);
    expect(['1', '2', '3', '4'].map(shown)).toEqual([false, true, false, false]);
  });

  it('takes none where the form was never changed', () => {
    expect(takesPhotos({ occurredAt: 5, dimensions: { FORM_VERSION: '1' } }, [])).toBe(false);
  });
});

describe('a change of the form', () => {
  const before = { questions: [], stages: { version: 0, stages: [] } };

  it('is one only where something is other than it was', () => {
    expect(changeForm({ photos: false }, before).photos).toBeUndefined();
    expect(changeForm({ photos: true }, before).photos).toBe(true);
    expect(changeForm({ photos: true }, { ...before, photos: true }).photos).toBeUndefined();
    expect(changeForm({ photos: false }, { ...before, photos: true }).photos).toBe(false);
  });
});
