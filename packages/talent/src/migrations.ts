// The one timeline of all modules and all engines, oldest first.
import type { Migration } from '@moirai/database'
import { migration as accountsAndPeople } from '../migrations/20261121T070000-accounts-and-people.ts'
import { migration as skillsAndJobs } from '../migrations/20261121T070100-skills-and-jobs.ts'
import { migration as matching } from '../migrations/20261121T070200-matching.ts'
import { migration as imports } from '../migrations/20261121T070300-imports.ts'
import { migration as indexesOfReferences } from '../migrations/20261121T080000-indexes-of-references.ts'
import { migration as settingsAndSignIn } from '../migrations/20261121T080100-settings-and-sign-in.ts'
import { migration as pastAndDocuments } from '../migrations/20261121T080200-past-and-documents.ts'
import { migration as applications } from '../migrations/20261121T080300-applications.ts'
import { migration as notifications } from '../migrations/20261121T080400-notifications.ts'
import { migration as frameworks } from '../migrations/20261121T080500-frameworks.ts'
import { migration as assessmentAndPractice } from '../migrations/20261121T080600-assessment-and-practice.ts'
import { migration as evidence } from '../migrations/20261121T080700-evidence.ts'
import { migration as tasks } from '../migrations/20261121T140000-tasks.ts'
import { migration as scoreInputs } from '../migrations/20261121T162000-score-inputs.ts'
import { migration as qualifications } from '../migrations/20261121T162100-qualifications.ts'
import { migration as sealedPhones } from '../migrations/20261121T164700-sealed-phones.ts'
import { migration as decisions } from '../migrations/20261121T165000-decisions.ts'
import { migration as matchThreshold } from '../migrations/20261121T165100-match-threshold.ts'
import { migration as oneOpenAssessment } from '../migrations/20261121T170600-one-open-assessment.ts'
import { migration as workInTheQueue } from '../migrations/20261121T173047-work-in-the-queue.ts'
import { migration as undoOfImports } from '../migrations/20261121T173048-undo-of-imports.ts'
import { migration as decisionsAboutDuplicates } from '../migrations/20261121T193738-decisions-about-duplicates.ts'
import { migration as pacesOfRequests } from '../migrations/20261121T224500-paces-of-requests.ts'
import { migration as timesOfNews } from '../migrations/20261121T230900-times-of-news.ts'
import { migration as bouncesOfMail } from '../migrations/20261121T232500-bounces-of-mail.ts'
import { migration as sharedRuns } from '../migrations/20261121T234500-shared-runs.ts'
import { migration as orderOfPostings } from '../migrations/20261122T001500-order-of-postings.ts'
import { migration as importsOfApplications } from '../migrations/20261122T003226-imports-of-applications.ts'
import { migration as datesOfFiles } from '../migrations/20261122T022500-dates-of-files.ts'
import { migration as expiryOfPostings } from '../migrations/20261122T030600-expiry-of-postings.ts'

export const timeline: readonly Migration[] = [
  accountsAndPeople,
  skillsAndJobs,
  matching,
  imports,
  indexesOfReferences,
  settingsAndSignIn,
  pastAndDocuments,
  applications,
  notifications,
  frameworks,
  assessmentAndPractice,
  evidence,
  tasks,
  scoreInputs,
  qualifications,
  sealedPhones,
  decisions,
  matchThreshold,
  oneOpenAssessment,
  workInTheQueue,
  undoOfImports,
  decisionsAboutDuplicates,
  pacesOfRequests,
  timesOfNews,
  bouncesOfMail,
  sharedRuns,
  orderOfPostings,
  importsOfApplications,
  datesOfFiles,
  expiryOfPostings,
]
