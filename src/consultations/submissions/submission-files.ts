import { Injectable } from '@nestjs/common';
import { Attachables, Files, UploadPasses } from '../../files/index.js';
import { Database, type GraphqlContext, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { mayConsultFor } from '../consultation.access.js';
import { OwnSubmissionsReader } from './own-submissions.reader.js';
import { hashOf, PRIVATE_KEY } from './private-key.js';
import type { SubmissionEntity } from './submission.entity.js';

const KIND = 'submission';

/** Files that answer an item belong to the submission: its own sender sees them, and those who asked. */
@Injectable()
export class SubmissionFiles {
  constructor(
    private readonly files: Files,
    private readonly own: OwnSubmissionsReader,
    private readonly database: Database,
    attachables: Attachables,
    passes: UploadPasses,
  ) {
    attachables.register(KIND, (context, id) => this.maySee(context, id));
    passes.register((key) => this.holderOf(key));
  }

  /** Refused where one of them isn't the sender's. */
  attach(tx: Transaction, viewer: Viewer, { id, answers }: SubmissionEntity): Promise<Problem | null> {
    const fileIds = Object.values(answers).flatMap((answered) => (answered.kind === 'file' ? answered.fileIds : []));
    return this.files.attach(tx, viewer.profile ? viewer : { pass: `${KIND}:${id}` }, fileIds, { kind: KIND, id });
  }

  detach(tx: Transaction, { id }: SubmissionEntity): Promise<void> {
    return this.files.detachAll(tx, { kind: KIND, id });
  }

  private async maySee(context: GraphqlContext, id: string): Promise<boolean> {
    const asked = await this.database.row<{ consultation_id: string; organisation_id: string }>(
      'select s.consultation_id, c.organisation_id from consultation_submission s join consultation c on c.id = s.consultation_id where s.id = $1',
      [id],
    );
    if (!asked) return false;
    return mayConsultFor(context.viewer, asked.organisation_id) || (await this.own.own(context).load(asked.consultation_id))?.uuid === id;
  }

  /** The key of a private link sends files for the submission that it opens. */
  private async holderOf(key: string): Promise<string | null> {
    if (!PRIVATE_KEY.test(key)) return null;
    const found = await this.database.row<{ id: string }>(
      'select id from consultation_submission where link_hash = $1 and withdrawn_at is null limit 1',
      [hashOf(key)],
    );
    return found && `${KIND}:${found.id}`;
  }
}
