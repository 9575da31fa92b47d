import { Injectable } from '@nestjs/common';
import { Files, UploadPasses } from '../../files/index.js';
import { Database, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { hashOf, PRIVATE_KEY } from './private-key.js';
import type { SubmissionEntity } from './submission.entity.js';

export const FILES_OF_SUBMISSION = 'submission';

/** Files that answer an item belong to the submission. */
@Injectable()
export class SubmissionFiles {
  constructor(
    private readonly files: Files,
    private readonly database: Database,
    passes: UploadPasses,
  ) {
    passes.register((key, now) => this.holderOf(key, now));
  }

  /** Refused where one of them isn't the sender's. */
  attach(tx: Transaction, viewer: Viewer, { id, answers, linkHash }: SubmissionEntity): Promise<Problem | null> {
    const fileIds = Object.values(answers).flatMap((answered) => (answered.kind === 'file' ? answered.fileIds : []));
    return this.files.attach(tx, viewer.profile ? viewer : { pass: passOf(linkHash ?? '') }, fileIds, { kind: FILES_OF_SUBMISSION, id });
  }

  detach(tx: Transaction, { id }: SubmissionEntity): Promise<void> {
    return this.files.detachAll(tx, { kind: FILES_OF_SUBMISSION, id });
  }

  /** The key of a private link sends files for the submission that it opens, or, while people can answer, for the one that it will. */
  private async holderOf(key: string, now: Date): Promise<string | null> {
    if (!PRIVATE_KEY.test(key)) return null;
    const found = await this.database.row(
      `select 1 from consultation_submission where link_hash = $1 and withdrawn_at is null
       union all
       select 1 from submission_upload_pass p join consultation c on c.id = p.consultation_id where p.link_hash = $1 and $2 < coalesce(c.stopped_at, c.closes_at)
       limit 1`,
      [hashOf(key), now],
    );
    return found && passOf(hashOf(key));
  }
}

/** The same before and after the first answers are sent. */
const passOf = (linkHash: string): string => `private-link:${linkHash}`;
