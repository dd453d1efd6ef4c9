/** Labels of the list that mostly mean something else in running text, so that the bare word there does not yet name the skill. */
import { normaliseLabel } from './normalise-label.ts'

const words = `
access accuracy acrobat acting adr administration airflow als amplitude angular animation apex arch assembler assembly athena audit aurora
avid baker banking basecamp blackboard blender bootstrap bouncer budget butcher c cam captivate carpenter cassandra casting
chef chino ci cleaner cloud collections commitment composition concur confluence confluent construction containers controller cook
copilot creative crystal cucumber customs cypher cypress dance dari dart dax discretion dispatch diversity domo drama drawing driver
driving elastic electron ember epic excel express fedora filing flask flexibility flexible flying flyway foreman forging forwarding
freight gatsby german git glue go gremlin grinding groovy hana helm hibernate history hive homebrew houdini hr hudson hyperion
illustrator impala independence influx initiative instruction integrity inventor inventory investigation investigations invoices ionic
jenkins jest julia jura kam keynote kinesis lan latin layout lean legal lending letting lifting listening looker luigi mac malay mason
maui maven maya mentoring military milling mining mongo motivated nanny networking node notion operations oracle organisation organised
organising organization organized organizing outlook packing pandas patents patience patrol payments picker picking planner playwright
polars polish pos posit postman pr precision prefect premiere presenting presto privacy proactive prompting puppet quark r rag rails react
receiving reception redux research reservations responsibility responsible rest rhino rigging ros routing ruby rust sabre safe sage sales
sas sea seaborn selling sen send sheets shell shiny shipping shorthand sketch slack snowflake soap solaris spark speeches spring starburst
statics stats strategy superset supervision surgery surveys swift switching synapse tailwind teams terminal tex tomcat trading turning
tutor unity unloading unreal vagrant vat vite waiter wan waterfall watson windows word workday writing zoom
`
  .trim()
  .split(/\s+/u)

const keys = new Set(words)

/**
 * True for a label such as 'Go', 'Excel', 'React' or 'Polish': in a list of skills it is the skill, in a sentence ('we excel at …')
 * it needs support – its capitals, a version, other skills beside it. Labels of several words are never ordinary.
 */
export function isOrdinaryWord(label: string): boolean {
  return keys.has(normaliseLabel(label))
}

/** All of them, as keys; for tests. */
export const ordinaryWords: readonly string[] = words
