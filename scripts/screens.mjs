import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import chromiumPackage from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { inRoot } from './support/paths.mjs';

/**
 * Pictures of the main pages for the README: phone and desktop, both languages. Start the product first (`npm start`),
 * then: npm run screens -- http://localhost:3000
 */
const base = process.argv[2] ?? 'http://localhost:3000';
const folder = inRoot('docs', 'screens');
const sizes = { phone: { width: 360, height: 740, shown: 360 }, desktop: { width: 1280, height: 860, shown: 800 } };
const unpacked = inRoot('.data', 'test', 'chromium');

/** Lists are asked for what the next pages show: the first card that leads there. */
const pages = [
  { name: 'home', address: '/' },
  { name: 'decision', list: '/decisions', link: '/decisions/dec_' },
  { name: 'forward-plan', address: '/forward-plan' },
  { name: 'consultation', list: '/consultations', link: '/consultations/con_' },
  { name: 'ideas', address: '/ideas' },
  { name: 'idea', list: '/ideas', link: '/ideas/idea_' },
  { name: 'question', list: '/questions', link: '/questions/question_' },
  { name: 'answers', address: '/answers' },
  { name: 'privacy-for-young-people', address: '/about/privacy-for-young-people' },
];

mkdirSync(unpacked, { recursive: true });
process.env.TMPDIR = unpacked;
const browser = await chromium.launch({ executablePath: await chromiumPackage.executablePath(), args: ['--no-sandbox', '--disable-gpu'] });
mkdirSync(folder, { recursive: true });
// What it made before; a youth space is pictured by hand, for its pages are for its members alone.
for (const made of readdirSync(folder).filter((file) => file.endsWith('.webp'))) rmSync(join(folder, made));
let bytes = 0;
for (const [size, { shown, ...viewport }] of Object.entries(sizes)) {
  for (const language of ['en', 'cy']) {
    const context = await browser.newContext({ baseURL: base, viewport, reducedMotion: 'reduce', colorScheme: 'light' });
    const page = await context.newPage();
    for (const { name, address, list, link } of pages) {
      const there = address ?? (await firstLink(page, list, link));
      await page.goto(`${there}${there.includes('?') ? '&' : '?'}lang=${language}`, { waitUntil: 'load' });
      const file = join(folder, `${name}-${size}-${language}.webp`);
      await sharp(await page.screenshot()).resize({ width: shown }).webp({ quality: 62 }).toFile(file);
      bytes += statSync(file).size;
    }
    await context.close();
  }
}
await browser.close();
console.log(`${pages.length * 4} pictures, ${Math.round(bytes / 1024)} KB, in docs/screens`);

async function firstLink(page, list, link) {
  await page.goto(list);
  return page.locator(`main a[href^="${link}"]`).first().getAttribute('href');
}
