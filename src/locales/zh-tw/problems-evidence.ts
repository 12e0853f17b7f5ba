import type { ProblemSentences } from '../sentences.ts'

export const evidenceProblems = {
  'file-empty': ({ name }, say) => `檔案${say.quoted(name)}是空的，並未儲存。請重新選擇檔案。`,
  'file-too-large': ({ name, megabytes }, say) => `檔案${name ? say.quoted(name) : ''}太大，並未儲存：最大 ${say.number(megabytes)} MB。請縮小後再上傳，或存放到團隊的文件庫並填寫連結。`,
  'file-type-refused': ({ name, known }, say) => `${say.quoted(name)}並未儲存：不是可接受的檔案類型，或內容與檔名不符。可接受：${known.join('、')}；不得含巨集。請另存為 PDF 後再試。`,
  'files-full': ({ megabytes }, say) => `一個專案的檔案合計最多 ${say.number(megabytes)} MB，已撤下的也計算在內，因為歷程要保留它們。這個檔案並未儲存。請存放到團隊的文件庫並填寫連結。`,
  'files-shut': ({ kind, id }, say) => `${say.thing(kind)}${say.quoted(id)}已經定稿，不能再附上或撤下檔案。`,
  'file-not-kept': ({ hash }, say) => `本專案中沒有 SHA-256 為${say.quoted(hash)}的檔案。請上傳檔案本身：POST /api/projects/ID/files，或 sixgate import evidence。`,
  'file-missing': ({ file }, say) => `佐證檔案${say.quoted(file)}不見了。請以備份補回：sixgate restore FILE。`,
  'file-damaged': ({ file }, say) => `佐證檔案${say.quoted(file)}已毀損，與當初上傳的不一致。請以備份補回：sixgate restore FILE。`,
  'archive-incomplete': ({ file, name }, say) => `封存檔中缺少檔案${say.quoted(name)}，或與登錄的不一致：${file}。並未匯入任何內容。請在專案原來的地方重新製作封存檔。`,
} satisfies Partial<ProblemSentences>
