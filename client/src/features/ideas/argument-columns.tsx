import { graphql } from '../../graphql/document.js';
import type { ArgumentPartsFragment, IdeaPartsFragment } from '../../graphql/generated/graphql.js';
import { useText } from '../../text/use-text.js';
import { PersonLine } from '../../ui/person-line.js';
import { Section } from '../../ui/section.js';
import { Ago } from '../../ui/when.js';
import { Said } from '../../ui/written.js';
import { ArgueForm } from './argue-form.js';

export const ArgumentFragment = graphql(`
  fragment ArgumentParts on Argument {
    id
    text
    language
    author {
      ...Person
    }
    writtenAt
  }
`);

interface ArgumentColumnsProps {
  idea: IdeaPartsFragment;
  onChange: (idea: IdeaPartsFragment) => void;
}

/** For and against, side by side where there is room. */
export function ArgumentColumns({ idea, onChange }: ArgumentColumnsProps) {
  const { ideas: text } = useText();
  return (
    <Section title={text.arguments}>
      <div className="pair">
        <Column title={text.for} none={text.noFor} side="for" list={idea.arguments.for} />
        <Column title={text.against} none={text.noAgainst} side="against" list={idea.arguments.against} />
      </div>
      {idea.viewerCanArgue && <ArgueForm ideaId={idea.id} onChange={onChange} />}
    </Section>
  );
}

interface ColumnProps {
  title: string;
  none: string;
  side: 'for' | 'against';
  list: readonly ArgumentPartsFragment[];
}

function Column({ title, none, side, list }: ColumnProps) {
  return (
    <div className={`arguments arguments--${side}`}>
      <h3>{title}</h3>
      {list.length === 0 && <p className="hint">{none}</p>}
      <ul>
        {list.map(({ id, text, language, author, writtenAt }) => (
          <li key={id}>
            <p className="written">
              <Said text={text} language={language} />
            </p>
            <p className="hint">
              <PersonLine person={author} /> · <Ago at={writtenAt} />
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
