import type { ProblemSentences } from '../sentences.ts'

export const organisationProblems = {
  'name-taken': ({ name }, say) => `團隊中已有${say.quoted(name)}。表決與會議紀錄都以姓名記人，不可重名：請加註部門，或讓現有的這位成員兼任其他組別。`,
  'two-chairs': ({ chair }, say) => `指導委員會已由${say.quoted(chair)}擔任主席，主席只有一位。請先解除原主席。`,
  'supervision-not-independent': ({ person, group }, say) => `${say.quoted(person)}不能既在專案監督組，又在${say.quoted(say.group(group))}任職：監督者不參與執行。請擇一。`,
  'merge-refused': ({ rule, group }, say) =>
    rule === 'supervision' ? '專案監督組不與任何組別合併：它監督各組，並直接向委員會報告。請讓它獨立設立。' : `${say.quoted(say.group(group))}出現在兩處合併中，請只保留一處。`,
  'stand-in-refused': ({ rule, person, standIn }, say) => {
    if (rule === 'self') return `${say.quoted(person)}不能代理自己，請另選職務代理人。`
    if (rule === 'withdrawn') return `${say.quoted(person)}的職務代理人不在團隊中，請選擇團隊現有成員。`
    return `${say.quoted(standIn)}在指導委員會中已有席位，不能再代理他人：任何人都不重複計票。請為${say.quoted(person)}另選職務代理人。`
  },
  'account-taken': ({ person }, say) => `此帳號在本專案中已屬於${say.quoted(person)}。請先解除連結，或讓這一位成員兼任多個組別。`,
  'committee-formed': ({ may }, say) => `委員會已經成立：委員與監督人員不再由受其決議的人更動。可更動的角色：${say.list(may.map(say.role))}。`,
  'committee-unable': ({ lacks }, say) => `這樣委員會將無法作成決議：缺少${say.list(lacks.map((lack) => (lack === 'chair' ? '主席' : '客戶方高階主管的一票')))}。請先補上人選。`,
} satisfies Partial<ProblemSentences>
