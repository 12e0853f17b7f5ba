import type { FileType } from '../file-record.ts'
import { bareJpeg } from './bare-jpeg.ts'
import { barePng } from './bare-png.ts'

/** Documents say what their writers put into them; they stay as they came. */
const asItCame = (bytes: Uint8Array): Uint8Array => bytes

const bare: Record<FileType, (bytes: Uint8Array) => Uint8Array | null> = {
  jpeg: bareJpeg, png: barePng, pdf: asItCame, docx: asItCame, xlsx: asItCame, pptx: asItCame, text: asItCame, csv: asItCame,
}

/**
 * A file as it is kept where nobody may be found by it: a picture without place, device and all else that is not seen on it. Null when
 * it is so broken that this cannot be said of it.
 */
export const bareFile = (type: FileType, bytes: Uint8Array): Uint8Array | null => bare[type](bytes)
