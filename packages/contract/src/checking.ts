// Inputs checked by the shapes of this package; what is wrong is told in words of our own, with its place and without its value.
import * as z from 'zod/mini'

/** What is wrong with an input, where, and how to mend it; both are the parts of one sentence. */
export interface InputFault {
  /** `salary.period`, or the empty text where the input as a whole is meant. */
  place: string
  problem: string
  howToFix: string
}

/** The input in the form it is stored in, or its first fault. */
export function checkInput<Schema extends z.ZodMiniType>(
  schema: Schema,
  input: unknown,
): { value: z.output<Schema> } | { fault: InputFault } {
  const found = checkWhole(schema, input)
  return 'value' in found ? found : { fault: found.faults[0] }
}

/** More than these nobody mends at once. */
const mostFaults = 50

/** The same with every fault, for who fills in a form. */
export function checkWhole<Schema extends z.ZodMiniType>(
  schema: Schema,
  input: unknown,
): { value: z.output<Schema> } | { faults: readonly [InputFault, ...InputFault[]] } {
  const found = z.safeParse(schema, input)
  if (found.success) return { value: found.data }
  const [first = notAllowed(''), ...others] = found.error.issues.slice(0, mostFaults).map((issue) => describeIssue(issue, input))
  return { faults: [first, ...others] }
}

const notAllowed = (place: string): InputFault => ({ place, problem: 'this is not allowed', howToFix: 'correct it' })

const typeNames: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object with fields',
}

type Issue = z.core.$ZodIssue

function describeIssue(issue: Issue, input: unknown): InputFault {
  const place = issue.path.map(String).join('.')
  const told = (problem: string, howToFix: string): InputFault => ({ place, problem, howToFix })
  switch (issue.code) {
    case 'invalid_type': {
      const wanted = typeNames[issue.expected] ?? 'something else'
      return valueAt(input, issue.path) === undefined
        ? told('this is missing', `give ${wanted}`)
        : told(`this is not ${wanted}`, `give ${wanted}`)
    }
    case 'invalid_value':
      if (valueAt(input, issue.path) === undefined) return told('this is missing', `write ${oneOf(issue.values)}`)
      return told('this is not one of the words allowed', `write ${oneOf(issue.values)}`)
    case 'unrecognized_keys': {
      const name = JSON.stringify((issue.keys[0] ?? '').slice(0, 40))
      return told(`there is no field ${name}`, 'correct its name, or leave it out')
    }
    case 'too_small':
      if (issue.origin === 'string') return told('this is empty', 'write something, or leave it out')
      return told(`this is less than ${issue.minimum}`, 'correct it')
    case 'too_big': {
      const { maximum, origin } = issue
      if (origin === 'string') return told(`this is longer than ${maximum} characters`, 'shorten it')
      if (origin === 'array') return told(`this has more than ${maximum} entries`, 'keep the important ones')
      return told(`this is more than ${maximum}`, 'correct it')
    }
    default: {
      // Checks of our own say `problem; mend`.
      const [problem = '', howToFix] = issue.message.split('; ')
      return howToFix === undefined ? notAllowed(place) : told(problem, howToFix)
    }
  }
}

const oneOf = (values: readonly unknown[]): string => values.map(String).join(', ')

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Record<PropertyKey, unknown>)[part]
  }
  return value
}
