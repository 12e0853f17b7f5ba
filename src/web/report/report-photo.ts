import { FileName } from '../../domain/file-record.ts'
import { bareFile } from '../../domain/picture/bare-file.ts'
import type { Project } from '../../domain/project.ts'

/** A photo as it is kept. */
export type Photo = { name: string; bytes: Uint8Array }

/** Bytes that photos of reports may take up in a project, together: the rest of its room stays for the evidence of its members. */
const MAX_PHOTOS = 100_000_000

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** What the first chunk of a PNG is called. */
const IHDR = [0x49, 0x48, 0x44, 0x52]
const JPEG = [0xff, 0xd8, 0xff]

/**
 * A photo by its bytes, whatever it is called, without the place and the device that a phone wrote into it. What is neither PNG nor
 * JPEG, or too broken to be freed of that, is none: null. Phones call pictures of one kind by the ending of the other, so the name
 * gets the ending of what it is.
 */
export function photoIn({ name, bytes }: Photo): Photo | null {
  const type = starts(bytes, PNG) && starts(bytes.subarray(12), IHDR) ? 'png' : starts(bytes, JPEG) ? 'jpeg' : null
  const bare = type && mayBePicture(name) ? bareFile(type, bytes) : null
  if (!type || !bare) return null
  const ending = type === 'png' ? 'png' : 'jpg'
  const stem = name.replace(/\.[A-Za-z0-9]{1,8}$/, '')
  const named = FileName.safeParse(`${stem === '' ? 'photo' : stem}.${ending}`)
  return { name: named.success ? named.data : `photo.${ending}`, bytes: bare }
}

const starts = (bytes: Uint8Array, wanted: readonly number[]): boolean => wanted.every((byte, at) => bytes[at] === byte)

/** What calls itself a program or a document is no photo, even where its bytes are. */
const mayBePicture = (name: string): boolean => {
  const [, ending = ''] = /\.([A-Za-z0-9]{1,8})$/.exec(name) ?? []
  return ['', 'png', 'jpg', 'jpeg', 'jfif', 'pjpeg'].includes(ending.toLowerCase())
}

/** Whether the photos that strangers sent leave room for one more. */
export function hasRoomFor({ files }: Pick<Project, 'files'>, { bytes }: Photo): boolean {
  const taken = new Map(files.filter(({ by }) => by.startsWith('door-')).map(({ hash, size }) => [hash, size]))
  return [...taken.values()].reduce((sum, size) => sum + size, bytes.length) <= MAX_PHOTOS
}
