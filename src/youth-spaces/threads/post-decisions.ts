import { Injectable } from '@nestjs/common';
import { CaseDetailsReader } from '../../moderation/index.js';

/** What moderation decided last on each post. */
@Injectable()
export class PostDecisions {
  readonly of: ReturnType<CaseDetailsReader['latestDecisionOn']>;

  constructor(details: CaseDetailsReader) {
    this.of = details.latestDecisionOn('post');
  }
}
