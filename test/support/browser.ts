import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@jest/globals';
import { chromium as playwright, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { Sessions } from '../../src/identity/index.js';
import { UnitOfWork, type Viewer } from '../../src/platform/index.js';
import type { TestApp } from './app.js';
import { eventually } from './eventually.js';

/** Chromium comes inside an npm package for Linux on x64 and arm64; elsewhere the suites that need it are skipped by name. */
export const aBrowserIsAtHand = process.platform === 'linux';

const UNPACKED = join(import.meta.dirname, '..', '..', '.data', 'test', 'chromium');

export async function openBrowser(): Promise<Browser> {
  mkdirSync(UNPACKED, { recursive: true });
  // The package unpacks into the temporary folder; ours is this checkout's own.
  process.env['TMPDIR'] = UNPACKED;
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  if (!existsSync(executablePath)) throw new Error(`No Chromium was unpacked at ${executablePath}`);
  // Not the package's own arguments: they are for one process in a cloud function, which loses cookies.
  return playwright.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'], headless: true });
}

export const PHONE = { width: 360, height: 740 };
export const DESKTOP = { width: 1280, height: 900 };

/** A page that remembers what went wrong on it. */
export interface WatchedPage {
  page: Page;
  context: BrowserContext;
  faults: string[];
}

export async function openPage(browser: Browser, app: TestApp, options: { viewer?: Viewer; viewport?: typeof PHONE; javaScriptEnabled?: boolean } = {}): Promise<WatchedPage> {
  const { viewer, viewport = PHONE, javaScriptEnabled = true } = options;
  const context = await browser.newContext({ baseURL: app.url, viewport, javaScriptEnabled, locale: 'en-GB' });
  if (viewer) await signIn(context, app, viewer);
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // Leaving a page ends what it still asked for; without JavaScript the browser takes no script.
    const isExpected = why === 'net::ERR_ABORTED' || (!javaScriptEnabled && request.resourceType() === 'script');
    if (!isExpected) faults.push(`${request.url()} ${why}`);
  });
  page.on('response', (response) => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`));
  return { page, context, faults };
}

export async function signIn(context: BrowserContext, app: TestApp, viewer: Viewer): Promise<void> {
  const { accountId, profile } = viewer;
  if (!accountId || !profile) throw new Error('A visitor signs in as nobody');
  const secondFactor = profile.kind === 'professional';
  const opened = await app.get(UnitOfWork).run((tx) => app.get(Sessions).open(tx, { accountId, actingProfileId: profile.id, secondFactor }));
  await context.addCookies([{ name: 'folkmoot.session_token', value: encodeURIComponent(opened.cookie), url: app.url, httpOnly: true }]);
}

/** WCAG 2.2 A and AA and the best practices: none broken. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
}

/** Writes the same in both languages of a field. */
export async function writeInBoth(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(`${label} (in English)`).first().fill(text);
  await page.getByLabel(`${label} (in Welsh)`).first().fill(`${text} (cy)`);
}

/** The script has taken the page over. */
export async function hydrated(page: Page): Promise<void> {
  await eventually(() => page.evaluate<boolean>(`Object.keys(document.querySelector('.foot') ?? {}).some((key) => key.startsWith('__reactFiber'))`), 30);
}
