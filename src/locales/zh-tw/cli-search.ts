export const searchCommands = {
  search: '在各專案中尋找問題單、任務、目標、文件等內容；--project 指定單一專案，並包括其最近的變更',
  similar: '列出與一段文字最相似的問題單，以及已知的解決辦法',
}

export const searchPositionals = { text: '要尋找的內容：關鍵字、編號（如 12）或識別碼（如 task-7）' }

export const searchOptions = { searchProject: '只查這個專案' }

export const searchHeads = { likeness: '相似度，%', inProject: '專案', title: '標題', known: '已知解決辦法' }
