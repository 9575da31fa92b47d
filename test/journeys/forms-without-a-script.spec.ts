import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ProposeIdea } from '../../src/ideas/index.js';
import { Sessions } from '../../src/identity/index.js';
import { Database, globalId, UnitOfWork, type Viewer } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { BrowserVisit } from '../support/browser-visit.js';
import { cookieOf, linkIn, SignIns } from '../support/sign-ins.js';
import { aCitizen, aCouncillor, aTown, type Town } from '../support/town.js';
import { done } from '../support/youth.js';

let app: TestApp;
let town: Town;
let citizen: Viewer;
let idea: { id: string };
let ideaId: string;

beforeAll(async () => {
  // Letters are sent by a job.
  app = await startApp({ JOBS: 'true' });
  town = await aTown(app);
  citizen = await aCitizen(app);
}, 60_000);
afterAll(() => app?.close());

beforeEach(async () => {
  const given = { organisationId: town.council.id, title: 'A bench by the stop', body: 'For everybody who waits.', language: 'en' as const };
  idea = done(await app.get(ProposeIdea).execute(await aCitizen(app), given));
  ideaId = globalId('idea', idea.id);
});

async function browserOf(viewer?: Viewer): Promise<BrowserVisit> {
  const browser = new BrowserVisit(app.url);
  if (!viewer?.accountId || !viewer.profile) return browser;
  const { accountId, profile } = viewer;
  const opened = await app.get(UnitOfWork).run((tx) => app.get(Sessions).open(tx, { accountId, actingProfileId: profile.id, secondFactor: true }));
  browser.keep(cookieOf(opened).cookie);
  return browser;
}

/** The form of a page as a browser without a script would send it. */
async function formOn(browser: BrowserVisit, page: string, deed: string): Promise<Record<string, string>> {
  const html = await (await browser.get(page, { accept: 'text/html' })).text();
  const form = new RegExp(`<form[^>]* action="/forms/${deed}".*?</form>`, 's').exec(html)?.[0] ?? '';
  const hidden = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  return Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value.replaceAll('&amp;', '&')]));
}

function send(browser: BrowserVisit, deed: string, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
  return browser.postForm(`/forms/${deed}`, fields, { accept: 'text/html', ...headers });
}

const supports = async (): Promise<number> => (await app.get(Database).rows('select 1 from idea_support where idea_id = $1', [idea.id])).length;

describe('a form is sent without a script', () => {
  it('supports an idea, and the browser is sent back to it', async () => {
    const browser = await browserOf(citizen);
    const form = await formOn(browser, `/ideas/${ideaId}`, 'supportIdea');
    const answer = await send(browser, 'supportIdea', form);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/ideas/${ideaId}`]);
    expect(await supports()).toBe(1);
    const again = await formOn(browser, `/ideas/${ideaId}`, 'withdrawSupport');
    expect((await send(browser, 'withdrawSupport', again)).status).toBe(303);
    expect(await supports()).toBe(0);
  });

  it('V2: sent twice it changes nothing', async () => {
    const browser = await browserOf(citizen);
    const form = await formOn(browser, `/ideas/${ideaId}`, 'supportIdea');
    await send(browser, 'supportIdea', form);
    expect((await send(browser, 'supportIdea', form)).status).toBe(303);
    expect(await supports()).toBe(1);
  });

  it('a visitor reports, and comes to the page where they see what becomes of it', async () => {
    const browser = await browserOf();
    const form = await formOn(browser, `/report?on=${ideaId}`, 'report');
    const answer = await send(browser, 'report', { ...form, ruleId: 'other', reason: 'It is not true.' });
    expect(answer.status).toBe(303);
    const page = await browser.get(answer.headers.get('location') ?? '', { accept: 'text/html' });
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('It is not true.');
  });

  it('a refused one shows its page again, in the page’s language, with the reason and with what was typed', async () => {
    const browser = await browserOf();
    const form = await formOn(browser, `/report?on=${ideaId}&lang=cy`, 'report');
    const long = `${'Not at all true. '.repeat(40)}</textarea><script>`;
    const answer = await send(browser, 'report', { ...form, ruleId: 'other', reason: long });
    expect(answer.status).toBe(422);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const html = await answer.text();
    expect(html).toContain('<html lang="cy">');
    expect(html).toContain('Defnyddiwch ddim mwy na 500 nod.');
    expect(html).toContain('Not at all true.');
    expect(html).not.toContain('</textarea><script>');
    expect(html).toMatch(/<input[^>]*type="radio"[^>]*value="other"[^>]*checked|<input[^>]*type="radio"[^>]*checked[^>]*value="other"/);
  });
});

describe('nobody sends a form in another’s name', () => {
  it('S5: a page that showed another profile is refused', async () => {
    const browser = await browserOf(citizen);
    const form = await formOn(browser, `/ideas/${ideaId}`, 'supportIdea');
    const answer = await send(browser, 'supportIdea', { ...form, _actingAs: globalId('prof', town.council.id) });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('You are now acting as somebody else than this page show');
    expect(await supports()).toBe(0);
  });

  it('another site’s page is refused by its Origin, though it knew everything else', async () => {
    const browser = await browserOf(citizen);
    const form = await formOn(browser, `/ideas/${ideaId}`, 'supportIdea');
    for (const origin of ['https://elsewhere.example', 'null']) {
      expect((await send(browser, 'supportIdea', form, { origin })).status).toBe(422);
    }
    expect(await supports()).toBe(0);
  });

  it('a token is the session’s own: none, another’s, a visitor’s and that of a session before are refused', async () => {
    const browser = await browserOf(citizen);
    const form = await formOn(browser, `/ideas/${ideaId}`, 'supportIdea');
    const others = await formOn(await browserOf(await aCitizen(app)), `/ideas/${ideaId}`, 'supportIdea');
    const visitors = await formOn(await browserOf(), `/report?on=${ideaId}`, 'report');
    for (const token of ['', 'x', others['_token'] ?? '', visitors['_token'] ?? '']) {
      expect((await send(browser, 'supportIdea', { ...form, _token: token })).status).toBe(422);
    }
    const later = await browserOf(citizen);
    expect((await send(later, 'supportIdea', form)).status).toBe(422);
    expect(await supports()).toBe(0);
  });

  it('a visitor’s token is good for no other visitor', async () => {
    const form = await formOn(await browserOf(), `/report?on=${ideaId}`, 'report');
    const stranger = await browserOf();
    expect((await send(stranger, 'report', { ...form, ruleId: 'other', reason: 'Words.' })).status).toBe(422);
  });

  it('S1: access is the mutation’s own: neither a visitor nor somebody at work supports', async () => {
    const visitor = await browserOf();
    const { _token = '' } = await formOn(visitor, `/report?on=${ideaId}`, 'report');
    const fields = { ideaId, _page: `/ideas/${ideaId}`, _form: 'support' };
    expect((await send(visitor, 'supportIdea', { ...fields, _token })).status).toBe(422);
    const councillor = await aCouncillor(app, town);
    const browser = await browserOf(councillor);
    const { _token: own = '', _actingAs = '' } = await formOn(browser, '/acting-as', 'sign-out');
    const answer = await send(browser, 'supportIdea', { ...fields, _token: own, _actingAs });
    expect(answer.status).toBe(422);
    expect(await supports()).toBe(0);
  });

  it('S2: what is hidden is not there, in the same words as what never was', async () => {
    const visitor = await browserOf();
    const form = await formOn(visitor, `/report?on=${ideaId}`, 'report');
    const words = async (subjectId: string): Promise<string> => {
      const html = await (await send(visitor, 'report', { ...form, subjectId, ruleId: 'other', reason: 'Words.' })).text();
      return /error-summary.*?<\/div>/s.exec(html)?.[0].replaceAll(/id="[^"]*"/g, '') ?? '';
    };
    expect(await words(globalId('idea', town.council.id))).toContain('This is not here, or not for you.');
    expect(await words('nonsense')).toContain('not here, or not for you');
  });

  it('S4: a body without bounds is refused, and so are too many fields', async () => {
    const browser = await browserOf(citizen);
    const form = await formOn(browser, `/ideas/${ideaId}`, 'supportIdea');
    expect((await send(browser, 'supportIdea', { ...form, more: 'x'.repeat(800 * 1024) })).status).toBe(413);
    const many = Object.fromEntries(Array.from({ length: 600 }, (_, place) => [`f${place}`, 'x']));
    expect((await send(browser, 'supportIdea', { ...form, ...many })).status).toBe(413);
  });

  it('what is no deed is not there, and a form sends nobody elsewhere', async () => {
    const browser = await browserOf(citizen);
    const form = await formOn(browser, `/ideas/${ideaId}`, 'supportIdea');
    for (const deed of ['nothing', 'toString', '__proto__', 'session']) expect((await send(browser, deed, form)).status).toBe(404);
    const answer = await send(browser, 'supportIdea', { ...form, _then: 'https://elsewhere.example/' });
    expect(answer.headers.get('location')).toBe('/');
  });
});

describe('signing in and out without a script', () => {
  it('a link comes by mail and signs in; the page before is where one arrives; then one signs out', async () => {
    const signIns = await SignIns.on(app);
    const person = await signIns.aPerson();
    const browser = await browserOf();
    const form = await formOn(browser, `/sign-in?next=/ideas/${ideaId}`, 'sign-in-link');
    const sent = await send(browser, 'sign-in-link', { ...form, email: person.email });
    expect(sent.status).toBe(303);
    expect(await (await browser.get(sent.headers.get('location') ?? '', { accept: 'text/html' })).text()).toContain('a link is on its way');
    const arrived = await browser.get(linkIn(await signIns.mailTo(person.email)));
    expect(arrived.headers.get('location')).toContain(`/ideas/${ideaId}`);
    const out = await formOn(browser, '/acting-as', 'sign-out');
    expect((await send(browser, 'sign-out', out)).headers.get('location')).toBe('/');
    expect(await app.get(Sessions).of(browser.headers)).toBeNull();
    await signIns.owner.end();
  });

  it('what is no address is said so, and kept', async () => {
    const browser = await browserOf();
    const form = await formOn(browser, '/sign-in', 'sign-in-link');
    const answer = await send(browser, 'sign-in-link', { ...form, email: 'not an address' });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain('Write an e-mail address');
    expect(html).toContain('value="not an address"');
  });
});
