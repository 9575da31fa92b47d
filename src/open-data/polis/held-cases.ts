import { Injectable } from '@nestjs/common';
import { CasesReader, ClaimCase, OpenCase, type Case } from '../../moderation/index.js';
import { isRefusal, UnitOfWork, type GraphqlContext, type Viewer } from '../../platform/index.js';

const REASON = { en: 'It was decided in the source.', cy: 'Fe’i penderfynwyd yn y ffynhonnell.' };

/** The case of a statement, taken in hand as a moderator takes it. */
@Injectable()
export class HeldCases {
  constructor(
    private readonly work: UnitOfWork,
    private readonly openCase: OpenCase,
    private readonly claimCase: ClaimCase,
    private readonly cases: CasesReader,
  ) {}

  /** The statement's case as its moderator sees it, opened if it was decided or never open. */
  async take(moderator: Viewer, statementId: string): Promise<Case> {
    const { id: caseId } = await this.work.run((tx) => this.openCase.holdForModeration(tx, { kind: 'statement', id: statementId, reason: REASON }));
    const claimed = await this.claimCase.execute(moderator, { caseId });
    if (isRefusal(claimed)) throw new Error(claimed.texts.en);
    const context: GraphqlContext = { viewer: moderator, requestId: 'import', http: null, shownProfileId: null };
    const shown = await this.cases.byId(context, caseId);
    if (!shown) throw new Error(`The moderator of the import doesn’t see case ${caseId}`);
    return shown;
  }
}
