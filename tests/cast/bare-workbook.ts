import { strToU8, zipSync } from 'fflate'

/** A workbook of one sheet with these rows, and nothing that it could do without. */
export function bareWorkbook(rows: string): Uint8Array {
  const file = (kind: string, inside: string): Uint8Array => strToU8(`<${kind} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${inside}</${kind}>`)
  const link = (type: string, target: string): Uint8Array => file('Relationships', `<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`)
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  return zipSync({
    '[Content_Types].xml': file('Types', `<Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/>`),
    '_rels/.rels': link('officeDocument', 'xl/workbook.xml'), 'xl/workbook.xml': file('workbook', '<sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets>'),
    'xl/_rels/workbook.xml.rels': link('worksheet', 'worksheets/sheet1.xml'), 'xl/worksheets/sheet1.xml': file('worksheet', `<sheetData>${rows}</sheetData>`),
  })
}
