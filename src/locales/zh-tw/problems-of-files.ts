import type { ProblemSentences } from '../sentences.ts'

export const fileProblems = {
  'document-unknown': ({ document, known }, say) => `沒有名為${say.quoted(document)}的文件。可選文件：${known.join('、')}。`,
  'document-part-unknown': ({ document, part, known }, say) => `${say.quoted(say.document(document))}沒有${say.quoted(part)}這一份。${known.length > 0 ? `現有：${known.join('、')}。` : '目前一份也沒有。'}`,
  'document-not-written': ({ document }, say) => `目前版本還不能產生${say.quoted(say.document(document))}。請選擇其他文件，或把自己的檔案附為交付項目。`,
  'document-template': ({ template, reason }, say) => `範本${say.quoted(template)}無法套用：${reason}。請修改範本；指令 sixgate template check 會指出位置。`,
  'format-not-written': ({ format, known }, say) => `無法輸出${say.quoted(format)}格式。可選格式：${known.join('、')}。`,
  'locale-unknown': ({ locale, known }, say) => `沒有${say.quoted(locale)}這個語言。可選語言：${known.join('、')}。`,
  'file-unreadable': ({ file, reason }, say) => `無法讀取檔案${say.quoted(file)}：${say.reason(reason)}。請檢查檔名與存取權限。`,
  'file-format': ({ file, reason }, say) => `檔案${say.quoted(file)}與預期不符：${say.fault(say.reason(reason))}。並未從中讀入任何內容。請另選檔案或更正後再試。`,
  'journal-damaged': ({ file, line, reason }, say) =>
    `日誌${say.quoted(file)}第 ${say.number(line)} 行已毀損：${say.fault(reason)}。未做任何更動。請保留該檔案原狀，並以備份還原：sixgate restore FILE。`,
  'journal-cut': ({ file, expected, found }, say) =>
    `日誌${say.quoted(file)}比原來短：應不少於 ${say.number(expected)} 位元組，實為 ${say.number(found)} 位元組，結尾缺少變更。請以備份還原：sixgate restore FILE。`,
  'format-unknown': ({ file, format, known }, say) =>
    `檔案${say.quoted(file)}由較新的版本寫成（格式 ${format}；目前版本最高可讀格式 ${known}），未做更動。請安裝新版本。`,
  'storage-full': ({ file }, say) => `磁碟已滿：${say.quoted(file)}無法寫入，沒有儲存任何內容。請清出空間後重新操作；這段期間仍可檢視。`,
  'storage-failed': ({ file, reason }, say) =>
    `無法寫入檔案${say.quoted(file)}：${say.reason(reason)}。沒有儲存任何內容。請檢查磁碟與資料夾權限後再試；若仍如此，請重新啟動 Sixgate。`,
  'storage-busy': ({ folder, seconds }, say) => `另一個 Sixgate 正在寫入${say.quoted(folder)}，${say.number(seconds)} 秒內未完成。沒有儲存任何內容，請稍後再試。`,
  'backup-conflict': ({ project, folder }, say) => `備份中有專案${say.quoted(project)}，而${say.quoted(folder)}裡已有相同識別碼的專案。請還原到空資料夾，或先移走現有專案。`,
  'archive-id-taken': ({ project }, say) => `封存檔中的專案${say.quoted(project)}，其識別碼在這裡已被使用。請匯入到另一個資料夾，或先移出這裡的專案：sixgate remove ${project}。`,
  'translations-invalid': ({ file, faults }, say) => `並未從${say.quoted(file)}匯入任何譯文：${say.faults(faults)}。請更正後重新匯入。`,
  'calendar-invalid': ({ file, faults }, say) => `行事曆${say.quoted(file)}未被採用：${say.faults(faults)}。請更正後重新加入。`,
  'plan-invalid': ({ file, faults }, say) => `計畫${say.quoted(file)}無法排程：${say.faults(faults)}。請更正後再試。`,
} satisfies Partial<ProblemSentences>
