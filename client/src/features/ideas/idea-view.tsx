import type { ReactNode } from 'react';
import type { IdeaPartsFragment } from '../../graphql/generated/graphql.js';
import { useText } from '../../text/use-text.js';
import { accentClass } from '../../ui/card.js';
import { PageHead } from '../../ui/page-head.js';
import { PersonLine } from '../../ui/person-line.js';
import { Tag } from '../../ui/tag.js';
import { Ago } from '../../ui/when.js';
import { Local, Prose, Said } from '../../ui/written.js';
import { ArgumentColumns } from './argument-columns.js';
import { stateTone } from './cards/index.js';
import { SupportPanel } from './support-panel.js';

interface IdeaViewProps {
  idea: IdeaPartsFragment;
  onChange: (idea: IdeaPartsFragment) => void;
  /** The answer that is owed or was given. */
  children: ReactNode;
}

export function IdeaView({ idea, onChange, children }: IdeaViewProps) {
  const { ideas: text } = useText();
  return (
    <article className={accentClass(idea.organisation.accent)}>
      <PageHead
        kicker={<Local text={idea.ward?.name ?? idea.organisation.name} />}
        title={<Said text={idea.title} language={idea.language} />}
      >
        <Tag tone={stateTone[idea.state]}>{text.states[idea.state]}</Tag>
        <span className="hint">
          {text.by} <PersonLine person={idea.author} /> · <Ago at={idea.openedAt} />
        </span>
      </PageHead>
      <div className="beside">
        <Prose text={idea.body} />
        <SupportPanel idea={idea} onChange={onChange} />
      </div>
      {children}
      <ArgumentColumns idea={idea} onChange={onChange} />
    </article>
  );
}
