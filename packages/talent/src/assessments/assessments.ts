// The front door of assessments: the framework people are assessed against, the conversation, and the rules that score what they tell.
export { abandonAssessment, answerQuestion, startAssessment } from './take-assessments.ts'
export { askForReview, keepSkills, reviewAssessment, submitAssessment } from './score-assessments.ts'
export { listAssessments, showAssessment, showFramework, showProgress } from './show-assessments.ts'
export { installFrameworks } from './install-framework.ts'
export { bankRuns, builtInFramework } from './framework/framework.ts'
export { probeAims, type CompetencyText, type ProbeAim } from './framework/competency.ts'
export {
  combine,
  rubricVersion,
  runsOfText,
  scoreAnswer,
  type Flag,
  type Indicator,
  type Part,
  type Quote,
  type Score,
  type Sign,
  type Subject,
} from './scoring/scoring.ts'
