/** The one style sheet of the pages; colours and sizes are the console's. */
export const style = `
:root{--layout:#F5F6F8;--card:#FFFFFF;--text:#1D2129;--text-2:#4A5160;--text-3:#626977;--border:#868D99;--line:#DDE1E7;
--blue:#1556B8;--button:#1556B8;--red:#C4122F;--red-tint:#FDECEE;--maple:#96331F;color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{--layout:#111418;--card:#1A1E24;--text:#E9ECF1;--text-2:#B9C0CB;
--text-3:#98A1AE;--border:#7C8594;--line:#343B46;--blue:#7DB0FF;--button:#2B6BD6;--red:#FF8C93;--red-tint:#4A151D;
--maple:#E58B70}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:flex;flex-direction:column;align-items:center;background:var(--layout);
color:var(--text);font:16px/26px -apple-system,"Segoe UI",Roboto,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;
overflow-wrap:anywhere;line-break:strict}
header{width:100%;max-width:448px;padding:32px 24px 16px;display:flex;align-items:baseline;gap:12px}
header .product{font-size:24px;line-height:32px;font-weight:600;color:var(--maple)}
header .slogan{font-size:14px;line-height:22px;color:var(--text-2);flex:1}
main{width:calc(100% - 32px);max-width:400px;padding:24px;background:var(--card);border:1px solid var(--line);border-radius:8px}
h1{margin:0 0 16px;font-size:20px;line-height:28px;font-weight:600}
p{margin:0 0 16px}
.quiet{color:var(--text-2);font-size:14px;line-height:22px;margin:16px 0 0}
.quiet a{display:inline-block;padding:11px 0}
label{display:block;margin:0 0 4px;font-size:14px;line-height:22px}
input[type=text],input[type=password]{width:100%;height:44px;margin:0 0 16px;padding:0 12px;font:inherit;color:inherit;
background:var(--card);border:1px solid var(--border);border-radius:6px}
.hint{margin:-12px 0 16px;font-size:14px;line-height:22px;color:var(--text-3)}
.check{display:flex;gap:8px;align-items:center;min-height:44px;margin:0 0 8px}
.check input{width:20px;height:20px;margin:0;flex:none}
button,.button{display:block;width:100%;min-height:44px;padding:8px 16px;font:inherit;font-weight:600;text-align:center;
color:#FFFFFF;background:var(--button);border:1px solid var(--button);border-radius:6px;cursor:pointer;text-decoration:none}
button.second{margin-top:12px;color:var(--text);background:var(--card);border-color:var(--border)}
a{color:var(--blue)}
.alert{margin:0 0 16px;padding:8px 12px;color:var(--red);background:var(--red-tint);border-radius:6px}
:focus-visible{outline:2px solid var(--blue);outline-offset:2px}
footer{padding:16px 24px 32px;font-size:14px;line-height:22px}
footer a{display:inline-block;min-height:44px;padding:11px 12px}
`
