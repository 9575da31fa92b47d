import { useWords } from '../text/use-text.js';
import { PageHead } from '../ui/page-head.js';
import { Section } from '../ui/section.js';
import { definePage } from './page.js';

/** What this is and how counting works, on one page. */
function Help() {
  const text = useWords('help');
  return (
    <div className="narrow">
      <PageHead title={text.title} lead={text.lead} />
      {text.sections.map(({ title, points }) => (
        <Section key={title} title={title}>
          <ul className="points">
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </Section>
      ))}
      <Section title={text.translationTitle}>
        <p>{text.translation}</p>
        {text.translationState && <p>{text.translationState}</p>}
      </Section>
    </div>
  );
}

export const page = definePage({
  words: ['help'],
  head: (_data, _text, wordsOf) => ({ title: wordsOf('help').title, description: wordsOf('help').description }),
  Component: Help,
});
