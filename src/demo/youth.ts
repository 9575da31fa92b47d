import { Injectable } from '@nestjs/common';
import { Viewers } from '../identity/index.js';
import { globalId, isRefusal, type Problem, type Viewer } from '../platform/index.js';
import { CreateCode, JoinSpace, OpenSpace, PrepareSpace, SetHours, SetPromises, SignAssessment, StartDuty, StartThread, WriteAssessment } from '../youth-spaces/index.js';
import type { DemoCast } from './cast.js';
import { DemoPast } from './past.js';
import type { DemoPlace } from './place.js';
import { DemoPosts } from './youth-posts.js';
import { DemoThreads } from './youth-threads.js';

const CHARTER = [
  { en: 'Talk about ideas, not about people.', cy: 'Siaradwch am syniadau, nid am bobl.' },
  { en: 'Keep names, numbers and addresses out, yours and other people’s.', cy: 'Cadwch enwau, rhifau a chyfeiriadau allan, eich rhai chi a rhai pobl eraill.' },
  { en: 'Disagree as you would to a friend.', cy: 'Anghytunwch fel y byddech â ffrind.' },
];

const SPACE = {
  title: { en: 'The Boathouse', cy: 'Y Cwt Cychod' },
  topic: { en: 'What there is to do in Aberheulog when school is out.', cy: 'Beth sydd i’w wneud yn Aberheulog pan fo’r ysgol ar gau.' },
  influences: {
    en: 'The County’s decision on library hours. Councillor Enid Enghraifft has promised to read what you say and to answer it here.',
    cy: 'Penderfyniad y Sir ar oriau’r llyfrgell. Mae’r Cynghorydd Enid Enghraifft wedi addo darllen yr hyn a ddywedwch a’i ateb yma.',
  },
  outsideHours: {
    en: 'Nobody from the youth service reads this outside the hours shown. If somebody is in danger, ring 999. Meic (080880 23456) and Childline (0800 1111) are there day and night.',
    cy: 'Nid oes neb o’r gwasanaeth ieuenctid yn darllen hwn y tu allan i’r oriau a ddangosir. Os oes rhywun mewn perygl, ffoniwch 999. Mae Meic (080880 23456) a Childline (0800 1111) yno ddydd a nos.',
  },
  charter: CHARTER,
  mayStaffAlone: false,
};

const POSTS = [
  { by: 0, body: 'Somewhere to sit that is not a shop. We get moved on from everywhere else.', decision: 'publish' },
  { by: 1, body: 'The bus from Hillside stops at six. If it ran until nine I could come to things.', decision: 'publish' },
  { by: 2, body: 'Lle cynnes ar ôl ysgol, gyda wifi, heb orfod prynu dim.', decision: 'publish' },
  { by: 1, body: 'If anyone wants to talk about the buses text me on 07700 900123', decision: 'ask-for-changes' },
  { by: 3, body: 'The council never does anything anyway, they are all useless and the mayor most of all.', decision: 'hide' },
  { by: 0, body: 'Lights on the skate ramp, even just until seven in winter.', decision: null },
] as const;

const WEEK = [
  { weekday: 1, from: '15:30', to: '18:00' },
  { weekday: 3, from: '15:30', to: '18:00' },
  { weekday: 5, from: '16:00', to: '19:00' },
];

const ASSESSMENT = {
  benefits: 'Young people are heard on what the councils decide, by somebody who has promised to answer, in a place of their own.',
  risks: 'Unkind words; somebody giving away who they are or how to reach them; a worry that nobody sees in time.',
  measures: 'Every post is read by a youth worker first. Two adults at all times. Made-up names. A way to say that somebody may not be safe on every page.',
};

/** A dozen: of fewer than ten no counts are shown while a round is open (Y6). */
const PSEUDONYMS = [
  'Quiet Otter', 'Swift Curlew', 'Barcud Dewr', 'Merry Walnut', 'Brisk Heron', 'Llwynog Llon', 'Calm Pebble', 'Sunny Kestrel', 'Draenog Doeth', 'Lively Thistle',
  'Gentle Comet', 'Bold Puffin',
] as const;

/** How long there has been a space. */
const OPEN_FOR_DAYS = 80;

/** Who is there when: on the days when something was written, now, and in the days to come. */
@Injectable()
export class DemoDuty {
  constructor(
    private readonly past: DemoPast,
    private readonly duty: StartDuty,
  ) {}

  async execute(spaceId: string, workers: readonly Viewer[]): Promise<void> {
    for (const daysAgo of [5, 4, 3, 2, 1, -1, -2]) {
      const [startsAt, endsAt] = [this.past.daysAgo(daysAgo, 15), this.past.daysAgo(daysAgo, 19)];
      const setAt = daysAgo > 0 ? startsAt : this.past.daysAgo(0, 0);
      for (const worker of workers) await this.past.asOf(setAt, () => this.duty.execute(worker, { spaceId, startsAt, endsAt }));
    }
    const tonight = new Date(this.past.now().getTime() + 12 * 3_600_000);
    for (const worker of workers) await this.past.asOf(this.past.now(), () => this.duty.execute(worker, { spaceId, endsAt: tonight }));
  }
}

@Injectable()
export class DemoJoining {
  constructor(
    private readonly past: DemoPast,
    private readonly codes: CreateCode,
    private readonly join: JoinSpace,
    private readonly viewers: Viewers,
  ) {}

  async execute(spaceId: string, worker: Viewer): Promise<Viewer[]> {
    const when = this.past.daysAgo(60, 16);
    const { code } = await this.past.asOf(when, () => this.codes.execute(worker, { spaceId, uses: 20, expiresAt: this.past.daysAgo(-30) }));
    const young: Viewer[] = [];
    for (const pseudonym of PSEUDONYMS) {
      const joined = await this.past.asOf(when, () => this.join.execute({ code, pseudonym, ageBand: 'up-to-15' }));
      young.push(await this.viewers.actingAs(joined.profileId, 'en'));
    }
    return young;
  }
}

function done<Value>(outcome: Value | Problem): Value {
  if (isRefusal(outcome)) throw new Error(`The demo space isn’t ready: ${outcome.texts.en}`);
  return outcome as Value;
}

/** What the space takes to open beside its workers: who listens, when it is staffed, why it is good for young people. */
@Injectable()
export class DemoReadiness {
  constructor(
    private readonly promises: SetPromises,
    private readonly hours: SetHours,
    private readonly write: WriteAssessment,
    private readonly sign: SignAssessment,
  ) {}

  async execute(spaceId: string, { beca, sue, enid }: DemoCast): Promise<void> {
    done(await this.promises.execute(beca, { spaceId, promisedIn: [globalId('prof', enid.profile?.id ?? '')] }));
    done(await this.hours.execute(beca, { spaceId, hours: WEEK, daysOff: [] }));
    const { id } = done(await this.write.execute(beca, { spaceId, ...ASSESSMENT }));
    done(await this.sign.execute(sue, { assessmentId: id }));
  }
}

@Injectable()
export class DemoPreparing {
  constructor(
    private readonly prepare: PrepareSpace,
    private readonly readiness: DemoReadiness,
  ) {}

  async execute(place: DemoPlace, cast: DemoCast): Promise<string> {
    const workerIds = [cast.beca, cast.tom].map(({ profile }) => profile?.id ?? '');
    const { id } = done(await this.prepare.execute('system', { ...SPACE, organisationId: place.youthService.id, workerIds }));
    await this.readiness.execute(id, cast);
    return id;
  }
}

/** The space itself, staffed, and the young people who joined it by code. */
@Injectable()
export class DemoYouthSpace {
  constructor(
    private readonly past: DemoPast,
    private readonly prepare: DemoPreparing,
    private readonly open: OpenSpace,
    private readonly duty: DemoDuty,
    private readonly join: DemoJoining,
  ) {}

  async execute(place: DemoPlace, cast: DemoCast): Promise<{ spaceId: string; young: Viewer[] }> {
    const { beca, tom } = cast;
    const begun = this.past.daysAgo(OPEN_FOR_DAYS, 16);
    const spaceId = await this.past.asOf(begun, () => this.prepare.execute(place, cast));
    done(await this.past.asOf(begun, () => this.open.execute(beca, { spaceId })));
    await this.duty.execute(spaceId, [beca, tom]);
    return { spaceId, young: await this.join.execute(spaceId, beca) };
  }
}

/** A youth space with two youth workers, a dozen young people, a thread that is being talked about, one that came back, and one post that waits. */
@Injectable()
export class DemoYouth {
  constructor(
    private readonly past: DemoPast,
    private readonly space: DemoYouthSpace,
    private readonly thread: StartThread,
    private readonly posts: DemoPosts,
    private readonly more: DemoThreads,
  ) {}

  /** Answers with the young people, the first of whom one may be. */
  async execute(place: DemoPlace, cast: DemoCast): Promise<Viewer[]> {
    const { spaceId, young } = await this.space.execute(place, cast);
    const begun = await this.past.asOf(this.past.daysAgo(5, 16), () =>
      this.thread.execute(cast.beca, {
        spaceId,
        question: { en: 'What would make town better after school?', cy: 'Beth fyddai’n gwella’r dref ar ôl ysgol?' },
        withRound: true,
        statements: ['There is nowhere to go that is free.', 'Buses matter more than buildings.', 'Adults listen when we say what we need.'],
        statementsLanguage: 'en',
      }),
    );
    for (const [at, post] of POSTS.entries()) {
      const when = this.past.daysAgo(4 - at * 0.45, 16);
      await this.posts.execute({ spaceId, threadId: begun.id, cast, young }, { ...post, language: at === 2 ? 'cy' : 'en', when });
    }
    const body = 'Thank you. Councillor Enghraifft decides about the library next month and has asked what you think of evenings there.';
    await this.posts.byWorker({ threadId: begun.id, cast }, { body, when: this.past.daysAgo(1, 17) });
    await this.more.execute(place, { spaceId, threadId: begun.id, cast, young });
    return young;
  }
}
