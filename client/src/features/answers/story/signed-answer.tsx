import type { GivenAnswerFragment } from '../../../graphql/generated/graphql.js';
import { useDates } from '../../../text/use-dates.js';
import { useText, useWords } from '../../../text/use-text.js';
import { Local, Prose } from '../../../ui/written.js';

type Signed = Omit<GivenAnswerFragment['earlier'][number], '__typename'>;

/** What one version of an answer says, on what it rests, and who signed it, as what (D1). */
export function SignedAnswer({ answer }: { answer: Signed }) {
  const { answers: text } = useText();
  const words = useWords('answers-story');
  const { day } = useDates();
  const { position, whose, sources, reason, name, office, answeredAt } = answer;
  return (
    <>
      <p className="answer__position">{text.positions[position]}</p>
      {whose && (
        <p>
          <span className="hint">{words.whose}:</span> <Local text={whose} />
        </p>
      )}
      <Prose text={answer.text} />
      {reason && (
        <p>
          <span className="hint">{words.reason}:</span> <Local text={reason} />
        </p>
      )}
      <Sources sources={sources} />
      <p className="answer__signed">
        <strong>{name}</strong>, {office}, <span className="hint">{words.signed(day(answeredAt))}</span>
      </p>
    </>
  );
}

function Sources({ sources }: Pick<Signed, 'sources'>) {
  const words = useWords('answers-story');
  if (sources.length === 0) return null;
  return (
    <>
      <p className="hint">{words.sources}:</p>
      <ul>
        {sources.map(({ title, url }) => (
          <li key={url}>
            <a href={url} rel="nofollow noopener external">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
