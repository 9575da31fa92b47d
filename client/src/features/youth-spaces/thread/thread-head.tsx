import { Link } from 'react-router';
import type { LocalTextPartsFragment, ThreadState, YouthSpaceState } from '../../../graphql/generated/graphql.js';
import { useWords } from '../../../text/use-text.js';
import { PageHead } from '../../../ui/page-head.js';
import { Tag } from '../../../ui/tag.js';
import { Local } from '../../../ui/written.js';
import { SpaceState } from './space-state.js';

interface ThreadHeadProps {
  question: LocalTextPartsFragment;
  state: ThreadState;
  /** Empty for a councillor, who is invited to the thread and not to the space. */
  space: { id: string; title: LocalTextPartsFragment; state: YouthSpaceState } | null;
}

export function ThreadHead({ question, state, space }: ThreadHeadProps) {
  const text = useWords('youth');
  return (
    <>
      <PageHead
        kicker={
          space && (
            <Link to={`/youth/spaces/${space.id}`}>
              <Local text={space.title} />
            </Link>
          )
        }
        title={<Local text={question} />}
      >
        <Tag tone={state === 'OPEN' || state === 'BACK' ? 'active' : 'plain'}>{text.threadStates[state]}</Tag>
      </PageHead>
      {space && <SpaceState state={space.state} />}
    </>
  );
}
