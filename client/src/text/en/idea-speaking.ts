export const words = {
  offers: {
    hint: 'Public, from adults only. Messages go through the council’s clerks: leave out telephone numbers and addresses.',
    offer: 'Offer help',
    what: 'What you would do',
    submit: 'Offer it',
    withdraw: 'Withdraw my offer',
    write: 'Write to them',
    message: 'Your message',
    send: 'Send it to the clerks',
    sent: 'The clerks have it and pass it on.',
  },
  replies: {
    reply: 'Reply',
    yourReply: 'Your reply',
    submit: 'Send the reply',
  },
};
