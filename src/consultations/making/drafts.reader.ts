import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { inOrderOf } from '../../identity/index.js';
import { Clock, Database, pageSize, perRequest, readCursor, toConnection, type Connection, type GraphqlContext, type PageArgs, type Viewer } from '../../platform/index.js';
import { mayConsultFor } from '../consultation.access.js';
import type { Consultation } from '../consultation.type.js';
import { toDraft, toPreview, type DraftRead } from './draft.shown.js';
import type { ConsultationDraft } from './draft.type.js';

const DRAFTS = `
  select d.id, d.version, d.organisation_id as "organisationId", d.content, d.drafted_by_profile_id as "draftedByProfileId",
    d.changed_by_profile_id as "changedByProfileId", d.changed_at as "changedAt", d.preview_token as "previewToken", o.jurisdiction
  from consultation_draft d join organisation o on o.id = d.organisation_id`;

/** Drafts are for those who consult in the organisation's name. They are a table of their own: what reads consultations can't show one. */
@Injectable()
export class ConsultationDraftsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  private readonly drafts = perRequest((context) => new DataLoader<string, ConsultationDraft | null>((ids) => this.byIds(ids, context)));

  byId(context: GraphqlContext, id: string): Promise<ConsultationDraft | null> {
    return this.drafts(context).load(id);
  }

  /** Newest first. */
  async page(context: GraphqlContext, organisationId: string | null, args: PageArgs): Promise<Connection<ConsultationDraft>> {
    const [id] = args.after ? readCursor(args.after, 1) : [null];
    const rows = await this.database.rows<DraftRead>(
      `${DRAFTS} where d.organisation_id = any($1) and ($2::uuid is null or d.organisation_id = $2) and ($3::uuid is null or d.id < $3)
       order by d.id desc limit $4`,
      [visibleTo(context.viewer), organisationId, id, pageSize(args) + 1],
    );
    const now = this.clock.now();
    return toConnection(rows, args, (row) => [row.id], (row) => toDraft(row, context.viewer.language, now));
  }

  /** As the public will see it, for whoever was given the token. */
  async preview(context: GraphqlContext, token: string): Promise<Consultation | null> {
    const row = await this.database.row<DraftRead>(`${DRAFTS} where d.preview_token = $1`, [token]);
    return row && toPreview(row, context.viewer.language, this.clock.now());
  }

  private async byIds(ids: readonly string[], { viewer }: GraphqlContext): Promise<(ConsultationDraft | null)[]> {
    const rows = await this.database.rows<DraftRead>(`${DRAFTS} where d.id = any($1) and d.organisation_id = any($2)`, [ids, visibleTo(viewer)]);
    const now = this.clock.now();
    return inOrderOf(ids, rows, (row) => toDraft(row, viewer.language, now));
  }
}

/** The organisations whose drafts somebody sees. */
function visibleTo(viewer: Viewer): string[] {
  const organisations = new Set(viewer.appointments.map(({ organisationId }) => organisationId));
  return [...organisations].filter((id) => mayConsultFor(viewer, id));
}
