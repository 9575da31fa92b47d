import { useState } from 'react';
import { Link } from 'react-router';
import { ChangeCommitment, HandOverCommitment } from '../features/commitments/changing/index.js';
import { CommitmentStory } from '../features/commitments/index.js';
import { CarryOut, Cite, Finish, OpenForViews, Supersede, Withdraw } from '../features/decisions/steps/index.js';
import { graphql } from '../graphql/document.js';
import type { DecisionStepsQuery } from '../graphql/generated/graphql.js';
import { useWords } from '../text/use-text.js';
import { Notice } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { Section } from '../ui/section.js';
import { Local } from '../ui/written.js';
import { definePage, type Present } from './page.js';
import { useReload } from './use-reload.js';

const DecisionStepsDocument = graphql(`
  query DecisionSteps($id: ID!) {
    decision(id: $id) {
      ...Stepping
      outcome {
        commitments {
          ...CommitmentStory
          viewerCanChange
        }
      }
    }
  }
`);

type Shown = Present<DecisionStepsQuery, 'decision'>;

function DecisionSteps({ data }: { data: Shown }) {
  const { steps: words } = useWords('deciding');
  const reading = useWords('reading-decisions');
  const reload = useReload();
  const [isDone, setIsDone] = useState(false);
  const { decision } = data;
  const onDone = (): void => {
    setIsDone(true);
    void reload().then(() => scrollTo(0, 0));
  };
  return (
    <>
      <PageHead kicker={<Local text={decision.title} />} title={words.title}>
        <Link to={`/decisions/${decision.id}`}>{reading.toDecision}</Link>
      </PageHead>
      <div role="status">{isDone && <Notice tone="good" title={words.done} />}</div>
      <Steps decision={decision} onDone={onDone} />
      <Promises decision={decision} onDone={onDone} />
    </>
  );
}

/** Those that the viewer may take now. */
function Steps({ decision, onDone }: Shown & { onDone: () => void }) {
  const { steps: words } = useWords('deciding');
  const { suggested } = useWords('reading-decisions').deeds;
  const { state, isQuasiJudicial, suggestedStep, viewerCanRevise, viewerCanWithdraw, viewerCanCarryOut } = decision;
  const props = { decision, onDone };
  if (!viewerCanRevise && !viewerCanWithdraw && !viewerCanCarryOut) return <p>{words.none}</p>;
  return (
    <>
      {(suggestedStep === 'BEING_CARRIED_OUT' || suggestedStep === 'DONE') && <Notice title={suggested[suggestedStep]} />}
      {viewerCanRevise && state === 'NOTICE' && !isQuasiJudicial && <OpenForViews {...props} />}
      {viewerCanCarryOut && state === 'DECIDED' && <CarryOut {...props} />}
      {viewerCanCarryOut && <Finish {...props} />}
      {viewerCanRevise && <Cite {...props} />}
      {viewerCanCarryOut && <Supersede {...props} />}
      {viewerCanWithdraw && <Withdraw {...props} />}
    </>
  );
}

function Promises({ decision, onDone }: { decision: Shown['decision']; onDone: () => void }) {
  const words = useWords('commitments');
  const changing = useWords('changing-commitments');
  const own = decision.outcome?.commitments.filter(({ viewerCanChange }) => viewerCanChange) ?? [];
  const { languages, councillors } = decision.organisation;
  if (own.length === 0) return null;
  return (
    <Section title={words.title}>
      {own.map((commitment) => (
        <Section key={commitment.id} title={changing.title(commitment.what.text)}>
          <CommitmentStory commitment={commitment}>
            <ChangeCommitment commitment={commitment} languages={languages} onDone={onDone} />
            <HandOverCommitment commitment={commitment} languages={languages} people={councillors} onDone={onDone} />
          </CommitmentStory>
        </Section>
      ))}
    </Section>
  );
}

export const page = definePage({
  query: DecisionStepsDocument,
  variables: ({ params }) => ({ id: params['id'] ?? '' }),
  needsProfile: true,
  words: ['writing-decisions', 'deciding', 'reading-decisions', 'commitments', 'changing-commitments'],
  isMissing: (data) => !data.decision,
  head: (_data, _text, wordsOf) => ({ title: wordsOf('deciding').steps.title, noindex: true }),
  Component: DecisionSteps,
});
