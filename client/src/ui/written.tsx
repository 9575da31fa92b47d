import { graphql } from '../graphql/document.js';
import type { Language, LocalMarkdownPartsFragment, LocalTextPartsFragment } from '../graphql/generated/graphql.js';
import { useLanguage, useText } from '../text/use-text.js';

export const LocalTextFragment = graphql(`
  fragment LocalTextParts on LocalText {
    text
    language
  }
`);

export const LocalMarkdownFragment = graphql(`
  fragment LocalMarkdownParts on LocalMarkdown {
    html
    language
  }
`);

/** The language attribute of a text, when it isn't the page's own. */
export function useForeignLang(language: Language): string | undefined {
  const tag = language.toLowerCase();
  return tag === useLanguage() ? undefined : tag;
}

/** A short text by an organisation, marked with its language where it had none in the reader's. */
export function Local({ text }: { text: LocalTextPartsFragment }) {
  const lang = useForeignLang(text.language);
  return lang ? <span lang={lang}>{text.text}</span> : text.text;
}

/** A short text by a person, in the language it was written in. */
export function Said({ text, language }: { text: string; language: Language }) {
  const lang = useForeignLang(language);
  return lang ? <span lang={lang}>{text}</span> : text;
}

/** Longer text by a person, whose language isn't on record. Its HTML was made and cleaned on the server (S6). */
export function Words({ html }: { html: string }) {
  return <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />;
}

/** Longer text. Its HTML was made and cleaned on the server (S6). */
export function Prose({ text }: { text: LocalMarkdownPartsFragment }) {
  const lang = useForeignLang(text.language);
  const { writtenIn } = useText().common;
  return (
    <>
      {lang && <p className="hint">{writtenIn[text.language]}</p>}
      <div className="prose" lang={lang} dangerouslySetInnerHTML={{ __html: text.html }} />
    </>
  );
}
