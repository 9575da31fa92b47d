import type { QuestionFragment } from '../../../graphql/generated/graphql.js';
import { useMoney, useText } from '../../../text/use-text.js';
import { answerTo, type Values } from './answer-values.js';

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
