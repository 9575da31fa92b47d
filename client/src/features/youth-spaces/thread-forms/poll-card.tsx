import { graphql } from '../../../graphql/document.js';
import type { PollPartsFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useNumber, useWords } from '../../../text/use-text.js';
import { RefusalText } from '../../../ui/refusal-text.js';
import { Tag } from '../../../ui/tag.js';
import { Deadline } from '../../../ui/when.js';
import { Local } from '../../../ui/written.js';

const ChooseDocument = graphql(`
  mutation ChooseInYouthPoll($input: ChooseInYouthPollInput!) {
    chooseInYouthPoll(input: $input) {
      __typename
      ... on YouthPoll {
        ...PollParts
      }
      ...Refusal
    }
  }
`);

interface PollCardProps {
  poll: PollPartsFragment;
  onChange: (poll: PollPartsFragment) => void;
}

/** One choice among a few, which can be changed until it closes; how many chose what is shown where nobody can be told from it (Y6). */
export function PollCard({ poll, onChange }: PollCardProps) {
  const { poll: text } = useWords('in-a-thread');
  const deed = useDeed(ChooseDocument);
  const choose = async (optionId: string): Promise<void> => {
    const changed = await deed.run({ pollId: poll.id, optionId: optionId === poll.viewerChoice ? null : optionId });
    if (changed) onChange(changed);
  };
  const isCounted = poll.options.some(({ count }) => count !== null);
  return (
    <div className="poll" role="group" aria-label={poll.question.text}>
      <h3>
        <Local text={poll.question} />
      </h3>
      {!poll.isOpen && <Tag>{text.closed}</Tag>}
      {poll.isOpen && poll.closesAt && <p className="hint"><Deadline at={poll.closesAt} say={text.closes} /></p>}
      <ul className="poll__options">
        {poll.options.map((option) => (
          <li key={option.id}>
            <Option option={option} poll={poll} busy={deed.busy} onChoose={() => void choose(option.id)} />
          </li>
        ))}
      </ul>
      <p className="hint">{poll.viewerCanChoose ? text.hint : isCounted ? text.few : text.noCounts}</p>
      {deed.refusal && <RefusalText refusal={deed.refusal} />}
    </div>
  );
}

interface OptionProps {
  option: PollPartsFragment['options'][number];
  poll: PollPartsFragment;
  busy: boolean;
  onChoose: () => void;
}

function Option({ option, poll, busy, onChoose }: OptionProps) {
  const isChosen = poll.viewerChoice === option.id;
  const shown = <Shown option={option} isChosen={isChosen} />;
  if (!poll.viewerCanChoose) return <div className={isChosen ? 'poll__option poll__option--chosen' : 'poll__option'}>{shown}</div>;
  return (
    <button type="button" className="poll__option" aria-pressed={isChosen} aria-disabled={busy || undefined} onClick={() => !busy && onChoose()}>
      {shown}
    </button>
  );
}

function Shown({ option: { words, emoji, picture, count }, isChosen }: { option: OptionProps['option']; isChosen: boolean }) {
  const { poll: text } = useWords('in-a-thread');
  const number = useNumber();
  return (
    <>
      {picture && <img src={picture.previewUrl ?? picture.url} alt="" width={picture.width ?? undefined} height={picture.height ?? undefined} loading="lazy" />}
      <span className="poll__words">
        {emoji && <span aria-hidden="true">{emoji} </span>}
        <Local text={words} />
      </span>
      <span className="poll__count">
        {isChosen && <strong>{text.yours}</strong>} {count !== null && text.chose(count, number(count))}
      </span>
    </>
  );
}
