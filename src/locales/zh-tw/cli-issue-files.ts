/** What the command line says about files of issues and batches. */
export const issueFileOptions = {
  mapColumn: 'issues：某欄對應什麼，「欄名=欄位」；可多次給出；「欄名=」表示不採用',
  mapValue: 'issues：某個值對應什麼，例如 "Wontfix=rejected"；可多次給出',
  mapDays: 'issues：5/6/2026 這類日期的讀法，day-first（日在前）或 month-first（月在前）',
  ofBatch: 'answers：批次，例如 batch-2 或 2',
  exportView: 'issues：all（預設）、open、overdue、supplier、verify、closed、untriaged、mine 或 watched',
}

export const issueFileHeads = { title: '標題', external: '外部編號', column: '欄', count: '數量', becomes: '對應為', awaited: '待答覆' }

export const issueFileMessages = {
  issuesImported: ({ added, known, refused }: Record<'added' | 'known' | 'refused', number>) => `新增 ${added} 張，已存在 ${known} 張${refused > 0 ? `，略去 ${refused} 列` : ''}。`,
  issuesPlanned: ({ add, known, refuse }: Record<'add' | 'known' | 'refuse', number>) => `將新增 ${add} 張，已存在 ${known} 張，無法採用 ${refuse} 列。未作任何變更。`,
  issueValueUnknown: ({ value, field, ours }: Record<'value' | 'field' | 'ours', string>) => `「${value}」不是已知的 ${field}，按 ${ours} 處理；可用 --value "${value}=…" 指定。`,
  issueWouldBe: { add: '新增', known: '已存在', refuse: '略去' },
  leftOutColumn: '不採用', notRecognised: '未辨識',
  mapMalformed: ({ given }: { given: string }) => `「${given}」中沒有等號；請寫成 "欄名=欄位" 或 "值=對應值"。`,
  mapNoColumn: ({ column, known }: Record<'column' | 'known', string>) => `檔案中沒有「${column}」欄。現有各欄：${known}。`,
  mapNoField: ({ field, known }: Record<'field' | 'known', string>) => `沒有欄位 ${field}。可用欄位：${known}。`,
  mapNoValue: ({ value, known }: Record<'value' | 'known', string>) => `沒有值 ${value}。可用的值：${known}。`,
  daysMalformed: '--days 只能是 day-first 或 month-first。',
  batchNeeded: '哪一批？匯入時用 --batch 給出；匯出時在專案之後給出編號。sixgate show PROJECT batches 可列出各批。',
  answersImported: ({ answered, same, empty, refused }: Record<'answered' | 'same' | 'empty' | 'refused', number>) => `採用 ${answered} 則，已採用過 ${same} 則，未答覆 ${empty} 則${refused > 0 ? `，略去 ${refused} 列` : ''}。`,
  answersPlanned: ({ take, same, empty, refuse }: Record<'take' | 'same' | 'empty' | 'refuse', number>) => `將採用 ${take} 則，已採用過 ${same} 則，未答覆 ${empty} 則，無法採用 ${refuse} 列。未作任何變更。`,
  answerWouldBe: { take: '採用', same: '已採用過', empty: '未答覆', refuse: '略去' },
}
