import type { LocaleId } from '../domain/ids.ts'
import { type Process, type RoleOfWork, Step } from '../domain/process/process.ts'
import { campaign } from './process-library/campaign.ts'
import { complaintHandling } from './process-library/complaint-handling.ts'
import { keyAccountReview } from './process-library/key-account-review.ts'
import { leadQualification } from './process-library/lead-qualification.ts'
import type { LibraryProcess, LibraryStep } from './process-library/library-types.ts'
import { data, departments, exampleVariant, roles, systems, type RoleKey, type Words } from './process-library/library-words.ts'
import { masterData } from './process-library/master-data.ts'
import { orderEntry } from './process-library/order-entry.ts'
import { quotation } from './process-library/quotation.ts'
import { serviceDispatch } from './process-library/service-dispatch.ts'

/** Ready as-is processes of a CRM's business line to start from; all figures are examples. METHOD 6. */
export const processLibrary = {
  'lead-qualification': leadQualification, campaign, quotation, 'order-entry': orderEntry, 'complaint-handling': complaintHandling,
  'service-dispatch': serviceDispatch, 'key-account-review': keyAccountReview, 'master-data': masterData,
} as const satisfies Record<string, LibraryProcess>
export type LibraryKey = keyof typeof processLibrary
export const libraryKeys = Object.keys(processLibrary) as [LibraryKey, ...LibraryKey[]]

const languages = ['en', 'zh-CN', 'zh-TW'] as const satisfies readonly LocaleId[]

/** A text of the library in a language. */
export const inLanguage = (words: Words, language: LocaleId): string => words[languages.indexOf(language)] ?? words[0]

/** The roles that work in a process of the library, each once, in the order in which they come. */
export const libraryRoles = (key: LibraryKey): RoleKey[] =>
  [...new Set(stepsOf(key).flatMap(({ by }) => (by ? [by] : [])))]

const stepsOf = (key: LibraryKey): readonly LibraryStep[] => processLibrary[key].steps

/** What a process of the library says and asks, in one language, before it has ids and a place in a project. */
export function libraryFacts(key: LibraryKey, language: LocaleId): Pick<Process, 'title' | 'area' | 'owner' | 'customer' | 'trigger' | 'result' | 'volume'> & { variant: string } {
  const { title, area, owner, customer, trigger, result, volume } = processLibrary[key]
  const say = (words: Words): string => inLanguage(words, language)
  return { title: say(title), area, owner: say(owner), customer: say(customer), trigger: say(trigger), result: say(result), volume, variant: say(exampleVariant) }
}

/** A role of the library in one language, with its example rate and hours a month. */
export const libraryRole = (key: RoleKey, language: LocaleId): Pick<RoleOfWork, 'name' | 'rate' | 'hours'> =>
  ({ name: inLanguage(roles[key].name, language), rate: roles[key].rate, hours: roles[key].hours })

/** The steps of a process of the library in one language, numbered from 1; `roleId` says which role of the project is meant. */
export function librarySteps(key: LibraryKey, language: LocaleId, roleId: (role: RoleKey) => string): Step[] {
  const steps = stepsOf(key)
  const ids = new Map(steps.map((step, i) => [step.key, `step-${i + 1}`]))
  const say = (words: Words | undefined): string => (words ? inLanguage(words, language) : '')
  return steps.map((step, i) => {
    const ways = waysOf(step, steps[i + 1])
    return Step.parse({
      ...figuresOf(step), id: ids.get(step.key), kind: step.kind, name: say(step.name), department: say(step.at && departments[step.at]), role: step.by ? roleId(step.by) : null,
      system: step.in?.[0] ?? 'none', systemName: say(step.in && systems[step.in[1]]), data: (step.data ?? []).map((each) => say(data[each])), note: '',
      next: ways.map(([to, probability, label]) => ({ to: ids.get(to), probability: ways.length === 1 ? null : probability, label: say(label) })),
    })
  })
}

/** Said, or on to the step below. */
const waysOf = ({ to, kind }: LibraryStep, below: LibraryStep | undefined): NonNullable<LibraryStep['to']> => to ?? (below && kind !== 'end' ? [[below.key, null]] : [])

const figuresOf = ({ work, wait, cost = 0, error = 0, contact = 'none', value = 'business', control = false }: LibraryStep): Partial<Step> =>
  ({ work: minutes(work), wait: minutes(wait), cost, error, contact, value, control })

const minutes = ([optimistic, likely, pessimistic]: readonly [number, number, number] = [0, 0, 0]): Step['work'] => ({ optimistic, likely, pessimistic })

/** Every text of a process of the library, of its roles too, each once, in all languages. */
export function libraryTexts(key: LibraryKey): Words[] {
  const { title, owner, customer, trigger, result } = processLibrary[key]
  const texts: (Words | undefined)[] = [
    title, owner, customer, trigger, result, exampleVariant, ...libraryRoles(key).map((role) => roles[role].name),
    ...stepsOf(key).flatMap((step) => [
      step.name, step.at && departments[step.at], step.in && systems[step.in[1]], ...(step.data ?? []).map((each) => data[each]), ...(step.to ?? []).map(([, , label]) => label),
    ]),
  ]
  return [...new Map(texts.flatMap((words) => (words ? [[words[0], words] as const] : []))).values()]
}
