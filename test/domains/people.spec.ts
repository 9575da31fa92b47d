import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Clock, Database, globalId, localId, type Viewer } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aVisitor, signedInAs, type Client } from '../support/client.js';
import { eventually } from '../support/eventually.js';
import { aCitizen, aClerk, aCouncillor, anAccount, aProfessional, aTown, aYouthWorker, type Town } from '../support/town.js';
import { aYouthSpace } from '../support/youth.js';

let app: TestApp;
let town: Town;
let clerk: Client;
let clerkViewer: Viewer;

beforeAll(async () => {
  app = await startApp({ JOBS: 'true' });
});
afterAll(() => app.close());
beforeEach(async () => {
  town = await aTown(app);
  clerkViewer = await aClerk(app, town.council.id);
  clerk = await signedInAs(app, clerkViewer);
});

interface Answer {
  __typename: string;
  message?: string;
}
interface Shown {
  state: string;
  lineManager: string | null;
  viewerCanChange: boolean;
  profile: { displayName: string };
  nextEnding: { kind: string; at: string } | null;
  appointments: { id: string; role: string; endsAt: string | null; endReason: string | null; isOver: boolean; checksValidUntil: string | null; portfolios: string[]; endingWould: { text: string }[] }[];
}

const PEOPLE = `query ($org: ID!, $filter: PeopleFilter, $after: String) { people(organisationId: $org, filter: $filter, first: 2, after: $after) {
  nodes { state profile { displayName } } pageInfo { hasNextPage endCursor } } }`;
const RECORD = `query ($id: ID!) { staffRecord(id: $id) { state lineManager viewerCanChange profile { displayName } nextEnding { kind at }
  appointments { id role endsAt endReason isOver checksValidUntil portfolios endingWould { text } } } }`;
const END = 'mutation ($input: EndAppointmentInput!) { endAppointment(input: $input) { __typename ... on Problem { message } } }';
const CHECKS = 'mutation ($input: RenewChecksInput!) { renewChecks(input: $input) { __typename ... on Problem { message } } }';
const VERIFY = 'mutation ($input: RenewVerificationInput!) { renewVerification(input: $input) { __typename ... on Problem { message } } }';
const PORTFOLIOS = 'mutation ($input: ChangePortfoliosInput!) { changePortfolios(input: $input) { __typename } }';
const SUSPEND = 'mutation ($input: SuspendProfileInput!) { suspendProfile(input: $input) { __typename } }';
const INVITE = 'mutation ($input: InviteToWorkInput!) { inviteToWork(input: $input) { __typename ... on WorkInvitation { id state } ... on Problem { message } } }';
const ACCEPT = 'mutation ($input: AcceptWorkInvitationInput!) { acceptWorkInvitation(input: $input) { __typename ... on Problem { message } } }';
const INVITED = 'query ($token: String!) { workInvitation(token: $token) { state realName role hasAccount viewerIsInvited } }';

const prof = (viewer: Viewer): string => globalId('prof', viewer.profile?.id ?? '');
const org = (id: string): string => globalId('org', id);
const day = (ahead: number): string => new Date(app.get(Clock).now().getTime() + ahead * 86_400_000).toISOString().slice(0, 10);
const record = (who: Client, of: Viewer): Promise<Shown | null> => who.ask(RECORD, { id: prof(of) });
const names = async (filter: object = {}): Promise<string[]> => (await clerk.ask<{ nodes: Shown[] }>(PEOPLE, { org: org(town.council.id), filter })).nodes.map(({ profile }) => profile.displayName);

async function appointmentOf(viewer: Viewer): Promise<string> {
  const row = await app.get(Database).row<{ id: string }>('select id from appointment where profile_id = $1', [viewer.profile?.id]);
  return globalId('appt', row?.id ?? '');
}

async function acts(): Promise<string[]> {
  const rows = await app.get(Database).rows<{ act: string }>(`select content::jsonb ->> 'act' as act from audit_entry where organisation_id = $1 order by seq`, [town.council.id]);
  return rows.map(({ act }) => act);
}

describe('keeping people', () => {
  it('lists those of one’s own organisation, by name, state and what ends soon, a page at a time', async () => {
    const zoe = await aProfessional(app, town.council.id, 'officer', { name: 'Zoë Invented', checksValidUntil: new Date(app.get(Clock).now().getTime() + 10 * 86_400_000) });
    const gone = await aProfessional(app, town.council.id, 'officer', { name: 'Aled Gone' });
    await aYouthWorker(app, town, { name: 'Another Organisation' });
    await clerk.ask(END, { input: { appointmentId: await appointmentOf(gone), reason: 'Moved away' } });
    expect(await names()).toEqual([clerkViewer.profile?.displayName, 'Zoë Invented'].sort());
    expect(await names({ text: 'zoe' })).toEqual(['Zoë Invented']);
    expect(await names({ text: '%' })).toEqual([]);
    expect(await names({ role: 'OFFICER', state: 'ENDED' })).toEqual(['Aled Gone']);
    expect(await names({ endsSoon: true })).toEqual(['Zoë Invented']);
    expect((await record(clerk, zoe))?.nextEnding?.kind).toBe('CHECKS');
    for (const name of ['Bryn', 'Cai']) await aProfessional(app, town.council.id, 'officer', { name });
    const first = await clerk.ask<{ nodes: Shown[]; pageInfo: { hasNextPage: boolean; endCursor: string } }>(PEOPLE, { org: org(town.council.id) });
    const next = await clerk.ask<{ nodes: Shown[] }>(PEOPLE, { org: org(town.council.id), after: first.pageInfo.endCursor });
    expect([...first.nodes, ...next.nodes].map(({ profile }) => profile.displayName)).toEqual(['Bryn', 'Cai', ...[clerkViewer.profile?.displayName, 'Zoë Invented'].sort()]);
  });

  it('shows a record to nobody else: not another clerk, not an officer, and to an administrator those of clerks alone', async () => {
    const officer = await aProfessional(app, town.council.id, 'officer');
    const other = await signedInAs(app, await aClerk(app, town.youthService.id));
    const admin = await signedInAs(app, await aProfessional(app, town.youthService.id, 'administrator'));
    expect(await record(clerk, officer)).toMatchObject({ state: 'ACTIVE', lineManager: 'Invented Manager', viewerCanChange: true });
    expect(await record(other, officer)).toBeNull();
    expect(await record(admin, officer)).toBeNull();
    expect(await record(admin, clerkViewer)).toMatchObject({ state: 'ACTIVE' });
    const refused = await (await signedInAs(app, officer)).send(RECORD, { id: prof(officer) });
    expect(refused.data?.['staffRecord'] ?? null).toBeNull();
    const listed = await admin.ask<{ nodes: Shown[] }>(PEOPLE, { org: org(town.council.id) });
    expect(listed.nodes.map(({ profile }) => profile.displayName)).toEqual([clerkViewer.profile?.displayName]);
    expect((await other.ask<{ nodes: Shown[] }>(PEOPLE, { org: org(town.council.id) })).nodes).toEqual([]);
  });

  it('ends an appointment at once or with a day, and says before what comes of it', async () => {
    const [one, two] = [await aCouncillor(app, town), await aCouncillor(app, town)];
    expect(await clerk.ask(END, { input: { appointmentId: await appointmentOf(one), reason: 'Stood down' } })).toMatchObject({ __typename: 'Appointment' });
    expect(await clerk.ask(END, { input: { appointmentId: await appointmentOf(two), reason: 'Term', lastDay: day(-1) } })).toMatchObject({ __typename: 'DayOutOfBounds' });
    expect(await clerk.ask(END, { input: { appointmentId: await appointmentOf(two), reason: 'Term', lastDay: day(30) } })).toMatchObject({ __typename: 'Appointment' });
    expect((await record(clerk, one))?.appointments[0]).toMatchObject({ isOver: true, endReason: 'Stood down', endingWould: [] });
    expect(await record(clerk, two)).toMatchObject({ state: 'ACTIVE', nextEnding: { kind: 'TERM' }, appointments: [{ isOver: false, endReason: 'Term' }] });
    expect(await acts()).toEqual(expect.arrayContaining(['appointment.ended', 'appointment.end-set']));
  });

  it('W6: foretells that a youth space pauses, by number alone', async () => {
    const youth = await aYouthSpace(app);
    const service = await signedInAs(app, await aClerk(app, youth.town.youthService.id));
    const shown = await record(service, youth.workers[0]);
    expect(shown?.appointments[0]?.endingWould.map(({ text }) => text)).toEqual([expect.stringMatching(/^One youth space pauses at once/)]);
    const lead = await record(service, youth.lead);
    expect(lead?.appointments[0]?.endingWould[0]?.text).toMatch(/^Nobody else is safeguarding lead here/);
  });

  it('S3: tells who looks at the list within two seconds', async () => {
    const officer = await aProfessional(app, town.council.id, 'officer', { name: 'Live Officer' });
    const feed = clerk.follow<{ nodes: Shown[] }>('subscription ($org: ID!) { people(organisationId: $org) { nodes { state profile { displayName } } } }', { org: org(town.council.id) });
    const stateOf = ({ nodes }: { nodes: Shown[] }): string | undefined => nodes.find(({ profile }) => profile.displayName === 'Live Officer')?.state;
    await feed.until((message) => stateOf(message) === 'ACTIVE');
    await clerk.ask(SUSPEND, { input: { profileId: prof(officer), reason: 'A test' } });
    await feed.until((message) => stateOf(message) === 'SUSPENDED');
    await clerk.close();
  });

  it('W5: renews checks until a day within three years, and who somebody is in the clerk’s own name', async () => {
    const officer = await aProfessional(app, town.council.id, 'officer', { checksValidUntil: new Date(0) });
    const appointmentId = await appointmentOf(officer);
    expect(await clerk.ask(CHECKS, { input: { appointmentId, validUntil: day(4 * 365) } })).toMatchObject({ __typename: 'DayOutOfBounds' });
    expect(await clerk.ask(CHECKS, { input: { appointmentId, validUntil: day(300) } })).toMatchObject({ __typename: 'StaffRecord' });
    expect(await clerk.ask(VERIFY, { input: { profileId: prof(officer), verifiedUntil: day(300) } })).toMatchObject({ __typename: 'StaffRecord' });
    const row = await app.get(Database).row('select verified_by from profile where id = $1', [officer.profile?.id]);
    expect(row).toEqual({ verified_by: clerkViewer.profile?.displayName });
    expect(await acts()).toEqual(expect.arrayContaining(['appointment.checks-renewed', 'profile.verified']));
  });

  it('says what a councillor answers for', async () => {
    const councillor = await aCouncillor(app, town);
    await clerk.ask(PORTFOLIOS, { input: { appointmentId: await appointmentOf(councillor), portfolios: ['PARKS', 'WASTE'] } });
    expect((await record(clerk, councillor))?.appointments[0]?.portfolios).toEqual(['PARKS', 'WASTE']);
  });

  it('lets nobody vouch for themselves, whichever profile they act through', async () => {
    const accountId = await anAccount(app);
    const both = await aProfessional(app, town.council.id, 'clerk', { accountId });
    const officer = await aProfessional(app, town.council.id, 'officer', { accountId });
    const own = await signedInAs(app, both);
    const appointmentId = await appointmentOf(officer);
    expect((await own.ask<Answer>(CHECKS, { input: { appointmentId, validUntil: day(9) } })).__typename).toBe('YourOwnAppointment');
    expect((await own.ask<Answer>(END, { input: { appointmentId: await appointmentOf(both), reason: 'Me' } })).__typename).toBe('YourOwnAppointment');
    expect((await own.ask<Answer>(VERIFY, { input: { profileId: prof(both), verifiedUntil: day(9) } })).__typename).toBe('YourOwnAppointment');
    expect(await record(own, officer)).toMatchObject({ viewerCanChange: false });
  });

  it('lets an administrator end a clerk’s appointment and no other', async () => {
    const admin = await signedInAs(app, await aProfessional(app, town.youthService.id, 'administrator'));
    const officer = await aProfessional(app, town.council.id, 'officer');
    expect((await admin.ask<Answer>(END, { input: { appointmentId: await appointmentOf(officer), reason: 'x' } })).__typename).toBe('NotAvailable');
    expect((await admin.ask<Answer>(END, { input: { appointmentId: await appointmentOf(clerkViewer), reason: 'x' } })).__typename).toBe('Appointment');
  });
});

describe('an invitation to work', () => {
  let made = 0;
  const asked = (more: object = {}): Record<string, unknown> => ({
    ...{ organisationId: org(town.council.id), realName: 'Nia Newydd', sendTo: `nia-${++made}-${Date.now()}@post.test`, role: 'OFFICER' },
    ...{ jobTitle: { en: 'Planner', cy: 'Cynllunydd' }, lineManager: 'Invented Manager' },
    ...more,
  });

  /** The letter after so many earlier ones, once the job has sent it. */
  async function letterTo(email: string, earlier = 0): Promise<string> {
    return eventually(async () => {
      const letters = await app.get(Database).rows<{ text: string }>('select text from caught_mail where recipient = $1 order by at, id', [email]);
      return letters[earlier]?.text;
    });
  }

  const tokenIn = (letter: string): string => /\/work\/invitations\/([\w-]+)\?lang=en/.exec(letter)?.[1] ?? '';

  it('comes by mail in both languages, proves the address, makes the account, and holds once', async () => {
    const input = asked();
    expect(await clerk.ask(INVITE, { input })).toMatchObject({ __typename: 'WorkInvitation', state: 'OPEN' });
    const letter = await letterTo(String(input['sendTo']));
    expect(letter).toMatch(/asks you to work with it here as: Planner/);
    expect(letter).toMatch(/yn gofyn i chi weithio gydag ef yma fel: Cynllunydd/);
    const token = tokenIn(letter);
    const visitor = aVisitor(app);
    expect(await visitor.ask(INVITED, { token })).toMatchObject({ state: 'OPEN', realName: 'Nia Newydd', role: 'OFFICER', hasAccount: false, viewerIsInvited: false });
    expect(await visitor.ask(INVITED, { token: 'guessed' })).toBeNull();
    expect(await visitor.ask(ACCEPT, { input: { token } })).toMatchObject({ __typename: 'InvalidInput' });
    expect(await visitor.ask(ACCEPT, { input: { token, password: 'short' } })).toMatchObject({ __typename: 'InvalidInput' });
    expect(await visitor.ask(ACCEPT, { input: { token, password: 'long enough a password' } })).toMatchObject({ __typename: 'Session' });
    expect(await visitor.ask(ACCEPT, { input: { token, password: 'long enough a password' } })).toMatchObject({ __typename: 'WorkInvitationOver' });
    expect(await names({ text: 'Nia' })).toEqual(['Nia Newydd']);
    const account = await app.get(Database).row('select email_verified from auth."user" where email = $1', [input['sendTo']]);
    expect(account).toEqual({ email_verified: true });
    expect(await app.get(Database).rows('select token_hash from work_invitation where token_hash = $1', [token])).toEqual([]);
    expect(await acts()).toEqual(expect.arrayContaining(['profile.invited']));
  });

  it('is accepted by whoever has that address alone', async () => {
    const citizen = await aCitizen(app);
    const row = await app.get(Database).row<{ email: string }>('select email from auth."user" where id = $1', [citizen.accountId]);
    const email = row?.email ?? '';
    // Letters below .invalid go nowhere: the address is another for this test.
    const own = email.replace('.invalid', '.example');
    await app.get(Database).rows('update auth."user" set email = $2 where id = $1 returning id', [citizen.accountId, own]);
    await clerk.ask(INVITE, { input: asked({ sendTo: own }) });
    const token = tokenIn(await letterTo(own));
    expect(await aVisitor(app).ask(ACCEPT, { input: { token, password: 'long enough a password' } })).toMatchObject({ __typename: 'NotSignedIn' });
    const stranger = await signedInAs(app, await aCitizen(app));
    expect(await stranger.ask(ACCEPT, { input: { token } })).toMatchObject({ __typename: 'WorkInvitationForAnother' });
    const invited = await signedInAs(app, citizen);
    expect(await invited.ask(INVITED, { token })).toMatchObject({ hasAccount: true, viewerIsInvited: true });
    expect(await invited.ask(ACCEPT, { input: { token } })).toMatchObject({ __typename: 'Session' });
  });

  it('expires after a week, is taken back, dies with the clerk who sent it, and another letter ends the link of the first', async () => {
    const accept = async (token: string): Promise<string> => (await aVisitor(app).ask<Answer>(ACCEPT, { input: { token, password: 'long enough a password' } })).__typename;
    const invite = async (): Promise<{ id: string; email: string; token: string }> => {
      const input = asked();
      const { id } = await clerk.ask<{ id: string }>(INVITE, { input });
      const email = String(input['sendTo']);
      return { id, email, token: tokenIn(await letterTo(email)) };
    };
    const [withdrawn, again, late, orphan] = [await invite(), await invite(), await invite(), await invite()];
    await clerk.ask('mutation ($input: WorkInvitationInput!) { withdrawWorkInvitation(input: $input) { __typename } }', { input: { invitationId: withdrawn.id } });
    expect(await accept(withdrawn.token)).toBe('WorkInvitationOver');
    await clerk.ask('mutation ($input: WorkInvitationInput!) { sendWorkInvitationAgain(input: $input) { __typename } }', { input: { invitationId: again.id } });
    expect(await accept(again.token)).toBe('WorkInvitationOver');
    expect(await accept(tokenIn(await letterTo(again.email, 1)))).toBe('Session');
    app.clock.moveTo(new Date(Date.now() + 8 * 86_400_000));
    expect(await accept(late.token)).toBe('WorkInvitationOver');
    app.clock.moveTo(new Date());
    const colleague = await signedInAs(app, await aClerk(app, town.council.id));
    await colleague.ask(SUSPEND, { input: { profileId: prof(clerkViewer), reason: 'A test' } });
    expect(await accept(orphan.token)).toBe('WorkInvitationOver');
  });

  it('asks for checks where somebody works with young people (W5), for a ward of the council, for both languages (L1), and once', async () => {
    const refusal = async (more: object): Promise<string> => (await clerk.ask<Answer>(INVITE, { input: asked(more) })).__typename;
    expect(await refusal({ role: 'YOUTH_WORKER' })).toBe('ChecksMissing');
    expect(await refusal({ role: 'YOUTH_WORKER', checksValidUntil: day(-3) })).toBe('DayOutOfBounds');
    expect(await refusal({ role: 'OFFICER', wardId: globalId('ward', town.ward.id) })).toBe('NotAnOfficeHere');
    const elsewhere = await aTown(app);
    expect(await refusal({ role: 'COUNCILLOR', wardId: globalId('ward', elsewhere.ward.id) })).toBe('NotAnOfficeHere');
    expect(await refusal({ sendTo: 'not an address' })).toBe('InvalidInput');
    expect(await refusal({ role: 'ADMINISTRATOR' })).toBe('NotAllowed');
    expect(await refusal({ organisationId: org(elsewhere.council.id) })).toBe('NotAllowed');
    expect(await refusal({ role: 'COUNCILLOR', wardId: globalId('ward', town.ward.id), sendTo: 'same@post.test' })).toBe('WorkInvitation');
    expect(await refusal({ role: 'COUNCILLOR', sendTo: 'Same@post.test' })).toBe('WorkInvitationOpen');
    expect(localId('org', org(town.council.id))).toBe(town.council.id);
  });
});

describe('settings of a place', () => {
  const SETTINGS = 'mutation ($input: ChangeSettingsInput!) { changeSettings(input: $input) { __typename ... on Organisation { version supportThreshold answerDays } } }';
  const WARD = 'mutation ($input: KeepWardInput!) { keepWard(input: $input) { __typename ... on Organisation { wards { name { text } } } } }';
  const settings = (more: object = {}): Record<string, unknown> => ({ input: { organisationId: org(town.council.id), version: 1, supportThreshold: 20, answerDays: 15, languages: ['EN', 'CY'], publishesInAll: true, ...more } });

  it('are changed by a clerk, from what they saw, and the record says what was what', async () => {
    expect(await clerk.ask(SETTINGS, settings())).toMatchObject({ __typename: 'Organisation', version: 2, supportThreshold: 20, answerDays: 15 });
    expect(await clerk.ask(SETTINGS, settings())).toMatchObject({ __typename: 'VersionChanged' });
    expect(await clerk.ask(SETTINGS, settings({ version: 2, supportThreshold: null }))).toMatchObject({ __typename: 'AnswersUnsettled' });
    expect(await clerk.ask(SETTINGS, settings({ version: 2, languages: [] }))).toMatchObject({ __typename: 'InvalidInput' });
    const officer = await signedInAs(app, await aProfessional(app, town.council.id, 'officer'));
    expect((await officer.send(SETTINGS, settings({ version: 2 }))).data?.['changeSettings']).toMatchObject({ __typename: 'NotAllowed' });
    const row = await app.get(Database).row<{ details: object }>(
      `select content::jsonb -> 'details' as details from audit_entry where organisation_id = $1 and content::jsonb ->> 'act' = 'organisation.settings-changed'`,
      [town.council.id],
    );
    expect(row?.details).toMatchObject({ supportThreshold: { from: 3, to: 20 }, answerDays: { from: 10, to: 15 } });
  });

  it('add and rename wards', async () => {
    const input = { organisationId: org(town.council.id), name: { en: 'Upper', cy: 'Uchaf' } };
    expect(await clerk.ask(WARD, { input })).toMatchObject({ wards: [{ name: { text: 'Middle' } }, { name: { text: 'Upper' } }] });
    const renamed = { ...input, wardId: globalId('ward', town.ward.id), name: { en: 'Centre', cy: 'Canol' } };
    expect(await clerk.ask(WARD, { input: renamed })).toMatchObject({ wards: [{ name: { text: 'Centre' } }, { name: { text: 'Upper' } }] });
  });
});
