import { useState } from 'react';
import type { VerdictPartsFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useNumber, useWords } from '../../../text/use-text.js';
import { Button } from '../../../ui/button.js';
import { RefusalText } from '../../../ui/refusal-text.js';
import { Section } from '../../../ui/section.js';
import { Deadline } from '../../../ui/when.js';
import { GiveVerdictDocument } from './verdict-fragment.js';

interface VerdictPanelProps {
  due: VerdictPartsFragment;
  onChange: (due: VerdictPartsFragment) => void;
}

/** What those say who asked: how many, never who (V5). */
export function VerdictPanel({ due, onChange }: VerdictPanelProps) {
  const { verdict: words } = useWords('answers-story');
  const number = useNumber();
  const { verdicts, viewerCanJudge } = due;
  if (!verdicts) return null;
  const { yes, no, until, isClosed, percent, least } = verdicts;
  return (
    <Section title={words.title}>
      <p role="status">
        <strong>{words.count(number(yes), number(no))}</strong>
      </p>
      {viewerCanJudge && <Judge due={due} onChange={onChange} />}
      <p className="hint">{isClosed ? words.closed : until && <Deadline at={until} say={words.until} />}</p>
      {!viewerCanJudge && !isClosed && <p className="hint">{words.who}</p>}
      {percent != null && least != null && <p className="hint">{words.rule(percent, least)}</p>}
    </Section>
  );
}

function Judge({ due: { id, viewerVerdict }, onChange }: VerdictPanelProps) {
  const { verdict: words } = useWords('answers-story');
  const deed = useDeed(GiveVerdictDocument);
  const [isSaid, setIsSaid] = useState(false);
  const say = async (answers: boolean): Promise<void> => {
    const judged = await deed.run({ answerDueId: id, answers });
    if (!judged) return;
    setIsSaid(true);
    onChange(judged);
  };
  return (
    <div role="group" aria-label={words.title}>
      <p>{words.ask}</p>
      <p className="actions">
        {[true, false].map((answers) => (
          <Button key={String(answers)} kind={viewerVerdict === answers ? 'primary' : 'quiet'} aria-pressed={viewerVerdict === answers} busy={deed.busy} onClick={() => void say(answers)}>
            {answers ? words.yes : words.no}
          </Button>
        ))}
      </p>
      <p role="status">
        {isSaid && words.said} {viewerVerdict != null && words.yours(viewerVerdict)}
      </p>
      {deed.refusal && <RefusalText refusal={deed.refusal} />}
    </div>
  );
}
