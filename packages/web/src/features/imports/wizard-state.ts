// Where somebody is in the wizard: all of it stands in the address, so that reloading and going back just work.
import { duplicatePolicies, importKinds, type DuplicatePolicy, type ImportKind } from '@moirai/contract/words'
import { getRouteApi, useNavigate } from '@tanstack/react-router'

export const wizardSteps = ['file', 'columns', 'check', 'import', 'report'] as const
export type WizardStep = (typeof wizardSteps)[number]
export type FileKind = ImportKind

export interface WizardState {
  step: WizardStep
  kind: FileKind | undefined
  file: string | undefined
  task: string | undefined
  /** What becomes of records that are here already. */
  duplicates: DuplicatePolicy
}

export function useWizard() {
  const search = getRouteApi('/imports/new').useSearch()
  const navigate = useNavigate()
  const asked = wizardSteps.find((step) => step === search.step) ?? 'file'
  const state: WizardState = {
    kind: importKinds.find((kind) => kind === search.kind),
    file: search.file,
    task: search.task,
    duplicates: duplicatePolicies.find((policy) => policy === search.duplicates) ?? 'update',
    // A step whose file or task is not named has nothing to show.
    step: search.file === undefined || (asked === 'import' && search.task === undefined) ? 'file' : asked,
  }
  const go = (change: Partial<WizardState>, replace = false) => {
    const next = { ...state, ...change }
    void navigate({
      to: '/imports/new',
      replace,
      search: {
        kind: next.kind,
        file: next.file,
        step: next.step === 'file' ? undefined : next.step,
        task: next.task,
        duplicates: next.duplicates === 'update' ? undefined : next.duplicates,
      },
    })
  }
  return { state, go }
}

export type Wizard = ReturnType<typeof useWizard>
