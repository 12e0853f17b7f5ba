import type * as english from '../en/method-criteria-later.ts'

const atLeast = (mark: number | null): string => (mark === null ? '' : `不低於 ${mark}%`)

export const criteriaOfDevelopment: typeof english.criteriaOfDevelopment = {
  'must-built': {
    title: () => '所有「必要」需求皆已完成，或經核准的變更移出',
    help: '請逐項說明已完成，或列出將其移出的變更申請。未經決議就放棄的需求，日後必生爭議。',
  },
  'changes-in-tolerance': {
    title: () => '變更申請未超出預算與時程的容許範圍',
    help: '依已核准的變更申請計算：累計費用與累計工作天分別對照容許範圍（未另設時即預備額度），取較差的一項。預算與時程失控，往往就是功能一項一項加出來的。',
  },
  'no-critical-issue': {
    title: () => '沒有未了結的致命問題',
    help: '依問題單計算：不得有未了結的致命問題，已解決但還沒有人驗證的也算未了結。致命問題會中斷日常營運，越往後代價越高。',
  },
  'walkthroughs-done': {
    title: () => '已與使用者走查每個未來流程',
    help: '請提出各部門的走查紀錄。使用者到測試時才第一次看到系統，往往當場抗拒。',
  },
  'training-material-ready': {
    title: () => '訓練教材已備妥',
    help: '請提出教材與其中的業務案例。先講為何做、為了什麼，再講畫面操作。',
  },
  'infrastructure-ready': {
    title: () => '基礎設施已備妥',
    help: '請提出伺服器、頻寬、終端設備與備份的測試結果。網路不行，測到的只是網路。',
  },
}

export const criteriaOfTesting: typeof english.criteriaOfTesting = {
  'must-tested': {
    title: () => '每項「必要」需求都有通過的測試',
    help: '請為每項「必要」需求提出通過的測試。自己沒測的，就是留給客戶去測。',
  },
  'pass-rate': {
    title: ({ mark }) => `驗收測試通過率${mark === null ? '達標' : atLeast(mark)}`,
    help: '以最近一次執行通過的案例與全部有效案例之比計算；受阻或未執行者不算通過。使用者親自測過，才能證明系統合用。',
  },
  'issues-settled': {
    title: () => '沒有未了結的致命問題；嚴重問題皆有載明日期的處理計畫',
    help: '依問題單計算：不得有未了結的致命問題；每個未了結的嚴重問題都須有處理計畫，並訂有尚未過去的日期。訂了日期的已知缺失可以接受，沒有日期的不行。',
  },
  'performance-accepted': {
    title: () => '效能與資安已驗收',
    help: '請提出實際負載下的量測、資安檢查結果與驗收人。畫面一慢，使用者就會回頭用紙本。',
  },
}

export const criteriaOfInitialization: typeof english.criteriaOfInitialization = {
  'data-quality': {
    title: ({ mark }) => `各實體的資料品質${mark === null ? '皆達標' : atLeast(mark)}`,
    help: '請提出各實體的分數：完整性、有效性、唯一性、一致性。資料不好，第一天就可能打亂日常營運。',
  },
  'load-rehearsed': {
    title: () => '資料載入已演練，筆數已核對',
    help: '請提出載入前後的筆數，以及每一處差異的說明。正式載入時沒有時間再找原因。',
  },
  'users-trained': {
    title: ({ mark }) => `使用者受訓比例${mark === null ? '達標' : atLeast(mark)}`,
    help: '請提出各部門到課人數與應使用人數。沒有受訓的人，會自己想辦法繞過系統。',
  },
  'users-set-up': {
    title: () => '使用者、權限與終端設備已備妥',
    help: '請證明每位使用者都能登入、權限恰好符合其角色，並有可用的終端設備。',
  },
  'cut-over-rehearsed': {
    title: () => '上線切換與回復計畫已演練',
    help: '請提出逐小時的演練紀錄，並寫明回復點。沒走過的退路不算退路。',
  },
}

export const criteriaOfGoLive: typeof english.criteriaOfGoLive = {
  'parallel-run-ended': {
    title: ({ mark }) => `雙軌並行經決議結束，差異率${mark === null ? '達標' : `不高於 ${mark}%`}`,
    help: '請提出連續數個工作天的每日核對，以及結束並行的決議。沒有終點，使用者會一直依賴舊做法。',
  },
  adoption: {
    title: ({ mark }) => `使用率：活躍使用者${mark === null ? '達標' : atLeast(mark)}`,
    help: '請提出最近五個工作天的活躍使用者與具權限使用者之比。裝了不用的系統沒有效益。',
  },
  'operation-handed-over': {
    title: () => '維運與支援已移交',
    help: '請提出簽署的移交文件：誰負責運作、誰協助使用者、夜間誰來應答。專案團隊會離開，系統會留下。',
  },
  'review-held': {
    title: () => '檢討會議已召開，首次效益檢討已核准',
    help: '請在「效益」中登錄首次檢討，並核准效益檢討報告（含維護計畫）。上線才是效益的起點。',
  },
}
