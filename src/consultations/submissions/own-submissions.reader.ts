import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Database, hasRole, isAtWork, NO_ID, pageSize, perRequest, readCursor, toConnection, type Connection, type GraphqlContext, type PageArgs, type Viewer } from '../../platform/index.js';
import { hashOf } from './private-key.js';
import { SUBMISSION_COLUMNS, toSubmission, type SubmissionRow } from './submission.row.js';
import type { Submission } from './submission.type.js';

/** The one rule for reading a submission whole: a person their own, a clerk that of their organisation (V5). $1: the profile; $2: the organisation. */
const OWN = `(profile_id = $1 and source = 'online' or organisation_id = $2)`;

const reads = ({ profile, ...viewer }: Viewer): [profileId: string, organisationId: string] => {
  const organisationId = profile?.organisationId ?? NO_ID;
  const isClerk = isAtWork({ profile, ...viewer }) && hasRole({ profile, ...viewer }, 'clerk', organisationId);
  return [profile?.id ?? NO_ID, isClerk ? organisationId : NO_ID];
};

/** What the viewer sent in. Nobody else's submission is ever read whole by who sent it. */
@Injectable()
export class OwnSubmissionsReader {
  constructor(private readonly database: Database) {}

  /** By consultation id; null where the viewer has sent nothing. */
  readonly own = perRequest((context) => new DataLoader<string, Submission | null>((ids) => this.ownIn(ids, context)));

  /** By the key of a private link. */
  async byKey(consultationId: string, key: string): Promise<Submission | null> {
    const row = await this.database.row<SubmissionRow>(
      `select ${SUBMISSION_COLUMNS} from consultation_submission where consultation_id = $1 and link_hash = $2`,
      [consultationId, hashOf(key)],
    );
    return row && toSubmission(row);
  }

  /** Newest first. */
  async page({ viewer }: GraphqlContext, args: PageArgs): Promise<Connection<Submission>> {
    const [after] = args.after ? readCursor(args.after, 1) : [null];
    const rows = await this.database.rows<SubmissionRow>(
      `select ${SUBMISSION_COLUMNS} from consultation_submission
       where ${OWN} and ($3::uuid is null or id < $3) order by id desc limit $4`,
      [...reads(viewer), after, pageSize(args) + 1],
    );
    return toConnection(rows, args, ({ id }) => [id], toSubmission);
  }

  private async ownIn(consultationIds: readonly string[], { viewer }: GraphqlContext): Promise<(Submission | null)[]> {
    const rows = await this.database.rows<SubmissionRow>(
      `select ${SUBMISSION_COLUMNS} from consultation_submission where ${OWN} and consultation_id = any($3)`,
      [...reads(viewer), consultationIds],
    );
    const byConsultation = new Map(rows.map((row) => [row.consultation_id, toSubmission(row)]));
    return consultationIds.map((id) => byConsultation.get(id) ?? null);
  }
}
