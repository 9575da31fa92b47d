import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ImportPolis, ImportProblem, readIds, type ImportSummary, type PolisImport } from '../../src/open-data/index.js';
import { Viewers } from '../../src/identity/index.js';
import { Database, globalId } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aVisitor, signedInAs } from '../support/client.js';
import { aPolisConversation, BEGAN, writtenPolis, type PolisRows } from '../support/polis.js';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});

afterAll(() => app.close());

const said: string[] = [];
const say = (line: string): void => void said.push(line);

/** Imports rows as files. Each test names its source, so that none is the second run of another. */
async function imported(url: string, rows: PolisRows, wishes: Partial<PolisImport> = {}): Promise<ImportSummary> {
  const { folder, remove } = await writtenPolis({ ...rows, summary: [...rows.summary, `url,${url}`] });
  try {
    return await app.get(ImportPolis).execute({ folder, youth: false, leaveOut: new Set(), ...wishes }, say);
  } finally {
    await remove();
  }
}

const rowsOf = <Row extends Record<string, unknown>>(sql: string, values: unknown[] = []): Promise<Row[]> => app.get(Database).rows<Row>(sql, values);

/** How much there is of everything: what an import that is refused, or run again, leaves as it was. */
async function everything(): Promise<unknown> {
  const tables = ['organisation', 'profile', 'consultation', 'statement', 'stance', 'moderation_decision', 'import_record', 'audit_entry'];
  return (await rowsOf(`select ${tables.map((table) => `(select count(*) from ${table}) as ${table}`).join(', ')}`))[0];
}

const roundOf = async (source: string, kind: string): Promise<string> =>
  (await rowsOf<{ id: string }>('select r.id from import_record i join statement_round r on r.host_id = i.id where i.source like $1 and i.kind = $2', [`%${source}%`, kind]))[0]?.id ?? '';

describe('a conversation becomes a consultation', () => {
  const source = 'https://polis.invalid/whole';

  it('with its statements, its people and what stands of their votes', async () => {
    const summary = await imported(source, aPolisConversation());
    expect(summary).toEqual({ statements: 4, rejected: 1, voters: 3, events: 8, stances: 6, visible: 5, agree: 3, disagree: 1, pass: 1 });
    expect(said.at(-1)).toContain('Rejected statements: 1 of 1');
  });

  it('at the times of the source, by the clock that rules ask', async () => {
    const roundId = await roundOf(source, 'consultation');
    const [first] = await rowsOf<{ text: string; written_at: Date }>('select text, written_at from statement where round_id = $1 order by written_at', [roundId]);
    expect(first).toEqual({ text: 'Close it to cars.', written_at: new Date(BEGAN) });
    const taken = await rowsOf<{ taken_at: Date }>('select taken_at from stance t join statement s on s.id = t.statement_id where s.round_id = $1 order by taken_at', [roundId]);
    expect(taken.map(({ taken_at }) => (taken_at.getTime() - BEGAN) / 1_000)).toEqual([40, 42, 43, 44, 90, 95]);
    const [entry] = await rowsOf<{ at: string; recorded: string }>(
      `select content::json->>'at' as at, content::json->>'recordedAt' as recorded from audit_entry where content like '%consultation.opened%'`,
    );
    expect(entry?.at).toBe(new Date(BEGAN).toISOString());
    expect(Date.parse(entry?.recorded ?? '')).toBeGreaterThan(Date.now() - 600_000);
  });

  it('closed, with counts that everybody reads and that equal the rows (V4)', async () => {
    const query = `query ($id: ID!) { statementRound(id: $id) { isOpen totals { statements participants stances }
      statements { nodes { text counts { agree disagree pass } } } withheld { nodes { text } } } }`;
    expect(await aVisitor(app).ask(query, { id: globalId('round', await roundOf(source, 'consultation')) })).toEqual({
      isOpen: false,
      totals: { statements: 3, participants: 3, stances: 5 },
      statements: {
        nodes: [
          { text: 'Close it to cars.', counts: { agree: 1, disagree: 1, pass: 0 } },
          { text: 'Trees, and "somewhere" to sit.', counts: { agree: 1, disagree: 0, pass: 1 } },
          { text: 'Lle i chwarae.', counts: { agree: 1, disagree: 0, pass: 0 } },
        ],
      },
      withheld: { nodes: [] },
    });
  });

  it('once: run again it doubles nothing', async () => {
    const before = await everything();
    expect(await imported(source, aPolisConversation())).toMatchObject({ statements: 4, events: 8, stances: 6 });
    expect(await everything()).toEqual(before);
  });

  it('and goes on where it stopped', async () => {
    const rows = aPolisConversation();
    const whole = await imported('https://polis.invalid/whole-at-once', rows);
    const half = { ...rows, votes: rows.votes.slice(3, 6), participants: ['1,,,,', '2,1,0,,', '3,,1,,'] };
    await imported('https://polis.invalid/in-two', half, { leaveOut: readIds('3') });
    expect(await imported('https://polis.invalid/in-two', { ...rows })).toEqual(whole);
  });

  it('without what is left out, and the votes on it', async () => {
    const summary = await imported('https://polis.invalid/less', aPolisConversation(), { leaveOut: readIds('1,3') });
    expect(summary).toMatchObject({ statements: 2, rejected: 0, events: 5, stances: 3 });
  });

  it('whose waiting statements wait', async () => {
    const rows = aPolisConversation();
    rows.comments.push(`${BEGAN + 50_000},4,1,0,Nobody has looked at this.`);
    const summary = await imported('https://polis.invalid/waiting', rows);
    expect(summary).toEqual({ statements: 5, rejected: 1, voters: 3, events: 8, stances: 6, visible: 5, agree: 3, disagree: 1, pass: 1 });
    const states = await rowsOf<{ state: string }>('select state from statement where round_id = $1 order by written_at', [await roundOf('waiting', 'consultation')]);
    expect(states.map(({ state }) => state)).toEqual(['accepted', 'accepted', 'accepted', 'rejected', 'waiting']);
  });
});

describe('a conversation becomes a thread in a youth space', () => {
  const source = 'https://polis.invalid/young';

  it('staffed, joined by code with the age unknown, each statement held and decided', async () => {
    const summary = await imported(source, aPolisConversation(), { youth: true });
    expect(summary).toEqual({ statements: 4, rejected: 1, voters: 3, events: 8, stances: 6, visible: 5, agree: 3, disagree: 1, pass: 1 });
    const people = await rowsOf('select p.kind, p.age_band, count(*)::int as many from profile p join import_record i on i.id = p.id where i.source like $1 group by 1, 2 order by 1', [`%${source}%`]);
    expect(people).toEqual([{ kind: 'professional', age_band: 'adult', many: 6 }, { kind: 'young-person', age_band: 'unknown', many: 3 }]);
    const decided = await rowsOf(
      `select d.action, d.rule->>'en' as rule, count(*)::int as many from moderation_decision d join import_record i on i.id = d.case_id
       where i.source like $1 and i.kind = d.action group by 1, 2 order by 1`,
      [`%${source}%`],
    );
    expect(decided).toEqual([{ action: 'publish', rule: 'Decided in the source.', many: 4 }, { action: 'remove', rule: 'Decided in the source.', many: 1 }]);
  });

  it('where what was rejected is there for its author and the workers alone, and nothing for anybody else', async () => {
    const roundId = await roundOf(source, 'youth-thread');
    const query = 'query ($id: ID!) { statementRound(id: $id) { totals { stances } statements { nodes { counts { agree } } } withheld { nodes { text } } } }';
    const read = async (kind: string, key: string): Promise<unknown> => {
      const [person] = await rowsOf<{ id: string }>('select id from import_record where source like $1 and kind = $2 and key = $3', [`%${source}%`, kind, key]);
      const viewer = await app.get(Viewers).actingAs(person?.id ?? '', 'en');
      return (await signedInAs(app, viewer)).ask(query, { id: globalId('round', roundId) });
    };
    // Three people: no counts while it is open (Y6).
    const shown = { totals: null, statements: { nodes: [{ counts: null }, { counts: null }, { counts: null }] } };
    expect(await read('person', '2')).toEqual({ ...shown, withheld: { nodes: [{ text: 'Against somebody.' }] } });
    expect(await read('youth-worker', 'Participant 9')).toEqual({ ...shown, withheld: { nodes: [{ text: 'Against somebody.' }] } });
    expect(await read('person', '3')).toEqual({ ...shown, withheld: { nodes: [] } });
    expect(await aVisitor(app).ask(query, { id: globalId('round', roundId) })).toBeNull();
  });

  it('once: run again it doubles nothing', async () => {
    const before = await everything();
    await imported(source, aPolisConversation(), { youth: true });
    expect(await everything()).toEqual(before);
  });
});

describe('a file that can’t be used is refused with its line, and nothing is imported', () => {
  const changed = (change: (rows: PolisRows) => void): PolisRows => {
    const rows = aPolisConversation();
    change(rows);
    return rows;
  };

  it.each([
    ['a number that is none', changed((rows) => (rows.votes[1] = 'yesterday,0,1,1')), 'votes.csv, line 3: timestamp is "yesterday"'],
    ['a cell too few', changed((rows) => (rows.votes[2] = '1,0,2')), 'votes.csv, line 4: Invalid Record Length'],
    ['an open quote', changed((rows) => (rows.comments[3] = `${BEGAN},3,2,1,"Open`)), 'comments.csv, line 5: Quote Not Closed'],
    ['a state that doesn’t exist', changed((rows) => (rows.comments[0] = `${BEGAN},0,9,2,Cars.`)), 'comments.csv, line 2: moderated is "2"'],
    ['a vote that doesn’t exist', changed((rows) => (rows.votes[0] = `${BEGAN + 95_000},3,1,2`)), 'votes.csv, line 2: vote is "2"'],
    ['an empty statement', changed((rows) => (rows.comments[2] = `${BEGAN + 20_000},2,2,1,   `)), 'comments.csv, line 4: comment-body'],
    ['a statement too long', changed((rows) => (rows.comments[2] = `${BEGAN + 20_000},2,2,1,${'x'.repeat(301)}`)), 'comments.csv, line 4: comment-body'],
    ['a statement twice', changed((rows) => rows.comments.push(`${BEGAN},0,9,1,Cars again.`)), 'comments.csv, line 6: statement 0 is on line 2 already'],
    ['a vote on nothing', changed((rows) => rows.votes.push(`${BEGAN + 99_000},7,1,1`)), 'votes.csv, line 10: there is no statement 7'],
    ['a vote before the statement', changed((rows) => rows.votes.push(`${BEGAN},3,3,1`)), 'votes.csv, line 10: the vote is older than statement 3'],
    ['a standing vote that isn’t the last', changed((rows) => (rows.participants[1] = '2,1,0,,')), 'participants-votes.csv, line 3: on statement 0 it says "1"'],
    ['a voter nobody knows', changed((rows) => rows.participants.pop()), 'votes.csv, line 7: participant 3'],
    ['a vote on what still waits', changed((rows) => (rows.comments[2] = `${BEGAN + 20_000},2,2,0,Lle i chwarae.`)), 'votes.csv, line 8: statement 2 still waits'],
  ])('%s', async (_what, rows, message) => {
    const before = await everything();
    await expect(imported('https://polis.invalid/wrong', rows)).rejects.toThrow(message);
    await expect(imported('https://polis.invalid/wrong', rows)).rejects.toThrow(ImportProblem);
    expect(await everything()).toEqual(before);
  });

  it('as is a folder without the files', async () => {
    await expect(app.get(ImportPolis).execute({ folder: '/nowhere', youth: false, leaveOut: new Set() }, say)).rejects.toThrow('/nowhere/summary.csv can’t be read: ENOENT');
  });
});

describe('what is left out', () => {
  it('is a list of numbers and ranges', () => {
    expect([...readIds('1,4-6')]).toEqual(['1', '4', '5', '6']);
    for (const wrong of ['', 'x', '3-1', '1,,2', '1-']) expect(() => readIds(wrong)).toThrow(ImportProblem);
  });

  it('must be there', async () => {
    await expect(imported('https://polis.invalid/none', aPolisConversation(), { leaveOut: readIds('77') })).rejects.toThrow('77');
  });
});

interface RoundPage {
  totals: object;
  statements: { nodes: { counts: Counts }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}

type Counts = Record<'agree' | 'disagree' | 'pass', number>;

/** What the API says of a round, page by page, added up. */
async function readByPages(roundId: string): Promise<object> {
  const query = `query ($id: ID!, $after: String) { statementRound(id: $id) { totals { statements stances }
    statements(first: 100, after: $after) { nodes { counts { agree disagree pass } } pageInfo { hasNextPage endCursor } } } }`;
  const sum: Counts = { agree: 0, disagree: 0, pass: 0 };
  for (let after: string | null = null; ; ) {
    const page: RoundPage = await aVisitor(app).ask(query, { id: globalId('round', roundId), after });
    for (const { counts } of page.statements.nodes) for (const stance of ['agree', 'disagree', 'pass'] as const) sum[stance] += counts[stance];
    if (!page.statements.pageInfo.hasNextPage) return { totals: page.totals, ...sum };
    after = page.statements.pageInfo.endCursor;
  }
}

const shared = join(import.meta.dirname, '../../../shared/data/polis');
const withShared = existsSync(shared) ? it : it.skip;

describe('real conversations', () => {
  withShared('about policing, among young people (needs ../shared)', async () => {
    const summary = await app.get(ImportPolis).execute({ folder: join(shared, 'london.youth.policing'), youth: true, leaveOut: readIds('1,4-14') }, say);
    expect(summary).toEqual({ statements: 27, rejected: 3, voters: 24, events: 356, stances: 355, visible: 355, agree: 283, disagree: 37, pass: 35 });
  });

  withShared('about a town in 2050, in under a minute (needs ../shared)', async () => {
    const began = performance.now();
    const summary = await app.get(ImportPolis).execute({ folder: join(shared, 'bg2050-volunteers'), youth: false, leaveOut: new Set() }, say);
    const seconds = (performance.now() - began) / 1_000;
    expect(summary).toEqual({ statements: 371, rejected: 55, voters: 126, events: 14_341, stances: 14_283, visible: 13_681, agree: 9_705, disagree: 1_529, pass: 2_447 });
    expect(seconds).toBeLessThan(60);
    expect(await readByPages(await roundOf('3nemnipcrc', 'consultation'))).toEqual({ totals: { statements: 316, stances: 13_681 }, agree: 9_705, disagree: 1_529, pass: 2_447 });
  }, 120_000);
});
