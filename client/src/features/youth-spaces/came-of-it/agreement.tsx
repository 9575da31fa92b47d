import type { SummedUpPartsFragment } from '../../../graphql/generated/graphql.js';
import { useNumber, useWords } from '../../../text/use-text.js';

/** Whether the young people agree, in words, and in numbers where nobody can be told from them (Y6). */
export function Agreement({ said }: { said: Pick<SummedUpPartsFragment, 'agreement' | 'agree' | 'others' | 'percent'> }) {
  const { summary: text } = useWords('in-a-thread');
  const number = useNumber();
  const { agreement, agree, others, percent } = said;
  if (agreement === 'ASKED') return null;
  return (
    <p className="hint">
      {text.agreements[agreement]} {agree != null && text.agree(agree, number(agree))} {others != null && text.others(others, number(others))}{' '}
      {percent != null && text.percent(number(percent))}
    </p>
  );
}
