import type { Language } from '../../platform/index.js';

export const FILE_WARNINGS = ['pdf-untagged', 'pdf-tagged'] as const;
export type FileWarning = (typeof FILE_WARNINGS)[number];

const WORDS: Record<FileWarning, Record<Language, string>> = {
  'pdf-untagged': {
    en: 'This PDF has no tags, so people who use a screen reader can’t follow its order or its headings. Give the same as a web page or as an ODT or Word document too, or export it again as a tagged PDF.',
    cy: 'Nid oes tagiau yn y PDF hwn, felly ni all pobl sy’n defnyddio darllenydd sgrin ddilyn ei drefn na’i benawdau. Rhowch yr un peth fel tudalen we neu fel dogfen ODT neu Word hefyd, neu allforiwch ef eto fel PDF wedi’i dagio.',
  },
  'pdf-tagged': {
    en: 'This PDF says that it is tagged, so a screen reader can follow it; whether its tags are right can’t be checked here. A PDF doesn’t adapt to a small screen: a web page or an ODT or Word document beside it helps.',
    cy: 'Mae’r PDF hwn yn dweud ei fod wedi’i dagio, felly gall darllenydd sgrin ei ddilyn; ni ellir gwirio yma a yw’r tagiau’n gywir. Nid yw PDF yn addasu i sgrin fach: mae tudalen we neu ddogfen ODT neu Word wrth ei ochr yn helpu.',
  },
};

/** What those who use the file should know, in their language. */
export const warningIn = (warning: FileWarning, language: Language): string => WORDS[warning][language];
