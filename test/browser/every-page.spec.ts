import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import type { Browser } from 'playwright-core';
import { seedDemo } from '../../src/demo/seed.js';
import { startApp, type TestApp } from '../support/app.js';
import { aBrowserIsAtHand, expectAccessible, hydrated, openBrowser, openPage, type WatchedPage } from '../support/browser.js';
import { everyPage, whoSees, type PageToSee, type Who } from '../support/every-page.js';

const inBrowser = aBrowserIsAtHand ? describe : describe.skip;

interface Look {
  language: 'en' | 'cy';
  colorScheme: 'light' | 'dark';
  width: 320 | 1280;
}

/** Every address of the client. */
const paths = [...readFileSync('client/src/app/pages.ts', 'utf8').matchAll(/\{ path: '([^']+)'/g)].map(([, path = '']) => path);

const LOOKS: readonly Look[] = (['en', 'cy'] as const).flatMap((language) =>
  (['light', 'dark'] as const).flatMap((colorScheme) => ([320, 1280] as const).map((width) => ({ language, colorScheme, width }))),
);
const ALL = process.env['A11Y'] === 'all';
/** One look for each page, each look for an eighth of them; `npm run test:a11y` takes all. */
const looksOf = (place: number): readonly Look[] => (ALL ? LOOKS : LOOKS.slice(place % LOOKS.length, (place % LOOKS.length) + 1));
/** What the fictional place has nothing of, or not for those who look here: seen as the page that says so. */
const NOT_THERE = new Set([
  ...['/consultations/preview/:token', '/consultations/:id/edit', '/consultations/:id/themes', '/consultations/:id/outcome/write'],
  ...['/decisions/:id/versions/:number', '/decisions/:id/versions/:number/changes'],
  ...['/ideas/messages', '/report/:id', '/concerns/:id', '/work/invitations/:token'],
]);

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:document'],
  rules: {
    // React writes attributes and void elements in its own way, which is as good.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-inline-style': 'error',
    'no-trailing-whitespace': 'off',
    // The files are the page's own site's; the content security policy takes no others.
    'require-sri': 'off',
    // A title says what it has to; how much of it a search engine shows is the engine's affair.
    'long-title': 'off',
  },
});

let app: TestApp;
let browser: Browser;
let addresses: Map<string, PageToSee>;
const tabs = new Map<Who, WatchedPage>();

beforeAll(async () => {
  if (!aBrowserIsAtHand) return;
  app = await startApp();
  await seedDemo(app.app, () => undefined);
  const { pages, viewers } = await everyPage(app, paths);
  addresses = new Map(pages.map((page) => [page.path, page]));
  browser = await openBrowser();
  for (const who of new Set(pages.map((page) => page.who))) {
    tabs.set(who, await openPage(browser, app, who === 'visitor' ? {} : { viewer: viewers[who] }));
  }
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await app?.close();
});

inBrowser('every page in a browser: WCAG 2.2 A and AA, best practice, valid HTML, no fault', () => {
  const cases = paths.flatMap((path, place) => looksOf(place).map((look) => ({ path, ...look })));

  test.each(cases)('$path in $language, $colorScheme, at $width', async ({ path, ...look }) => {
    const tab = tabs.get(whoSees(path));
    const page = addresses.get(path);
    if (!tab || !page) throw new Error(`Nobody sees ${path}`);
    tab.faults.length = 0;
    const status = await visit(tab, page.address, look);
    expect(status).toBe(NOT_THERE.has(path) ? 404 : 200);
    await expectAccessible(tab.page);
    expect(await tab.page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(look.width);
    expect(tab.faults.filter((fault) => status === 200 || !fault.includes('404'))).toEqual([]);
    await tab.page.goto('about:blank');
  }, 30_000);
});

async function visit({ page }: WatchedPage, address: string, { language, colorScheme, width }: Look): Promise<number | undefined> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  const response = await page.goto(`${address}${address.includes('?') ? '&' : '?'}lang=${language}`);
  const { results } = await validator.validateString((await response?.text()) ?? '');
  expect(results.flatMap(({ messages }) => messages).map(({ ruleId, message, line, selector }) => `${ruleId}: ${message} (${line}: ${selector})`)).toEqual([]);
  await hydrated(page);
  return response?.status();
}
