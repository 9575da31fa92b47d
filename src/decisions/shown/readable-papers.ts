import { Injectable } from '@nestjs/common';
import { Attachables } from '../../files/index.js';
import { Database, type GraphqlContext } from '../../platform/index.js';
import { officesThatReadWithheld } from '../decision.access.js';
import { PAPER_KIND } from '../papers/index.js';

/** The file of a paper is read by whoever reads the paper: a withheld one by that council's councillors and officers alone (D9). */
@Injectable()
export class ReadablePapers {
  constructor(
    private readonly database: Database,
    attachables: Attachables,
  ) {
    attachables.register(PAPER_KIND, (context, id) => this.mayRead(context, id));
  }

  private async mayRead({ viewer }: GraphqlContext, id: string): Promise<boolean> {
    const row = await this.database.row(
      `select 1 from decision_paper p join decision d on d.id = p.decision_id
       where p.id = $1 and d.state <> 'draft' and p.removed_at is null and (p.withheld_ground is null or d.organisation_id = any($2))`,
      [id, officesThatReadWithheld(viewer)],
    );
    return row !== null;
  }
}
