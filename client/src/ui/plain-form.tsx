import { useLocation } from 'react-router';
import { useClient } from '../graphql/client-context.js';
import { useLanguage } from '../text/use-text.js';

/** What the server needs to know to do the same as the script would. */
export interface Plain {
  /** The mutation, by its name. The form's fields are named by the paths of its input. */
  deed: string;
  /** What stands in the input besides what is filled in. */
  fields?: Record<string, string>;
  /** Where to go when it is done, if not here again; `:reportId` is taken from what was made. */
  then?: string;
  /** The value by which nothing is chosen. */
  none?: string;
}

/** How a form is sent where no script runs: the attributes of the form itself. */
export const plainly = ({ deed }: Plain) => ({ method: 'post' as const, action: `/forms/${deed}` });

/** What such a form says of itself. */
export function PlainFields({ form, plain: { fields, then, none } }: { form: string; plain: Plain }) {
  const { actingAs, forms } = useClient();
  const language = useLanguage();
  const { pathname, search } = useLocation();
  const said = { ...fields, _token: forms.token, _actingAs: actingAs, _form: form, _page: pathname + search, _language: language, _then: then, _none: none };
  return Object.entries(said).map(([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />);
}
