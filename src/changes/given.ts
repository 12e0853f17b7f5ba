/** Sets the fields that somebody gave; those left out stay. */
export function assignGiven<T extends object>(target: T, given: { [K in keyof T]?: T[K] | undefined }): void {
  for (const [field, value] of Object.entries(given)) if (value !== undefined) target[field as keyof T] = value as T[keyof T]
}
