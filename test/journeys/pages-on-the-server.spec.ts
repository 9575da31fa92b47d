import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ProposeIdea } from '../../src/ideas/index.js';
import { globalId } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aCitizen, aTown } from '../support/town.js';
import { aYouthSpace, done, type Youth } from '../support/youth.js';

let app: TestApp;
let youth: Youth;
let idea: string;
const HOSTILE = 'A bench </script><script>alert(1)</script>';

beforeAll(async () => {
  app = await startApp();
  const town = await aTown(app);
  const author = await aCitizen(app);
  const given = { organisationId: town.council.id, title: HOSTILE, body: 'For everybody who waits.', language: 'en' as const };
  idea = globalId('idea', done(await app.get(ProposeIdea).execute(author, given)).id);
  youth = await aYouthSpace(app, { town });
}, 60_000);

afterAll(() => app.close());

async function read(path: string, headers: Record<string, string> = {}): Promise<{ response: Response; html: string }> {
  const response = await fetch(app.url + path, { headers: { accept: 'text/html', ...headers } });
  return { response, html: await response.text() };
}

describe('a page as the server sends it', () => {
  test('reads whole, says its language and may not run anything inline', async () => {
    const { response, html } = await read(`/ideas/${idea}`);
    expect(response.status).toBe(200);
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('For everybody who waits.');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/script-src 'self' 'nonce-[^']+'(;|$)/);
    expect(policy).not.toContain('unsafe');
    expect(html).not.toMatch(/<[^>]+ style=/);
  });

  test('S6: what people wrote can’t end the block of data, nor the page’s own markup', async () => {
    const { html } = await read(`/ideas/${idea}`);
    expect(html).not.toContain('<script>alert');
    const data = /<script type="application\/json" id="state"[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    expect(JSON.stringify(JSON.parse(data))).toContain(JSON.stringify(HOSTILE).slice(1, -1));
  });

  test('comes in the language of its address, then of the choice, then of the browser', async () => {
    const asked = await read('/help?lang=cy');
    expect(asked.html).toContain('<html lang="cy">');
    const [choice = ''] = asked.response.headers.getSetCookie();
    expect((await read('/help', { cookie: choice.split(';')[0] ?? '' })).html).toContain('<html lang="cy">');
    expect((await read('/help', { 'accept-language': 'cy-GB,en;q=0.5' })).html).toContain('<html lang="cy">');
    expect((await read('/help')).html).toContain('<html lang="en">');
  });

  test('is 404 where nothing is, and only for those who read', async () => {
    expect((await read('/nowhere')).response.status).toBe(404);
    expect((await read(`/decisions/${idea.replace('idea', 'dec')}`)).response.status).toBe(404);
    const program = await fetch(`${app.url}/nowhere`, { headers: { accept: 'application/json' } });
    expect(program.headers.get('content-type')).toContain('application/json');
  });

  test('Y3: a youth thread isn’t rendered for a visitor, and no search engine is told of it', async () => {
    const { response, html } = await read(`/youth/threads/${globalId('thread', youth.threadId)}`);
    expect(response.status).toBe(401);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toContain(youth.threadId);
  });

  test('files of the client may be kept for ever', async () => {
    const { html } = await read('/');
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(html)?.[1] ?? '';
    const response = await fetch(app.url + script);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toMatch(/immutable/);
  });

  test('says of itself, with its link and to programs, what it is: in each language, with a picture', async () => {
    const { html } = await read(`/ideas/${idea}?arguments=newest`);
    const own = `http://localhost:0/ideas/${idea}`;
    for (const tag of [
      `<link rel="canonical" href="${own}">`,
      `<link rel="alternate" hreflang="en" href="${own}?lang=en">`,
      `<link rel="alternate" hreflang="cy" href="${own}?lang=cy">`,
      `<link rel="alternate" hreflang="x-default" href="${own}">`,
      '<meta name="description" content="For everybody who waits.">',
      '<meta property="og:image" content="http://localhost:0/share/',
    ]) {
      expect(html).toContain(tag);
    }
    expect((await read(`/ideas/${idea}?lang=cy`)).html).toContain(`<link rel="canonical" href="${own}?lang=cy">`);
    const block = /<script type="application\/ld\+json" nonce="[^"]+">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    expect(JSON.parse(block)).toMatchObject({ '@type': 'DiscussionForumPosting', headline: HOSTILE, text: 'For everybody who waits.', inLanguage: 'en' });
  });

  test('the picture of a shared link is there, small, in the colour of a council or of the place', async () => {
    const response = await fetch(`${app.url}/share/place.png`);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(bytes.length).toBeLessThan(60_000);
    expect((await fetch(`${app.url}/share/nowhere.png`, { headers: { accept: 'application/json' } })).status).toBe(404);
  });

  test('search engines are told of every public thing, and of no youth space (Y3)', async () => {
    const robots = await (await fetch(`${app.url}/robots.txt`)).text();
    expect(robots).toContain('Sitemap: http://localhost:0/sitemap.xml');
    const map = await (await fetch(`${app.url}/sitemap.xml`)).text();
    expect(map).toContain(`<loc>http://localhost:0/ideas/${idea}</loc>`);
    expect(map).toContain('hreflang="cy"');
    for (const place of [robots, map]) expect(place).not.toMatch(/youth\/|thread/);
    for (const [, address = ''] of map.matchAll(/<loc>http:\/\/localhost:0(\/about\/[^<]*|\/help|\/moderation\/figures)<\/loc>/g)) expect([address, (await read(address)).response.status]).toEqual([address, 200]);
  });

  test('what this place promises is linked on every page, in both languages', async () => {
    for (const [language, title] of [['en', 'Privacy, in plain words'], ['cy', 'Preifatrwydd, mewn geiriau plaen']] as const) {
      const { html } = await read(`/nowhere?lang=${language}`);
      for (const page of ['accessibility', 'privacy', 'privacy-for-young-people', 'rules', 'counting', 'answers']) expect(html).toContain(`href="/about/${page}"`);
      expect((await read(`/about/privacy?lang=${language}`)).html).toContain(title);
    }
  });
});
