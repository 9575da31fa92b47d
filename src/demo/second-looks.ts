import { Injectable } from '@nestjs/common';
import { AppealDecision, LeaveNote, Report } from '../moderation/index.js';
import { Database, globalId, type Viewer } from '../platform/index.js';
import { DemoPast } from './past.js';
import type { DemoThread } from './youth-posts.js';

/** What people do about moderation: somebody reports, somebody asks for a second look, a worker leaves a note for the next. */
@Injectable()
export class DemoSecondLooks {
  constructor(
    private readonly past: DemoPast,
    private readonly database: Database,
    private readonly appeals: AppealDecision,
    private readonly reports: Report,
    private readonly notes: LeaveNote,
  ) {}

  async inSpace({ spaceId, threadId, cast, young }: DemoThread): Promise<void> {
    await this.appeal(threadId, young);
    const reported = await this.idOf(`select id from youth_post where thread_id = $1 and state = 'published' order by written_at offset 1 limit 1`, threadId);
    await this.report(young[6], globalId('post', reported), 'It says where they live: everybody knows which bus that is.');
    const words = 'The post about the ramp still waits: I would like to ask Quiet Otter first what is meant. Lively about the buses tonight, and friendly.';
    await this.past.asOf(this.past.daysAgo(1, 19), () => this.notes.execute(cast.tom, { placeId: globalId('space', spaceId), words }));
  }

  /** Of what citizens write, to the clerk. */
  async ofIdea(citizen: Viewer | undefined, organisationId: string): Promise<void> {
    const idea = await this.idOf(`select id from idea where organisation_id = $1 and state = 'open' order by opened_at limit 1`, organisationId);
    await this.report(citizen, globalId('idea', idea), 'The same was asked for last year and the council has said no. This is the fourth time.');
  }

  /** Of what Tom hid: so Beca decides. */
  private async appeal(threadId: string, young: readonly Viewer[]): Promise<void> {
    const decision = await this.idOf(
      `select d.id from moderation_decision d join moderation_case c on c.id = d.case_id join youth_post p on p.id = c.subject_id
       where p.thread_id = $1 and d.action = 'hide' order by d.decided_at desc limit 1`,
      threadId,
    );
    const words = 'I said what I think of the council and not of a person. Grown-ups say it too.';
    await this.past.asOf(this.past.daysAgo(1, 18), () => this.appeals.execute(theOne(young[3]), { decisionId: decision, words }));
  }

  private async report(reporter: Viewer | undefined, subjectId: string, reason: string): Promise<void> {
    await this.past.asOf(this.past.daysAgo(1, 17), () => this.reports.execute(theOne(reporter), { subjectId, reason }));
  }

  private async idOf(query: string, of: string): Promise<string> {
    const row = await this.database.row<{ id: string }>(query, [of]);
    if (!row) throw new Error('There is nothing of the demo to look at again');
    return row.id;
  }
}

export function theOne(viewer: Viewer | undefined): Viewer {
  if (!viewer) throw new Error('Somebody of the demo is missing');
  return viewer;
}
