import type { StepMark } from './process-picture.ts'

/** How a step looks that is not what it was. */
export type Mark = 'fresh' | 'altered' | 'ghost'
const looks = { removed: 'ghost', added: 'fresh', changed: 'altered' } as const

export const looksOf = (mark: StepMark | undefined): Mark | null => (mark && mark !== 'kept' ? looks[mark] : null)
