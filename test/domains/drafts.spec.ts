import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DiscardDraft, Draftables, DraftChangedMeanwhile, Drafts, DraftsReader, SaveDraft, type SaveDraftInput } from '../../src/drafts/index.js';
import { Database, globalId, isRefusal, NO_ID, NotAllowed, PageArgs, UnitOfWork, type Problem, type Viewer } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aVisitor, signedInAs } from '../support/client.js';
import { aCitizen, aCouncillor, aProfessional, aTown, type Town } from '../support/town.js';

let app: TestApp;
let town: Town;

beforeAll(async () => {
  app = await startApp();
  app.get(Draftables).register({ kind: 'note', mayWrite: (_viewer, draft) => draft.organisationId === null });
  app.get(Draftables).register({ kind: 'paper', mayWrite: (_viewer, draft) => draft.organisationId !== null });
});
afterAll(() => app.close());
beforeEach(async () => {
  town = await aTown(app);
});

const typed = (words: string): string => JSON.stringify({ words });
const tried = (viewer: Viewer, input: Partial<SaveDraftInput>) =>
  app.get(SaveDraft).execute(viewer, { kind: 'note', content: typed('As far as I got'), ...input });
const anOfficer = (organisationId = town.council.id): Promise<Viewer> => aProfessional(app, organisationId, 'officer');
const codeOf = (outcome: object | null): string | null => (isRefusal(outcome) ? outcome.code : null);
const listed = async (viewer: Viewer): Promise<string[]> => (await app.get(DraftsReader).page(viewer, new PageArgs())).nodes.map(({ uuid }) => uuid);
const contentOf = async (viewer: Viewer, id: string): Promise<string | undefined> => (await app.get(DraftsReader).byId(viewer, id))?.content;
const finish = (viewer: Viewer, id: string, seenVersion?: number): Promise<Problem | null> =>
  app.get(UnitOfWork).run((tx) => app.get(Drafts).finish(tx, viewer, id, seenVersion));

async function saved(viewer: Viewer, input: Partial<SaveDraftInput> = {}) {
  const outcome = await tried(viewer, input);
  if (isRefusal(outcome)) throw new Error(outcome.code);
  return outcome;
}

const aPaper = (officer: Viewer, wishes: Partial<SaveDraftInput> = {}) => saved(officer, { kind: 'paper', organisationId: town.council.id, ...wishes });

const SAVE = `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) {
  __typename ... on Draft { id version content changedBy { displayName } organisation { id } draftedFor { id } }
  ... on DraftChangedMeanwhile { message draft { content version changedAt changedBy { displayName } } } ... on Problem { code } } }`;

describe('a draft', () => {
  it('keeps what was typed, however incomplete, and each change of it', async () => {
    const citizen = await aCitizen(app);
    const draft = await saved(citizen, { content: '{"title":"","options":[{}]}', about: 'idea_x' });
    const changed = await saved(citizen, { id: draft.id, seenVersion: 1, content: typed('Further') });
    expect(changed).toMatchObject({ id: draft.id, version: 2, about: 'idea_x', content: typed('Further') });
    expect(await listed(citizen)).toEqual([draft.id]);
  });

  it('is kept once when the same is sent again after a lost connection', async () => {
    const citizen = await aCitizen(app);
    const [one, other] = await Promise.all([saved(citizen), saved(citizen)]);
    expect(one.id).toBe(other.id);
    const change = { id: one.id, seenVersion: 1, content: typed('Sent twice') };
    const [first, again] = [await saved(citizen, change), await saved(citizen, change)];
    expect([first.version, again.version]).toEqual([2, 2]);
  });

  it('is not lost when the session ends or expires', async () => {
    const citizen = await aCitizen(app);
    const before = await signedInAs(app, citizen);
    const { id } = await before.ask<{ id: string }>(SAVE, { input: { kind: 'note', content: typed('Half a sentence') } });
    await before.signOut();
    const refused = await before.send(SAVE, { input: { kind: 'note', id, seenVersion: 1, content: typed('More') } });
    expect(refused.data).toEqual({ saveDraft: { __typename: 'NotSignedIn', code: 'NotSignedIn' } });
    const after = await signedInAs(app, citizen);
    expect(await after.ask('query ($id: ID!) { draft(id: $id) { content } }', { id })).toEqual({ content: typed('Half a sentence') });
  });

  it('is listed by kind and by what it is about, page by page', async () => {
    const officer = await anOfficer();
    const drafts = [await saved(officer, { about: 'a' }), await saved(officer, { about: 'b' }), await aPaper(officer, { about: 'a' })];
    const device = await signedInAs(app, officer);
    const page = `query ($kind: String, $about: String, $first: Int! = 20, $after: String) {
      drafts(kind: $kind, about: $about, first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`;
    const ids = async (variables: object) => {
      const { nodes, pageInfo } = await device.ask<{ nodes: { id: string }[]; pageInfo: { endCursor: string } }>(page, { ...variables });
      return { ids: nodes.map(({ id }) => id), cursor: pageInfo.endCursor };
    };
    const [first, second, third] = drafts.map(({ id }) => globalId('draft', id));
    expect((await ids({ kind: 'note' })).ids).toEqual([second, first]);
    expect((await ids({ about: 'a' })).ids).toEqual([third, first]);
    const start = await ids({ first: 2 });
    expect(start.ids).toEqual([third, second]);
    expect((await ids({ first: 2, after: start.cursor })).ids).toEqual([first]);
  });
});

describe('two who write one draft', () => {
  it('never overwrite each other in silence: whoever is second is given the other’s words, name and time', async () => {
    const [one, other] = [await anOfficer(), await anOfficer()];
    const paper = await aPaper(one);
    const devices = await Promise.all([one, other].map((officer) => signedInAs(app, officer)));
    const outcomes = await Promise.all(
      devices.map((device, place) =>
        device.ask<{ __typename: string; draft?: object }>(SAVE, {
          input: { kind: 'paper', id: globalId('draft', paper.id), seenVersion: 1, content: typed(`Of officer ${place}`) },
        }),
      ),
    );
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(['Draft', 'DraftChangedMeanwhile']);
    const winner = outcomes[0]?.__typename === 'Draft' ? 0 : 1;
    expect(outcomes[1 - winner]?.draft).toEqual({
      content: typed(`Of officer ${winner}`),
      version: 2,
      changedAt: expect.any(String),
      changedBy: { displayName: [one, other][winner]?.profile?.displayName },
    });
    expect(await contentOf(one, paper.id)).toBe(typed(`Of officer ${winner}`));
  });

  it('nor in two tabs of one person, nor without saying what was seen', async () => {
    const citizen = await aCitizen(app);
    const draft = await saved(citizen);
    await saved(citizen, { id: draft.id, seenVersion: 1, content: typed('First tab') });
    for (const seenVersion of [1, null, undefined, 7]) {
      expect(await tried(citizen, { id: draft.id, seenVersion, content: typed('Second tab') })).toBeInstanceOf(DraftChangedMeanwhile);
    }
    expect(await contentOf(citizen, draft.id)).toBe(typed('First tab'));
  });

  it('don’t discard or publish what they haven’t seen', async () => {
    const [one, other] = [await anOfficer(), await anOfficer()];
    const paper = await aPaper(one);
    await saved(other, { kind: 'paper', id: paper.id, seenVersion: 1, content: typed('Not yet seen') });
    expect(await app.get(DiscardDraft).execute(one, { id: paper.id, seenVersion: 1 })).toBeInstanceOf(DraftChangedMeanwhile);
    expect(await finish(one, paper.id, 1)).toBeInstanceOf(DraftChangedMeanwhile);
    expect(await contentOf(one, paper.id)).toBe(typed('Not yet seen'));
    expect(await app.get(DiscardDraft).execute(one, { id: paper.id, seenVersion: 2 })).toBeNull();
    expect(await listed(other)).toEqual([]);
  });
});

describe('others', () => {
  /** Every way to a draft that a viewer could try. */
  async function pathsTo(id: string, viewer: Viewer) {
    const change = { id, seenVersion: 1, content: typed('Taken over') };
    return {
      listed: (await listed(viewer)).includes(id),
      read: (await contentOf(viewer, id)) !== undefined,
      saved: [codeOf(await tried(viewer, { kind: 'note', ...change })), codeOf(await tried(viewer, { kind: 'paper', ...change }))],
      discarded: codeOf(await app.get(DiscardDraft).execute(viewer, { id, seenVersion: 1 })),
      finished: codeOf(await finish(viewer, id)),
    };
  }
  const NOTHING = { listed: false, read: false, saved: ['NotAvailable', 'NotAvailable'], discarded: 'NotAvailable', finished: 'NotAvailable' };

  it('find no way to a person’s own draft, whatever office they hold (S2)', async () => {
    const owner = await aCitizen(app);
    const own = await saved(owner);
    const workOfTheSamePerson = await aProfessional(app, town.council.id, 'officer', { accountId: owner.accountId ?? '' });
    const others = [await aCitizen(app), await anOfficer(), await aCouncillor(app, town), workOfTheSamePerson];
    for (const viewer of others) expect(await pathsTo(own.id, viewer)).toEqual(NOTHING);
    expect(await contentOf(owner, own.id)).toBe(own.content);
  });

  it('find no way to an organisation’s draft: other councils, citizens, councillors who aren’t named (S2)', async () => {
    const named = await aCouncillor(app, town);
    const paper = await aPaper(await anOfficer(), { forProfileId: named.profile?.id });
    const elsewhere = await aTown(app);
    const withoutSecondFactor = { ...(await anOfficer()), secondFactor: false };
    const others = [await aCitizen(app), await aCouncillor(app, town), await anOfficer(elsewhere.council.id), withoutSecondFactor];
    for (const viewer of others) expect(await pathsTo(paper.id, viewer)).toEqual(NOTHING);
    expect(await contentOf(named, paper.id)).toBe(paper.content);
  });

  it('see nothing of it as visitors, and what isn’t there looks the same', async () => {
    const own = await saved(await aCitizen(app));
    const { errors } = await aVisitor(app).send('query ($id: ID!) { draft(id: $id) { content } }', { id: globalId('draft', own.id) });
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    const stranger = await aCitizen(app);
    expect(await pathsTo(NO_ID, stranger)).toEqual(NOTHING);
  });

  it('hear of it by no event', async () => {
    const own = await saved(await aCitizen(app));
    const told = await app.get(Database).rows('select 1 from outbox where topics::text like $1 or facts::text like $1', [`%${own.id}%`]);
    expect(told).toEqual([]);
  });
});

describe('beginning a draft', () => {
  it('is for those who write such things', async () => {
    const [citizen, officer] = [await aCitizen(app), await anOfficer()];
    const elsewhere = await aTown(app);
    const refused = [
      tried(citizen, { kind: 'paper', organisationId: town.council.id }),
      tried(officer, { kind: 'paper', organisationId: elsewhere.council.id }),
      tried(officer, { kind: 'paper' }),
      tried(citizen, { kind: 'unheard-of' }),
    ];
    for (const outcome of await Promise.all(refused)) expect(outcome).toBeInstanceOf(NotAllowed);
  });

  it('for a councillor names one who is in office there', async () => {
    const [officer, councillor] = [await anOfficer(), await aCouncillor(app, town)];
    const elsewhere = await aCouncillor(app, await aTown(app));
    expect(await aPaper(officer, { forProfileId: councillor.profile?.id })).toMatchObject({ forProfileId: councillor.profile?.id });
    expect(codeOf(await tried(officer, { kind: 'paper', organisationId: town.council.id, forProfileId: elsewhere.profile?.id }))).toBe('NotAvailable');
  });

  it('stays within its bounds: 256 KB, a JSON object, a hundred for each profile (S4)', async () => {
    const citizen = await aCitizen(app);
    const filling = 256 * 1024 - typed('').length;
    expect(codeOf(await tried(citizen, { content: typed('x'.repeat(filling)) }))).toBeNull();
    expect(codeOf(await tried(citizen, { content: typed('x'.repeat(filling + 1)) }))).toBe('DraftTooLong');
    expect(codeOf(await tried(citizen, { content: typed('ŵ'.repeat(filling / 2 + 1)) }))).toBe('DraftTooLong');
    for (const content of ['', 'null', '[]', '"text"', '{']) expect(codeOf(await tried(citizen, { content }))).toBe('NotADraft');
    for (let place = 1; place < 99; place++) await saved(citizen, { about: `${place}` });
    const [one, other] = await Promise.all([tried(citizen, { about: 'one' }), tried(citizen, { about: 'other' })]);
    expect([codeOf(one), codeOf(other)].sort()).toEqual(['TooManyDrafts', null]);
  });

  it('keeps every character that JSON holds, and takes the largest draft over HTTP', async () => {
    const citizen = await aCitizen(app);
    const content = JSON.stringify({ odd: '\u0000 \ud800 💚 <script>', quotes: '"'.repeat(100_000) });
    const device = await signedInAs(app, citizen);
    expect(await device.ask(SAVE, { input: { kind: 'note', content } })).toMatchObject({ __typename: 'Draft', content });
  });
});

describe('finishing a draft', () => {
  it('takes it away with the deed that publishes, and leaves it where the deed is refused', async () => {
    const citizen = await aCitizen(app);
    const draft = await saved(citizen);
    await app.get(UnitOfWork).run(async (tx) => (await app.get(Drafts).finish(tx, citizen, draft.id)) ?? new NotAllowed());
    expect(await listed(citizen)).toEqual([draft.id]);
    expect(await finish(citizen, draft.id, 1)).toBeNull();
    expect(await listed(citizen)).toEqual([]);
  });

  it('is nothing to do where nothing was drafted', async () => {
    const citizen = await aCitizen(app);
    for (const none of [null, undefined]) expect(await app.get(UnitOfWork).run((tx) => app.get(Drafts).finish(tx, citizen, none))).toBeNull();
  });
});
