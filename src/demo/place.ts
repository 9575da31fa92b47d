import { Injectable } from '@nestjs/common';
import { DrawMap, FoundOrganisation, type OrganisationEntity, type WardEntity } from '../identity/index.js';

/** Aberheulog and Dyffryn Heulog are in no atlas. */
export interface DemoPlace {
  county: OrganisationEntity;
  town: OrganisationEntity;
  youthService: OrganisationEntity;
  riverFriends: OrganisationEntity;
  /** Of the county: riverside, harbour, hillside. */
  wards: { riverside: WardEntity; harbour: WardEntity; hillside: WardEntity };
}

const both = { languages: ['en', 'cy'] as ('en' | 'cy')[], publishesInAll: true, jurisdiction: 'wales' };
const undecided = { tier: null, supportThreshold: null, answerDays: null };

/** Two councils of different tiers that share a place, a youth service and a voluntary organisation. */
@Injectable()
export class FoundDemoPlace {
  constructor(
    private readonly found: FoundOrganisation,
    private readonly draw: DrawMap,
  ) {}

  async execute(): Promise<DemoPlace> {
    const county = await this.found.execute({
      ...both,
      slug: 'dyffryn-heulog',
      kind: 'council',
      tier: 'county',
      name: { en: 'Dyffryn Heulog County Council', cy: 'Cyngor Sir Dyffryn Heulog' },
      accent: '#2b5478',
      supportThreshold: 12,
      answerDays: 10,
      wards: [
        { en: 'Riverside', cy: 'Glan yr Afon' },
        { en: 'Harbour', cy: 'Yr Harbwr' },
        { en: 'Hillside', cy: 'Ochr y Bryn' },
      ],
    });
    const [riverside, harbour, hillside] = county.wards;
    if (!riverside || !harbour || !hillside) throw new Error('The county of the demo has three wards');
    await this.drawCounty(county.organisation.id, { riverside, harbour, hillside });
    return { county: county.organisation, wards: { riverside, harbour, hillside }, ...(await this.others()) };
  }

  /** Last of all: a place without a name was not finished. */
  name(): Promise<void> {
    return this.found.namePlace({ en: 'Aberheulog and Dyffryn Heulog', cy: 'Aberheulog a Dyffryn Heulog' });
  }

  private async others(): Promise<Pick<DemoPlace, 'town' | 'youthService' | 'riverFriends'>> {
    const town = await this.found.execute({
      ...both,
      slug: 'aberheulog',
      kind: 'council',
      tier: 'town',
      name: { en: 'Aberheulog Town Council', cy: 'Cyngor Tref Aberheulog' },
      accent: '#92421f',
      supportThreshold: 5,
      answerDays: 10,
      wards: [{ en: 'Aberheulog', cy: 'Aberheulog' }],
    });
    await this.drawTown(town.organisation.id, town.wards);
    const youthService = await this.found.execute({
      ...both,
      ...undecided,
      slug: 'ieuenctid-heulog',
      kind: 'youth-service',
      name: { en: 'Heulog Youth Service', cy: 'Gwasanaeth Ieuenctid Heulog' },
      accent: '#765300',
      wards: [],
    });
    const riverFriends = await this.found.execute({
      ...both,
      ...undecided,
      publishesInAll: false,
      slug: 'cyfeillion-heulog',
      kind: 'voluntary',
      name: { en: 'Friends of the River Heulog', cy: 'Cyfeillion Afon Heulog' },
      accent: '#4a5f1d',
      wards: [],
    });
    return { town: town.organisation, youthService: youthService.organisation, riverFriends: riverFriends.organisation };
  }

  private drawCounty(id: string, { riverside, harbour, hillside }: DemoPlace['wards']): Promise<void> {
    return this.draw.execute(id, { south: 51.82, west: -3.2, north: 51.91, east: -3.05 }, [
      { wardId: riverside.id, latitude: 51.872, longitude: -3.122 },
      { wardId: harbour.id, latitude: 51.842, longitude: -3.168 },
      { wardId: hillside.id, latitude: 51.893, longitude: -3.081 },
    ]);
  }

  private drawTown(id: string, wards: readonly WardEntity[]): Promise<void> {
    const middle = { latitude: 51.842, longitude: -3.165 };
    return this.draw.execute(id, { south: 51.828, west: -3.19, north: 51.856, east: -3.14 }, wards.map((ward) => ({ wardId: ward.id, ...middle })));
  }
}
