import { Injectable } from '@nestjs/common';
import { MarkAnswerRead } from '../../consultations/index.js';
import { Database, type Viewer } from '../../platform/index.js';
import { DemoPast } from '../past.js';

/** Somebody reads all that people wrote. */
@Injectable()
export class DemoReading {
  constructor(
    private readonly past: DemoPast,
    private readonly database: Database,
    private readonly read: MarkAnswerRead,
  ) {}

  /** The ids of the answers by their words: nobody in the demo writes the same as somebody else. */
  async execute(consultationId: string, officer: Viewer, at: Date): Promise<Map<string, string>> {
    const rows = await this.database.rows<{ id: string; text: string }>(
      `select a.id, s.answers->(a.item_id::text)->>'text' as text from written_answer a join consultation_submission s on s.id = a.submission_id
       where a.consultation_id = $1 order by a.id`,
      [consultationId],
    );
    for (const { id: answerId } of rows) await this.past.asOf(at, () => this.read.execute(officer, { answerId }));
    return new Map(rows.map(({ id, text }) => [text, id]));
  }
}
