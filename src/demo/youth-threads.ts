import { Injectable } from '@nestjs/common';
import { PublishAnswer } from '../answers/index.js';
import { Database, isRefusal, type Problem } from '../platform/index.js';
import { AskSummary, Choose, CloseThread, HandOverThread, InviteToThread, React, SayOfSummary, SettleSummary, StartPoll, StartThread, TellWhatChanged } from '../youth-spaces/index.js';
import { DemoPast } from './past.js';
import type { DemoPlace } from './place.js';
import { DemoSecondLooks } from './second-looks.js';
import { DemoPosts, type DemoThread } from './youth-posts.js';

function done<Value>(outcome: Value | Problem): Value {
  if (isRefusal(outcome)) throw new Error(`The demo threads aren’t ready: ${outcome.texts.en}`);
  return outcome as Value;
}

/** What is beside the posts of a thread: a poll with emoji, and reactions. */
@Injectable()
export class DemoQuickForms {
  constructor(
    private readonly past: DemoPast,
    private readonly database: Database,
    private readonly poll: StartPoll,
    private readonly choose: Choose,
    private readonly react: React,
  ) {}

  async execute(thread: DemoThread): Promise<void> {
    await this.past.asOf(this.past.daysAgo(3, 16), () => this.choosing(thread));
    await this.past.asOf(this.past.daysAgo(1, 16), () => this.reacting(thread));
  }

  private async choosing({ threadId, cast, young }: DemoThread): Promise<void> {
    const options = [
      { words: { en: 'A warm room', cy: 'Ystafell gynnes' }, emoji: '🛋️' },
      { words: { en: 'A later bus', cy: 'Bws hwyrach' }, emoji: '🚌' },
      { words: { en: 'Lights on the ramp', cy: 'Goleuadau ar y ramp' }, emoji: '🛹' },
    ];
    const { id: pollId } = done(await this.poll.execute(cast.beca, { threadId, question: { en: 'What first?', cy: 'Beth yn gyntaf?' }, options }));
    const chosen = await this.database.rows<{ id: string }>('select id from youth_poll_option where poll_id = $1 order by number', [pollId]);
    for (const [at, viewer] of young.entries()) done(await this.choose.execute(viewer, { pollId, optionId: chosen[at < 7 ? 0 : 1]?.id ?? null }));
  }

  private async reacting({ threadId, young }: DemoThread): Promise<void> {
    const post = await this.database.row<{ id: string }>(`select id from youth_post where thread_id = $1 and state = 'published' order by written_at limit 1`, [threadId]);
    for (const viewer of young.slice(1)) done(await this.react.execute(viewer, { postId: post?.id ?? '', reaction: 'thumbs-up' }));
  }
}

/** What a worker sums up and the young people say of it. */
@Injectable()
export class DemoSummaries {
  constructor(
    private readonly past: DemoPast,
    private readonly ask: AskSummary,
    private readonly say: SayOfSummary,
    private readonly settle: SettleSummary,
  ) {}

  async execute({ threadId, cast, young }: DemoThread, summed: { about: 'discussion' | 'answer'; text: { en: string; cy: string }; agree: number; daysAgo: number }): Promise<void> {
    const { about, text, agree, daysAgo } = summed;
    const { id: summaryId } = done(await this.past.asOf(this.past.daysAgo(daysAgo, 16), () => this.ask.execute(cast.beca, { threadId, about, text })));
    for (const [at, viewer] of young.entries()) {
      done(await this.past.asOf(this.past.daysAgo(daysAgo - 1, 16), () => this.say.execute(viewer, { summaryId, stance: at < agree ? 'agree' : 'disagree' })));
    }
    done(await this.past.asOf(this.past.daysAgo(daysAgo - 2, 16), () => this.settle.execute(cast.beca, { summaryId })));
  }
}

const SAID = [
  'I walk round by the main road because the path is so dark.',
  'Half the lamps by the station have been off since autumn.',
  'Byddai’n dda pe bai rhywun yn gofyn i ni ble i’w rhoi.',
] as const;

@Injectable()
export class DemoTalk {
  constructor(
    private readonly past: DemoPast,
    private readonly thread: StartThread,
    private readonly posts: DemoPosts,
  ) {}

  async execute({ spaceId, cast, young }: Omit<DemoThread, 'threadId'>): Promise<string> {
    const question = { en: 'Where in town do you not like to walk after dark?', cy: 'Ble yn y dref nad ydych yn hoffi cerdded ar ôl iddi nosi?' };
    const begun = await this.past.asOf(this.past.daysAgo(55, 16), () => this.thread.execute(cast.beca, { spaceId, question, withRound: false, statementsLanguage: 'en' }));
    const { id: threadId } = done(begun);
    const thread = { spaceId, threadId, cast, young };
    for (const [at, body] of SAID.entries()) {
      await this.posts.execute(thread, { by: at + 1, body, language: at === 2 ? 'cy' : 'en', when: this.past.daysAgo(54 - at, 16), decision: 'publish' });
    }
    return threadId;
  }
}

@Injectable()
export class DemoAnswerToThread {
  constructor(
    private readonly past: DemoPast,
    private readonly database: Database,
    private readonly hand: HandOverThread,
    private readonly answer: PublishAnswer,
    private readonly changed: TellWhatChanged,
  ) {}

  async execute(place: DemoPlace, { threadId, cast }: DemoThread): Promise<void> {
    const question = { en: 'Young people don’t like to walk to the bus station after dark. What will be done about the lights on the path?', cy: 'Nid yw pobl ifanc yn hoffi cerdded i’r orsaf fysiau ar ôl iddi nosi. Beth fydd yn cael ei wneud am y goleuadau ar y llwybr?' };
    const asked = { threadId, organisationId: place.county.id, councillorId: cast.enid.profile?.id ?? null, question };
    done(await this.past.asOf(this.past.daysAgo(47, 16), () => this.hand.execute(cast.beca, asked)));
    const due = await this.database.row<{ id: string }>(`select id from answer_due where subject_kind = 'thread' order by opened_at desc limit 1`, []);
    const answerDueId = due?.id ?? '';
    const text = { en: 'Six new lamps will be up by the end of the month. Before that our engineer comes to your youth workers with a map, so that you can say where.', cy: 'Bydd chwe lamp newydd yn eu lle erbyn diwedd y mis. Cyn hynny daw ein peiriannydd at y gweithwyr ieuenctid gyda map, er mwyn i chi ddweud ble.' };
    const given = { answerDueId, position: 'agree' as const, text, commitments: [] };
    done(await this.past.asOf(this.past.daysAgo(40, 11), () => this.answer.execute(cast.enid, given)));
    const change = { en: 'Six lamps are lit since last week, four of them where you put them on the map.', cy: 'Mae chwe lamp wedi’u goleuo ers yr wythnos diwethaf, pedair ohonynt lle y rhoesoch chi nhw ar y map.' };
    done(await this.past.asOf(this.past.daysAgo(18, 11), () => this.changed.byCouncillor(cast.enid, { answerDueId, text: change })));
  }
}

/** A thread that is over: summed up, handed to a councillor, answered, and closed with what changed and what they say of it (Y10). */
@Injectable()
export class DemoThreadThatCameBack {
  constructor(
    private readonly past: DemoPast,
    private readonly talk: DemoTalk,
    private readonly summaries: DemoSummaries,
    private readonly answer: DemoAnswerToThread,
    private readonly close: CloseThread,
  ) {}

  async execute(place: DemoPlace, { spaceId, cast, young }: Omit<DemoThread, 'threadId'>): Promise<void> {
    const threadId = await this.talk.execute({ spaceId, cast, young });
    const thread = { spaceId, threadId, cast, young };
    const said = { en: 'The path to the bus station is dark and nobody is about. We want lights there, and for somebody to ask us before they choose where.', cy: 'Mae’r llwybr i’r orsaf fysiau yn dywyll ac nid oes neb o gwmpas. Rydym eisiau goleuadau yno, ac i rywun ofyn i ni cyn dewis ble.' };
    await this.summaries.execute(thread, { about: 'discussion', text: said, agree: 7, daysAgo: 50 });
    await this.answer.execute(place, thread);
    const saidOfIt = { en: 'The lights are good and we were asked. Two months was long to wait in winter.', cy: 'Mae’r goleuadau’n dda a gofynnwyd i ni. Roedd dau fis yn hir i aros yn y gaeaf.' };
    await this.summaries.execute(thread, { about: 'answer', text: saidOfIt, agree: 12, daysAgo: 16 });
    done(await this.past.asOf(this.past.daysAgo(13, 16), () => this.close.execute(cast.beca, { threadId })));
  }
}

/** The older thread first; to the one that is talked about a councillor is invited. */
@Injectable()
export class DemoThreads {
  constructor(
    private readonly cameBack: DemoThreadThatCameBack,
    private readonly quickForms: DemoQuickForms,
    private readonly past: DemoPast,
    private readonly invite: InviteToThread,
    private readonly secondLooks: DemoSecondLooks,
  ) {}

  async execute(place: DemoPlace, thread: DemoThread): Promise<void> {
    await this.cameBack.execute(place, thread);
    await this.quickForms.execute(thread);
    await this.secondLooks.inSpace(thread);
    const { threadId, cast } = thread;
    const visit = { startsAt: this.past.daysAgo(-2, 16), endsAt: this.past.daysAgo(-2, 18), mayPost: true };
    done(await this.past.asOf(this.past.now(), () => this.invite.execute(cast.beca, { threadId, councillorId: cast.enid.profile?.id ?? '', ...visit })));
  }
}

export const demoThreads = [DemoPosts, DemoThreads, DemoQuickForms, DemoSummaries, DemoThreadThatCameBack, DemoTalk, DemoAnswerToThread];
