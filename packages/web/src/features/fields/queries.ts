// Changes of fields, after which every list of them is read anew.
import { useMutation, useQueryClient } from '@tanstack/react-query'

export function useFieldChange<Given, Answer>(change: (given: Given) => Promise<Answer>, done?: (answer: Answer) => void) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: async (answer) => {
      done?.(answer)
      await queries.invalidateQueries({ queryKey: ['fields'] })
    },
  })
}

/** Words of a choice as they are typed: one a line. */
export const wordsIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
