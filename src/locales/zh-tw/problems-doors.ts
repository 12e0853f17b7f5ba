import type { ProblemSentences } from '../sentences.ts'

/** What goes wrong with report links. */
export const doorProblems = {
  'door-closed': () => '這個回報入口已關閉，不再重開，因為它的 QR Code 可能還貼在各處。請開設新入口並張貼新海報。',
  'doors-full': ({ most }, say) => `一個專案最多有 ${say.number(most)} 個回報入口（含已關閉的）。請把仍開放的某個入口改成新的地點和部門。`,
} satisfies Partial<ProblemSentences>
