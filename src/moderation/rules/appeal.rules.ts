import type { CaseState } from '../case.entity.js';
import type { DecidedAction } from '../reportables.js';

interface Appealed {
  readonly action: DecidedAction;
  readonly isLatest: boolean;
  readonly hasAppeal: boolean;
  readonly caseState: CaseState;
}

/** W9: whatever was decided against what somebody wrote, once, while it holds. */
export function canBeAppealed({ action, isLatest, hasAppeal, caseState }: Appealed): boolean {
  const isAgainst = action === 'ask-for-changes' || action === 'hide' || action === 'remove';
  return isAgainst && isLatest && !hasAppeal && caseState === 'decided';
}
