import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tagsOf } from './tags.ts';
import { type WidgetBuild, widgetBuilds } from './widgetBuilds.ts';

describe('builds of the widget', () => {
  let place: string;
  let dist: string;
  let home: string;

  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'hearback-builds-'));
    dist = join(place, 'dist');
    home = join(place, 'data');
  });
  afterEach(() => rmSync(place, { recursive: true }));

  function build(version: string, loader: string, panel: string): void {
    rmSync(dist, { recursive: true, force: true });
    mkdirSync(join(dist, 'assets'), { recursive: true });
    writeFileSync(join(dist, 'manifest.json'), JSON.stringify({ version }));
    writeFileSync(join(dist, 'hearback.js'), loader);
    writeFileSync(join(dist, 'assets', `panel-${panel}.js`), panel);
    writeFileSync(join(dist, 'assets', 'licenses.md'), 'no script');
  }

  const read = (kept: WidgetBuild | undefined) => ({
    loader: kept?.entries.map(({ file }) => readFileSync(file, 'utf8')),
    assets: kept?.assets.map(({ name }) => name),
  });

  it('are kept, so that what an open page may still ask for is there after the next one', () => {
    build('1.0.0', 'first', 'aaa');
    widgetBuilds(dist, home);
    build('1.0.1', 'second', 'bbb');
    const { current, kept } = widgetBuilds(dist, home);
    expect(current?.version).toBe('1.0.1');
    expect(kept.map(({ version }) => version).sort()).toEqual(['1.0.0', '1.0.1']);
    expect(read(kept.find(({ version }) => version === '1.0.0'))).toEqual({
      loader: ['first'],
      assets: ['panel-aaa.js'],
    });
  });

  it('never change under the number of a version', () => {
    build('1.0.0', 'first', 'aaa');
    widgetBuilds(dist, home);
    build('1.0.0', 'changed without a new number', 'bbb');
    const { current, kept } = widgetBuilds(dist, home);
    expect(read(current).loader).toEqual(['changed without a new number']);
    expect(kept.map(read)).toEqual([{ loader: ['first'], assets: ['panel-aaa.js'] }]);
  });

  it('need not be there', () => {
    expect(widgetBuilds(dist, home)).toEqual({ current: undefined, kept: [] });
    expect(tagsOf('https://feedback.example', 'hb_pk_1', undefined)).toEqual({
      evergreen:
        '<script async src="https://feedback.example/v1/hearback.js?key=hb_pk_1" data-key="hb_pk_1"></script>',
      pinned: null,
      importMap: null,
      version: null,
    });
  });

  it('give a tag of one version the hash of exactly the file that it names', () => {
    build('1.2.3', 'the loader', 'aaa');
    const { kept } = widgetBuilds(dist, home);
    const { pinned, importMap } = tagsOf('https://feedback.example', 'hb_pk_1', kept[0], 'event="a" open');
    const hash = (text: string) => `sha384-${createHash('sha384').update(text).digest('base64')}`;
    expect(pinned).toBe(
      `<script async src="https://feedback.example/v1.2.3/hearback.js" data-key="hb_pk_1" integrity="${hash('the loader')}" crossorigin="anonymous" data-when="event=&quot;a&quot; open"></script>`,
    );
    expect(importMap).toContain(`{"https://feedback.example/v1/assets/panel-aaa.js":"${hash('aaa')}"}`);
  });
});
