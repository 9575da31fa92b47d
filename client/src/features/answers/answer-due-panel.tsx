import type { AnswerDuePartsFragment } from '../../graphql/generated/graphql.js';
import { useDates } from '../../text/use-dates.js';
import { useText } from '../../text/use-text.js';
import { LinkButton } from '../../ui/button.js';
import { CitedBy } from '../../ui/cited-by.js';
import { CommitmentList } from '../../ui/commitment-list.js';
import { PersonLine } from '../../ui/person-line.js';
import { Section } from '../../ui/section.js';
import { Tag } from '../../ui/tag.js';
import { Prose } from '../../ui/written.js';
import { stateTone } from './cards/index.js';
import { DueClock } from './cards/index.js';

interface AnswerDuePanelProps {
  due: AnswerDuePartsFragment;
  /** The viewer owes it and isn't on the page that writes it. */
  offerToWrite: boolean;
}

/** On the thing itself: who owes the answer and by when, or the answer. */
export function AnswerDuePanel({ due, offerToWrite }: AnswerDuePanelProps) {
  const { answers: text } = useText();
  return (
    <div className={`answer-due answer-due--${due.state.toLowerCase().replace('_', '-')}`}>
      <Section title={text.answer} aside={<Tag tone={stateTone[due.state]}>{text.states[due.state]}</Tag>}>
        {due.answers.length === 0 && (
          <>
            <DueClock due={due} />
            <p>
              <span className="hint">{text.owedBy}</span> <PersonLine person={due.owedBy} office={due.owedByOffice} />
            </p>
          </>
        )}
        {due.answers.map((answer) => (
          <Answer key={answer.id} answer={answer} />
        ))}
        {offerToWrite && <LinkButton to={`/answers/${due.id}`}>{text.write}</LinkButton>}
      </Section>
    </div>
  );
}

function Answer({ answer }: { answer: AnswerDuePartsFragment['answers'][number] }) {
  const { answers: text, common } = useText();
  const { cited } = common;
  const { day } = useDates();
  return (
    <div className="answer" id={answer.id}>
      <p className="answer__position">{text.positions[answer.position]}</p>
      <Prose text={answer.text} />
      <p>
        <PersonLine person={answer.profile} office={answer.office} />{' '}
        <a className="hint" href={`#${answer.id}`}>
          {text.answeredOn(day(answer.answeredAt))}
        </a>
      </p>
      <CommitmentList commitments={answer.commitments} />
      {answer.citedBy.length > 0 && (
        <>
          <h3>{cited.title}</h3>
          <CitedBy citedBy={answer.citedBy} />
        </>
      )}
    </div>
  );
}
