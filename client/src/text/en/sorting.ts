export const words = {
  title: 'Statements of the round',
  lead: 'Say which themes each statement holds. A theme counts everybody who agreed with at least one of its statements, once.',
  later: 'People can still agree or disagree. Once it has closed, say here which themes each statement holds.',
  counts: (agree: number | string, disagree: number | string, pass: number | string) => `${agree} agree, ${disagree} disagree, ${pass} pass`,
  themesOf: (statement: string) => `Themes of “${statement}”`,
};
