import { Figures } from '../features/moderation/reporting/index.js';
import { graphql } from '../graphql/document.js';
import type { ModerationFiguresPageQuery } from '../graphql/generated/graphql.js';
import { useWords } from '../text/use-text.js';
import { PageHead } from '../ui/page-head.js';
import { Section } from '../ui/section.js';
import { definePage } from './page.js';

const ModerationFiguresDocument = graphql(`
  query ModerationFiguresPage {
    publicModeration {
      code {
        id
        text {
          ...LocalTextParts
        }
      }
      howReportsWeigh
      figures {
        ...FigureParts
      }
    }
  }
`);

/** The code, how reports weigh, and what was decided: for everybody. */
function ModerationFigures({ data: { publicModeration } }: { data: ModerationFiguresPageQuery }) {
  const { figures: text } = useWords('reporting');
  const { code, figures, howReportsWeigh } = publicModeration;
  return (
    <>
      <PageHead title={text.title} lead={text.lead} />
      <Section title={text.code}>
        <ol>
          {code.map((rule) => (
            <li key={rule.id}>{rule.text.text}</li>
          ))}
        </ol>
        <p className="hint">{text.charters}</p>
      </Section>
      <Section title={text.weigh}>
        <p>{howReportsWeigh}</p>
      </Section>
      {figures.length === 0 && <p className="hint">{text.none}</p>}
      {figures.map((one) => (
        <Figures key={one.id ?? 'youth'} figures={one} />
      ))}
    </>
  );
}

export const page = definePage({
  query: ModerationFiguresDocument,
  words: ['reporting'],
  head: (_data, _text, wordsOf) => ({ title: wordsOf('reporting').figures.title, description: wordsOf('reporting').figures.lead }),
  Component: ModerationFigures,
});
