import { Injectable } from '@nestjs/common';
import type { Transaction, Viewer } from '../../platform/index.js';
import { isOpenTo } from '../case.access.js';
import { CaseEntity } from '../case.entity.js';
import { ModerationScopes } from '../moderation-scopes.js';
import { Reportables, type Reportable, type ReportableFacts } from '../reportables.js';

export interface CaseAtHand {
  readonly found: CaseEntity;
  /** The account whose decision is appealed; null where no appeal waits. */
  readonly judgedBy: string | null;
}

export interface CaseAndSubject extends CaseAtHand {
  readonly reportable: Reportable;
  readonly subject: ReportableFacts;
}

/** Finds a case for whoever moderates where it belongs, locked until the end of the transaction; to others there is none (S2). */
@Injectable()
export class ModeratorsCases {
  constructor(
    private readonly scopes: ModerationScopes,
    private readonly reportables: Reportables,
  ) {}

  async lock(tx: Transaction, viewer: Viewer, caseId: string): Promise<CaseAtHand | null> {
    const found = await tx.lock(CaseEntity, { id: caseId });
    return found && this.seenBy(tx, viewer, found);
  }

  /** The contribution before its case, as everywhere: whoever holds one never waits for who holds the other. */
  async lockWithSubject(tx: Transaction, viewer: Viewer, caseId: string): Promise<CaseAndSubject | null> {
    const meant = await tx.find(CaseEntity, { id: caseId });
    if (!meant || !(await this.seenBy(tx, viewer, meant))) return null;
    const reportable = this.reportables.get(meant.kind);
    const subject = await reportable.lock(tx, meant.subjectId);
    const atHand = subject && (await this.lock(tx, viewer, caseId));
    return atHand && { ...atHand, reportable, subject };
  }

  private async seenBy(tx: Transaction, viewer: Viewer, found: CaseEntity): Promise<CaseAtHand | null> {
    const [people] = await tx.query<{ author: string | null; judge: string | null }>(
      `select (select account_id from profile where id = c.author_id) as author,
         (select p.account_id from moderation_appeal a join moderation_decision d on d.id = a.decision_id join profile p on p.id = d.profile_id
          where a.case_id = c.id and a.outcome is null) as judge
       from moderation_case c where c.id = $1`,
      [found.id],
    );
    const isOpen = isOpenTo(viewer, found, await this.scopes.moderatedBy(viewer), people?.author ?? null);
    return isOpen ? { found, judgedBy: people?.judge ?? null } : null;
  }
}
