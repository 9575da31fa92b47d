import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Accounts, fromBase32, totpCode, type Session } from '../../src/identity/index.js';
import { globalId, UnitOfWork, type Viewer } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { signedInAs } from '../support/client.js';
import { aCitizen, aClerk, aCouncillor, anAccount, aTown, type Town } from '../support/town.js';

const SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const ACT_AS = `mutation ($profileId: ID!, $code: String) { actAs(input: { profileId: $profileId, code: $code }) {
  __typename ... on Session { profile { id displayName } secondFactor } ... on Problem { code message } } }`;
const OWED = 'subscription { answersDue { nodes { id } } }';
const SUSPEND = `mutation ($profileId: ID!) { suspendProfile(input: { profileId: $profileId, reason: "A test" }) { __typename } }`;
const PROPOSE = `mutation ($organisationId: ID!) { proposeIdea(input: { organisationId: $organisationId, title: "A crossing", body: "By the school.", language: EN }) {
  __typename ... on Problem { code } } }`;

let app: TestApp;
let town: Town;

beforeAll(async () => {
  app = await startApp();
  town = await aTown(app);
});

afterAll(() => app.close());

/** One human being with both faces. */
async function aCouncillorWithAHome(): Promise<{ citizen: Viewer; councillor: Viewer }> {
  const accountId = await anAccount(app);
  await app.get(UnitOfWork).run((tx) => app.get(Accounts).setTotpSecret(tx, accountId, SECRET));
  return { citizen: await aCitizen(app, { accountId }), councillor: await aCouncillor(app, town, { accountId }) };
}

const idOf = (viewer: Viewer): string => globalId('prof', viewer.profile?.id ?? '');
const CLOSED_BY_US = 4403;

describe('S5: acting as a professional profile', () => {
  it('takes a second factor, which holds once, and then the session is another one', async () => {
    const { citizen, councillor } = await aCouncillorWithAHome();
    const phone = await signedInAs(app, citizen);
    const stolen = phone.at(app.url);
    expect(await phone.ask(ACT_AS, { profileId: idOf(councillor) })).toMatchObject({ code: 'SecondFactorNeeded' });
    expect(await phone.ask(ACT_AS, { profileId: idOf(councillor), code: '000000' })).toMatchObject({ code: 'SecondFactorNeeded' });

    const code = totpCode(fromBase32(SECRET), new Date());
    expect(await phone.ask(ACT_AS, { profileId: idOf(councillor), code })).toMatchObject({ profile: { id: idOf(councillor) }, secondFactor: true });
    expect(await stolen.ask('{ session { isSignedIn } }')).toEqual({ isSignedIn: false });

    const another = await signedInAs(app, citizen);
    expect(await another.ask(ACT_AS, { profileId: idOf(councillor), code })).toMatchObject({ code: 'SecondFactorNeeded' });
  });

  it('refuses what a page sends that shows another profile than the session acts through', async () => {
    const { citizen, councillor } = await aCouncillorWithAHome();
    const phone = await signedInAs(app, citizen);
    const organisationId = globalId('org', town.council.id);
    expect(await phone.ask(PROPOSE, { organisationId })).toMatchObject({ __typename: 'Idea' });
    phone.shows(idOf(councillor));
    expect(await phone.ask(PROPOSE, { organisationId })).toMatchObject({ code: 'ActingProfileChanged' });
    phone.shows('');
    expect(await phone.ask(PROPOSE, { organisationId })).toMatchObject({ code: 'ActingProfileChanged' });
  });

  it('never adds up what the profiles of one account may do', async () => {
    const { citizen, councillor } = await aCouncillorWithAHome();
    const work = await signedInAs(app, councillor);
    expect(await work.ask(PROPOSE, { organisationId: globalId('org', town.council.id) })).toMatchObject({ code: 'NotAllowed' });
    const home = await signedInAs(app, citizen);
    const { errors } = await home.send('{ auditEntries(organisationId: "org_00000000000000000000000000") { nodes { seq } } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is nobody else’s to choose', async () => {
    const { citizen } = await aCouncillorWithAHome();
    const { councillor: somebody } = await aCouncillorWithAHome();
    const phone = await signedInAs(app, citizen);
    expect(await phone.ask(ACT_AS, { profileId: idOf(somebody), code: totpCode(fromBase32(SECRET), new Date()) })).toMatchObject({ code: 'NotAvailable' });
  });
});

describe('S3: what was relied on ends', () => {
  it('a suspended profile’s sockets are closed within two seconds, and it can act no more', async () => {
    const councillor = await aCouncillor(app, town);
    const laptop = await signedInAs(app, councillor);
    const feed = laptop.follow(OWED);
    await feed.until(() => true);
    const clerk = await signedInAs(app, await aClerk(app, town.council.id));
    const begun = performance.now();
    expect(await clerk.ask(SUSPEND, { profileId: idOf(councillor) })).toMatchObject({ __typename: 'Profile' });
    await feed.untilEnded();
    expect(feed.failed).toMatchObject({ code: CLOSED_BY_US });
    expect(performance.now() - begun).toBeLessThan(2_000);
    expect(await laptop.ask<Session>('{ session { profile { id } } }')).toEqual({ profile: null });
    await laptop.close();
  });

  it('signing out closes the sockets of that session, and of no other', async () => {
    const councillor = await aCouncillor(app, town);
    const laptop = await signedInAs(app, councillor);
    const phone = await signedInAs(app, councillor);
    const [onLaptop, onPhone] = [laptop.follow(OWED), phone.follow(OWED)];
    await Promise.all([onLaptop.until(() => true), onPhone.until(() => true)]);
    await laptop.signOut();
    await onLaptop.untilEnded();
    expect(onLaptop.failed).toMatchObject({ code: CLOSED_BY_US });
    expect([onPhone.ended, onPhone.failed]).toEqual([false, null]);
    await Promise.all([laptop.close(), phone.close()]);
  });

  it('changing profile closes what the former one followed', async () => {
    const { citizen, councillor } = await aCouncillorWithAHome();
    const phone = await signedInAs(app, councillor);
    const feed = phone.follow(OWED);
    await feed.until(() => true);
    await phone.ask(ACT_AS, { profileId: idOf(citizen) });
    await feed.untilEnded();
    expect(feed.failed).toMatchObject({ code: CLOSED_BY_US });
    await phone.close();
  });
});
