import { Link } from 'react-router';
import type { IdeaPartsFragment } from '../../graphql/generated/graphql.js';
import { useMoney, useWords } from '../../text/use-text.js';
import { Facts } from '../../ui/facts.js';
import { Local, Prose } from '../../ui/written.js';

/** What the author says of it: need, idea, outcome, what they would do themselves, pictures and facts. */
export function IdeaContent({ idea }: { idea: IdeaPartsFragment }) {
  const words = useWords('idea');
  const topics = useWords('topics');
  const money = useMoney();
  const { need, body, outcomeWanted, selfHelp, pictures, topic, ward, point, estimate, language } = idea;
  const lang = language.toLowerCase();
  const said = (title: string, text: string | null | undefined) =>
    text ? (
      <>
        <h2>{title}</h2>
        <p className="written" lang={lang}>
          {text}
        </p>
      </>
    ) : null;
  return (
    <div>
      {said(words.need, need)}
      <Prose text={body} />
      {said(words.outcome, outcomeWanted)}
      {said(words.selfHelp, selfHelp)}
      {pictures.length > 0 && (
        <ul className="pictures">
          {pictures.map(({ id, url, previewUrl, description, width, height }) => (
            <li key={id}>
              <a href={url}>
                <img src={previewUrl ?? url} alt={description?.text ?? ''} loading="lazy" width={width ?? undefined} height={height ?? undefined} />
              </a>
            </li>
          ))}
        </ul>
      )}
      <Facts
        facts={[
          [words.topic, topic && <Link to={`/ideas?topic=${topic}`}>{topics[topic]}</Link>],
          [words.where, ward && <Local text={ward.name} />],
          [words.mapPoint, point && <Link to={`/ideas/map?council=${idea.organisation.id}`}>{words.point(point.latitude.toFixed(4), point.longitude.toFixed(4))}</Link>],
          [words.estimate, estimate && (estimate.kind === 'COST' ? words.cost(money(estimate.pounds)) : words.saving(money(estimate.pounds)))],
        ]}
      />
    </div>
  );
}
