import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import express from 'express';
import pino from 'pino';
import { TypeID } from 'typeid-js';
import { inRoot } from '../../scripts/support/paths.mjs';
import {
  accessLog,
  addWorkingDays,
  anyOf,
  appointed,
  citizen,
  clearDays,
  dayOf,
  failedInFront,
  globalId,
  inForce,
  inLanguage,
  jurisdictionOf,
  localId,
  missingLanguages,
  newId,
  NO_ID,
  preferredLanguage,
  putInFront,
  readCursor,
  readSettings,
  renderMarkdown,
  SettingsError,
  visitor,
  workingDaysBetween,
  writeCursor,
  type Viewer,
} from '../../src/platform/index.js';

const england = jurisdictionOf('england').calendar;

describe('days', () => {
  it('D2: leaves out the day of notice and the day of decision', () => {
    expect(clearDays('2026-03-01', '2026-03-30')).toBe(28);
    expect(clearDays('2026-03-01', '2026-03-29')).toBe(27);
    expect(clearDays('2026-03-01', '2026-03-01')).toBe(0);
  });

  it('counts clear days across summer time, the leap day and the turn of the year', () => {
    expect(clearDays('2026-03-20', '2026-04-18')).toBe(28);
    expect(clearDays('2028-02-15', '2028-03-15')).toBe(28);
    expect(clearDays('2026-12-15', '2027-01-13')).toBe(28);
  });

  it('passes over weekends and bank holidays', () => {
    expect(addWorkingDays('2026-12-24', 1, england)).toBe('2026-12-29');
    expect(addWorkingDays('2026-11-20', 10, england)).toBe('2026-12-04');
    expect(workingDaysBetween('2026-12-24', '2026-12-29', england)).toBe(1);
    expect(workingDaysBetween('2026-12-29', '2026-12-24', england)).toBe(-1);
  });

  it('knows which day it is where the council is, either side of midnight in summer time', () => {
    expect(dayOf(new Date('2026-06-30T22:59:59Z'), england)).toBe('2026-06-30');
    expect(dayOf(new Date('2026-06-30T23:00:00Z'), england)).toBe('2026-07-01');
    expect(dayOf(new Date('2026-12-31T23:59:59Z'), england)).toBe('2026-12-31');
    expect(dayOf(new Date('2026-06-30T22:45:00Z'), england)).toBe('2026-06-30');
  });

  it('takes the rule in force on the day', () => {
    const { mayVote } = jurisdictionOf('wales');
    expect(inForce(mayVote, '2021-05-04')).toEqual(['adult']);
    expect(inForce(mayVote, '2021-05-05')).toEqual(['16-17', 'adult']);
  });
});

describe('S6: text from people', () => {
  it.each([
    '<script>alert(1)</script>',
    '[click](javascript:alert(1))',
    '<img src=x onerror=alert(1)>',
    '![x](https://elsewhere.example/pixel.png)',
    '[a](data:text/html;base64,PHNjcmlwdD4=)',
    '<a href="https://e.example" style="position:fixed">x</a>',
    '<svg/onload=alert(1)>',
    '[x](vbscript:msgbox)',
  ])('can’t run or fetch anything: %s', (hostile) => {
    const html = renderMarkdown(hostile);
    expect(html).not.toMatch(/<(script|img|svg|style|iframe)|<a[^>]+href="(javascript|data|vbscript)|<[^>]+\son\w+=|<[^>]+style=/i);
  });

  it('keeps what people write with', () => {
    expect(renderMarkdown('**We** need:\n\n- a bench\n- [a plan](https://plan.example)')).toBe(
      '<p><strong>We</strong> need:</p>\n<ul>\n<li>a bench</li>\n<li><a href="https://plan.example" rel="nofollow ugc noopener">a plan</a></li>\n</ul>\n',
    );
  });

  it('begins below the headings of the page', () => {
    expect(renderMarkdown('# Mine')).toBe('<h3>Mine</h3>\n');
  });
});

describe('languages', () => {
  it('L1: says which language is missing', () => {
    expect(missingLanguages({ en: 'Yes', cy: '  ' }, ['en', 'cy'])).toEqual(['cy']);
  });

  it('L2: says which language a text is in when the reader’s is not there', () => {
    expect(inLanguage({ cy: 'Ie' }, 'en')).toEqual({ text: 'Ie', language: 'cy' });
  });

  it('takes the first language asked for that the product speaks', () => {
    expect(preferredLanguage('fr-FR, cy;q=0.9, en;q=0.8')).toBe('cy');
    expect(preferredLanguage(undefined)).toBe('en');
  });
});

describe('access', () => {
  const worker: Viewer = {
    ...visitor('en'),
    profile: { id: newId(), accountId: newId(), kind: 'professional', ageBand: 'adult', displayName: 'W', organisationId: newId(), wardId: null },
    appointments: [{ role: 'youth-worker', organisationId: newId(), wardId: null }],
    secondFactor: true,
  };

  it('S5: a professional profile without a second factor may do nothing of its job', () => {
    expect(appointed('youth-worker').allows(worker)).toBe(true);
    expect(appointed('youth-worker').allows({ ...worker, secondFactor: false })).toBe(false);
  });

  it('takes any of several rules, and never a role that isn’t held', () => {
    expect(anyOf(citizen, appointed('youth-worker')).allows(worker)).toBe(true);
    expect(anyOf(citizen, appointed('clerk')).allows(worker)).toBe(false);
  });
});

describe('ids and cursors', () => {
  it('hides a uuid in a typed id and finds it again', () => {
    const uuid = newId();
    expect(globalId('idea', uuid)).toMatch(/^idea_[0-9a-z]{26}$/);
    expect(localId('idea', globalId('idea', uuid))).toBe(uuid);
    const others = [NO_ID, 'ffffffff-ffff-ffff-ffff-ffffffffffff', ...Array.from({ length: 200 }, () => crypto.randomUUID())];
    for (const other of others) expect(globalId('idea', other)).toBe(TypeID.fromUUID('idea', other).toString());
  });

  it.each(['', 'idea_', 'idea_zzz', 'prof_01k6x9v9zzf5drqg0000000000', "idea_'; drop table idea"])('takes what is no id of the kind as one that nothing has: %s', (id) => {
    expect(localId('idea', id)).toBe(NO_ID);
  });

  it('reads only cursors it wrote', () => {
    expect(readCursor(writeCursor([3, 'x']), 2)).toEqual([3, 'x']);
    expect(() => readCursor('nonsense', 2)).toThrow('not one that this list gave');
    expect(() => readCursor(writeCursor([1]), 2)).toThrow('not one that this list gave');
  });
});

describe('settings', () => {
  const good = { DATABASE_URL: 'postgres://a:b@localhost/c', AUTH_SECRET: 'x'.repeat(32) };

  it('lists everything that is wrong at once', () => {
    expect.assertions(2);
    try {
      readSettings({ PORT: 'many', DATABASE_URL: 'mysql://x', AUTH_SECRET: 'short' });
    } catch (error) {
      expect(error).toBeInstanceOf(SettingsError);
      expect((error as SettingsError).wrong.map((line) => line.split(':')[0])).toEqual(['PORT', 'DATABASE_URL', 'AUTH_SECRET']);
    }
  });

  it('makes demo people only with the embedded database on loopback, or when asked for outside production', () => {
    expect(readSettings(good).demo).toBe(false);
    expect(readSettings({ ...good, SEED: 'demo' }).demo).toBe(true);
    expect(readSettings({ ...good, FOLKMOOT_EMBEDDED: '1' }).demo).toBe(true);
    expect(readSettings({ ...good, FOLKMOOT_EMBEDDED: '1', HOST: '0.0.0.0' }).demo).toBe(false);
    expect(readSettings({ ...good, FOLKMOOT_EMBEDDED: '1', SEED: 'none' }).demo).toBe(false);
    const production = { ...good, NODE_ENV: 'production', PUBLIC_URL: 'https://x.example', SMTP_URL: 'smtp://x', FOLKMOOT_EMBEDDED: '1' };
    expect(readSettings(production).demo).toBe(false);
    expect(() => readSettings({ ...production, SEED: 'demo' })).toThrow('SEED');
  });
});

describe('the access log', () => {
  it.each(['/notifications/off/', '/ideas/invitations/', '/youth/join/', '/auth/reset-password/'])('S8: holds no key that stands behind %s', async (path) => {
    const log = new PassThrough();
    const server = express().use(accessLog(pino(log))).listen(0);
    await once(server, 'listening');
    await (await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}invented-key`)).text();
    const [line] = (await once(log, 'data')) as [Buffer];
    server.close();
    expect(line.toString()).toContain(`"path":"${path}…"`);
    expect(line.toString()).not.toContain('invented-key');
  });
});

/** A process of its own writes two lines and ends in that way; what stands on its output then. */
async function loggedBefore(end: string): Promise<string[]> {
  const module = inRoot('dist/server/platform/http/logger.js');
  const script = `const { makeLogger } = await import(${JSON.stringify(module)}); const log = makeLogger('info'); log.info('one'); log.info('two'); ${end}`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: ['ignore', 'pipe', 'ignore'] });
  const written: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => written.push(chunk));
  await once(child, 'close');
  const lines = Buffer.concat(written).toString().trim().split('\n');
  return lines.map((line) => (JSON.parse(line) as { msg: string }).msg);
}

describe('the log, written in batches', () => {
  it.each(['', 'process.exit(3)', "throw new Error('a fault')", "process.nextTick(() => { throw new Error('a fault') })"])('loses no line when the process ends: %j', async (end) => {
    expect(await loggedBefore(end)).toEqual(['one', 'two']);
  });

  it('holds what went wrong at once, with all before it', async () => {
    expect(await loggedBefore("log.error('three'); process.kill(process.pid, 'SIGKILL'); await new Promise(() => setInterval(() => undefined, 1_000))")).toEqual(['one', 'two', 'three']);
  });
});

describe('what is put in front of Express', () => {
  it('answers, hands on in order, and what goes wrong in it is answered behind it', async () => {
    const seen: string[] = [];
    const behind = express()
      .use(failedInFront)
      .use((req, res) => void res.end(`behind ${req.path}`))
      .use((failure: Error, _req: express.Request, res: express.Response, _next: express.NextFunction) => void res.status(500).end(failure.message));
    const server = createServer(behind);
    putInFront(
      server,
      ({ url = '' }, _res, next) => next(void seen.push(url)),
      ({ url }, res, next) => (url === '/front' ? void res.end('in front') : next(url === '/wrong' ? new Error('went wrong') : undefined)),
    );
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const answer = async (path: string): Promise<string> => (await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`)).text();
    expect(await Promise.all(['/front', '/else', '/wrong'].map(answer))).toEqual(['in front', 'behind /else', 'went wrong']);
    expect(seen.sort()).toEqual(['/else', '/front', '/wrong']);
    server.close();
  });
});
