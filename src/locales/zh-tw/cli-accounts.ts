import type { CliWords } from '../cli-words.ts'
import type { accountMessages as english } from '../en/cli-accounts.ts'

/** What the command line says about accounts and tokens. */
export const accountCommands = {
  account: '帳號：誰可以登入（add、list、invite、reset、disable、enable、erase）',
  token: 'API 權杖（add、list、revoke）',
}

export const accountPositionals = {
  action: '要做什麼',
  account: '帳號名稱，也可用其電子郵件地址或編號',
  token: '新權杖的名稱；revoke 時為權杖編號',
}

export const accountOptions = {
  as: '以該帳號的身分和權限操作；省略則為資料目錄的擁有者',
  admin: 'add、invite：可管理帳號並檢視所有專案',
  mail: 'add、invite：電子郵件地址',
  mayCreate: 'add、invite：可建立專案',
  passwordStdin: 'add：從標準輸入讀取密碼',
  placeProject: 'invite：帳號所屬的專案；與 --person 一起使用',
  placePerson: 'invite：專案中的哪一位，如 person-3',
  linkDays: 'invite：連結有效天數；省略則為 7，最多 14',
  tokenAccount: 'add：權杖所代表的帳號；list：只列此帳號的權杖',
  tokenProject: 'add：只用於此專案',
  readOnly: 'add：只能讀取',
  tokenDays: 'add：權杖有效天數；省略則到撤銷為止',
}

export const accountHeads = {
  mail: '電子郵件',
  rights: '權限',
  administrator: '管理員',
  creates: '可建立專案',
  active: '有效',
  disabled: '已停用',
  erased: '已抹除',
  invited: '已邀請',
  lastSignIn: '最近登入',
  account: '帳號',
  expires: '到期',
  lastUsed: '最近使用',
  revoked: '已撤銷',
  readOnly: '唯讀',
  readWrite: '讀取和變更',
  allProjects: '所有專案',
}

export const accountMessages: Pick<CliWords['messages'], keyof typeof english> = {
  ownerOnly: ({ command }) => `sixgate ${command} 只供資料目錄的擁有者使用：請去掉 --as。`,
  administratorsOnly: '只有管理員可以管理帳號以及他人的權杖。',
  accountNeeded: '哪個帳號？請在操作後給出其名稱。',
  passwordNeeded: '請用標準輸入給出密碼並加上 --password-stdin，或發出邀請：sixgate account invite。',
  placeNeedsBoth: '--project 與 --person 必須同時給出。',
  personTaken: ({ person }) => `${person} 已屬於另一個帳號。請選擇另一位，或先解除其帳號。`,
  notForAction: ({ option, action }) => `--${option} 與 ${action} 一起沒有意義。`,
  tokenAccountNeeded: '為哪個帳號？請用 --account 給出。',
  tokenNeeded: ({ action }) => (action === 'revoke' ? '哪個權杖？請給出其編號，如 token-3。' : '請給權杖取一個說明用途的名稱。'),
  daysBetween: ({ most }) => `--days 必須在 1 到 ${most} 之間。`,
  accountAdded: ({ name, id }) => `${name}的帳號已建立（${id}）。`,
  accountDisabled: ({ name }) => `${name}已停用，並在各處登出；權杖和行事曆位址已失效。`,
  accountEnabled: ({ name }) => `${name}可以重新登入。`,
  accountErased: ({ id }) => `${id} 的姓名和郵件地址已抹除；歷史仍可核驗。`,
  linkLocal: '連結以本機位址開頭。請用 SIXGATE_URL 設定使用者開啟的公開位址；只是連接埠不同時，用 PORT 設定連接埠。',
  linkOnce: ({ name, until }) => `請把此連結交給${name}；只能使用一次，有效期至 ${until}，之後不再顯示：`,
  tokenOnce: ({ id }) => `這是權杖 ${id}，之後不再顯示：`,
  tokenRevoked: ({ id }) => `權杖 ${id} 已失效。`,
  noAccounts: '還沒有帳號。sixgate account add 名稱 --admin --password-stdin 建立第一個。',
  accountsBackedUp: '帳號及其密碼的雜湊值也在其中：請妥善保管此檔案。',
  accountsRestored: '帳號已還原。',
  accountsKept: '備份中的帳號未匯入：此資料目錄已有帳號，保持不變。',
  accountsNotSound: '帳號資料有問題。請把 accounts.jsonl 和 people.json 移出資料目錄，再從備份還原：sixgate restore 檔案。',
}
