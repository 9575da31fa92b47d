import { Link } from 'react-router';
import type { AnswerDuePartsFragment } from '../../graphql/generated/graphql.js';
import { useDates } from '../../text/use-dates.js';
import { useText } from '../../text/use-text.js';
import { LinkButton } from '../../ui/button.js';
import { CitedBy } from '../../ui/cited-by.js';
import { CommitmentList } from '../../ui/commitment-list.js';
import { PersonLine } from '../../ui/person-line.js';
import { Section } from '../../ui/section.js';
import { Tag } from '../../ui/tag.js';
import { Local, Prose } from '../../ui/written.js';
import { DueClock, stateTone } from './cards/index.js';

interface AnswerDuePanelProps {
  due: AnswerDuePartsFragment & { viewerCanAnswer: boolean; viewerCanJudge: boolean };
}

/** On the thing itself: who owes the answer and by when, or the answer; the rest is on its own page. */
export function AnswerDuePanel({ due }: AnswerDuePanelProps) {
  const { answers: text } = useText();
  const { id, state, answers, owedBy, owedByOffice, viewerCanAnswer, viewerCanJudge } = due;
  const address = `/answers/${id}`;
  return (
    <div className={`answer-due answer-due--${state.toLowerCase().replace('_', '-')}`}>
      <Section title={text.answer} aside={<Tag tone={stateTone[state]}>{text.states[state]}</Tag>}>
        {state !== 'ANSWERED' && state !== 'LIFTED' && (
          <>
            <DueClock due={due} />
            <p>
              <span className="hint">{text.owedBy}</span> <PersonLine person={owedBy} office={owedByOffice} />
            </p>
          </>
        )}
        {answers.map((answer) => (
          <Answer key={answer.id} answer={answer} />
        ))}
        <p className="actions">
          {viewerCanAnswer && <LinkButton to={`${address}/write`}>{text.write}</LinkButton>}
          {viewerCanJudge && <LinkButton to={address}>{text.judge}</LinkButton>}
          <Link to={address}>{answers.length > 0 ? text.whole : text.wholeOwed}</Link>
        </p>
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
      <p className="answer__position">
        {text.positions[answer.position]}
        {answer.whose && (
          <>
            {': '}
            <Local text={answer.whose} />
          </>
        )}
      </p>
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
