export const words = {
  title: 'This is not done at work',
  how: 'Ideas and questions come from people as themselves. If you have a profile of your own, switch to it first.',
  change: 'Switch to another profile',
};
