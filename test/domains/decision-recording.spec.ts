import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { ChangeCommitment } from '../../src/commitments/index.js';
import {
  CarryOutDecision,
  OpenForViews,
  PublishDecision,
  RecordDecision,
  RemovePaper,
  ReviseDecision,
  StillAsked,
  SupersedeDecision,
  WithdrawDecision,
  type DecisionEntity,
  type PublishDecisionInput,
  type RecordDecisionInput,
} from '../../src/decisions/index.js';
import { SaveDraft } from '../../src/drafts/index.js';
import { ChangeBodyMembers, FoundBody, SetPreElectionPeriod, type BodyEntity } from '../../src/identity/index.js';
import { Database, globalId, isRefusal, localId, SeveralProblems, UnitOfWork, type Problem, type Viewer } from '../../src/platform/index.js';
import { DecisionFacts } from '../../src/proceedings/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aVisitor, signedInAs } from '../support/client.js';
import { aDecisionToPublish, aPublishedDecision, aRecord, inDays, NO_INTERESTS, optionsOf } from '../support/decisions.js';
import { headersOf, upload } from '../support/files.js';
import { aClerk, aCouncillor, aProfessional, aTown, type Town } from '../support/town.js';

let app: TestApp;
let town: Town;
let ann: Viewer;
let bob: Viewer;
let clerk: Viewer;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  town = await aTown(app);
  ann = await aCouncillor(app, town, { name: 'Ann Invented' });
  bob = await aCouncillor(app, town, { name: 'Bob Invented' });
  clerk = await aClerk(app, town.council.id);
});

const DAY_MS = 86_400_000;
const later = <Value>(days: number, work: () => Promise<Value>): Promise<Value> => app.clock.at(new Date(app.clock.now().getTime() + days * DAY_MS), work);
const codeOf = (outcome: object | Problem): string | null => (isRefusal(outcome) ? outcome.code : null);
const wordsOf = (outcome: object | Problem): string => (isRefusal(outcome) ? outcome.texts.en : '');
const idOf = (viewer: Viewer): string => viewer.profile?.id ?? '';
const both = (text: string) => ({ en: text, cy: text });
function made<Thing extends object>(outcome: Thing | Problem): Thing {
  if (isRefusal(outcome)) throw new Error(outcome.texts.en);
  return outcome;
}
const rows = <Row extends Record<string, unknown>>(sql: string, values: unknown[]): Promise<Row[]> => app.get(Database).rows<Row>(sql, values);
const actsIn = async (): Promise<string[]> => {
  const entries = await rows<{ content: string }>('select content from audit_entry where organisation_id = $1 order by seq', [town.council.id]);
  return entries.map(({ content }) => (JSON.parse(content) as { act: string }).act);
};
const cabinet = async (members: Viewer[], day = inDays(app, 0)): Promise<BodyEntity> =>
  made(await app.get(FoundBody).execute(clerk, { organisationId: town.council.id, name: both('Cabinet'), members: members.map((member) => ({ profileId: idOf(member), day })) }));
const published = (viewer: Viewer, wishes: Partial<PublishDecisionInput> = {}): Promise<DecisionEntity> => aPublishedDecision(app, viewer, wishes);
const record = async (viewer: Viewer, decision: DecisionEntity, wishes: Partial<RecordDecisionInput> = {}) => app.get(RecordDecision).execute(viewer, await aRecord(app, decision, wishes));
const vote = (viewer: Viewer, how: 'for' | 'against' | 'abstained' | 'absent' | 'interest') => ({ memberId: idOf(viewer), vote: how });
const step = (decision: DecisionEntity) => ({ decisionId: decision.id, version: decision.version });
const asOwner = async <Value>(work: (owner: pg.Client) => Promise<Value>): Promise<Value> => {
  const owner = new pg.Client(app.database.ownerUrl);
  await owner.connect();
  return work(owner).finally(() => owner.end());
};

describe('a body', () => {
  it('is kept by the clerk, of councillors in office, with everybody’s days, on the record', async () => {
    const body = await cabinet([ann]);
    const change = (viewer: Viewer, given: { joining?: Viewer[]; leaving?: Viewer[]; version?: number }) => {
      const days = (members: Viewer[] = []) => members.map((member) => ({ profileId: idOf(member), day: inDays(app, 0) }));
      return app.get(ChangeBodyMembers).execute(viewer, { bodyId: body.id, version: given.version ?? 1, joining: days(given.joining), leaving: days(given.leaving) });
    };
    expect(codeOf(await change(ann, { joining: [bob] }))).toBe('NotAllowed');
    expect(codeOf(await change(clerk, { joining: [clerk] }))).toBe('NotACouncillor');
    expect(codeOf(await change(clerk, { joining: [ann] }))).toBe('MembershipMuddled');
    expect(codeOf(await change(clerk, { leaving: [bob] }))).toBe('MembershipMuddled');
    expect(codeOf(await change(clerk, { joining: [bob], leaving: [ann] }))).toBeNull();
    expect(codeOf(await change(clerk, { joining: [bob] }))).toBe('VersionChanged');
    expect(await actsIn()).toEqual(expect.arrayContaining(['body.founded', 'body.members-changed']));
    const shown = await aVisitor(app).ask('query ($id: ID!) { body(id: $id) { name { text } members { member { displayName } untilDay } } }', { id: globalId('body', body.id) });
    expect(shown).toMatchObject({ members: expect.arrayContaining([{ member: { displayName: 'Ann Invented' }, untilDay: inDays(app, 0) }, { member: { displayName: 'Bob Invented' }, untilDay: null }]) as unknown });
  });

  it('D1: decides what one of its members brings before the public, named beside it', async () => {
    const body = await cabinet([ann]);
    const publish = (viewer: Viewer) => app.get(PublishDecision).execute(viewer, aDecisionToPublish(app, town.council.id, { bodyId: body.id }));
    expect(codeOf(await publish(bob))).toBe('NotOnTheBody');
    const decision = made(await publish(ann));
    const shown = await aVisitor(app).ask('query ($id: ID!) { decision(id: $id) { body { name { text } } councillor { displayName } councillorOffice versions { publishedBy { displayName } } } }', {
      id: globalId('dec', decision.id),
    });
    expect(shown).toEqual({
      ...{ body: { name: { text: 'Cabinet' } }, councillor: { displayName: 'Ann Invented' }, councillorOffice: 'Test councillor, Middle' },
      versions: [{ publishedBy: { displayName: 'Ann Invented' } }],
    });
  });
});

describe('recording what a body decided', () => {
  it('D3: says how each member voted, and dissent in their own words', async () => {
    const decision = await published(ann, { bodyId: (await cabinet([ann, bob])).id });
    expect(wordsOf(await later(2, () => record(ann, decision)))).toContain('Ann Invented, Bob Invented');
    const votes = [vote(ann, 'for'), { ...vote(bob, 'against'), dissent: 'Rhy **ddrud**.', dissentLanguage: 'cy' as const }];
    const outcome = await later(2, async () => record(await aProfessional(app, town.council.id, 'officer', { name: 'Olive Invented' }), decision, { votes }));
    expect(codeOf(outcome)).toBeNull();
    const shown = await aVisitor(app).ask(
      'query ($id: ID!) { decision(id: $id) { outcome { recordedBy { displayName } votes { member { displayName } vote dissent { source language } } rejected { option { title { text } } why { source } } interests { noneDeclared } } } }',
      { id: globalId('dec', decision.id) },
    );
    expect(shown).toEqual({
      outcome: {
        recordedBy: { displayName: 'Olive Invented' },
        votes: [{ member: { displayName: 'Ann Invented' }, vote: 'FOR', dissent: null }, { member: { displayName: 'Bob Invented' }, vote: 'AGAINST', dissent: { source: 'Rhy **ddrud**.', language: 'CY' } }],
        rejected: [{ option: { title: { text: 'Stay shut' } }, why: { source: 'Staying shut helps nobody.' } }],
        interests: { noneDeclared: true },
      },
    });
  });

  it('D3: names whoever has a pecuniary interest and no dispensation, and records nothing', async () => {
    const declared = [{ personId: idOf(bob), kind: 'pecuniary' as const, what: both('A bookshop') }];
    const decision = await published(ann, { bodyId: (await cabinet([ann, bob])).id, interests: { noneDeclared: false, declared } });
    const decide = (wishes: Partial<RecordDecisionInput>) => later(2, () => record(ann, decision, wishes));
    const refused = await decide({ votes: [vote(ann, 'for'), vote(bob, 'for')] });
    expect([codeOf(refused), wordsOf(refused)]).toEqual(['InterestBarsVote', expect.stringContaining('Bob Invented')]);
    expect(await rows('select 1 from decision_vote where decision_id = $1', [decision.id])).toEqual([]);
    expect(codeOf(await decide({ votes: [vote(ann, 'for'), vote(bob, 'interest')] }))).toBeNull();
  });

  it('counts those who were members on the day, and nobody who joined or left since', async () => {
    const body = await cabinet([ann]);
    const decision = await published(ann, { bodyId: body.id });
    const days = (viewer: Viewer, day: number) => [{ profileId: idOf(viewer), day: inDays(app, day) }];
    made(await app.get(ChangeBodyMembers).execute(clerk, { bodyId: body.id, version: 1, joining: days(bob, 3), leaving: days(ann, 2) }));
    const decidedOn = inDays(app, 2);
    expect(codeOf(await later(5, () => record(ann, decision, { decidedOn, votes: [vote(bob, 'for')] })))).toBe('SeveralProblems');
    expect(codeOf(await later(5, () => record(ann, decision, { decidedOn: inDays(app, 6), votes: [vote(bob, 'for')] })))).toBe('DayAhead');
    expect(codeOf(await later(5, () => record(ann, decision, { decidedOn, votes: [vote(ann, 'for')] })))).toBeNull();
  });

  it('happens once when two officers record it at the same instant, each something else', async () => {
    const decision = await published(ann, { bodyId: (await cabinet([ann, bob])).id });
    const officers = [await aProfessional(app, town.council.id, 'officer'), await aProfessional(app, town.council.id, 'officer')];
    const [first = '', second = ''] = await optionsOf(app, decision);
    const votes = [vote(ann, 'for'), vote(bob, 'absent')];
    const choosing = (optionId: string, other: string) => ({ votes, optionId, rejected: [{ optionId: other, why: both('Not this.') }] });
    const outcomes = await later(2, () => Promise.all(officers.map((officer, place) => record(officer, decision, place === 0 ? choosing(first, second) : choosing(second, first)))));
    expect(outcomes.map(codeOf).sort()).toEqual(['AlreadyDecided', null]);
    expect(wordsOf(outcomes.find(isRefusal) ?? {})).toContain('decided or withdrawn already');
    expect(await rows('select 1 from decision_vote where decision_id = $1', [decision.id])).toHaveLength(2);
  });

  it('is nobody’s from another council, and no officer’s where one councillor decides (D1)', async () => {
    const officer = await aProfessional(app, town.council.id, 'officer');
    const stranger = await aProfessional(app, (await aTown(app)).council.id, 'officer');
    const own = await published(ann);
    const joint = await published(ann, { bodyId: (await cabinet([ann])).id });
    expect(codeOf(await later(2, () => record(officer, own)))).toBe('NotAllowed');
    expect(codeOf(await later(2, () => record(stranger, joint, { votes: [vote(ann, 'for')] })))).toBe('NotAllowed');
  });
});

describe('what is still asked', () => {
  it('is the full list at once, by the rules that refuse (D2, D3)', async () => {
    const decision = await published(ann, { bodyId: (await cabinet([ann])).id });
    const asked = await app.get(StillAsked).toRecord(decision.id);
    expect(asked.map(({ code }) => code)).toEqual(['TooEarly', 'RecordIncomplete', 'VotesIncomplete']);
    const refused = await record(ann, decision, { reasons: null, rejected: [] });
    expect((refused as SeveralProblems).problems.map(({ code }) => code)).toEqual(['TooEarly', 'RecordIncomplete', 'VotesIncomplete']);
    const client = await signedInAs(app, ann);
    const id = globalId('dec', decision.id);
    const shown = await client.ask<{ stillAskedToRecord: { code: string }[] }>('query ($id: ID!) { decision(id: $id) { stillAskedToOpen { code } stillAskedToRecord { code } } }', { id });
    expect(shown.stillAskedToRecord).toHaveLength(3);
    expect(await aVisitor(app).ask('query ($id: ID!) { decision(id: $id) { stillAskedToRecord { code } } }', { id })).toEqual({ stillAskedToRecord: [] });
  });

  it('before publishing is said without publishing', async () => {
    const check = (wishes: Partial<PublishDecisionInput>) => app.get(PublishDecision).execute(ann, aDecisionToPublish(app, town.council.id, { onlyCheck: true, ...wishes }));
    const refused = await check({ isKey: true, whyKey: null, decidesOn: inDays(app, 3) });
    expect((refused as SeveralProblems).problems.map(({ code }) => code)).toEqual(['NoticeTooShort', 'ContentIncomplete']);
    expect(codeOf(await check({}))).toBe('NothingIsMissing');
    expect(await rows('select 1 from decision where organisation_id = $1', [town.council.id])).toEqual([]);
  });
});

describe('a draft of a decision', () => {
  it('is an officer’s for a named councillor, who publishes it; no officer publishes (D1)', async () => {
    const officer = await aProfessional(app, town.council.id, 'officer');
    const organisationId = town.council.id;
    const draft = made(await app.get(SaveDraft).execute(officer, { kind: 'decision', organisationId, forProfileId: idOf(ann), content: '{"title":"Hours"}' }));
    const draftId = (await rows<{ id: string }>('select id from draft where organisation_id = $1', [organisationId]))[0]?.id ?? '';
    expect(draft).toBeDefined();
    const publish = (viewer: Viewer) => app.get(PublishDecision).execute(viewer, aDecisionToPublish(app, organisationId, { draftId }));
    expect(codeOf(await publish(officer))).toBe('NotAllowed');
    expect(codeOf(await publish(bob))).toBe('NotAvailable');
    const overwritten = await app.get(SaveDraft).execute(ann, { id: draftId, seenVersion: 9, kind: 'decision', organisationId, content: '{"title":"Mine"}' });
    expect(codeOf(overwritten)).toBe('DraftChangedMeanwhile');
    expect(codeOf(await publish(ann))).toBeNull();
    expect(await rows('select 1 from draft where id = $1', [draftId])).toEqual([]);
  });
});

describe('the steps of a decision', () => {
  it('is withdrawn before it is decided, with a public reason, by its councillor or the clerk', async () => {
    const decision = await published(ann);
    const withdraw = (viewer: Viewer) => app.get(WithdrawDecision).execute(viewer, { ...step(decision), why: both('The grant fell through.') });
    expect(codeOf(await withdraw(bob))).toBe('NotAllowed');
    expect(codeOf(await withdraw(clerk))).toBeNull();
    const shown = await aVisitor(app).ask('query ($id: ID!) { decision(id: $id) { state withdrawnWhy { text } title { text } } }', { id: globalId('dec', decision.id) });
    expect(shown).toEqual({ state: 'WITHDRAWN', withdrawnWhy: { text: 'The grant fell through.' }, title: { text: 'The library’s hours' } });
    expect(codeOf(await withdraw(ann))).toBe('AlreadyDecided');
    expect(codeOf(await later(2, () => record(ann, decision)))).toBe('AlreadyDecided');
    expect(await actsIn()).toContain('decision.withdrawn');
  });

  it('is carried out, and done once each promise is delivered or dropped (D7)', async () => {
    const decision = await published(ann);
    const decided = made(await later(2, () => record(ann, decision, { commitments: [{ what: both('Sundays'), dueOn: '2030-01-01' }] })));
    expect(codeOf(await app.get(CarryOutDecision).begin(bob, step(decided)))).toBe('NotAllowed');
    const begun = made(await app.get(CarryOutDecision).begin(ann, step(decided)));
    expect(codeOf(await app.get(CarryOutDecision).finish(ann, step(begun)))).toBe('PromisesOpen');
    const [promise] = await rows<{ id: string }>('select id from commitment where promised_in_id = $1', [decision.id]);
    made(await app.get(ChangeCommitment).execute(ann, { commitmentId: promise?.id ?? '', version: 1, state: 'delivered', note: both('Open since May.') }));
    expect(codeOf(await app.get(CarryOutDecision).finish(ann, step(decided)))).toBe('VersionChanged');
    expect(await app.get(CarryOutDecision).finish(ann, step(begun))).toMatchObject({ state: 'done' });
  });

  it('D7: promises by whom and by when, and whoever is at work for the council sees which step that suggests', async () => {
    const [decision, officer] = [await published(ann), await aProfessional(app, town.council.id, 'officer')];
    const promise = (ownerId: string | null, dueOn = '2030-01-01') => ({ commitments: [{ what: both('Sundays'), dueOn, ownerId }] });
    const stranger = await aCouncillor(app, await aTown(app));
    expect(codeOf(await later(2, () => record(ann, decision, promise(idOf(stranger)))))).toBe('CannotOwnCommitment');
    expect(codeOf(await later(2, () => record(ann, decision, promise(idOf(officer), inDays(app, -1)))))).toBe('DueTooEarly');
    expect(await rows('select 1 from commitment where promised_in_id = $1', [decision.id])).toEqual([]);
    made(await later(2, () => record(ann, decision, promise(idOf(officer)))));
    const shown = 'query ($id: ID!) { decision(id: $id) { suggestedStep outcome { commitments { owner { id } } } } }';
    const asked = { id: globalId('dec', decision.id) };
    const seenBy = async (viewer: Viewer) => (await signedInAs(app, viewer)).ask<object>(shown, asked);
    expect(await seenBy(ann)).toEqual({ suggestedStep: null, outcome: { commitments: [{ owner: { id: globalId('prof', idOf(officer)) } }] } });
    const [kept] = await rows<{ id: string }>('select id from commitment where promised_in_id = $1', [decision.id]);
    made(await app.get(ChangeCommitment).execute(officer, { commitmentId: kept?.id ?? '', version: 1, state: 'under-way' }));
    expect(await seenBy(officer)).toMatchObject({ suggestedStep: 'BEING_CARRIED_OUT' });
    made(await app.get(ChangeCommitment).execute(officer, { commitmentId: kept?.id ?? '', version: 2, state: 'delivered' }));
    expect(await seenBy(ann)).toMatchObject({ suggestedStep: 'DONE' });
    expect(await aVisitor(app).ask(shown, asked)).toMatchObject({ suggestedStep: null });
  });

  it('is superseded by a later one, and each names the other', async () => {
    const [earlier, by] = [await published(ann), await published(bob, { title: both('Hours again') })];
    const decided = made(await later(2, () => record(ann, earlier)));
    const supersede = () => app.get(SupersedeDecision).execute(ann, { ...step(decided), byDecisionId: by.id, why: both('New hours.') });
    expect(codeOf(await supersede())).toBe('NotDecidedYet');
    made(await later(2, () => record(bob, by)));
    expect(codeOf(await supersede())).toBeNull();
    const read = (id: string) => aVisitor(app).ask('query ($id: ID!) { decision(id: $id) { state supersededWhy { text } supersededBy { title { text } } supersedes { id } } }', { id: globalId('dec', id) });
    expect(await read(earlier.id)).toEqual({ state: 'SUPERSEDED', supersededWhy: { text: 'New hours.' }, supersededBy: { title: { text: 'Hours again' } }, supersedes: [] });
    expect(await read(by.id)).toMatchObject({ state: 'DECIDED', supersededBy: null, supersedes: [{ id: globalId('dec', earlier.id) }] });
  });
});

describe('what is withheld (D9)', () => {
  const secret = 'Seven thousand for Acme';
  const withheld = (wishes: Partial<PublishDecisionInput> = {}): Partial<PublishDecisionInput> => ({
    options: [
      { title: both('Buy'), effects: both('Ours.'), isPreferred: false },
      { title: both(secret), effects: both(secret), cost: both(secret), affects: both(secret), isPreferred: false, withheldGround: 'business-affairs' },
    ],
    whyPreferred: null,
    papers: [
      { title: both('Valuation'), url: 'https://example.org/seven-thousand', isBackground: true, withheldGround: 'business-affairs' },
      { title: both('Plan'), url: 'https://example.org/plan', isBackground: true },
    ],
    withheldReasons: { ground: 'legal-privilege', text: both(secret) },
    ...wishes,
  });
  const EVERYTHING = `id state title { text } options { title { text translations { text } } effects { source html } cost { text } affects { text } isWithheld } papers { id title { text } url isWithheld file { url } }
    reasons { source } hasWithheldReasons withheld { part partId ground { code provision words { text } } texts { name text { source } } url file { url } }
    versions { options { title { text } effects { source } } papers { title { text } url } differences { segments { text } } }
    outcome { hasWithheldReasons reasons { source } option { title { text } } rejected { option { title { text } } } }`;

  it('D9: is never told to the public on any path; that it exists and on what ground is', async () => {
    const decision = await published(ann, withheld());
    made(await later(2, () => record(ann, decision, { withheldReasons: { ground: 'business-affairs', text: both(secret) } })));
    const id = globalId('dec', decision.id);
    const visitor = aVisitor(app);
    const paths = await Promise.all([
      visitor.ask<object>(`query ($id: ID!) { decision(id: $id) { ${EVERYTHING} } }`, { id }),
      visitor.ask<object>(`query ($org: ID) { decisions(organisationId: $org) { nodes { ${EVERYTHING} } } }`, { org: globalId('org', town.council.id) }),
      (await signedInAs(app, await aCouncillor(app, await aTown(app)))).ask<object>(`query ($id: ID!) { decision(id: $id) { ${EVERYTHING} } }`, { id }),
      rows('select row_to_json(v) as version from decision_version v where decision_id = $1', [decision.id]),
      rows('select content from audit_entry where organisation_id = $1', [town.council.id]),
      rows('select * from outbox', []),
    ]);
    for (const path of paths) expect(JSON.stringify(path)).not.toMatch(/Seven thousand|seven-thousand|Valuation/i);
    expect(paths[0]).toMatchObject({
      options: [{ title: { text: 'Buy' }, isWithheld: false }, { title: { text: 'Not published' }, isWithheld: true }],
      papers: [{ title: { text: 'Not published' }, url: null, isWithheld: true }, { title: { text: 'Plan' }, url: 'https://example.org/plan' }],
      hasWithheldReasons: true,
      outcome: { hasWithheldReasons: true },
    });
    const grounds = (paths[0] as { withheld: { part: string; texts: null; ground: { provision: string } }[] }).withheld;
    expect(grounds.map(({ part, texts, ground }) => [part, texts, ground.provision.slice(-8)])).toEqual([
      ['OPTION', null, 'para. 14'],
      ['OUTCOME', null, 'para. 14'],
      ['PAPER', null, 'para. 14'],
      ['REASONS', null, 'para. 16'],
    ]);
  });

  it('is read by that council’s councillors and officers', async () => {
    const decision = await published(ann, withheld());
    const officer = await signedInAs(app, await aProfessional(app, town.council.id, 'officer'));
    const shown = await officer.ask<{ withheld: { part: string; texts: { name: string; text: { source: string } }[]; url: string | null }[] }>(
      'query ($id: ID!) { decision(id: $id) { withheld { part texts { name text { source } } url } } }',
      { id: globalId('dec', decision.id) },
    );
    expect(shown.withheld.map(({ part, texts, url }) => [part, texts.length, url])).toEqual([['OPTION', 4, null], ['PAPER', 1, 'https://example.org/seven-thousand'], ['REASONS', 1, null]]);
    expect(shown.withheld[0]?.texts[0]?.text.source).toBe(secret);
  });

  it('D8: keeps the file of a withheld paper of an earlier version when another takes its place', async () => {
    const [headers, files] = [await headersOf(app, ann), [] as string[]];
    for (const name of ['first.txt', 'second.txt']) files.push(localId('file', (await upload(app, headers, name, name)).body.id));
    const papers = (fileId: string | undefined, id: string | null = null) => [{ id, title: both('Valuation'), fileId: fileId ?? null, isBackground: true, withheldGround: 'business-affairs' }];
    const decision = await published(ann, withheld({ papers: papers(files[0]) }));
    const [paper] = await rows<{ id: string }>('select id from decision_paper where decision_id = $1', [decision.id]);
    const { organisationId: _, isKey: __, exception: ___, ...content } = aDecisionToPublish(app, town.council.id, withheld({ papers: papers(files[1], paper?.id) }));
    const [option = null, other = null] = await optionsOf(app, decision);
    const options = content.options.map((each, place) => ({ ...each, id: [option, other][place] ?? null }));
    made(await app.get(ReviseDecision).execute(ann, { ...content, options, decisionId: decision.id, version: decision.version, whyChanged: both('Valued again') }));
    expect(await rows('select loose_since from file where id = any($1)', [files])).toEqual([{ loose_since: null }, { loose_since: null }]);
  });

  it('has a ground that the law of the country knows', async () => {
    const given = aDecisionToPublish(app, town.council.id, withheld({ withheldReasons: { ground: 'awkward', text: both(secret) } }));
    expect(codeOf(await app.get(PublishDecision).execute(ann, given))).toBe('UnknownGround');
  });
});

describe('a quasi-judicial matter (D9)', () => {
  const planning = { isQuasiJudicial: true, whyPreferred: null, options: [{ title: both('Grant'), effects: both('Built.'), isPreferred: false }, { title: both('Refuse'), effects: both('Not built.'), isPreferred: false }] };

  it('D9: shows no preference, isn’t opened for views or consulted on, and can be decided', async () => {
    const preferring = aDecisionToPublish(app, town.council.id, { isQuasiJudicial: true });
    expect(codeOf(await app.get(PublishDecision).execute(ann, preferring))).toBe('PreferenceTooEarly');
    const decision = await published(ann, planning);
    expect(decision.state).toBe('notice');
    expect(codeOf(await app.get(OpenForViews).execute(ann, step(decision)))).toBe('TakesNoViews');
    const facts = () => app.get(UnitOfWork).run((tx) => app.get(DecisionFacts).of(tx, ann, decision.id));
    expect(await facts()).toMatchObject({ isQuasiJudicial: true, mayConsult: false });
    expect(codeOf(await later(2, () => record(ann, decision)))).toBeNull();
  });
});

describe('before an election (D9)', () => {
  it('D9: launching needs a reason, which is public and on the record', async () => {
    const decision = await published(ann, { isKey: true, decidesOn: inDays(app, 40) });
    const period = { organisationId: town.council.id, fromDay: inDays(app, 0), untilDay: inDays(app, 30) };
    expect(codeOf(await app.get(SetPreElectionPeriod).execute(ann, period))).toBe('NotAllowed');
    expect(codeOf(await app.get(SetPreElectionPeriod).execute(clerk, { ...period, untilDay: inDays(app, -1) }))).toBe('PeriodEndsBeforeItBegins');
    made(await app.get(SetPreElectionPeriod).execute(clerk, period));
    const publish = (preElectionReason: { en: string; cy: string } | null) => app.get(PublishDecision).execute(ann, aDecisionToPublish(app, town.council.id, { preElectionReason }));
    expect(codeOf(await publish(null))).toBe('PreElectionReasonMissing');
    expect(codeOf(await app.get(OpenForViews).execute(ann, step(decision)))).toBe('PreElectionReasonMissing');
    expect(codeOf(await app.get(OpenForViews).execute(ann, { ...step(decision), preElectionReason: both('The lease ends.') }))).toBeNull();
    const launched = made(await publish(both('The roof is down.')));
    const shown = await aVisitor(app).ask('query ($id: ID!) { decision(id: $id) { preElectionReason { text } organisation { preElectionPeriods { isNow } } } }', { id: globalId('dec', launched.id) });
    expect(shown).toEqual({ preElectionReason: { text: 'The roof is down.' }, organisation: { preElectionPeriods: [{ isNow: true }] } });
    expect(codeOf(await later(31, () => app.get(PublishDecision).execute(ann, aDecisionToPublish(app, town.council.id, { decidesOn: inDays(app, 2) }))))).toBeNull();
  });
});

describe('retention (D8)', () => {
  const papers = [{ title: both('Survey'), url: 'https://example.org/survey', isBackground: true }, { title: both('Report'), url: 'https://example.org/report', isBackground: false }];
  const paperIds = async (decision: DecisionEntity): Promise<string[]> => (await rows<{ id: string }>('select id from decision_paper where decision_id = $1 order by is_background desc', [decision.id])).map(({ id }) => id);

  it('D8: keeps background papers four years and the rest six; what goes leaves its name and why', async () => {
    const decision = await published(ann, { papers });
    const [survey = '', report = ''] = await paperIds(decision);
    const remove = (paperId: string, viewer: Viewer = clerk) => app.get(RemovePaper).execute(viewer, { paperId, why: both('Kept long enough.') });
    expect(codeOf(await remove(survey))).toBe('NotDecidedYet');
    made(await later(2, () => record(ann, decision)));
    expect(codeOf(await later(3 * 366, () => remove(survey)))).toBe('PaperIsKept');
    expect(codeOf(await later(4 * 366, () => remove(survey, ann)))).toBe('NotAllowed');
    expect(codeOf(await later(4 * 366, () => remove(survey)))).toBeNull();
    expect(codeOf(await later(4 * 366, () => remove(report)))).toBe('PaperIsKept');
    const shown = await aVisitor(app).ask<{ papers: object[] }>('query ($id: ID!) { decision(id: $id) { papers { title { text } url removedWhy { text } } } }', { id: globalId('dec', decision.id) });
    expect(shown.papers).toEqual([{ title: { text: 'Survey' }, url: null, removedWhy: { text: 'Kept long enough.' } }, { title: { text: 'Report' }, url: 'https://example.org/report', removedWhy: null }]);
  });

  it('D8: holds at the database, against whatever code or role', async () => {
    const decision = await published(ann, { papers });
    made(await later(2, () => record(ann, decision)));
    await asOwner(async (owner) => {
      for (const table of ['decision_outcome', 'decision_paper', 'decision_version']) {
        await expect(owner.query(`delete from ${table} where decision_id = $1`, [decision.id])).rejects.toMatchObject({ code: '42501' });
      }
      await expect(owner.query('delete from decision where id = $1', [decision.id])).rejects.toMatchObject({ code: '42501' });
      for (const change of [`url = null`, `url = null, removed_at = decision_date + interval '3 years'`]) {
        const sql = `update decision_paper p set ${change} from (select id, decided_at as decision_date from decision) d where d.id = p.decision_id and d.id = $1`;
        await expect(owner.query(sql, [decision.id])).rejects.toMatchObject({ code: '42501' });
      }
      await owner.query(`begin`);
      await owner.query(`select set_config('folkmoot.today', (kept_until - 1)::text, true) from decision where id = $1`, [decision.id]);
      await owner.query('savepoint before');
      await expect(owner.query('delete from decision_outcome where decision_id = $1', [decision.id])).rejects.toMatchObject({ code: '42501' });
      await owner.query('rollback to before');
      await owner.query(`select set_config('folkmoot.today', kept_until::text, true) from decision where id = $1`, [decision.id]);
      expect((await owner.query('delete from decision_outcome where decision_id = $1', [decision.id])).rowCount).toBe(1);
      await owner.query('rollback');
    });
  });
});

describe('interests', () => {
  it('are declared by people of that council, or it is said that there are none (D3)', async () => {
    const publish = (interests: PublishDecisionInput['interests']) => app.get(PublishDecision).execute(ann, aDecisionToPublish(app, town.council.id, { interests }));
    const stranger = await aCouncillor(app, await aTown(app));
    expect(codeOf(await publish({ noneDeclared: false, declared: [] }))).toBe('ContentIncomplete');
    expect(codeOf(await publish({ noneDeclared: false, declared: [{ personId: idOf(stranger), kind: 'other', what: both('A club') }] }))).toBe('NotAvailable');
    expect(codeOf(await publish(NO_INTERESTS))).toBeNull();
  });
});
