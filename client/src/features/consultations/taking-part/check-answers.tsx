import type { QuestionFragment, QuestionsFragment } from '../../../graphql/generated/graphql.js';
import { useMoney, useText, useWords } from '../../../text/use-text.js';
import { Button } from '../../../ui/button.js';
import { Checkbox } from '../../../ui/choices.js';
import { Local } from '../../../ui/written.js';
import { answerTo, isAsked, type Values } from './answer-values.js';

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

/** An answer in words, empty when there is none. */
export function useSaid(): (item: QuestionFragment, values: Values) => string {
  const money = useMoney();
  const { files } = useText().common;
  return (item, values) => {
    const answer = answerTo(item, values);
    if (!answer) return '';
    const labels = 'options' in item ? new Map(item.options.map(({ id, label }) => [id, label.text])) : new Map<string, string>();
    const chosen = (answer.optionIds ?? []).map((id) => labels.get(id) ?? '');
    switch (item.__typename) {
      case 'OpenTextItem':
        return answer.text ?? '';
      case 'RankingItem':
        return chosen.map((label, place) => `${place + 1}. ${label}`).join(' ');
      case 'NumberItem':
        return `${answer.value ?? ''} ${item.unit.text}`;
      case 'ScaleItem':
        return String(answer.value ?? '');
      case 'BudgetItem':
        return (answer.amounts ?? []).map(({ optionId, amount }) => `${item.lines.find(({ id }) => id === optionId)?.label.text ?? ''}: ${money(amount)}`).join(', ');
      case 'MapPointItem':
        return [answer.point?.note, `${answer.point?.latitude}, ${answer.point?.longitude}`].filter(Boolean).join(' – ');
      case 'FileItem':
        return files.count((answer.fileIds ?? []).length);
      case 'OneChoiceItem':
      case 'SeveralChoicesItem':
      case 'StatementRoundItem':
        return chosen.join(', ');
    }
  };
}
