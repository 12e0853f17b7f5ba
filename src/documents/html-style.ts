/** The style sheet of a document that stands alone: system fonts by language, calm tables, A4 in print. */
export const documentStyle = `
:root{color-scheme:light;--ink:#191c22;--ink2:#4d535e;--ink3:#666c77;--line:#e4e1d9;--line2:#c6c2b7;--accent:#2540b8;
--latin:"Segoe UI Variable Text","Segoe UI",-apple-system,BlinkMacSystemFont,"Inter","Source Sans 3","Noto Sans"}
*{box-sizing:border-box}
html{font-family:var(--latin),"Noto Sans CJK SC","PingFang SC",system-ui,sans-serif;font-size:15px;line-height:1.5;color:var(--ink);background:#f4f2ed;font-variant-numeric:tabular-nums lining-nums;-webkit-print-color-adjust:exact;print-color-adjust:exact}
html:lang(en){font-variant-east-asian:proportional-width}
html:lang(zh-Hans){font-family:var(--latin),"PingFang SC","Noto Sans CJK SC","Microsoft YaHei UI","Microsoft YaHei",system-ui,sans-serif;line-height:1.65}
html:lang(zh-Hant){font-family:var(--latin),"PingFang TC","Noto Sans CJK TC","Microsoft JhengHei UI","Microsoft JhengHei",system-ui,sans-serif;line-height:1.65}
html:lang(zh){line-break:strict;text-autospace:normal}
body{margin:0}
main{max-width:848px;margin:32px auto;padding:48px 64px 64px;background:#fff;box-shadow:0 1px 3px rgb(25 28 34/.12)}
h1{font-size:28px;line-height:1.25;font-weight:600;margin:0 0 4px;text-wrap:balance}
.stands{margin:0 0 20px;color:var(--ink2);font-size:13px}
.stands p{margin:0}
.stands .of{font-size:17px;line-height:1.4;color:var(--ink)}
.stands .example{display:inline-block;margin-top:6px;padding:0 8px;border:1px solid var(--line2);border-radius:3px}
h2{font-size:18px;line-height:1.35;font-weight:600;margin:36px 0 10px;padding-top:10px;border-top:2px solid var(--ink)}
h3{font-size:15px;line-height:1.4;font-weight:600;margin:24px 0 6px}
h4{font-size:14px;line-height:1.4;font-weight:600;margin:16px 0 4px;color:var(--ink2)}
p{margin:0 0 8px;max-width:46em;text-wrap:pretty;overflow-wrap:anywhere}
ul,ol{margin:0 0 10px;padding-left:22px;max-width:46em}
li{margin:2px 0;overflow-wrap:anywhere}
blockquote{margin:0 0 14px;padding:2px 0 2px 16px;border-left:3px solid var(--accent);font-size:17px}
blockquote p{max-width:40em}
a{color:var(--accent)}
table{width:100%;border-collapse:collapse;margin:4px 0 16px;font-size:13px;line-height:1.45}
th{font-weight:400;font-size:12px;color:var(--ink3);text-align:left;vertical-align:bottom;padding:4px 12px 4px 0;border-bottom:1px solid var(--line2)}
td{vertical-align:top;padding:5px 12px 5px 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
td:first-child{min-width:7.5em}
td.n:first-child{min-width:0}
th:last-child,td:last-child{padding-right:0}
tbody td:first-child{font-weight:600}
.long tbody td:first-child{font-weight:400}
.n+td,.n+th{padding-left:12px}
.n{text-align:right;white-space:nowrap}
.d{white-space:nowrap}
td.c{text-align:center;font-size:16px}
th.c{text-align:center;white-space:nowrap}
.sign td{height:46px;vertical-align:middle}
.sign td:last-child{min-width:150px}
figure{margin:12px 0 20px}
figure svg{display:block;width:100%;height:auto}
nav{columns:2;column-gap:32px;font-size:13px;margin:0 0 8px;padding:12px 0;border-top:1px solid var(--line);border-bottom:1px solid var(--line)}
nav h2{column-span:all;font-size:13px;margin:0 0 4px;padding:0;border:0;color:var(--ink3);font-weight:400}
nav ol{list-style:none;margin:0;padding:0}
nav li{margin:0;break-inside:avoid}
nav a{color:var(--ink);text-decoration:none}
nav a:hover{color:var(--accent);text-decoration:underline}
@media (max-width:720px){main{margin:0;padding:20px 16px 40px}.scroll,figure{overflow-x:auto}.scroll table{min-width:600px}.scroll .long,.sign{min-width:480px}figure svg{min-width:640px}nav{columns:1}td.d,th.d{white-space:normal}}
@page{size:A4;margin:16mm 15mm 17mm;@bottom-right{content:counter(page) " / " counter(pages);font-size:9pt;color:#666c77}}
@media print{
html{font-size:10pt;line-height:1.42;background:#fff}
html:lang(zh-Hans),html:lang(zh-Hant){line-height:1.5}
main{max-width:none;margin:0;padding:0;box-shadow:none}
h1{font-size:21pt}h2{font-size:13pt;margin:15pt 0 5pt;padding-top:6pt}h3{font-size:11pt;margin-top:13pt}
.sign td{height:34px}td{padding-top:2.5pt;padding-bottom:2.5pt}table{margin-bottom:9pt}
table{font-size:9pt}th{font-size:8.5pt}
blockquote{font-size:12pt}
h2,h3,h4,p:has(+figure),p:has(+p+figure),p:has(+.scroll){break-after:avoid}
tr,figure,blockquote,li,.scroll:has(.sign){break-inside:avoid}
tbody tr:first-child{break-after:avoid}
tbody tr:nth-last-child(-n+3),li:last-child,h2:has(+.scroll .sign){break-before:avoid}
figure svg{max-height:212mm}
thead{display:table-header-group}
p{orphans:3;widows:3}
.new-page{break-before:page}
a{color:inherit;text-decoration:none}
}
`.replace(/\n/g, '')
