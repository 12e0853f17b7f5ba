import { formatOf } from '../../../locales/format.ts'
import type { Locale } from '../../../locales/locale.ts'
import type { Option } from '../../change-form.ts'

/** The five levels of likelihood or impact, and "not rated". */
export function levelOptions(scale: 'likelihoods' | 'impacts', { riskWords: say, riskPage, id }: Locale): Option[] {
  return [{ value: '', label: riskPage.unratedOption }, ...say[scale].map((word, at) => ({ value: String(at + 1), label: say.level({ level: formatOf(id).count(at + 1), word }) }))]
}
