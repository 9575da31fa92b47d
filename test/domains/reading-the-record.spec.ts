import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { inRoot } from '../../scripts/support/paths.mjs';
import { Clock, Database, globalId, UnitOfWork, type Viewer } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { signedInAs, type Client } from '../support/client.js';
import { aClerk, aCouncillor, aProfessional, type Town } from '../support/town.js';
import { aYoungPerson, aYouthSpace, type Youth } from '../support/youth.js';

let app: TestApp;
let youth: Youth;
let town: Town;
let clerkViewer: Viewer;
let clerk: Client;
let service: Client;
let sam: Viewer;

const END = 'mutation ($input: EndAppointmentInput!) { endAppointment(input: $input) { __typename } }';
const ENTRIES = `query ($org: ID!, $filter: AuditFilter) { auditEntries(organisationId: $org, filter: $filter, first: 50) {
  nodes { seq act kind says actor actorId subject facts { name value } thing { name path } } } }`;
const CHECK = 'mutation ($input: CheckRecordInput!) { checkRecord(input: $input) { __typename ... on AuditCheck { entries since brokenAt broken } } }';
const LAST = 'query ($org: ID!) { auditCheck(organisationId: $org) { entries brokenAt } }';

interface Entry {
  seq: number;
  act: string | null;
  kind: string | null;
  says: string | null;
  actor: string | null;
  actorId: string | null;
  subject: string | null;
  facts: { name: string; value: string }[];
  thing: { name: string; path: string | null } | null;
}

const org = (id: string): string => globalId('org', id);
const entries = async (who: Client, organisationId: string, filter: object = {}): Promise<Entry[]> => (await who.ask<{ nodes: Entry[] }>(ENTRIES, { org: org(organisationId), filter })).nodes;
const acts = async (filter: object): Promise<(string | null)[]> => (await entries(clerk, town.council.id, filter)).map(({ act }) => act);

beforeAll(async () => {
  app = await startApp();
  youth = await aYouthSpace(app);
  town = youth.town;
  clerkViewer = await aClerk(app, town.council.id);
  clerk = await signedInAs(app, clerkViewer);
  service = await signedInAs(app, await aClerk(app, town.youthService.id));
  sam = await aCouncillor(app, town, { name: 'Sam Invented' });
  const row = await app.get(Database).row<{ id: string }>('select id from appointment where profile_id = $1', [sam.profile?.id]);
  await clerk.ask(END, { input: { appointmentId: globalId('appt', row?.id ?? ''), reason: 'Stood down' } });
  await seal('concern.raised');
});
afterAll(() => app.close());

function seal(act: string): Promise<void> {
  return app.get(UnitOfWork).run((tx) => {
    tx.audit({ organisationId: town.council.id, actor: sam, act, subject: { kind: 'concern', id: town.council.id }, sealed: true });
    return Promise.resolve();
  });
}

describe('reading the record (S7)', () => {
  it('says in words what was done, to whom, and why', async () => {
    const [ended] = await entries(clerk, town.council.id, { text: 'ended the appointment of Sam' });
    expect(ended).toMatchObject({
      ...{ act: 'appointment.ended', kind: 'PEOPLE', says: 'ended the appointment of somebody', actor: clerkViewer.profile?.displayName },
      thing: { name: 'Sam Invented', path: `/people/${globalId('prof', sam.profile?.id ?? '')}` },
      facts: [{ name: 'Role', value: 'councillor' }, { name: 'Reason', value: 'Stood down' }],
    });
  });

  it('is found by words of either language, by kind, by person and by day', async () => {
    expect(await acts({ text: 'benodiad Sam' })).toEqual(['appointment.ended']);
    expect(await acts({ text: 'ended nobody-of-this-name' })).toEqual([]);
    expect(await acts({ kind: 'SETTINGS' })).toEqual(['organisation.founded']);
    expect(await acts({ personId: globalId('prof', sam.profile?.id ?? '') })).toEqual(['appointment.ended', 'profile.appointed']);
    const today = app.get(Clock).now().toISOString().slice(0, 10);
    expect(await acts({ fromDay: '2999-01-01' })).toEqual([]);
    expect((await acts({ fromDay: today, untilDay: today })).length).toBeGreaterThan(2);
  });

  it('E1: lists a sealed entry as one that is there, and finds it by nothing but its time', async () => {
    const [sealed] = await entries(clerk, town.council.id);
    expect(sealed).toMatchObject({ act: null, says: null, actor: null, actorId: null, subject: null, thing: null, facts: [] });
    expect(await acts({ text: 'Sam' })).not.toContain(null);
    expect(await acts({ text: 'concern' })).toEqual([]);
    expect(await acts({ personId: globalId('prof', sam.profile?.id ?? '') })).not.toContain(null);
  });

  it('Y6: says nothing of young people and gives no id of anything of theirs, nor finds one by guessing', async () => {
    const young = await aYoungPerson(app, youth, { pseudonym: 'Merry Hazel' });
    const all = await entries(service, town.youthService.id);
    const youthful = all.filter(({ kind }) => kind === 'YOUTH');
    expect(youthful.length).toBeGreaterThan(2);
    for (const entry of youthful) expect([entry.subject, entry.thing, entry.facts]).toEqual([null, null, []]);
    expect(JSON.stringify(all)).not.toMatch(/Merry Hazel/);
    await app.get(UnitOfWork).run((tx) => {
      tx.audit({ organisationId: town.youthService.id, actor: young, act: 'test.young', subject: { kind: 'profile', id: young.profile?.id ?? '' } });
      return Promise.resolve();
    });
    const [latest] = await entries(service, town.youthService.id);
    expect(latest).toMatchObject({ act: 'test.young', actor: null, actorId: null, thing: null });
    expect(await entries(service, town.youthService.id, { personId: globalId('prof', young.profile?.id ?? '') })).toEqual([]);
    expect(await entries(service, town.youthService.id, { text: 'Merry' })).toEqual([]);
  });

  it('is its own clerk’s alone: nobody else’s, an administrator’s neither', async () => {
    const admin = await signedInAs(app, await aProfessional(app, town.council.id, 'administrator'));
    expect(await entries(service, town.council.id)).toEqual([]);
    expect(await entries(admin, town.council.id)).toEqual([]);
    const officer = await signedInAs(app, await aProfessional(app, town.council.id, 'officer'));
    expect((await officer.send(ENTRIES, { org: org(town.council.id) })).data?.['auditEntries'] ?? null).toBeNull();
    expect((await admin.get(`/organisations/${org(town.council.id)}/record.jsonl`)).status).toBe(404);
    expect((await service.get(`/organisations/${org(town.council.id)}/record.csv`)).status).toBe(404);
  });
});

describe('whether the record is whole', () => {
  it('is gone through when somebody asks, and told until somebody asks again; an administrator sees that alone', async () => {
    const admin = await signedInAs(app, await aProfessional(app, town.council.id, 'administrator'));
    expect(await admin.ask(CHECK, { input: { organisationId: org(town.council.id) } })).toMatchObject({ __typename: 'AuditCheck', brokenAt: null, broken: null });
    expect(await clerk.ask(LAST, { org: org(town.council.id) })).toMatchObject({ brokenAt: null });
    expect(await service.ask(LAST, { org: org(town.council.id) })).toBeNull();
  });

  it('names the first entry that was tampered with', async () => {
    const owner = new pg.Client(app.database.ownerUrl);
    await owner.connect();
    await owner.query('begin');
    await owner.query('alter table audit_entry disable trigger user');
    await owner.query(`update audit_entry set content = replace(content, 'youth-code', 'youth-coda') where organisation_id = $1 and content like '%youth-code.made%'`, [town.youthService.id]);
    await owner.query('alter table audit_entry enable trigger user');
    await owner.query('commit');
    await owner.end();
    expect(await service.ask(CHECK, { input: { organisationId: org(town.youthService.id) } })).toMatchObject({ broken: 'CHANGED' });
  });
});

describe('a copy of the record', () => {
  it('is whole, checks itself without the server, and shows when a line was changed or taken out', async () => {
    const response = await clerk.get(`/organisations/${org(town.council.id)}/record.jsonl`);
    const text = await response.text();
    expect(text).toMatch(/"did":"ended the appointment of somebody"/);
    expect(text).not.toMatch(/concern/);
    const folder = await mkdtemp(join(tmpdir(), 'record-'));
    const check = async (content: string, ...kept: string[]): Promise<string> => {
      const file = join(folder, 'record.jsonl');
      await writeFile(file, content);
      const outcome = await promisify(execFile)('node', [inRoot('scripts/check-record.mjs'), file, ...kept]).catch((error: { stdout: string }) => error);
      return outcome.stdout;
    };
    expect(await check(text)).toMatch(/entries, unbroken since 20/);
    expect(await check(text.replace(/("content_hash":")./, '$1x'))).toMatch(/NOT WHOLE: entry 1 was changed/);
    expect(await check(text.split('\n').toSpliced(1, 1).join('\n'))).toMatch(/NOT WHOLE: entry 2 is missing/);
    expect(await check(text, '999', 'f')).toMatch(/NOT WHOLE: it ends at entry/);
    expect(await check(text, '1', 'f')).toMatch(/NOT WHOLE: entry 1 is not the one that was published/);
    await rm(folder, { recursive: true });
    expect(await acts({ text: 'downloaded record' })).toEqual(['record.exported']);
  });

  it('is a table as well', async () => {
    const response = await clerk.get(`/organisations/${org(town.council.id)}/record.csv`);
    expect(response.headers.get('content-type')).toMatch(/^text\/csv/);
    const lines = (await response.text()).split('\n');
    expect(lines[0]).toBe('number,at,who,act,did,subject,facts,content_hash,previous_hash,hash');
  });
});
