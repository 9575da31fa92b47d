import { Injectable } from '@nestjs/common';
import {
  Clock,
  Database,
  globalId,
  isAtWork,
  limitOf,
  localText,
  readCursor,
  toConnection,
  type Connection,
  type PageArgs,
  type Role,
  type Texts,
  type Viewer,
} from '../../platform/index.js';
import { mayAppoint } from '../people/index.js';
import { hashOf, stateOf } from './invitation.rules.js';
import type { InvitedToWork, WorkInvitation } from './invitation.type.js';

interface InvitationRow {
  id: string;
  real_name: string;
  role: Role;
  invited_at: Date;
  expires_at: Date;
  accepted_at: Date | null;
  withdrawn_at: Date | null;
}

interface LinkRow extends InvitationRow {
  organisation_id: string;
  job_title: Texts;
  invited_by: string;
  account_id: string | null;
  is_proved: boolean | null;
}

const COLUMNS = 'i.id, i.real_name, i.role, i.invited_at, i.expires_at, i.accepted_at, i.withdrawn_at';

@Injectable()
export class InvitationsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Those that nobody has accepted or taken back, the latest first, for whoever may appoint to them. */
  async unaccepted(viewer: Viewer, organisationId: string, args: PageArgs): Promise<Connection<WorkInvitation>> {
    const roles = (['councillor', 'clerk', 'administrator'] as const).filter((role) => mayAppoint(viewer, organisationId, role));
    const isClerk = roles.includes('councillor');
    const [id = null] = args.after ? readCursor(args.after, 1) : [];
    const rows = await this.database.rows<InvitationRow & Record<string, unknown>>(
      `select ${COLUMNS} from work_invitation i
       where i.organisation_id = $1 and i.accepted_at is null and i.withdrawn_at is null and $2
         and (i.role = any($3) or ($4 and i.role <> 'administrator')) and ($5::uuid is null or i.id < $5) order by i.id desc ${limitOf(args)}`,
      [organisationId, isAtWork(viewer), roles, isClerk, id],
    );
    return toConnection(rows, args, (row) => [row.id], (row) => this.toInvitation(row));
  }

  async byId(id: string): Promise<WorkInvitation | null> {
    const row = await this.database.row<InvitationRow & Record<string, unknown>>(`select ${COLUMNS} from work_invitation i where i.id = $1`, [id]);
    return row && this.toInvitation(row);
  }

  /** For whoever has the link. */
  async byToken({ accountId, language }: Viewer, token: string): Promise<InvitedToWork | null> {
    const row = await this.database.row<LinkRow & Record<string, unknown>>(
      `select ${COLUMNS}, i.organisation_id, i.job_title, p.display_name as invited_by, u.id as account_id, u.email_verified as is_proved
       from work_invitation i join profile p on p.id = i.invited_by left join auth."user" u on u.email = i.email where i.token_hash = $1`,
      [hashOf(token)],
    );
    if (!row) return null;
    const { realName, role, expiresAt, state } = this.toInvitation(row);
    const viewerIsInvited = accountId !== null && row.account_id === accountId && row.is_proved === true;
    const its = { organisationId: row.organisation_id, jobTitle: localText(row.job_title, language), invitedBy: row.invited_by };
    return { ...its, state, realName, role, expiresAt, hasAccount: row.account_id !== null, viewerIsInvited };
  }

  private toInvitation(row: InvitationRow): WorkInvitation {
    const times = { acceptedAt: row.accepted_at, withdrawnAt: row.withdrawn_at, expiresAt: row.expires_at };
    const { id, real_name: realName, role, invited_at: invitedAt, expires_at: expiresAt } = row;
    return { id: globalId('invite', id), state: stateOf(times, this.clock.now()), realName, role, invitedAt, expiresAt };
  }
}
