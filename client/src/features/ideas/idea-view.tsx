import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { IdeaHistoryFragment, IdeaPartsFragment, SupportedFragment } from '../../graphql/generated/graphql.js';
import { useText, useWords } from '../../text/use-text.js';
import { LinkButton } from '../../ui/button.js';
import { accentClass } from '../../ui/card.js';
import { Notice } from '../../ui/notice.js';
import { PageHead } from '../../ui/page-head.js';
import { PersonLine } from '../../ui/person-line.js';
import { ReportLink } from '../../ui/report-link.js';
import { Tag } from '../../ui/tag.js';
import { Ago } from '../../ui/when.js';
import { Local, Said } from '../../ui/written.js';
import { stateTone } from './cards/index.js';
import { IdeaContent } from './idea-content.js';
import { IdeaSteps } from './idea-history.js';
import { SupportPanel } from './supporting/index.js';
import { Worried } from '../../ui/worried.js';

interface IdeaViewProps {
  idea: IdeaPartsFragment;
  history: IdeaHistoryFragment;
  onChange: (changed: SupportedFragment) => void;
  /** What waits for the viewer's word, above all else. */
  asked: ReactNode;
  /** Beside the support: following it. */
  aside: ReactNode;
  /** The answer that is owed or was given, and what follows. */
  children: ReactNode;
}

export function IdeaView({ idea, history, onChange, asked, aside, children }: IdeaViewProps) {
  const { ideas: text } = useText();
  const words = useWords('idea');
  const { mergedInto } = history;
  return (
    <article className={accentClass(idea.organisation.accent)}>
      <PageHead
        kicker={<Local text={idea.ward?.name ?? idea.organisation.name} />}
        title={<Said text={idea.title} language={idea.language} />}
      >
        <Tag tone={stateTone[idea.state]}>{text.states[idea.state]}</Tag>
        <span className="hint">
          {text.by} <PersonLine person={idea.author} /> {idea.coProposers.length > 0 && words.coProposers}{' '}
          {idea.coProposers.map(({ displayName }) => displayName).join(', ')}{' '}
          · <Ago at={idea.openedAt} />
        </span>
      </PageHead>
      {idea.heldBecause && (
        <Notice tone="warn" title={words.held}>
          <p>{idea.heldBecause}</p>
          <p>{words.heldHint}</p>
          {idea.viewerCanRevise && (
            <LinkButton kind="quiet" to={`/ideas/${idea.id}/change`}>
              {words.heldChange}
            </LinkButton>
          )}
        </Notice>
      )}
      {asked}
      {mergedInto && <Merged into={mergedInto} />}
      <div className="beside">
        <IdeaContent idea={idea} />
        <div>
          {!mergedInto && idea.state !== 'HELD' && <SupportPanel idea={idea} onChange={onChange} />}
          {aside} {idea.state !== 'HELD' && <ReportLink on={idea.id} />}
        </div>
      </div>
      <IdeaSteps idea={idea} />
      <p>
        <Worried on={idea.id} />
      </p>
      {children}
    </article>
  );
}

/** The old address leads on. */
function Merged({ into: { id, title, language } }: { into: NonNullable<IdeaHistoryFragment['mergedInto']> }) {
  const words = useWords('idea');
  return (
    <Notice title={words.merged}>
      <p>
        {words.mergedLead}{' '}
        <Link to={`/ideas/${id}`}>
          <Said text={title} language={language} />
        </Link>
      </p>
    </Notice>
  );
}
