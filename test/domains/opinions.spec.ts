import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ClaimCase, CasesReader, DecideCase, Report, THE_CODE, type ModerationAction } from '../../src/moderation/index.js';
import { SuggestStatement, TakeBackStance, TakeStance } from '../../src/opinions/index.js';
import { Clock, Database, globalId, isRefusal, type Viewer } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aVisitor, signedInAs, type Client } from '../support/client.js';
import { anOpenConsultation, roundIdOf, type OpenedRound } from '../support/consultations.js';
import { aCitizen, aClerk, aCouncillor, aTown, aYouthWorker, type Town } from '../support/town.js';

let app: TestApp;
let town: Town;
let councillor: Viewer;
let clerk: Viewer;

beforeAll(async () => {
  app = await startApp();
  town = await aTown(app);
  councillor = await aCouncillor(app, town);
  clerk = await aClerk(app, town.council.id);
});

afterAll(() => app.close());

type Stance = 'agree' | 'disagree' | 'pass';

const take = (viewer: Viewer, statementId: string, stance: Stance): ReturnType<TakeStance['execute']> =>
  app.get(TakeStance).execute(viewer, { statementId, stance });

const codeOf = (outcome: unknown): string | null => (isRefusal(outcome) ? outcome.code : null);

async function suggest(viewer: Viewer, round: OpenedRound, text: string): Promise<string> {
  const statement = await app.get(SuggestStatement).execute(viewer, { roundId: round.roundId, text, language: 'en' });
  if (isRefusal(statement)) throw new Error(statement.code);
  return statement.id;
}

/** What is stored beside the stances, and what the stances themselves add up to. */
async function countsOf(roundId: string): Promise<{ kept: object; counted: object }> {
  const kept = `select json_build_object(
      'statements', (select json_object_agg(id, json_build_array(agree, disagree, pass)) from statement where round_id = r.id),
      'accepted', r.statement_count, 'participants', t.participants,
      'answered', (select json_object_agg(profile_id, answered) from round_participant where round_id = r.id and answered > 0)) as all
    from statement_round r join round_turnout t on t.round_id = r.id where r.id = $1`;
  const counted = `with stood as (select s.id, s.state, t.profile_id, t.value from statement s left join stance t on t.statement_id = s.id where s.round_id = $1)
    select json_build_object(
      'statements', (select json_object_agg(id, counts) from (select id, json_build_array(count(*) filter (where value = 'agree'),
         count(*) filter (where value = 'disagree'), count(*) filter (where value = 'pass')) as counts from stood group by id) c),
      'accepted', (select count(distinct id) from stood where state = 'accepted'),
      'participants', (select count(distinct profile_id) from stood where state = 'accepted'),
      'answered', (select json_object_agg(profile_id, answered) from (select profile_id, count(*) as answered from stood
         where state = 'accepted' and profile_id is not null group by profile_id) a)) as all`;
  const [one, other] = await Promise.all([kept, counted].map((sql) => app.get(Database).row<{ all: object }>(sql, [roundId])));
  return { kept: one?.all ?? {}, counted: other?.all ?? {} };
}

async function moderate(statementId: string, action: ModerationAction): Promise<string | null> {
  const context = { viewer: clerk, requestId: 'test', http: null, shownProfileId: null };
  const found = await app.get(CasesReader).ofContribution(context, 'statement', statementId);
  if (!found) throw new Error('No case');
  await app.get(ClaimCase).execute(clerk, { caseId: found.uuid });
  const claimed = await app.get(CasesReader).byId({ ...context }, found.uuid);
  const ruleId = THE_CODE[0]?.id ?? '';
  return codeOf(await app.get(DecideCase).execute(clerk, { caseId: found.uuid, version: claimed?.version ?? 0, action, ruleId, words: 'Please read rule one.' }));
}

async function reject(statementId: string): Promise<void> {
  await app.get(Report).execute(await aCitizen(app), { subjectId: globalId('stmt', statementId), reason: 'Against a person.' });
  expect(await moderate(statementId, 'remove')).toBeNull();
}

describe('stances', () => {
  it('are one a person a statement, and the last one stands (V1, V2)', async () => {
    const round = await anOpenConsultation(app, councillor);
    const [statement = ''] = round.statementIds;
    const citizen = await aCitizen(app);
    for (const stance of ['agree', 'agree', 'pass', 'disagree'] as const) await take(citizen, statement, stance);
    const rows = await app.get(Database).rows('select value from stance where statement_id = $1', [statement]);
    expect(rows).toEqual([{ value: 'disagree' }]);
  });

  it('the same again changes nothing and tells nobody (V2)', async () => {
    const round = await anOpenConsultation(app, councillor);
    const [statement = ''] = round.statementIds;
    const citizen = await aCitizen(app);
    const told = (): Promise<unknown[]> => app.get(Database).rows(`select id from outbox where $1 = any(topics) and kind = 'stance.changed'`, [`round:${round.roundId}`]);
    await take(citizen, statement, 'agree');
    const first = await app.get(Database).row<{ taken_at: Date }>('select taken_at from stance where statement_id = $1', [statement]);
    expect(await take(citizen, statement, 'agree')).toBe(statement);
    expect(await app.get(Database).row<{ taken_at: Date }>('select taken_at from stance where statement_id = $1', [statement])).toEqual(first);
    expect(await told()).toHaveLength(1);
  });

  it('can be taken back until closing, and with the last one goes the participant (V2, V4)', async () => {
    const round = await anOpenConsultation(app, councillor);
    const [statementId = ''] = round.statementIds;
    const [one, other] = [await aCitizen(app), await aCitizen(app)];
    const takeBack = (): ReturnType<TakeBackStance['execute']> => app.get(TakeBackStance).execute(one, { statementId });
    await take(one, statementId, 'agree');
    await take(other, statementId, 'pass');
    expect([await takeBack(), await takeBack()]).toEqual([statementId, statementId]);
    const { kept, counted } = await countsOf(round.roundId);
    expect(kept).toEqual(counted);
    expect(kept).toMatchObject({ participants: 1, statements: { [statementId]: [0, 0, 1] } });
    await take(one, statementId, 'disagree');
    expect(codeOf(await app.get(Clock).at(round.closesAt, takeBack))).toBe('RoundClosed');
  });

  it('taken by many at once, with repeats and second thoughts, leave counts equal to the rows (V1, V4)', async () => {
    const round = await anOpenConsultation(app, councillor);
    const citizens = await Promise.all(Array.from({ length: 10 }, () => aCitizen(app)));
    const values = ['agree', 'disagree', 'pass', 'agree', 'agree'] as const;
    const all = citizens.flatMap((citizen, place) => values.map((stance, turn) => take(citizen, round.statementIds[(place + turn) % 2] ?? '', stance)));
    all.push(...citizens.slice(0, 5).map((citizen) => app.get(TakeBackStance).execute(citizen, { statementId: round.statementIds[0] ?? '' })));
    expect((await Promise.all(all)).map(codeOf)).toEqual(all.map(() => null));
    const { kept, counted } = await countsOf(round.roundId);
    expect(kept).toEqual(counted);
    expect(counted).toMatchObject({ participants: 10 });
  });

  it('are taken to the last millisecond and not from the closing instant on (V6)', async () => {
    const round = await anOpenConsultation(app, councillor);
    const [first = '', second = ''] = round.statementIds;
    const citizen = await aCitizen(app);
    const at = <Answer>(ms: number, work: () => Answer): Answer => app.get(Clock).at(new Date(round.closesAt.getTime() + ms), work);
    expect(codeOf(await at(-1, () => take(citizen, first, 'agree')))).toBeNull();
    expect(codeOf(await at(0, () => take(citizen, second, 'agree')))).toBe('RoundClosed');
    expect(codeOf(await at(0, () => app.get(SuggestStatement).execute(citizen, { roundId: round.roundId, text: 'Too late', language: 'en' })))).toBe('RoundClosed');
  });

  it('are not taken from professionals (W3)', async () => {
    const round = await anOpenConsultation(app, councillor);
    for (const professional of [councillor, clerk, await aYouthWorker(app, town)]) {
      expect(codeOf(await take(professional, round.statementIds[0] ?? '', 'agree'))).toBe('NotAllowed');
    }
  });
});

describe('a rejected statement', () => {
  it('goes out of the totals with its stances, and comes back with them (V4)', async () => {
    const round = await anOpenConsultation(app, councillor);
    const [first = '', second = ''] = round.statementIds;
    const [one, both] = [await aCitizen(app), await aCitizen(app)];
    await take(one, first, 'agree');
    await take(both, first, 'disagree');
    await take(both, second, 'pass');
    await reject(first);
    const without = await countsOf(round.roundId);
    expect(without.kept).toEqual(without.counted);
    expect(without.kept).toMatchObject({ accepted: 1, participants: 1 });
    expect(codeOf(await take(one, first, 'pass'))).toBe('NotAvailable');

    // A day later the author may have it looked at again.
    app.clock.moveTo(new Date(Date.now() + 2 * 86_400_000));
    await app.get(Report).execute(councillor, { subjectId: globalId('stmt', first), reason: 'Nobody is meant.' });
    expect(await moderate(first, 'publish')).toBeNull();
    app.clock.moveTo(new Date());
    const back = await countsOf(round.roundId);
    expect(back.kept).toEqual(back.counted);
    expect(back.kept).toMatchObject({ accepted: 2, participants: 2 });
  });

  it('is there for its author and the moderators alone', async () => {
    const round = await anOpenConsultation(app, councillor);
    const author = await aCitizen(app);
    const statement = await suggest(author, round, 'Against a person');
    await reject(statement);
    const seenBy = async (client: Client): Promise<string[]> => {
      const query = 'query ($id: ID!) { statementRound(id: $id) { statements { nodes { text } } withheld { nodes { text state } } } }';
      const { statements, withheld } = await client.ask<Record<'statements' | 'withheld', { nodes: { text: string }[] }>>(query, { id: roundIdOf(round) });
      return [...statements.nodes, ...withheld.nodes].map(({ text }) => text).filter((text) => text === 'Against a person');
    };
    for (const viewer of [author, clerk]) expect(await seenBy(await signedInAs(app, viewer))).toHaveLength(1);
    for (const client of [aVisitor(app), await signedInAs(app, await aCitizen(app)), await signedInAs(app, councillor)]) expect(await seenBy(client)).toHaveLength(0);
  });

  it('can’t be sent back for changes: nobody can change a statement', async () => {
    const round = await anOpenConsultation(app, councillor, { readsSuggestionsFirst: true });
    const statement = await suggest(await aCitizen(app), round, 'Something longer');
    expect(await moderate(statement, 'ask-for-changes')).toBe('ActionNotPossible');
  });
});

describe('a statement that is held', () => {
  it('takes no stance until a moderator puts it to people', async () => {
    const round = await anOpenConsultation(app, councillor, { readsSuggestionsFirst: true });
    const [author, reader] = [await aCitizen(app), await aCitizen(app)];
    const statement = await suggest(author, round, 'A bench by the water');
    expect(codeOf(await take(author, statement, 'agree'))).toBe('NotAvailable');
    expect(await moderate(statement, 'publish')).toBeNull();
    expect(codeOf(await take(reader, statement, 'agree'))).toBeNull();
    const { kept, counted } = await countsOf(round.roundId);
    expect(kept).toEqual(counted);
  });
});

const NEXT = `mutation ($input: TakeStanceInput!) { takeStance(input: $input) { __typename ... on Statement {
  viewerStance counts { agree } round { viewerProgress { answered of } nextForViewer { id } totals { statements participants stances } } } } }`;

describe('who took which stance', () => {
  it('is told to nobody but the person (V5)', async () => {
    const round = await anOpenConsultation(app, councillor);
    const statementId = globalId('stmt', round.statementIds[0] ?? '');
    const [one, other] = [await signedInAs(app, await aCitizen(app)), await signedInAs(app, await aCitizen(app))];
    await one.ask(NEXT, { input: { statementId, stance: 'DISAGREE' } });
    const query = 'query ($id: ID!) { statementRound(id: $id) { statements { nodes { viewerStance counts { disagree } } } } }';
    const read = async (client: Client): Promise<unknown> => (await client.ask<{ statements: { nodes: unknown[] } }>(query, { id: roundIdOf(round) })).statements.nodes[0];
    expect(await read(one)).toEqual({ viewerStance: 'DISAGREE', counts: { disagree: 1 } });
    expect(await read(other)).toEqual({ viewerStance: null, counts: { disagree: 1 } });
    expect(await read(aVisitor(app))).toEqual({ viewerStance: null, counts: { disagree: 1 } });
    const events = await app.get(Database).rows<{ facts: object; topics: string[] }>(`select facts, topics from outbox where kind = 'stance.changed'`);
    expect(events.every(({ facts, topics }) => Object.keys(facts).length === 0 && topics.length === 2)).toBe(true);
  });

  it('leads to the next statement until there is none', async () => {
    const round = await anOpenConsultation(app, councillor);
    const client = await signedInAs(app, await aCitizen(app));
    const start = await client.ask<{ nextForViewer: { id: string } }>('query ($id: ID!) { statementRound(id: $id) { nextForViewer { id } } }', { id: roundIdOf(round) });
    const first = await client.ask<{ round: { nextForViewer: { id: string } } }>(NEXT, { input: { statementId: start.nextForViewer.id, stance: 'PASS' } });
    expect(first.round).toMatchObject({ viewerProgress: { answered: 1, of: 2 } });
    expect(first.round.nextForViewer.id).not.toBe(start.nextForViewer.id);
    const second = await client.ask<object>(NEXT, { input: { statementId: first.round.nextForViewer.id, stance: 'AGREE' } });
    expect(second).toMatchObject({ round: { viewerProgress: { answered: 2, of: 2 }, nextForViewer: null, totals: { statements: 2, participants: 1, stances: 2 } } });
  });
});

interface Page {
  nodes: { text: string }[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

describe('a list of statements', () => {
  it('goes on where the page before ended', async () => {
    const round = await anOpenConsultation(app, councillor, { statements: ['One', 'Two', 'Three', 'Four', 'Five'].map((en) => ({ en })) });
    const query = `query ($id: ID!, $after: String) { statementRound(id: $id) { statements(first: 2, after: $after) { nodes { text } pageInfo { endCursor hasNextPage } } } }`;
    const read: string[][] = [];
    let end: Page['pageInfo'] = { endCursor: null, hasNextPage: true };
    while (end.hasNextPage) {
      const { statements } = await aVisitor(app).ask<{ statements: Page }>(query, { id: roundIdOf(round), after: end.endCursor });
      read.push(statements.nodes.map(({ text }) => text));
      end = statements.pageInfo;
    }
    expect(read).toEqual([['One', 'Two'], ['Three', 'Four'], ['Five']]);
  });
});
