import { Injectable } from '@nestjs/common';
import { DemoLinks } from '../identity/index.js';
import { UnitOfWork, type Role, type Viewer } from '../platform/index.js';
import { DemoPeople } from './people.js';
import type { DemoPlace } from './place.js';

/** Who plays in the demo. */
export interface DemoCast {
  enid: Viewer;
  sam: Viewer;
  beca: Viewer;
  tom: Viewer;
  sue: Viewer;
  clerk: Viewer;
  countyClerk: Viewer;
  officer: Viewer;
  /** Speaks for the Friends of the River. */
  secretary: Viewer;
  lead: Viewer;
  deputy: Viewer;
  citizens: Viewer[];
  /** The same human being as Beca, as a citizen. */
  becaAtHome: Viewer;
}

const CITIZENS = [
  'Pat Pretend', 'Mari Made-Up', 'Ali Anecdote', 'Gwen Ghostwritten', 'Olu Onpaper', 'Fictitious Fred', 'Nia Notreal', 'Ivy Imagined',
  'Huw Hypothetical', 'Zosia Zeroperson', 'Dan Drawnup', 'Carys Conjured', 'Bo Borrowedname', 'Lowri Letssuppose', 'Ravi Rehearsal',
] as const;

@Injectable()
export class CastDemo {
  constructor(
    private readonly people: DemoPeople,
    private readonly work: UnitOfWork,
    private readonly links: DemoLinks,
  ) {}

  async execute(place: DemoPlace): Promise<DemoCast> {
    const wards = [place.wards.riverside, place.wards.harbour, place.wards.hillside];
    const citizens: Viewer[] = [];
    for (const [at, name] of CITIZENS.entries()) citizens.push(await this.people.citizen(name, wards[at % wards.length]?.id ?? ''));
    const cast = { ...(await this.councils(place)), ...(await this.youthService(place)), citizens };
    await this.introduce(cast);
    return cast;
  }

  /** Known to the list of a demo alone: young people are listed nowhere else (Y3). */
  introduceYoung(young: Viewer | undefined): Promise<void> {
    return this.putOnList([[young, 'Young person', 'Quiet Otter, in the youth space The Boathouse']]);
  }

  private async putOnList(introductions: readonly [Viewer | undefined, string, string][]): Promise<void> {
    await this.work.run(async (tx) => {
      for (const [viewer, kind, label] of introductions) {
        if (viewer?.profile) await this.links.introduce(tx, { profileId: viewer.profile.id, kind, label });
      }
    });
  }

  private async introduce({ enid, sam, beca, tom, sue, clerk, countyClerk, officer, secretary, lead, deputy, citizens }: DemoCast): Promise<void> {
    const introductions: [Viewer | undefined, string, string][] = [
      [citizens[0], 'Citizen', 'Pat Pretend, who lives in Riverside'],
      [citizens[1], 'Citizen', 'Mari Made-Up, who lives by the Harbour'],
      [enid, 'Councillor', 'Enid Enghraifft, County Councillor for Riverside'],
      [sam, 'Councillor', 'Sam Sampl, Town Councillor and Mayor'],
      [beca, 'Youth worker', 'Beca Batrwm, Heulog Youth Service (she has a citizen profile as well)'],
      [tom, 'Youth worker', 'Tom Templed, Heulog Youth Service'],
      [sue, 'Supervisor', 'Sue Supposed, youth work manager'],
      [clerk, 'Clerk', 'Clara Cogio, Town Clerk'],
      [countyClerk, 'Clerk', 'Owain Dychmygol, Democratic Services at the County'],
      [officer, 'Officer', 'Ffion Ffug, who runs consultations at the County'],
      [secretary, 'Community group', 'Gwil Gwneuthuredig, Friends of the River Heulog'],
      [lead, 'Safeguarding lead', 'Lena Ffuglen, Heulog Youth Service'],
      [deputy, 'Safeguarding deputy', 'Dewi Dirprwy, Heulog Youth Service'],
    ];
    await this.putOnList(introductions);
  }

  private async councils(place: DemoPlace): Promise<Pick<DemoCast, 'enid' | 'sam' | 'clerk' | 'countyClerk' | 'officer' | 'secretary'>> {
    const enid = await this.people.professional({
      accountId: await this.people.account('Enid Enghraifft'),
      name: 'Enid Enghraifft',
      organisationId: place.county.id,
      jobTitle: { en: 'County Councillor', cy: 'Cynghorydd Sir' },
      roles: ['councillor'],
      wardId: place.wards.riverside.id,
    });
    const sam = await this.people.professional({
      accountId: await this.people.account('Sam Sampl'),
      name: 'Sam Sampl',
      organisationId: place.town.id,
      jobTitle: { en: 'Town Councillor and Mayor', cy: 'Cynghorydd Tref a Maer' },
      roles: ['councillor'],
    });
    const secretary = await this.clerkOf('Gwil Gwneuthuredig', place.riverFriends.id, { en: 'Secretary', cy: 'Ysgrifennydd' });
    return { enid, sam, secretary, ...(await this.councilStaff(place)) };
  }

  private async councilStaff(place: DemoPlace): Promise<Pick<DemoCast, 'clerk' | 'countyClerk' | 'officer'>> {
    const clerk = await this.clerkOf('Clara Cogio', place.town.id, { en: 'Town Clerk', cy: 'Clerc y Dref' });
    const countyClerk = await this.clerkOf('Owain Dychmygol', place.county.id, { en: 'Democratic Services Officer', cy: 'Swyddog Gwasanaethau Democrataidd' });
    const officer = await this.people.professional({
      accountId: await this.people.account('Ffion Ffug'),
      name: 'Ffion Ffug',
      organisationId: place.county.id,
      jobTitle: { en: 'Engagement Officer', cy: 'Swyddog Ymgysylltu' },
      roles: ['officer'],
    });
    return { clerk, countyClerk, officer };
  }

  private clerkOf(name: string, organisationId: string, jobTitle: { en: string; cy: string }): Promise<Viewer> {
    return this.staff(organisationId, name, 'clerk', jobTitle);
  }

  private async youthService(place: DemoPlace): Promise<Pick<DemoCast, 'beca' | 'tom' | 'sue' | 'lead' | 'deputy' | 'becaAtHome'>> {
    const organisationId = place.youthService.id;
    const worker = { organisationId, jobTitle: { en: 'Youth worker', cy: 'Gweithiwr ieuenctid' }, roles: ['youth-worker' as const] };
    const becasAccount = await this.people.account('Beca Batrwm');
    const beca = await this.people.professional({ ...worker, accountId: becasAccount, name: 'Beca Batrwm' });
    const tom = await this.people.professional({ ...worker, accountId: await this.people.account('Tom Templed'), name: 'Tom Templed' });
    const sue = await this.people.professional({
      accountId: await this.people.account('Sue Supposed'),
      name: 'Sue Supposed',
      organisationId,
      jobTitle: { en: 'Youth work manager', cy: 'Rheolwr gwaith ieuenctid' },
      roles: ['supervisor'],
    });
    const lead = await this.staff(organisationId, 'Lena Ffuglen', 'safeguarding-lead', { en: 'Safeguarding lead', cy: 'Arweinydd diogelu' });
    const deputy = await this.staff(organisationId, 'Dewi Dirprwy', 'safeguarding-deputy', { en: 'Deputy safeguarding lead', cy: 'Dirprwy arweinydd diogelu' });
    const becaAtHome = await this.people.citizen('Beca at Home', place.wards.harbour.id, becasAccount);
    return { beca, tom, sue, lead, deputy, becaAtHome };
  }

  private async staff(organisationId: string, name: string, role: Role, jobTitle: { en: string; cy: string }): Promise<Viewer> {
    return this.people.professional({ accountId: await this.people.account(name), name, organisationId, jobTitle, roles: [role] });
  }
}
