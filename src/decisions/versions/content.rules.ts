import type { Jurisdiction, Problem } from '../../platform/index.js';
import { areStated } from '../interests/index.js';
import { refusalOfGrounds } from '../withheld/index.js';
import type { WrittenContent } from './content.js';
import { ContentIncomplete, PeriodBackwards, PreferenceTooEarly, TwoPreferred, type ContentPart } from './content.problems.js';

interface Kind {
  readonly isKey: boolean;
  readonly isQuasiJudicial: boolean;
}

/** Everything that is in the way of publishing this, each in its own words. */
export function refusalsOfContent({ content, withheld }: WrittenContent, kind: Kind, now: Date, jurisdiction: Jurisdiction): Problem[] {
  const preferred = content.options.filter(({ isPreferred }) => isPreferred).length;
  const missing = missingParts(content, kind, preferred);
  return [
    missing.length > 0 ? new ContentIncomplete(missing) : null,
    preferred > 1 ? new TwoPreferred() : null,
    kind.isQuasiJudicial && (preferred > 0 || content.whyPreferred) ? new PreferenceTooEarly() : null,
    content.decidesUntil !== null && content.decidesUntil < content.decidesOn ? new PeriodBackwards() : null,
    refusalOfGrounds(withheld, now, jurisdiction),
  ].filter((problem) => problem !== null);
}

function missingParts({ whyKey, whyPreferred, interests }: WrittenContent['content'], { isKey }: Kind, preferred: number): ContentPart[] {
  const missing: ContentPart[] = [];
  if (isKey && !whyKey) missing.push('whyKey');
  if (preferred > 0 && !whyPreferred) missing.push('whyPreferred');
  if (!areStated(interests)) missing.push('interests');
  return missing;
}
