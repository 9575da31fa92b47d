import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { Clock, Database, isRefusal, NotAvailable, UnitOfWork, type OutboxEvent, OutboxTail } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';

let app: TestApp;
let owner: pg.Client;

beforeAll(async () => {
  app = await startApp();
  owner = new pg.Client(app.database.ownerUrl);
  await owner.connect();
  await owner.query('create table jar (id integer primary key, beans integer not null)');
  await owner.query('insert into jar values (1, 0), (2, 0)');
  await owner.query('grant all on jar to folkmoot_app');
});

afterAll(async () => {
  await owner.end();
  await app.close();
});

const beansIn = async (jar: number): Promise<number | undefined> =>
  (await app.get(Database).row<{ beans: number }>('select beans from jar where id = $1', [jar]))?.beans;

describe('one deed, one transaction', () => {
  it('rolls back when a refusal is returned, and hands the refusal on', async () => {
    const before = await beansIn(1);
    const outcome = await app.get(UnitOfWork).run(async (tx) => {
      await tx.query('update jar set beans = beans + 1 where id = 1');
      tx.record({ kind: 'jar.filled', topics: ['jar:refused'] });
      return new NotAvailable();
    });
    expect(isRefusal(outcome)).toBe(true);
    expect(await beansIn(1)).toBe(before);
    expect(await app.get(Database).rows(`select 1 from outbox where 'jar:refused' = any(topics)`)).toHaveLength(0);
  });

  it('rolls back when the deed throws', async () => {
    const before = await beansIn(1);
    const attempt = app.get(UnitOfWork).run(async (tx) => {
      await tx.query('update jar set beans = beans + 1 where id = 1');
      throw new Error('on the way');
    });
    await expect(attempt).rejects.toThrow('on the way');
    expect(await beansIn(1)).toBe(before);
  });

  it('runs again in a fresh transaction after a deadlock, judged by the same instant', async () => {
    const work = app.get(UnitOfWork);
    const before = [await beansIn(1), await beansIn(2)];
    const meeting = new Meeting(2);
    const instants = new Map<string, Set<number>>();
    const fill = (name: string, first: number, second: number): Promise<void> =>
      work.run(async (tx) => {
        instants.set(name, (instants.get(name) ?? new Set()).add(tx.now.getTime()));
        await tx.query('update jar set beans = beans + 1 where id = $1', [first]);
        await meeting.arrive();
        await tx.query('update jar set beans = beans + 1 where id = $1', [second]);
      });
    await Promise.all([fill('a', 1, 2), fill('b', 2, 1)]);
    expect([await beansIn(1), await beansIn(2)]).toEqual(before.map((beans) => (beans ?? 0) + 2));
    expect([...instants.values()].map((seen) => seen.size)).toEqual([1, 1]);
    expect(meeting.arrivals).toBeGreaterThan(2);
  });

  it('refuses to lose an act that nobody would record', async () => {
    const work = new UnitOfWork(app.get(DataSource), app.clock);
    const actor = 'system' as const;
    const attempt = work.run((tx) => {
      tx.audit({ organisationId: '00000000-0000-0000-0000-000000000000', actor, act: 'a.b', subject: { kind: 'jar', id: '1' } });
      return Promise.resolve(1);
    });
    await expect(attempt).rejects.toThrow('nobody keeps the record');
  });
});

describe('the outbox', () => {
  it('tells of a transaction that commits late, though its rows have lower ids than those told already', async () => {
    const told: string[] = [];
    const allTold = new Promise<void>((resolve) => {
      app.get(OutboxTail).listen((event: OutboxEvent) => {
        if (!event.topics.includes('jar:late')) return;
        told.push(event.kind);
        if (told.length === 2) resolve();
      });
    });
    await owner.query('begin');
    await owner.query(`insert into outbox (kind, topics, at) values ('jar.first-begun', '{jar:late}', now())`);
    await app.get(UnitOfWork).run((tx) => {
      tx.record({ kind: 'jar.first-committed', topics: ['jar:late'] });
      return Promise.resolve();
    });
    await owner.query('select count(*) from jar');
    await owner.query('commit');
    await allTold;
    expect([...told].sort()).toEqual(['jar.first-begun', 'jar.first-committed']);
  });

  it('tells of each event once', async () => {
    const told: string[] = [];
    const last = new Promise<void>((resolve) => {
      app.get(OutboxTail).listen((event) => {
        if (!event.topics.includes('jar:many')) return;
        told.push(event.kind);
        if (event.kind === 'jar.49') resolve();
      });
    });
    for (let at = 0; at < 50; at++) {
      await app.get(UnitOfWork).run((tx) => {
        tx.record({ kind: `jar.${at}`, topics: ['jar:many'] });
        return Promise.resolve();
      });
    }
    await last;
    expect(told).toEqual(Array.from({ length: 50 }, (_, at) => `jar.${at}`));
  });
});

describe('several deeds together', () => {
  const fill = (jar: number, topic: string): Promise<Date> =>
    app.get(UnitOfWork).run(async (tx) => {
      await tx.query('update jar set beans = beans + 1 where id = $1', [jar]);
      tx.record({ kind: 'jar.filled', topics: [topic] });
      return tx.now;
    });
  const told = async (topic: string): Promise<{ at: Date }[]> => app.get(Database).rows<{ at: Date }>('select at from outbox where $1 = any(topics) order by id', [topic]);

  it('are one transaction, each judged by its own instant', async () => {
    const instants = [new Date('2024-02-29T10:00:00Z'), new Date('2024-02-29T10:00:01Z')];
    const before = [await beansIn(1), await beansIn(2)];
    await app.get(UnitOfWork).together(async () => {
      for (const [place, instant] of instants.entries()) await app.get(Clock).at(instant, () => fill(place + 1, 'jar:together'));
      expect([await beansIn(1), await beansIn(2)]).toEqual(before);
    });
    expect([await beansIn(1), await beansIn(2)]).toEqual(before.map((beans) => (beans ?? 0) + 1));
    expect((await told('jar:together')).map(({ at }) => at)).toEqual(instants);
  });

  it('are all undone when one is refused, which is what comes of the whole', async () => {
    const before = [await beansIn(1), await beansIn(2)];
    const outcome = await app.get(UnitOfWork).together(async () => {
      await fill(1, 'jar:undone');
      await app.get(UnitOfWork).run(() => Promise.resolve(new NotAvailable()));
      await fill(2, 'jar:undone');
      return 'done';
    });
    expect(outcome).toBeInstanceOf(NotAvailable);
    expect([await beansIn(1), await beansIn(2)]).toEqual(before);
    expect(await told('jar:undone')).toEqual([]);
  });
});

/** Lets nobody through until `count` have come; later comers pass. */
class Meeting {
  arrivals = 0;
  private open: () => void = () => undefined;
  private readonly gate = new Promise<void>((resolve) => (this.open = resolve));

  constructor(private readonly count: number) {}

  async arrive(): Promise<void> {
    this.arrivals++;
    if (this.arrivals >= this.count) this.open();
    await this.gate;
  }
}

describe('time', () => {
  it('S4: a statement that takes too long is ended', async () => {
    const row = await app.get(Database).row<{ statement_timeout: string }>('show statement_timeout');
    expect(row?.statement_timeout).toBe('15s');
  });
});
