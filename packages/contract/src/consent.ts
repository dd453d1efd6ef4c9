// What a person agrees to. Nobody else can agree in their place, and nothing is taken for granted.
import * as z from 'zod/mini'

export const consent = z.strictObject({
  /** Recruiters see the person among those who fit their postings, also where the person has not applied. */
  foundByRecruiters: z.boolean(),
})
export type Consent = z.infer<typeof consent>
