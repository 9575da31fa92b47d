import type { QuestionsFragment } from '../../../graphql/generated/graphql.js';
import { useWords } from '../../../text/use-text.js';
import { Button } from '../../../ui/button.js';
import { Checkbox } from '../../../ui/choices.js';
import { Local } from '../../../ui/written.js';
import { isAsked, type Values } from './answer-values.js';
import { useSaid } from './said.js';

interface CheckAnswersProps {
  pages: QuestionsFragment['pages'];
  values: Values;
  isSomebody: boolean;
  onChange: (pageId: string) => void;
}

/** Everything that was answered, each with the way back to change it, before it is sent. */
export function CheckAnswers({ pages, values, isSomebody, onChange }: CheckAnswersProps) {
  const words = useWords('taking-part');
  const said = useSaid();
  const asked = pages.flatMap((page) => page.items.filter((item) => item.__typename !== 'StatementRoundItem' && isAsked(item, pages, values)).map((item) => ({ page, item })));
  return (
    <>
      <dl className="check">
        {asked.map(({ page, item }) => (
          <div key={item.id} className="check__row">
            <dt>
              <Local text={item.question} />
            </dt>
            <dd>
              {said(item, values) || <span className="hint">{words.notAnswered}</span>}
              <Button kind="quiet" aria-label={`${words.change}: ${item.question.text}`} onClick={() => onChange(page.id)}>
                {words.change}
              </Button>
            </dd>
          </div>
        ))}
      </dl>
      {!isSomebody && <Checkbox name="isAdult" label={words.isAdult} hint={words.isAdultHint} />}
      <Checkbox name="mayQuote" label={words.mayQuote} hint={words.mayQuoteHint} />
      {isSomebody && <Checkbox name="wantsOutcome" label={words.wantsOutcome} />}
    </>
  );
}
