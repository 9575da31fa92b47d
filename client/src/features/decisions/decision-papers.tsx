import { graphql } from '../../graphql/document.js';
import type { PaperPartsFragment } from '../../graphql/generated/graphql.js';
import { useDates } from '../../text/use-dates.js';
import { useWords } from '../../text/use-text.js';
import { Section } from '../../ui/section.js';
import { Tag } from '../../ui/tag.js';
import { Local } from '../../ui/written.js';
import { Withheld } from './withheld.js';

export const PaperFragment = graphql(`
  fragment PaperParts on DecisionPaper {
    id
    title {
      ...LocalTextParts
    }
    url
    file {
      id
      name
      url
      bytes
      warning
    }
    isBackground
    isWithheld
    removedAt
    removedWhy {
      ...LocalTextParts
    }
  }
`);

export function DecisionPapers({ papers }: { papers: readonly PaperPartsFragment[] }) {
  const words = useWords('reading-decisions');
  if (papers.length === 0) return null;
  return (
    <Section title={words.papers}>
      <ul className="papers">
        {papers.map((paper) => (
          <li key={paper.id}>
            <Paper paper={paper} /> {paper.isBackground && <Tag>{words.background}</Tag>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** To be opened or downloaded; a withheld or removed one is shown as that, with its reason. */
function Paper({ paper }: { paper: PaperPartsFragment }) {
  const words = useWords('reading-decisions');
  const { day } = useDates();
  const { file, url, removedAt, removedWhy } = paper;
  if (paper.isWithheld) {
    return (
      <>
        {words.withheldPaper}
        <Withheld part="PAPER" partId={paper.id} />
      </>
    );
  }
  if (removedAt) {
    return (
      <>
        <Local text={paper.title} /> <span className="hint">{words.removedPaper(day(removedAt))}</span> {removedWhy && <Local text={removedWhy} />}
      </>
    );
  }
  const href = file?.url ?? url;
  return (
    <>
      {href ? (
        <a href={href}>
          <Local text={paper.title} />
        </a>
      ) : (
        <Local text={paper.title} />
      )}{' '}
      <span className="hint">{file ? `${file.name}, ${words.size(Math.ceil(file.bytes / 1000))}` : words.opensElsewhere}</span>
      {file?.warning && <p className="hint">{file.warning}</p>}
    </>
  );
}
