// English: the keys that lists listen to.

export const keys = {
  open: 'Keys',
  title: 'Keys',
  help: 'Letters work while no text field has the focus.',
  key: 'Key',
  does: 'What it does',
  list: [
    { keys: ['/'], does: 'Go to the search box' },
    { keys: ['j', 'k'], does: 'Next and previous row' },
    { keys: ['Enter'], does: 'Open the row' },
    { keys: ['['], does: 'Previous explanation' },
    { keys: [']'], does: 'Next explanation' },
    { keys: ['Esc'], does: 'Close, and back to the row' },
    { keys: ['?'], does: 'Show this list' },
  ],
  letters: 'Single letters and signs are on',
  lettersHelp: 'Turn them off if you speak to your computer, or if they get in the way. Enter and Esc always work.',
}
