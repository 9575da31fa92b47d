import { Injectable } from '@nestjs/common';
import { globalId, inLanguage, kindOfId, localId, localText, UnitOfWork, type Viewer } from '../../platform/index.js';
import { OUT_OF_CHOICE } from '../code.js';
import { ModerationScopes } from '../moderation-scopes.js';
import { Reportables } from '../reportables.js';
import { HOW_REPORTS_WEIGH } from '../rules/index.js';
import type { ReportForm } from './report.type.js';

/** What is asked of somebody who reports something, before they do. */
@Injectable()
export class ReportFormReader {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reportables: Reportables,
    private readonly scopes: ModerationScopes,
  ) {}

  /** Null for who can't see it (S2). */
  async of(viewer: Viewer, subjectId: string): Promise<ReportForm | null> {
    const reportable = this.reportables.byIdKind(kindOfId(subjectId));
    const id = reportable && localId(reportable.idKind, subjectId);
    if (!id || !(await reportable.isVisibleTo(viewer, id))) return null;
    const facts = await this.work.run((tx) => reportable.lock(tx, id));
    const [card] = await reportable.cards(viewer, [id]);
    const [place] = facts ? await this.scopes.describe([facts.scope]) : [];
    if (!card || !place) return null;
    const reasons = place.rules.filter((rule) => !OUT_OF_CHOICE.includes(rule.id)).map((rule) => ({ id: globalId('rule', rule.id), text: localText(rule.text, viewer.language) }));
    const { excerpt, path } = card;
    return { subjectId, excerpt, path, reasons, howReportsWeigh: inLanguage(HOW_REPORTS_WEIGH, viewer.language).text };
  }
}
