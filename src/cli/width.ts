/** Chinese, Japanese and Korean letters and emoji take two columns, combining marks none. */
export function widthOf(text: string): number {
  let width = 0
  for (const letter of text) width += /\p{M}|\p{Cf}/u.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1
  return width
}

const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u
