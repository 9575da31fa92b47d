import { Injectable } from '@nestjs/common';
import { CasesReader, ClaimCase, DecideCase, ModerationScopes, type ModerationAction } from '../moderation/index.js';
import type { GraphqlContext, Viewer } from '../platform/index.js';
import { DemoPast } from './past.js';

interface Decided {
  readonly scope: { readonly kind: string; readonly id: string };
  readonly kind: string;
  readonly id: string;
  readonly action: ModerationAction;
  readonly when: Date;
}

const WORDS: Partial<Record<ModerationAction, string>> = {
  publish: 'Thank you, this is for everybody to read.',
  hide: 'This speaks against people. Say what you would like to be done.',
  'ask-for-changes': 'Please take the number out: anybody could ring it. The rest is good and we want to publish it.',
};

/** What a youth worker does with a post that waits, and a clerk with what waits for a council. */
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
    return this.carryOut(worker, { scope: { kind: 'youth-space', id: spaceId }, kind: 'post', id: postId, action, when });
  }

  publish(clerk: Viewer, kind: string, id: string, when: Date): Promise<unknown> {
    const scope = { kind: 'organisation', id: clerk.profile?.organisationId ?? '' };
    return this.carryOut(clerk, { scope, kind, id, action: 'publish', when });
  }

  private carryOut(moderator: Viewer, { scope, kind, id, action, when }: Decided): Promise<unknown> {
    return this.past.asOf(when, async () => {
      const [charter] = await this.scopes.describe([scope]);
      const ruleId = charter?.rules[action === 'ask-for-changes' ? 1 : 0]?.id ?? '';
      const found = await this.cases.ofContribution(asking(moderator), kind, id);
      if (!found) throw new Error(`A ${kind} of the demo has no case`);
      await this.claim.execute(moderator, { caseId: found.uuid });
      const seen = await this.cases.byId(asking(moderator), found.uuid);
      return this.decideCase.execute(moderator, { caseId: found.uuid, version: seen?.version ?? 0, action, ruleId, words: WORDS[action] ?? '' });
    });
  }
}

const asking = (viewer: Viewer): GraphqlContext => ({ viewer, requestId: 'demo', http: null, shownProfileId: null });
