import type { Language } from '../graphql/generated/graphql.js';
import { useText } from '../text/use-text.js';
import { TextArea, TextField } from './fields.js';

interface BilingualProps {
  /** The fields are called `<name>.en` and `<name>.cy`. */
  name: string;
  label: string;
  hint?: string;
  languages: readonly Language[];
  /** Lines of a longer text; a short one when left out. */
  rows?: number;
  optional?: boolean;
}

/** What an organisation writes, in each of its languages (L1). */
export function Bilingual({ name, label, hint, languages, rows, optional = false }: BilingualProps) {
  const { form } = useText().common;
  const labelIn = { EN: form.english, CY: form.welsh };
  return (
    <div className="bilingual">
      {languages.map((language) => {
        const tag = language.toLowerCase();
        const props = {
          name: `${name}.${tag}`,
          label: languages.length > 1 ? labelIn[language](label) : label,
          hint,
          lang: tag,
          optional,
        };
        return rows ? <TextArea key={tag} {...props} rows={rows} /> : <TextField key={tag} {...props} />;
      })}
    </div>
  );
}

/** Several texts written one a line: the same line of each half is the same text in its languages. */
export function localTexts(values: Record<string, string>, name: string): { en?: string; cy?: string }[] {
  const [en = [], cy = []] = ['en', 'cy'].map((tag) => (values[`${name}.${tag}`] ?? '').split('\n').map((line) => line.trim()).filter(Boolean));
  const longer = en.length > cy.length ? en : cy;
  return longer.map((_, line) => ({ ...(en[line] && { en: en[line] }), ...(cy[line] && { cy: cy[line] }) }));
}

/** The two halves of a bilingual field as the API takes them; an empty half is left out. */
export function localText(values: Record<string, string>, name: string): { en?: string; cy?: string } {
  const [en, cy] = [values[`${name}.en`]?.trim(), values[`${name}.cy`]?.trim()];
  return { ...(en && { en }), ...(cy && { cy }) };
}
