import type { Digest } from './digest-said.ts'

/** A digest as HTML that every mail program shows: tags without classes, scripts or pictures, few styles, all texts escaped. */
export function digestHtml({ lang, subject, day, projects, footer }: Digest): string {
  const body = [
    `<p style="color:#555">${safe(day)}</p>`, `<h1 style="font-size:20px">${safe(subject)}</h1>`,
    ...projects.flatMap(({ name, groups, more }) => [
      `<h2 style="font-size:16px;border-top:2px solid #222;padding-top:8px;margin:24px 0 8px">${safe(name)}</h2>`,
      ...groups.map(({ label, late, lines }) => `<h3 style="font-size:14px;margin:16px 0 4px${late ? ';color:#b3261e' : ''}">${safe(label)}</h3>\n<ul style="margin:0;padding-left:20px">\n${lines.map(lineHtml).join('\n')}\n</ul>`),
      ...(more ? [`<p>${safe(more)}</p>`] : []),
    ]),
    `<p style="color:#555;font-size:12px;border-top:1px solid #ccc;padding-top:8px;margin-top:24px">${footer.map(({ text, address }) => safe(text) + (address ? linkHtml(address, address) : '')).join('<br>')}</p>`,
  ]
  return `<!doctype html>\n<html lang="${lang}"><head><meta charset="utf-8"><title>${safe(subject)}</title></head>\n<body style="font:14px/1.5 sans-serif;color:#222;max-width:640px">\n${body.join('\n')}\n</body></html>\n`
}

const lineHtml = ({ title, text, when, href }: Digest['projects'][number]['groups'][number]['lines'][number]): string =>
  `<li style="margin:0 0 8px">${href ? linkHtml(href, title) : `<b>${safe(title)}</b>`} <span style="color:#555">(${safe(when)})</span>${text ? `<br>${safe(text)}` : ''}</li>`

const linkHtml = (href: string, text: string): string => `<a href="${safe(href)}">${safe(text)}</a>`

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
/** Signs that steer a screen rather than being read are left out. */
const safe = (text: string): string => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '').replace(/[&<>"']/g, (sign) => signs[sign] ?? '')
