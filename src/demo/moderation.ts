import { Injectable } from '@nestjs/common';
import { CasesReader, ClaimCase, DecideCase, ModerationScopes, type ModerationAction } from '../moderation/index.js';
import type { GraphqlContext, Viewer } from '../platform/index.js';
import { DemoPast } from './past.js';

const WORDS: Partial<Record<ModerationAction, string>> = {
  publish: 'Thank you, this is for everybody to read.',
  'ask-for-changes': 'Please take the number out: anybody could ring it. The rest is good and we want to publish it.',
};

/** What a youth worker does with a post that waits. */
@Injectable()
export class DemoModeration {
  constructor(
    private readonly past: DemoPast,
    private readonly cases: CasesReader,
    private readonly claim: ClaimCase,
    private readonly decideCase: DecideCase,
    private readonly scopes: ModerationScopes,
  ) {}

  decide(worker: Viewer, spaceId: string, postId: string, action: ModerationAction, when: Date): Promise<unknown> {
    return this.past.asOf(when, async () => {
      const [charter] = await this.scopes.describe([{ kind: 'youth-space', id: spaceId }]);
      const ruleId = charter?.rules[action === 'publish' ? 0 : 1]?.id ?? '';
      const found = await this.cases.ofContribution(asking(worker), 'post', postId);
      if (!found) throw new Error('A post of the demo has no case');
      await this.claim.execute(worker, { caseId: found.uuid });
      const seen = await this.cases.byId(asking(worker), found.uuid);
      return this.decideCase.execute(worker, { caseId: found.uuid, version: seen?.version ?? 0, action, ruleId, words: WORDS[action] ?? '' });
    });
  }
}

const asking = (viewer: Viewer): GraphqlContext => ({ viewer, requestId: 'demo', http: null, shownProfileId: null });
