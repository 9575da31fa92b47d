import { useEffect, useRef } from 'react';
import { useWords } from '../../text/use-text.js';

/** The last step: the words to come back with, shown this once. */
export function Joined({ recoveryPhrase, spaceId }: { recoveryPhrase: string; spaceId: string }) {
  const { join: text } = useWords('youth');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="joined">
      <h2 ref={heading} tabIndex={-1}>
        {text.doneTitle}
      </h2>
      <h3>{text.phraseTitle}</h3>
      <p>{text.phraseText}</p>
      <p className="joined__phrase">{recoveryPhrase}</p>
      <p>
        {/* A plain link on purpose: from here on the page is seen by the new profile. */}
        <a className="button button--primary" href={`/youth/spaces/${spaceId}`}>
          {text.enter}
        </a>
      </p>
    </section>
  );
}
