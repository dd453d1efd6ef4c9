// English: what has been decided about a person, and why.

export const decisions = {
  title: 'Your decision',
  help: 'You decide; the reason is recorded with your name and the time.',
  choices: { shortlisted: 'Shortlist', passed: 'Pass' },
  told: { shortlisted: 'Shortlisted', passed: 'Passed' },
  decision: 'Decision',
  reason: 'Reason',
  decide: 'Record the decision',
  undo: 'Take it back',
  undone: 'Taken back.',
}
