import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { AuditVerifier } from '../../src/audit/index.js';
import { Database, globalId, newId } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { Client, signedInAs } from '../support/client.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import * as documents from '../support/documents.js';
import { ServerProcess } from '../support/server-process.js';
import { aCitizen, aCouncillor } from '../support/town.js';
import { aYouthSpace, type Youth } from '../support/youth.js';

const KILLS = 4;
const DAY_MS = 86_400_000;

let database: FreshDatabase;
/** Looks where the server may not: the jobs that wait. */
let owner: pg.Client;
let app: TestApp;
let youth: Youth;
let councillor: Client;
let citizen: Client;

beforeAll(async () => {
  database = await freshDatabase();
  owner = new pg.Client(database.ownerUrl);
  await owner.connect();
  app = await startApp({}, database);
  youth = await aYouthSpace(app, { uses: 1_000 });
  councillor = await signedInAs(app, await aCouncillor(app, youth.town));
  citizen = await signedInAs(app, await aCitizen(app));
});

afterAll(async () => {
  await owner.end();
  await app.close();
  await database.drop();
});

/** Each does one deed after the other until the server is gone, and keeps what was acknowledged. */
class Acknowledged {
  readonly ids = new Map<string, string[]>();

  async doUntilGone(what: string, deed: () => Promise<string>, onDone: () => void): Promise<void> {
    for (;;) {
      try {
        const id = await deed();
        this.ids.set(what, [...(this.ids.get(what) ?? []), id]);
      } catch (error) {
        if (error instanceof Refused) throw error;
        return;
      }
      onDone();
    }
  }

  of(what: string): string[] {
    return this.ids.get(what) ?? [];
  }
}

/** The server answered, and not as it should. */
class Refused extends Error {}

function idIn(answer: object): string {
  if ('id' in answer) return String(answer.id);
  throw new Refused(JSON.stringify(answer));
}

function deedsAt(url: string): Record<string, () => Promise<string>> {
  const [asCouncillor, asCitizen] = [councillor.at(url), citizen.at(url)];
  const organisationId = globalId('org', youth.town.council.id);
  const text = (en: string): { en: string } => ({ en });
  return {
    decision: async () =>
      idIn(
        await asCouncillor.ask(documents.PUBLISH_DECISION, {
          input: {
            organisationId,
            isKey: false,
            title: text('T'),
            summary: text('S'),
            toDecide: text('W'),
            reasons: text('R'),
            options: [{ title: text('O'), effects: text('E') }],
            interests: text('None'),
            decidesOn: new Date(Date.now() + 40 * DAY_MS).toISOString().slice(0, 10),
          },
        }),
      ),
    consultation: async () =>
      idIn(
        await asCouncillor.ask(documents.OPEN_CONSULTATION, {
          input: {
            organisationId,
            title: text('T'),
            summary: text('S'),
            stillOpen: text('O'),
            alreadyFixed: text('F'),
            affects: text('A'),
            effects: text('E'),
            fewOptionsReason: text('One way'),
            level: 'CONSULT',
            closesAt: new Date(Date.now() + 90 * DAY_MS),
            statements: [text('One statement.'), text('Another one.'), text('A third one.')],
          },
        }),
      ),
    idea: async () => idIn(await asCitizen.ask(documents.PROPOSE_IDEA, { input: { organisationId, title: 'An idea', body: 'Why.', language: 'EN' } })),
    joining: async () => {
      const newcomer = new Client(url);
      const pseudonym = `Otter ${newId().replace(/\d/g, (digit) => 'qwrtypdfgh'.charAt(Number(digit))).replaceAll('-', '').slice(-16)}`;
      const joined = await newcomer.ask<{ session: { profile: { id: string } }; code?: string }>(documents.JOIN, {
        input: { code: youth.code, pseudonym, ageBand: 'UP_TO_15' },
      });
      if (!('session' in joined)) throw new Refused(JSON.stringify(joined));
      newcomer.shows(joined.session.profile.id);
      const post = await newcomer.ask<{ id: string }>(documents.WRITE_POST, { threadId: globalId('thread', youth.threadId), body: 'Something to say.' });
      return idIn(post);
    },
  };
}

/** What must be true of every row, whenever the server went away. Each finds the rows of which it isn't. */
const HALF_DONE: Record<string, string> = {
  'a decision without its first version': `select d.id from decision d where not exists (select from decision_version v where v.decision_id = d.id)`,
  'a decision without its entry in the record': `select d.id from decision d where not exists (
     select from audit_entry e where e.content::jsonb->'subject'->>'id' = d.id::text and e.content::jsonb->>'act' = 'decision.published')`,
  'a decision nobody was told of': `select d.id from decision d where not exists (select from outbox o where 'decision:' || d.id = any(o.topics))`,
  'a consultation without all of its statements': `select c.id from consultation c where 3 <> (
     select count(*) from statement s join statement_round r on r.id = s.round_id where r.host_id = c.id)`,
  'a consultation that nothing would close': `select c.id from consultation c where not exists (
     select from graphile_worker._private_jobs j where j.payload::jsonb->>'consultationId' = c.id::text)`,
  'an idea nobody was told of': `select i.id from idea i where not exists (select from outbox o where 'idea:' || i.id = any(o.topics))`,
  'a young person who joined nothing': `select p.id from profile p where p.kind = 'young-person' and not exists (
     select from youth_membership m where m.profile_id = p.id)`,
  'an account without a face': `select u.id from auth."user" u where u.email like '%@young.invalid' and not exists (
     select from profile p where p.account_id = u.id)`,
  'a code counted wrongly': `select c.id from youth_code c where c.used <> (select count(*) from youth_membership m where m.code_id = c.id)`,
  'a post that waits for nobody': `select p.id from youth_post p where p.state = 'waiting' and not exists (
     select from moderation_case m where m.kind = 'post' and m.subject_id = p.id)`,
};

describe('the server is killed at any moment', () => {
  it('keeps what it acknowledged, and leaves nothing half done', async () => {
    const acknowledged = new Acknowledged();
    for (let round = 0; round < KILLS; round++) {
      const server = await ServerProcess.start(database);
      let done = 0;
      let gone = Promise.resolve();
      const onDone = (): void => {
        done++;
        if (done === 5 + round * 4) gone = server.kill();
      };
      await Promise.all(Object.entries(deedsAt(server.url)).map(([what, deed]) => acknowledged.doUntilGone(what, deed, onDone)));
      await gone;
      await expectWhole(acknowledged);
    }
  }, 120_000);
});

async function expectWhole(acknowledged: Acknowledged): Promise<void> {
  const db = app.get(Database);
  for (const [what, table, kind] of [['decision', 'decision', 'dec'], ['consultation', 'consultation', 'con'], ['idea', 'idea', 'idea'], ['joining', 'youth_post', 'post']] as const) {
    const rows = await db.rows<{ id: string }>(`select id from ${table}`);
    const there = new Set(rows.map(({ id }) => globalId(kind, id)));
    expect(acknowledged.of(what).filter((id) => !there.has(id))).toEqual([]);
  }
  for (const [half, query] of Object.entries(HALF_DONE)) expect({ half, rows: (await owner.query(query)).rows as unknown[] }).toEqual({ half, rows: [] });
  for (const report of await app.get(AuditVerifier).verify()) expect(report.tampering).toBeNull();
}
