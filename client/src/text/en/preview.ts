export const words = {
  title: 'Preview',
  notice: 'This is a preview',
  text: 'So people will see it. It isn’t open, and nothing can be sent.',
  nothingSent: 'This was a preview: nothing has been sent.',
  pageTab: 'The page',
  questionsTab: 'The questions',
  label: 'Views',
  round: 'People agree, disagree or pass on these statements, one at a time, and may suggest more:',
};
