import { graphql } from '../../../graphql/document.js';
import type { StanceValue, SummaryPartsFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useWords } from '../../../text/use-text.js';
import { RefusalText } from '../../../ui/refusal-text.js';
import { Tag } from '../../../ui/tag.js';
import { Prose } from '../../../ui/written.js';
import { Agreement } from '../came-of-it/index.js';

const SayOfSummaryDocument = graphql(`
  mutation SayOfSummary($input: SayOfSummaryInput!) {
    sayOfSummary(input: $input) {
      __typename
      ... on ThreadSummary {
        ...SummaryParts
      }
      ...Refusal
    }
  }
`);

const stances: readonly StanceValue[] = ['AGREE', 'DISAGREE', 'PASS'];

interface SummaryCardProps {
  summary: SummaryPartsFragment;
  onChange: (summary: SummaryPartsFragment) => void;
}

/** What a youth worker made of it, and whether the young people say that it says it. */
export function SummaryCard({ summary, onChange }: SummaryCardProps) {
  const { summary: text } = useWords('in-a-thread');
  const deed = useDeed(SayOfSummaryDocument);
  const say = async (stance: StanceValue): Promise<void> => {
    const changed = await deed.run({ summaryId: summary.id, stance: stance === summary.viewerStance ? null : stance });
    if (changed) onChange(changed);
  };
  const isAsked = summary.agreement === 'ASKED';
  return (
    <div className="summary-card">
      <h3>
        {text.titles[summary.about]} {summary.number > 1 && <span className="hint">{text.draft(summary.number)}</span>}
      </h3>
      {isAsked && <Tag tone="active">{text.asked}</Tag>}
      <Prose text={summary.text} />
      {summary.viewerCanSay && (
        <>
          <p>{text.question}</p>
          <div className="stance-buttons" role="group" aria-label={text.question}>
            {stances.map((stance) => (
              <button
                key={stance}
                type="button"
                className={`stance stance--${stance.toLowerCase()}`}
                aria-pressed={summary.viewerStance === stance}
                aria-disabled={deed.busy || undefined}
                onClick={() => !deed.busy && void say(stance)}
              >
                {text.stances[stance]}
              </button>
            ))}
          </div>
          <p className="hint">{text.private}</p>
        </>
      )}
      <Agreement said={summary} />
      {deed.refusal && <RefusalText refusal={deed.refusal} />}
    </div>
  );
}
