import type { LanguageTag } from '../text/catalogue.js';

/** What is said where no script runs. Only the server has these words: whoever runs a script never needs them. */
const words: Record<LanguageTag, { page: string; form: string }> = {
  en: {
    page: 'Without JavaScript you can read everything here, sign in by a link, support ideas and report. Whatever else you write needs JavaScript.',
    form: 'This form needs JavaScript. Switch it on in your browser and load the page again.',
  },
  cy: {
    page: 'Heb JavaScript gallwch ddarllen popeth yma, mewngofnodi drwy ddolen, cefnogi syniadau a rhoi gwybod am rywbeth. Mae angen JavaScript ar gyfer popeth arall a ysgrifennwch.',
    form: 'Mae angen JavaScript ar y ffurflen hon. Trowch ef ymlaen yn eich porwr a llwythwch y dudalen eto.',
  },
};

/** Fills the places that the components leave for it; the browser doesn't look into them when it takes the page over. */
export function sayWithoutScript(html: string, language: LanguageTag): string {
  const { page, form } = words[language];
  return html
    .replace('<noscript class="no-script"></noscript>', `<noscript class="no-script"><p>${page}</p></noscript>`)
    .replaceAll('<noscript></noscript>', `<noscript><p class="notice notice--warn">${form}</p></noscript>`);
}
