import type { Option } from './change-form.ts'

const names = Intl.supportedValuesOf('timeZone')

/** Every time zone there is, and first the universal one under the name given. */
export const timeZones = (universal: string): Option[] => [{ value: '', label: universal }, ...names.map((name) => ({ value: name, label: name.replaceAll('_', ' ') }))]
