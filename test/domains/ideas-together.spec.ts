import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  AnswerInvitation,
  Argue,
  ArgumentListsReader,
  ArgumentsReader,
  GiveIdeaBack,
  HeldTextsReader,
  InviteCoProposer,
  LeaveCoProposers,
  OfferHelp,
  OfferMessagesReader,
  OffersReader,
  PassOnMessage,
  RateArgument,
  RepliesReader,
  ReplyToArgument,
  TakeUpIdea,
  TogetherReader,
  WithdrawOffer,
  WriteToOffer,
  type IdeaEntity,
} from '../../src/ideas/index.js';
import { FoundOrganisation } from '../../src/identity/index.js';
import { CasesReader } from '../../src/moderation/index.js';
import { Database, globalId, isRefusal, PageArgs, UnitOfWork, visitor, type Problem, type Viewer } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { signedInAs } from '../support/client.js';
import { anOpenIdea, ideaNow } from '../support/ideas.js';
import { aCitizen, aClerk, aCouncillor, aTown, type Town } from '../support/town.js';
import { contextOf } from '../support/viewers.js';

let app: TestApp;
let town: Town;
let author: Viewer;
let idea: IdeaEntity;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  town = await aTown(app);
  author = await aCitizen(app);
  idea = await anOpenIdea(app, town, { author });
});

const codeOf = (outcome: object | Problem): string | null => (isRefusal(outcome) ? outcome.code : null);
const everybody = () => contextOf(visitor('en'));
const en = 'en' as const;
const queue = async (clerk: Viewer) => (await app.get(CasesReader).queue(contextOf(clerk), { first: 9 })).nodes.map(({ subject }) => subject.kind);

async function argued(side: 'for' | 'against', text: string, by?: Viewer): Promise<string> {
  const outcome = await app.get(Argue).execute(by ?? (await aCitizen(app)), { ideaId: idea.id, side, text, language: en });
  if (isRefusal(outcome)) throw new Error(outcome.code);
  const [row] = await app.get(Database).rows<{ id: string }>('select id from idea_argument where idea_id = $1 order by id desc limit 1', [idea.id]);
  return row?.id ?? '';
}

describe('arguments', () => {
  const rate = (viewer: Viewer, argumentId: string, helpful: boolean | null) => app.get(RateArgument).execute(viewer, { argumentId, helpful });
  const counts = async (id: string) => {
    const [row] = await app.get(Database).rows<{ kept: number; not: number; rows: number }>(
      'select helpful_count as kept, unhelpful_count as not, (select count(*)::int from idea_argument_rating where argument_id = $1) as rows from idea_argument where id = $1',
      [id],
    );
    return row;
  };

  it('V1, V2: one rating each, from five devices at once too; a changed mind replaces, and it can be taken back', async () => {
    const [argument, citizen] = [await argued('for', 'My knees.'), await aCitizen(app)];
    await Promise.all(Array.from({ length: 5 }, () => rate(citizen, argument, true)));
    expect(await counts(argument)).toEqual({ kept: 1, not: 0, rows: 1 });
    await rate(citizen, argument, false);
    expect(await counts(argument)).toEqual({ kept: 0, not: 1, rows: 1 });
    await rate(citizen, argument, null);
    expect(await counts(argument)).toEqual({ kept: 0, not: 0, rows: 0 });
  });

  it('V1: the rating is one by a key of the database; V5: no event says whose', async () => {
    const [argument, citizen] = [await argued('for', 'My knees.'), await aCitizen(app)];
    await rate(citizen, argument, true);
    const again = app.get(UnitOfWork).run((tx) => tx.query('insert into idea_argument_rating values ($1, $2, true, $3)', [argument, citizen.profile?.id, tx.now]));
    await expect(again).rejects.toMatchObject({ code: '23505' });
    const told = await app.get(Database).rows('select topics, facts from outbox where topics @> array[$1]', [`idea:${idea.id}`]);
    expect(JSON.stringify(told)).not.toContain(citizen.profile?.id);
  });

  it('are not rated by their own author, at work (W3), or after closing (V6)', async () => {
    const citizen = await aCitizen(app);
    const argument = await argued('for', 'My knees.', citizen);
    expect(codeOf(await rate(citizen, argument, true))).toBe('NotAllowed');
    expect(codeOf(await rate(await aCouncillor(app, town), argument, true))).toBe('NotAllowed');
    const other = await aCitizen(app);
    const at = (ms: number) => app.clock.at(new Date(idea.closesAt.getTime() + ms), () => rate(other, argument, true));
    expect(codeOf(await at(0))).toBe('IdeaClosed');
    expect(codeOf(await at(-1))).toBeNull();
  });

  it('are replied to one level deep; the author and the councillor are marked, the councillor with the office held then (D1)', async () => {
    const argument = await argued('for', 'My knees.', author);
    const councillor = await aCouncillor(app, town);
    const reply = (viewer: Viewer, argumentId: string) => app.get(ReplyToArgument).execute(viewer, { argumentId, text: 'I see.', language: en });
    for (const viewer of [author, councillor, await aCitizen(app)]) expect(codeOf(await reply(viewer, argument))).toBeNull();
    expect(codeOf(await reply(await aCouncillor(app, await aTown(app)), argument))).toBe('NotAllowed');
    const [one] = (await app.get(ArgumentsReader).argumentsOf(everybody()).load(idea.id)).for;
    expect(one?.byProposer).toBe(true);
    const replies = await app.get(RepliesReader).repliesTo(everybody()).load(argument);
    expect(replies.map(({ byProposer, office }) => [byProposer, office?.text ?? null])).toEqual([[true, null], [false, 'Test councillor, Middle'], [false, null]]);
    const [firstReply] = await app.get(Database).rows<{ id: string }>('select id from idea_argument_reply where argument_id = $1 limit 1', [argument]);
    expect(codeOf(await reply(author, firstReply?.id ?? ''))).toBe('NotAvailable');
  });

  it('are paged by helpful, new and a balanced mix, each once', async () => {
    for (let number = 0; number < 5; number++) await argued('for', `for ${number}`);
    const [against] = [await argued('against', 'against 0'), await argued('against', 'against 1')];
    await rate(await aCitizen(app), against, true);
    const all = async (sort: 'helpful' | 'newest' | 'balanced') => {
      const found: string[] = [];
      for (let after: string | null = null; ; ) {
        const page: Awaited<ReturnType<ArgumentListsReader['page']>> = await app.get(ArgumentListsReader).page({ first: 2, after, ideaId: idea.id, sort });
        found.push(...page.nodes.map(({ text }) => text));
        if (!page.pageInfo.hasNextPage) return found;
        after = page.pageInfo.endCursor;
      }
    };
    expect((await all('helpful'))[0]).toBe('against 0');
    expect(await all('newest')).toEqual(['against 1', 'against 0', 'for 4', 'for 3', 'for 2', 'for 1', 'for 0']);
    expect(await all('balanced')).toEqual(['for 4', 'against 0', 'for 3', 'against 1', 'for 2', 'for 1', 'for 0']);
  });
});

describe('offers of help', () => {
  const offer = (viewer: Viewer, text = 'I can paint it.') => app.get(OfferHelp).execute(viewer, { ideaId: idea.id, text, language: en });
  const standing = () => app.get(OffersReader).offersFor(everybody()).load(idea.id);

  it('Y4: are an adult’s, never of somebody under 18 or at work, nor are messages to who made them', async () => {
    const young = await aCitizen(app, { ageBand: '16-17' });
    expect(codeOf(await offer(young))).toBe('NotAllowed');
    expect(codeOf(await offer(await aCouncillor(app, town)))).toBe('NotAllowed');
    expect(codeOf(await offer(await aCitizen(app)))).toBeNull();
    const [made] = await standing();
    expect(codeOf(await app.get(WriteToOffer).execute(young, { offerId: made?.uuid ?? '', text: 'Hello', language: en }))).toBe('NotAllowed');
  });

  it('with contact details wait for a clerk, as do arguments and replies, and their author is told why', async () => {
    const citizen = await aCitizen(app);
    await offer(citizen, 'Ring 07700 900123.');
    const argument = await argued('for', 'Fine.');
    await app.get(Argue).execute(citizen, { ideaId: idea.id, side: 'for', text: 'Mail sam@example.com', language: en });
    await app.get(ReplyToArgument).execute(citizen, { argumentId: argument, text: 'Find me: https://t.me/samuel', language: en });
    expect(await standing()).toEqual([]);
    expect((await app.get(ArgumentsReader).argumentsOf(everybody()).load(idea.id)).forCount).toBe(1);
    expect(await app.get(RepliesReader).repliesTo(everybody()).load(argument)).toEqual([]);
    expect((await queue(await aClerk(app, town.council.id))).sort()).toEqual(['argument', 'argument-reply', 'idea-offer']);
    const own = await app.get(HeldTextsReader).ownWith(contextOf(citizen)).load(idea.id);
    expect(own.map(({ kind, because }) => [kind, because])).toEqual([
      ['offer', 'It looks as if there is a phone number in it.'],
      ['argument', 'It looks as if there is an e-mail address in it.'],
      ['reply', 'There is a link to somebody’s page in it.'],
    ]);
    expect(await app.get(HeldTextsReader).ownWith(contextOf(author)).load(idea.id)).toEqual([]);
  });

  it('contact goes through the council: its clerk alone reads the message and passes it on, on the record (S2, S7)', async () => {
    await offer(await aCitizen(app));
    const [made] = await standing();
    await app.get(WriteToOffer).execute(await aCitizen(app), { offerId: made?.uuid ?? '', text: 'Could you come on Saturday?', language: en });
    const [clerk, stranger] = [await aClerk(app, town.council.id), await aClerk(app, (await aTown(app)).council.id)];
    const read = async (viewer: Viewer) => (await app.get(OfferMessagesReader).page(viewer, new PageArgs())).nodes;
    for (const viewer of [stranger, author, await aCouncillor(app, town)]) expect(await read(viewer)).toEqual([]);
    expect((await read(clerk)).map(({ text }) => text)).toEqual(['Could you come on Saturday?']);
    const [row] = await app.get(Database).rows<{ id: string }>('select id from idea_offer_message where organisation_id = $1', [town.council.id]);
    expect(codeOf(await app.get(PassOnMessage).execute(stranger, { messageId: row?.id ?? '' }))).toBe('NotAvailable');
    expect(codeOf(await app.get(PassOnMessage).execute(clerk, { messageId: row?.id ?? '' }))).toBeNull();
    expect((await read(clerk))[0]?.passedOnAt).not.toBeNull();
  });

  it('are taken back by who made them', async () => {
    const citizen = await aCitizen(app);
    await offer(citizen);
    const [made] = await standing();
    expect(codeOf(await app.get(WithdrawOffer).execute(author, { offerId: made?.uuid ?? '' }))).toBe('NotAvailable');
    expect(codeOf(await app.get(WithdrawOffer).execute(citizen, { offerId: made?.uuid ?? '' }))).toBeNull();
    expect(await standing()).toEqual([]);
  });
});

describe('a community group', () => {
  it('takes an idea up without waiting for the council, and the idea says so', async () => {
    const founded = await app.get(FoundOrganisation).execute({
      ...{ slug: `group-${Date.now()}`, kind: 'voluntary', tier: null, name: { en: 'Bench Friends', cy: 'Ffrindiau’r Fainc' }, languages: ['en', 'cy'], publishesInAll: false },
      ...{ jurisdiction: 'wales', accent: null, supportThreshold: null, answerDays: null, wards: [] },
    });
    const [clerk, organisationId] = [await aClerk(app, founded.organisation.id), founded.organisation.id];
    const takeUp = (viewer: Viewer, by: string) => app.get(TakeUpIdea).execute(viewer, { ideaId: idea.id, organisationId: by, words: { en: 'We build it.' } });
    const offered = async (viewer: Viewer) => (await signedInAs(app, viewer)).ask('query($id: ID!) { idea(id: $id) { viewersGroups { name { text } } viewerCanInvite viewerCanReply } }', { id: globalId('idea', idea.id) });
    expect(await offered(clerk)).toEqual({ viewersGroups: [{ name: { text: 'Bench Friends' } }], viewerCanInvite: false, viewerCanReply: false });
    expect(await offered(author)).toEqual({ viewersGroups: [], viewerCanInvite: true, viewerCanReply: true });
    expect(await offered(await aClerk(app, town.council.id))).toMatchObject({ viewersGroups: [] });
    expect(await offered(await aCouncillor(app, town))).toMatchObject({ viewerCanInvite: false, viewerCanReply: true });
    expect(codeOf(await takeUp(author, organisationId))).toBe('NotAllowed');
    expect(codeOf(await takeUp(await aClerk(app, town.council.id), town.council.id))).toBe('NotAllowed');
    await Promise.all([takeUp(clerk, organisationId), takeUp(clerk, organisationId)]);
    const said = () => app.get(TogetherReader).takenUp(everybody()).load(idea.id);
    expect((await said()).map(({ words, givenBackAt }) => [words.source, givenBackAt])).toEqual([['We build it.', null]]);
    expect((await ideaNow(app, idea)).state).toBe('open');
    expect(codeOf(await app.get(GiveIdeaBack).execute(clerk, { ideaId: idea.id, organisationId }))).toBeNull();
    expect((await said())[0]?.givenBackAt).not.toBeNull();
  });
});

describe('proposing together', () => {
  const invite = async (): Promise<string> => {
    const invited = await app.get(InviteCoProposer).execute(author, { ideaId: idea.id });
    if (isRefusal(invited)) throw new Error(invited.code);
    return invited.code;
  };
  const answer = (viewer: Viewer, code: string, accept = true) => app.get(AnswerInvitation).execute(viewer, { code, accept });
  const beside = () => app.get(TogetherReader).coProposers(everybody()).load(idea.id);

  it('takes a code that works once, for a citizen in their own name (W3), and is no support (V5)', async () => {
    const [code, friend] = [await invite(), await aCitizen(app)];
    expect(codeOf(await answer(await aCouncillor(app, town), code))).toBe('NotAllowed');
    expect(codeOf(await answer(author, code))).toBe('NotAllowed');
    const others = await Promise.all([friend, await aCitizen(app), await aCitizen(app)].map((viewer) => answer(viewer, code)));
    expect(others.map(codeOf).sort()).toEqual(['InvitationOver', 'InvitationOver', null]);
    expect(await beside()).toHaveLength(1);
    expect((await ideaNow(app, idea)).supportCount).toBe(0);
    const [kept] = await app.get(Database).rows<{ row: string }>('select idea_invitation::text as row from idea_invitation where idea_id = $1', [idea.id]);
    expect(kept?.row).not.toContain(code);
  });

  it('is declined, left, and over after two weeks or once an answer is owed; nobody but the author invites', async () => {
    const friend = await aCitizen(app);
    expect(codeOf(await app.get(InviteCoProposer).execute(friend, { ideaId: idea.id }))).toBe('NotAvailable');
    expect(codeOf(await answer(friend, await invite(), false))).toBeNull();
    expect(await beside()).toEqual([]);
    const late = await invite();
    expect(codeOf(await app.clock.at(new Date(Date.now() + 15 * 86_400_000), () => answer(friend, late)))).toBe('InvitationOver');
    expect(codeOf(await answer(friend, late))).toBeNull();
    expect(codeOf(await app.get(LeaveCoProposers).execute(friend, { ideaId: idea.id }))).toBeNull();
    expect(await beside()).toEqual([]);
    expect(codeOf(await answer(friend, 'nonsense'))).toBe('NotAvailable');
  });
});
