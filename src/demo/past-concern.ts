import { Injectable } from '@nestjs/common';
import { Database, globalId, type Viewer } from '../platform/index.js';
import { AcknowledgeConcern, CloseConcern, NoticeResolver, RaiseConcern, WriteInConcern } from '../safeguarding/index.js';
import type { DemoCast } from './cast.js';
import { DemoPast } from './past.js';
import { theOne } from './second-looks.js';

const MINUTE_MS = 60_000;

/** What a lead and a deputy do with a concern. */
@Injectable()
export class DemoConcernFile {
  constructor(
    private readonly past: DemoPast,
    private readonly acknowledge: AcknowledgeConcern,
    private readonly write: WriteInConcern,
    private readonly close: CloseConcern,
  ) {}

  async execute(concernId: string, { lead, deputy }: DemoCast, raisedAt: Date): Promise<void> {
    const soon = new Date(raisedAt.getTime() + 20 * MINUTE_MS);
    await this.past.asOf(soon, () => this.acknowledge.execute(lead, { concernId }));
    const note = { concernId, kind: 'note' as const, words: 'Spoke with the youth workers, who have seen her home from the bus since. She says that a man followed her twice.' };
    await this.past.asOf(this.past.daysAgo(52, 10), () => this.write.execute(lead, note));
    const referral = { concernId, kind: 'referral' as const, words: 'Rang them and sent what was written. She and her mother know.', body: 'Heulog County Children’s Services', reference: 'HCS-0042' };
    await this.past.asOf(this.past.daysAgo(52, 14), () => this.write.execute(lead, referral));
    const reason = 'Children’s services and the police have spoken with her and her mother; the lamps are lit. Nothing more for us to do.';
    await this.past.asOf(this.past.daysAgo(17, 11), () => this.close.execute(deputy, { concernId, reason }));
  }
}

/** A concern of the past, raised by a young person on what another wrote, with its file. */
@Injectable()
export class DemoPastConcern {
  constructor(
    private readonly past: DemoPast,
    private readonly database: Database,
    private readonly notice: NoticeResolver,
    private readonly raise: RaiseConcern,
    private readonly file: DemoConcernFile,
  ) {}

  async execute(cast: DemoCast, young: readonly Viewer[]): Promise<void> {
    const worried = theOne(young[4]);
    const post = await this.database.row<{ id: string }>(`select id from youth_post where state = 'published' order by written_at limit 1`);
    const subjectId = globalId('post', post?.id ?? '');
    const raisedAt = this.past.daysAgo(53, 17);
    const words = 'She laughs about it but I think somebody follows her on that path. She asked me to wait with her.';
    await this.past.asOf(raisedAt, async () => {
      const { version } = await this.notice.concernNotice({ subjectId }, worried);
      return this.raise.execute(worried, { words, isDangerNow: false, subjectId, noticeVersion: version }, null);
    });
    const concern = await this.database.row<{ id: string }>('select id from concern');
    await this.file.execute(concern?.id ?? '', cast, raisedAt);
  }
}
