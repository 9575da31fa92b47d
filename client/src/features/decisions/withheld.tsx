import { createContext, useContext } from 'react';
import { graphql } from '../../graphql/document.js';
import type { WithheldPartKind, WithheldPartsFragment } from '../../graphql/generated/graphql.js';
import { useWords } from '../../text/use-text.js';
import { Prose } from '../../ui/written.js';

/** Asked for by the page and not live: what it says depends on who reads it (D9). */
export const WithheldFragment = graphql(`
  fragment WithheldParts on WithheldPart {
    part
    partId
    ground {
      code
      provision
      words {
        ...LocalTextParts
      }
    }
    texts {
      name
      text {
        ...LocalMarkdownParts
      }
    }
    url
    file {
      id
      name
      url
    }
  }
`);

const WithheldContext = createContext<readonly WithheldPartsFragment[]>([]);

export const WithheldProvider = WithheldContext.Provider;

/** Why something may be kept from the public, and what it says for those whose office lets them read it. */
export function Withheld({ part, partId }: { part: WithheldPartKind; partId?: string }) {
  const words = useWords('reading-decisions');
  const withheld = useContext(WithheldContext).find((each) => each.part === part && (partId === undefined || each.partId === partId));
  if (!withheld) return null;
  const { ground, texts, url, file } = withheld;
  return (
    <div className="withheld">
      <p className="hint">{words.ground(ground.provision, ground.words.text)}</p>
      {texts && texts.length > 0 && (
        <details className="more">
          <summary>{words.forOffice}</summary>
          {texts.map(({ name, text }) => (
            <Prose key={name} text={text} />
          ))}
          {url && <a href={url}>{url}</a>}
          {file && <a href={file.url}>{file.name}</a>}
        </details>
      )}
    </div>
  );
}
