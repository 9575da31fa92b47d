import type { OutcomeDone, OutcomeToldFragment, ThemeFoundFragment } from '../../../graphql/generated/graphql.js';
import { useNumber, useText, useWords } from '../../../text/use-text.js';
import { CitedBy } from '../../../ui/cited-by.js';
import { Section } from '../../../ui/section.js';
import { Tag, type Tone } from '../../../ui/tag.js';
import { Local, Prose, Said } from '../../../ui/written.js';
import { ThemeGroups } from './theme-groups.js';

interface OutcomeToldProps {
  told: OutcomeToldFragment;
  /** As found now, for the words that may be quoted. */
  found: readonly ThemeFoundFragment[];
  responses: number | null;
}

/** We asked, you said, we did: as people read it. */
export function OutcomeTold({ told, found, responses }: OutcomeToldProps) {
  const { consultations: text } = useText();
  const words = useWords('outcome');
  return (
    <div className="outcome">
      <Section title={text.weAsked}>
        <Prose text={told.weAsked} />
      </Section>
      <Section title={text.youSaid}>
        <Prose text={told.youSaid} />
        {told.themes.length > 0 && <ThemesTable told={told} responses={responses} />}
      </Section>
      <Section title={text.weDid}>
        <Prose text={told.weDid} />
        {told.themes.map((theme) => (
          <ThemeTold key={theme.themeId} theme={theme} found={found.find(({ id }) => id === theme.themeId)} />
        ))}
      </Section>
      <Section title={words.promiseTitle} aside={<Tag tone={told.levelKept === 'KEPT' ? 'good' : 'warn'}>{text.promiseKept[told.levelKept]}</Tag>}>
        <Prose text={told.keptBecause} />
      </Section>
    </div>
  );
}

const toneOf: Record<OutcomeDone, Tone> = { DID: 'good', PARTLY: 'active', DID_NOT: 'warn' };

function ThemesTable({ told, responses }: { told: OutcomeToldFragment; responses: number | null }) {
  const words = useWords('outcome');
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={words.themesTable}>
      <table className="figures">
        <caption className="hint">{responses == null ? words.themesTable : words.themesOf(responses)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.theme}</th>
            <th scope="col">{words.said}</th>
            <th scope="col">{words.done}</th>
          </tr>
        </thead>
        <tbody>
          {told.themes.map(({ themeId, name, said, agreed, done }) => (
            <tr key={themeId}>
              <th scope="row">
                <Local text={name} />
              </th>
              <td>
                <Count said={said} agreed={agreed} />
              </td>
              <td>{words.doneIs[done]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** In their own words, or by agreeing with what others had put into words. */
function Count({ said, agreed }: { said: number | null | undefined; agreed: number | null | undefined }) {
  const words = useWords('outcome');
  const number = useNumber();
  if (agreed == null) return said == null ? words.notTold : number(said);
  return (
    <>
      {said !== 0 && <>{said == null ? words.notTold : words.wrote(said)}, </>}
      {words.agreed(agreed)}
    </>
  );
}

function ThemeTold({ theme, found }: { theme: OutcomeToldFragment['themes'][number]; found: ThemeFoundFragment | undefined }) {
  const words = useWords('outcome');
  const { cited } = useText().common;
  const { themeId, name, said, agreed, done, why } = theme;
  return (
    <article className="theme-told" id={themeId}>
      <h3>
        <a href={`#${themeId}`}>
          <Local text={name} />
        </a>
      </h3>
      <p className="theme-told__facts">
        <Tag tone={toneOf[done]}>{words.doneIs[done]}</Tag>
        {said != null && (said > 0 || agreed == null) && <span className="hint">{words.saidBy(said)}</span>}
        {agreed != null && <span className="hint">{words.agreedBy(agreed)}</span>}
      </p>
      {found?.quotes.map((quote) => (
        <blockquote key={quote.id} className="theme-told__quote">
          <Said text={quote.text} language={quote.language} />
        </blockquote>
      ))}
      <Prose text={why} />
      {found && <ThemeGroups theme={found} />}
      {found && found.citedBy.length > 0 && (
        <>
          <h4>{cited.title}</h4>
          <CitedBy citedBy={found.citedBy} />
        </>
      )}
    </article>
  );
}
