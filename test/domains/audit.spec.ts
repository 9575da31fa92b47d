import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { AuditPublisher, AuditVerifier, type ChainReport } from '../../src/audit/index.js';
import { Database, NotAvailable, UnitOfWork } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { signedInAs } from '../support/client.js';
import { aClerk, aTown, type Town } from '../support/town.js';

let app: TestApp;
let owner: pg.Client;
let town: Town;

beforeAll(async () => {
  app = await startApp();
  owner = new pg.Client(app.database.ownerUrl);
  await owner.connect();
});

afterAll(async () => {
  await owner.end();
  await app.close();
});

beforeEach(async () => {
  town = await aTown(app);
  for (let at = 1; at <= 5; at++) await act(`test.act-${at}`);
});

function act(name: string, sealed = false): Promise<void> {
  return app.get(UnitOfWork).run((tx) => {
    const subject = { kind: 'organisation', id: town.council.id };
    tx.audit({ organisationId: town.council.id, actor: 'system', act: name, subject, details: { zebra: 1, apple: { b: 2, a: 1 } }, sealed });
    return Promise.resolve();
  });
}

async function report(kept?: { seq: number; hash: string }[]): Promise<ChainReport | undefined> {
  const reports = await app.get(AuditVerifier).verify(new Map(kept ? [[town.council.slug, kept]] : []));
  return reports.find((candidate) => candidate.organisationId === town.council.id);
}

/** What somebody could do who has the database in their hands. */
async function tamper(sql: string, values: unknown[] = []): Promise<void> {
  await owner.query('begin');
  for (const table of ['audit_entry', 'audit_head', 'audit_publication']) await owner.query(`alter table ${table} disable trigger user`);
  await owner.query(sql, values);
  for (const table of ['audit_entry', 'audit_head', 'audit_publication']) await owner.query(`alter table ${table} enable trigger user`);
  await owner.query('commit');
}

describe('S7: the record', () => {
  it('holds the act in the same transaction: a refusal leaves none', async () => {
    const before = (await report())?.entries;
    await app.get(UnitOfWork).run((tx) => {
      const subject = { kind: 'organisation', id: town.council.id };
      tx.audit({ organisationId: town.council.id, actor: 'system', act: 'test.refused', subject });
      return Promise.resolve(new NotAvailable());
    });
    expect((await report())?.entries).toBe(before);
  });

  it('numbers acts done at the same time without a gap', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, at) => act(`test.together-${at}`)));
    expect(await report()).toMatchObject({ entries: 26, tampering: null });
  });

  it.each(['update audit_entry set content = content', 'delete from audit_entry', 'truncate audit_entry', 'delete from audit_head'])(
    'can’t be changed by the server: %s',
    async (statement) => {
      const server = new pg.Client(app.database.appUrl);
      await server.connect();
      await expect(server.query(statement)).rejects.toMatchObject({ code: '42501' });
      await server.end();
    },
  );

  it.each(['update audit_entry set content = content', 'delete from audit_entry', 'truncate audit_entry', 'update audit_head set seq = 1'])(
    'can’t be changed in passing even where server and owner are one role: %s',
    async (statement) => {
      await expect(owner.query(statement)).rejects.toMatchObject({ code: '42501' });
    },
  );

  it('names the first entry that was changed', async () => {
    await tamper(`update audit_entry set content = replace(content, 'act-3', 'act-9') where organisation_id = $1 and seq = 4`, [town.council.id]);
    expect((await report())?.tampering).toEqual({ seq: 4, what: 'changed' });
  });

  it('names an entry that was taken out', async () => {
    await tamper('delete from audit_entry where organisation_id = $1 and seq = 3', [town.council.id]);
    expect((await report())?.tampering).toEqual({ seq: 3, what: 'missing' });
  });

  it('names where the tail was cut', async () => {
    await tamper('delete from audit_entry where organisation_id = $1 and seq >= 5', [town.council.id]);
    expect((await report())?.tampering).toEqual({ seq: 5, what: 'cut' });
  });

  it('shows a cut tail by the head published that day, though the head in the database was cut as well', async () => {
    await app.get(AuditPublisher).publish();
    await tamper('delete from audit_entry where organisation_id = $1 and seq >= 5', [town.council.id]);
    await tamper(`update audit_head set seq = 4, hash = (select hash from audit_entry where organisation_id = $1 and seq = 4) where organisation_id = $1`, [town.council.id]);
    expect((await report())?.tampering).toEqual({ seq: 5, what: 'cut' });
  });

  it('shows a rewritten chain by a head that somebody kept', async () => {
    const kept = await app.get(Database).row<{ seq: number; hash: string }>('select seq, hash from audit_entry where organisation_id = $1 and seq = 4', [town.council.id]);
    expect((await report([{ seq: 4, hash: kept?.hash ?? '' }]))?.tampering).toBeNull();
    expect((await report([{ seq: 4, hash: 'f'.repeat(64) }]))?.tampering).toEqual({ seq: 4, what: 'changed' });
  });
});

describe('reading the record', () => {
  const entries = `query ($id: ID!) { auditEntries(organisationId: $id, first: 3) { nodes { seq act actor subject hash } pageInfo { hasNextPage } } }`;

  it('shows a clerk the acts of their organisation, and of a sealed one only that it is there (E1)', async () => {
    await act('concern.raised', true);
    const clerk = await signedInAs(app, await aClerk(app, town.council.id));
    const [organisation] = await clerk.ask<{ organisations: { id: string; slug: string }[] }>('{ place { organisations { id slug } } }').then(
      (place) => place.organisations.filter(({ slug }) => slug === town.council.slug),
    );
    const page = await clerk.ask<{ nodes: { seq: number; act: string | null; actor: string | null; hash: string }[] }>(entries, { id: organisation?.id });
    expect(page.nodes.map((entry) => entry.act)).toEqual(['profile.appointed', null, 'test.act-5']);
    expect(page.nodes[1]).toMatchObject({ actor: null, subject: null });
    expect(page.nodes[1]?.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('shows a clerk of another organisation nothing', async () => {
    const other = await aTown(app);
    const clerk = await signedInAs(app, await aClerk(app, other.council.id));
    const place = await clerk.ask<{ organisations: { id: string; slug: string }[] }>('{ place { organisations { id slug } } }');
    const council = place.organisations.find(({ slug }) => slug === town.council.slug);
    expect(await clerk.ask(entries, { id: council?.id })).toMatchObject({ nodes: [] });
  });
});
