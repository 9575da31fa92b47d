import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ChangeConsultationDraft,
  CopyConsultation,
  DraftConsultation,
  OpenConsultationDraft,
  type DraftConsultationInput,
} from '../../src/consultations/index.js';
import { TakeStance } from '../../src/opinions/index.js';
import { Clock, Database, globalId, isRefusal, Jobs, type Viewer } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aVisitor, signedInAs } from '../support/client.js';
import { aDraft, anItem, anOpenConsultation } from '../support/consultations.js';
import { aCitizen, aClerk, aCouncillor, aProfessional, aTown, aYouthWorker, type Town } from '../support/town.js';

let app: TestApp;
let town: Town;
let councillor: Viewer;
let officer: Viewer;

beforeAll(async () => {
  app = await startApp();
  town = await aTown(app, { publishesInAll: true });
  councillor = await aCouncillor(app, town);
  officer = await aProfessional(app, town.council.id, 'officer');
});

afterAll(() => app.close());

const both = (en: string): { en: string; cy: string } => ({ en, cy: `${en} (cy)` });
const done = async <Done>(outcome: Promise<Done>): Promise<Exclude<Done, { code: string }>> => {
  const result = await outcome;
  if (isRefusal(result)) throw new Error(`${result.code}: ${result.texts.en} ${JSON.stringify((result as { fields?: unknown }).fields)}`);
  return result as Exclude<Done, { code: string }>;
};
const draft = (wishes: Partial<DraftConsultationInput> = {}) => done(app.get(DraftConsultation).execute(councillor, aDraft(town.council.id, app.clock.now(), wishes)));
const change = (viewer: Viewer, draftId: string, seenVersion: number, wishes: Partial<DraftConsultationInput> = {}) => {
  const { organisationId: _, ...content } = aDraft(town.council.id, app.clock.now(), wishes);
  return app.get(ChangeConsultationDraft).execute(viewer, { ...content, draftId, seenVersion });
};

const READ = `query ($id: ID!) { consultationDraft(id: $id) { id version level closesAt missing { path message } warnings { kind isAnswered } changedBy { displayName }
  preview { state title { text } pages { items { __typename question { text } onlyIf { itemId optionIds } ... on OneChoiceItem { options { id label { text } } } } } } previewToken } }`;

interface Read {
  version: number;
  previewToken: string;
  missing: { path: string; message: string }[];
  warnings: unknown[];
  preview: { state: string; title: { text: string }; pages: { items: { __typename: string; onlyIf: { itemId: string; optionIds: string[] } | null; options: { id: string }[] }[] }[] };
}

const read = async (viewer: Viewer, id: string): Promise<Read | null> => (await signedInAs(app, viewer)).ask<Read | null>(READ, { id: globalId('con', id) });

describe('a draft', () => {
  it('is kept however little is written, and says all that is missing (G1, G2, G8, L1)', async () => {
    const client = await signedInAs(app, councillor);
    const made = await client.ask<{ id: string; missing: { path: string }[]; preview: { level: string } }>(
      `mutation ($input: DraftConsultationInput!) { draftConsultation(input: $input) { ... on ConsultationDraft { id missing { path } preview { level } } ... on Problem { code } } }`,
      { input: { organisationId: globalId('org', town.council.id), title: { en: 'The meadow' }, pages: [] } },
    );
    expect(made.missing.map(({ path }) => path)).toEqual(['summary', 'stillOpen', 'alreadyFixed', 'affects', 'options', 'effects', 'level', 'closesAt', 'pages', 'title.cy']);
  });

  it('is seen by the organisation’s councillors and officers, and by nobody else on any path (S2)', async () => {
    const { id, previewToken } = await draft({ title: both('Hidden meadow') });
    expect(await read(officer, id)).toMatchObject({ preview: { state: 'DRAFT', title: { text: 'Hidden meadow' } } });
    const elsewhere = await aCouncillor(app, await aTown(app));
    expect(await read(elsewhere, id)).toBeNull();
    for (const viewer of [await aClerk(app, town.council.id), await aYouthWorker(app, town), await aCitizen(app)]) await expect(read(viewer, id)).rejects.toThrow(/not for you/);
    for (const client of [aVisitor(app), await signedInAs(app, councillor)]) {
      expect(await client.ask('query ($id: ID!) { consultation(id: $id) { id } }', { id: globalId('con', id) })).toBeNull();
      const { nodes } = await client.ask<{ nodes: { title: { text: string } }[] }>('{ consultations(first: 100) { nodes { title { text } } } }');
      expect(nodes.map(({ title }) => title.text)).not.toContain('Hidden meadow');
    }
    const preview = 'query ($token: String!) { consultationPreview(token: $token) { title { text } pages { items { question { text } } } } }';
    expect(await aVisitor(app).ask(preview, { token: previewToken })).toMatchObject({ title: { text: 'Hidden meadow' } });
    expect(await aVisitor(app).ask(preview, { token: 'guessed' })).toBeNull();
  });

  it('is never overwritten in silence: who saw an older one gets the newer with its author', async () => {
    const { id } = await draft();
    await done(change(officer, id, 1, { title: both('By the officer') }));
    expect(await change(councillor, id, 1, { title: both('By the councillor') })).toMatchObject({
      code: 'ConsultationDraftChanged',
      draft: { version: 2, changedByProfileId: officer.profile?.id, preview: { title: { text: 'By the officer' } } },
    });
    expect(await read(councillor, id)).toMatchObject({ version: 2, preview: { title: { text: 'By the officer' } } });
    expect(await Promise.all([change(officer, id, 2), change(councillor, id, 2)]).then((both) => both.filter(isRefusal))).toHaveLength(1);
  });

  it('keeps the ids of what was there, and conditions by key', async () => {
    const pages = [{ key: 'p', title: both('Page'), items: [anItem('visit', 'one-choice'), anItem('why', 'open-text', { onlyIf: { item: 'visit', options: ['yes'] } })] }];
    const { id } = await draft({ pages });
    const first = await read(councillor, id);
    const [visit, why] = first?.preview.pages[0]?.items ?? [];
    expect(why?.onlyIf).toEqual({ itemId: expect.stringMatching(/^item_/), optionIds: [visit?.options[0]?.id] });
    const key = why?.onlyIf?.itemId ?? '';
    const options = (visit?.options ?? []).slice(0, 2).map(({ id: option }, at) => ({ key: option, label: both(`Renamed ${at}`) }));
    await done(change(councillor, id, 1, { pages: [{ key: 'p', title: both('Page'), items: [anItem(key, 'one-choice', { options })] }] }));
    expect((await read(councillor, id))?.preview.pages[0]?.items[0]?.options.map(({ id: option }) => option)).toEqual(options.map((option) => option.key));
    expect(await change(councillor, id, 2, { pages: [{ key: 'p', title: both('P'), items: [anItem('same', 'map-point'), anItem('same', 'file')] }] })).toMatchObject({
      code: 'InvalidInput',
      fields: [{ path: 'pages.0.items.1.key' }],
    });
  });

  it('can be thrown away, as it was seen', async () => {
    const { id } = await draft();
    const discard = async (seenVersion: number): Promise<unknown> =>
      (await signedInAs(app, officer)).ask('mutation ($input: ConsultationDraftInput!) { discardConsultationDraft(input: $input) { __typename } }', { input: { draftId: globalId('con', id), seenVersion } });
    expect(await discard(7)).toEqual({ __typename: 'ConsultationDraftChanged' });
    expect(await discard(1)).toEqual({ __typename: 'Organisation' });
    expect(await read(councillor, id)).toBeNull();
  });

  it('takes no text without end, and says which', async () => {
    const client = await signedInAs(app, councillor);
    const send = (length: number): Promise<unknown> =>
      client.ask('mutation ($input: DraftConsultationInput!) { draftConsultation(input: $input) { ... on InvalidInput { fields { path message } } } }', {
        input: { organisationId: globalId('org', town.council.id), summary: { en: 'x'.repeat(length) }, pages: [] },
      });
    expect(await send(20_001)).toEqual({ fields: [{ path: 'summary.en', message: 'Use no more than 20000 characters.' }] });
    await expect(send(1_000_000)).rejects.toThrow();
  });
});

describe('a copy', () => {
  it('says and asks the same with ids of its own, without the times', async () => {
    const round = await anOpenConsultation(app, councillor);
    const copy = await done(app.get(CopyConsultation).execute(officer, { consultationId: round.consultationId, organisationId: town.council.id }));
    const before = await app.get(Database).row<{ questionnaire: { items: { id: string; statements: unknown }[] }[] }>('select questionnaire from consultation where id = $1', [round.consultationId]);
    const [asked, copied] = [before?.questionnaire[0]?.items[0], copy.content.questionnaire[0]?.items[0]];
    expect(copied).toMatchObject({ kind: 'statement-round', statements: asked?.statements });
    expect(copied?.id).not.toBe(asked?.id);
    expect((await read(officer, copy.id))?.missing.map(({ path }) => path)).toEqual(['closesAt']);
  });

  it('of what isn’t there is none', async () => {
    expect(await app.get(CopyConsultation).execute(councillor, { consultationId: town.council.id, organisationId: town.council.id })).toMatchObject({ code: 'NotAvailable' });
  });
});

describe('opening a draft', () => {
  const open = (id: string, seenVersion = 1) => app.get(OpenConsultationDraft).execute(councillor, { draftId: id, seenVersion });

  it('is refused with the full list, in the reader’s language, and nothing is lost (G1, G2, G8)', async () => {
    const { id } = await draft({ stillOpen: null, affects: null, level: null, fewOptionsReason: null, pages: [{ key: 'p', title: both('P'), items: [anItem('x', 'one-choice', { options: [] })] }] });
    expect(await open(id)).toMatchObject({ code: 'NotReadyToOpen', fields: ['stillOpen', 'affects', 'options', 'level', 'pages.0.items.0.options'].map((path) => ({ path })) });
    const welsh = await app.get(OpenConsultationDraft).execute({ ...councillor, language: 'cy' }, { draftId: id, seenVersion: 1 });
    expect(welsh).toMatchObject({ fields: expect.arrayContaining([{ path: 'affects', message: 'Dywedwch pwy sy’n cael eu heffeithio.' }]) });
    expect(await read(councillor, id)).toMatchObject({ version: 1 });
  });

  it('makes a consultation of it with the same id, and there is no draft any more', async () => {
    const kinds = ['open-text', 'one-choice', 'several-choices', 'ranking', 'scale', 'number', 'budget', 'map-point', 'statement-round', 'file'] as const;
    const { id } = await draft({ pages: [{ key: 'p', title: both('All'), items: kinds.map((kind) => anItem(kind, kind)) }] });
    await done(open(id));
    expect(await read(councillor, id)).toBeNull();
    const query = 'query ($id: ID!) { consultation(id: $id) { state pages { items { __typename } } round { statements { nodes { text language } } } } }';
    expect(await aVisitor(app, 'cy').ask(query, { id: globalId('con', id) })).toEqual({
      state: 'OPEN',
      pages: [
        {
          items: ['OpenText', 'OneChoice', 'SeveralChoices', 'Ranking', 'Scale', 'Number', 'Budget', 'MapPoint', 'StatementRound', 'File'].map((kind) => ({ __typename: `${kind}Item` })),
        },
      ],
      round: { statements: { nodes: [{ text: 'More trees. (cy)', language: 'CY' }] } },
    });
  });

  it('at the same time from two places opens it once', async () => {
    const { id } = await draft();
    expect((await Promise.all([open(id), open(id)])).filter(isRefusal)).toHaveLength(1);
  });

  it('can be for later: announced until then, and who may take part stands from the announcement on (V7)', async () => {
    const opensAt = new Date(app.clock.now().getTime() + 86_400_000);
    const closesAt = new Date(opensAt.getTime() + 60 * 86_400_000);
    const who = { openTo: 'signed-in' as const, wardIds: [town.ward.id], ageBands: [], organisations: false };
    const pages = [{ key: 'p', title: both('P'), items: [anItem('round', 'statement-round')] }];
    const { id } = await draft({ opensAt, closesAt, whoMayTakePart: who, pages });
    await done(open(id));
    const query = 'query ($id: ID!) { consultation(id: $id) { state whoMayTakePart { wards { name { text } } } round { isOpen statements { nodes { id } } } } }';
    const shown = (): Promise<unknown> => aVisitor(app).ask(query, { id: globalId('con', id) });
    expect(await shown()).toMatchObject({ state: 'ANNOUNCED', whoMayTakePart: { wards: [{ name: { text: 'Middle' } }] }, round: { isOpen: false } });
    expect(await change(councillor, id, 1)).toMatchObject({ code: 'NotAvailable' });

    const [statement] = await app.get(Database).rows<{ id: string }>('select s.id from statement s join statement_round r on r.id = s.round_id where r.host_id = $1', [id]);
    const neighbour = await aCitizen(app, { wardId: town.ward.id });
    const take = (citizen: Viewer, instant: number): Promise<unknown> =>
      app.get(Clock).at(new Date(instant), () => app.get(TakeStance).execute(citizen, { statementId: statement?.id ?? '', stance: 'agree' }));
    expect(await take(neighbour, opensAt.getTime() - 1)).toMatchObject({ code: 'RoundClosed' });
    expect(await take(await aCitizen(app), opensAt.getTime())).toMatchObject({ code: 'NotAllowed' });
    expect(isRefusal(await take(neighbour, opensAt.getTime()))).toBe(false);

    const told = async (): Promise<number> => (await app.get(Database).rows(`select 1 from outbox where kind = 'consultation.opened' and $1 = any(topics)`, [`consultation:${id}`])).length;
    await app.get(Jobs).perform('tell-opening', { consultationId: id });
    expect(await told()).toBe(0);
    await app.get(Clock).at(opensAt, () => app.get(Jobs).perform('tell-opening', { consultationId: id }));
    expect(await told()).toBe(1);
  });
});
