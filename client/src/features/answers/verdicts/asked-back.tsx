import type { FollowUpPartsFragment, GivenAnswerFragment, Language } from '../../../graphql/generated/graphql.js';
import { useDates } from '../../../text/use-dates.js';
import { useWords } from '../../../text/use-text.js';
import { Tag } from '../../../ui/tag.js';
import { Local, Prose } from '../../../ui/written.js';
import { AskBackForm, ReplyForm } from './asked-back-forms.js';

interface AskedBackProps {
  dueId: string;
  answer: Pick<GivenAnswerFragment, 'id' | 'isAskedBack' | 'followUp'> & { profile: { id: string } };
  canAsk: boolean;
  languages: readonly Language[];
  onChanged: () => void;
}

/** The one further question about an answer: asked, waiting, owed, answered. */
export function AskedBack({ dueId, answer: { profile, isAskedBack, followUp }, canAsk, languages, onChanged }: AskedBackProps) {
  const { back: words } = useWords('answers-story');
  if (followUp) {
    return (
      <section className="asked-back" aria-label={words.title}>
        <h3>{words.title}</h3>
        <Asked followUp={followUp} />
        {followUp.viewerCanReply && <ReplyForm followUpId={followUp.id} languages={languages} onReplied={onChanged} />}
      </section>
    );
  }
  if (!canAsk) return null;
  return isAskedBack ? <p className="hint">{words.taken}</p> : <AskBackForm dueId={dueId} toProfileId={profile.id} onAsked={onChanged} />;
}

function Asked({ followUp }: { followUp: FollowUpPartsFragment }) {
  const { back: words } = useWords('answers-story');
  const { day } = useDates();
  const { text, language, asker, isWaiting, isOverdue, dueOn, reply, replyName, replyOffice, repliedAt } = followUp;
  return (
    <>
      <p className="hint">{words.by(asker.displayName)}</p>
      <div className="reply">
        <Prose text={{ html: text.html, language }} />
      </div>
      {isWaiting && <p className="hint">{words.waiting}</p>}
      {!isWaiting && !reply && (
        <p>
          {isOverdue && <Tag tone="warn">{words.overdue}</Tag>} {words.due(day(dueOn))}
        </p>
      )}
      {reply && (
        <>
          <Prose text={reply} />
          <p className="answer__signed">
            <strong>{replyName}</strong>
            {replyOffice && (
              <>
                , <Local text={replyOffice} />
              </>
            )}{' '}
            {repliedAt && <span className="hint">{day(repliedAt)}</span>}
          </p>
        </>
      )}
    </>
  );
}
