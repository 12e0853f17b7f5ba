export const searchCommands = {
  search: '在各项目中查找问题单、任务、目标、文档等内容；--project 指定单个项目，并包括其最近的变更',
  similar: '列出与一段文字最相似的问题单，以及已知的解决办法',
}

export const searchPositionals = { text: '要查找的内容：关键词、编号（如 12）或标识（如 task-7）' }

export const searchOptions = { searchProject: '只查这个项目' }

export const searchHeads = { likeness: '相似度，%', inProject: '项目', title: '标题', known: '已知解决办法' }
