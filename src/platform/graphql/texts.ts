import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { inLanguage, LANGUAGES, renderMarkdown, type Language, type Texts } from '../text/index.js';

export const LanguageEnum = { EN: 'en', CY: 'cy' } as const;
registerEnumType(LanguageEnum, {
  name: 'Language',
  description: 'A language that texts are written in.',
  valuesMap: { EN: { description: 'English' }, CY: { description: 'Welsh' } },
});

@ObjectType({ description: 'A text in one language.' })
export class Translation {
  @Field(() => LanguageEnum, { description: 'The language it is in.' })
  language!: Language;

  @Field(() => String, { description: 'The text.' })
  text!: string;
}

@ObjectType({ description: 'A short text of an organisation, in each of its languages.' })
export class LocalText {
  @Field(() => String, { description: 'In the reader’s language where it exists, otherwise in one that does.' })
  readonly text: string;

  @Field(() => LanguageEnum, { description: 'The language `text` is in.' })
  readonly language: Language;

  readonly #texts: Texts;

  constructor(texts: Texts, language: Language) {
    const shown = inLanguage(texts, language);
    this.text = shown.text;
    this.language = shown.language;
    this.#texts = texts;
  }

  @Field(() => [Translation], { description: 'Every language it was written in.' })
  get translations(): Translation[] {
    return translations(this.#texts);
  }
}

@ObjectType({ description: 'Formatted text in the language its author wrote it in.' })
export class Markdown {
  @Field(() => String, { description: 'As written, in Markdown.' })
  readonly source: string;

  @Field(() => LanguageEnum, { description: 'The language it was written in.' })
  readonly language: Language;

  constructor(source: string, language: Language) {
    this.source = source;
    this.language = language;
  }

  /** Rendered when somebody asks for it: on a page with many texts that costs more than everything else. */
  @Field(() => String, { description: 'Rendered and cleaned: safe to show.' })
  get html(): string {
    return renderMarkdown(this.source);
  }
}

@ObjectType({ description: 'A formatted text of an organisation, in each of its languages.' })
export class LocalMarkdown extends Markdown {
  readonly #texts: Texts;

  constructor(texts: Texts, language: Language) {
    const shown = inLanguage(texts, language);
    super(shown.text, shown.language);
    this.#texts = texts;
  }

  @Field(() => [Translation], { description: 'Every language it was written in, as Markdown.' })
  get translations(): Translation[] {
    return translations(this.#texts);
  }
}

const MOST_CHARACTERS = 20_000;

@InputType({ description: 'A text of an organisation: the same thing in each of its languages.' })
export class LocalTextInput {
  @Field(() => String, { nullable: true, description: 'In English.' })
  @IsOptional()
  @IsString()
  @MaxLength(MOST_CHARACTERS)
  en?: string;

  @Field(() => String, { nullable: true, description: 'In Welsh.' })
  @IsOptional()
  @IsString()
  @MaxLength(MOST_CHARACTERS)
  cy?: string;
}

/** What was typed, trimmed, without the languages left empty. */
export function toTexts(input: LocalTextInput): Texts {
  const texts: Texts = {};
  for (const language of LANGUAGES) {
    const text = input[language]?.trim();
    if (text) texts[language] = text;
  }
  return texts;
}

export function localText(texts: Texts, language: Language): LocalText {
  return new LocalText(texts, language);
}

export function localMarkdown(texts: Texts, language: Language): LocalMarkdown {
  return new LocalMarkdown(texts, language);
}

export function markdown(source: string, language: Language): Markdown {
  return new Markdown(source, language);
}

function translations(texts: Texts): Translation[] {
  return LANGUAGES.flatMap((language) => (texts[language] === undefined ? [] : [{ language, text: texts[language] }]));
}
