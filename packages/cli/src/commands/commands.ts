// The list of commands: the table of contents of the program.
import type { Command } from 'commander'
import { addApplicationsCommands } from './applications.ts'
import { addAssessCommands } from './assess.ts'
import { addAuditCommands } from './audit.ts'
import { addCompaniesCommands } from './companies.ts'
import { addDbCommands } from './db.ts'
import { addDemoCommand } from './demo.ts'
import { addDoctorCommand } from './doctor.ts'
import { addFairnessCommand } from './fairness.ts'
import { addFieldsCommands } from './fields.ts'
import { addImportCommand } from './import.ts'
import { addImportsCommands } from './imports.ts'
import { addKeysCommands } from './keys.ts'
import { addListCommands } from './lists.ts'
import { addMailCommands } from './mail.ts'
import { addMatchCommands } from './match.ts'
import { addPeopleCommands } from './people.ts'
import { addPracticeCommands } from './practice.ts'
import { addRatesCommands } from './rates.ts'
import { addConfigCommand } from './settings.ts'
import { addStartCommand } from './start.ts'
import { addStatisticsCommand } from './statistics.ts'
import { addTasksCommands } from './tasks.ts'
import { addUserCommands } from './user.ts'
import { addWorkCommand } from './work.ts'

export const commands: readonly ((program: Command) => void)[] = [
  addStartCommand,
  addWorkCommand,
  addDemoCommand,
  addImportCommand,
  addImportsCommands,
  addPeopleCommands,
  addCompaniesCommands,
  addApplicationsCommands,
  addFieldsCommands,
  addListCommands,
  addMatchCommands,
  addFairnessCommand,
  addAssessCommands,
  addPracticeCommands,
  addRatesCommands,
  addStatisticsCommand,
  addUserCommands,
  addKeysCommands,
  addMailCommands,
  addTasksCommands,
  addAuditCommands,
  addConfigCommand,
  addDoctorCommand,
  addDbCommands,
]
