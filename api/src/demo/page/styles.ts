/** The look of the demo shop, in light and dark. */
export const shopStyles = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#f7f4ee, #14181a); --raised: light-dark(#fffdf9, #1c2225);
  --tile: light-dark(#ece6da, #232a2d); --line: light-dark(#e0d8c9, #2f383c);
  --text: light-dark(#23292b, #ece8df); --quiet: light-dark(#5f6663, #a5aca8);
  --accent: light-dark(#1f5a56, #8fcdc4); --on-accent: light-dark(#fff, #10201e);
  --a: light-dark(#3f7f78, #5aa39a); --a2: light-dark(#2c625d, #427f78);
  --b: light-dark(#c8704a, #d68663); --b2: light-dark(#a85836, #b3694a);
  --c: light-dark(#fbf7ee, #e6dfd0); --c2: light-dark(#ddd3bf, #c3b9a4);
  --w: light-dark(#c29a6b, #b78f62); --w2: light-dark(#a47f54, #96744d);
  --k: light-dark(#2e3436, #0f1314); --g: light-dark(#b9c9cc, #93a7ab);
  --wall: light-dark(#e9e1d2, #20272a); --sky: light-dark(#cfe3e6, #27424c); --sea: light-dark(#6fa3ab, #2f5661);
  --hill: light-dark(#a9c3b8, #31504d); --sun: light-dark(#f6d9a0, #e9c983); --frame: light-dark(#fffdf8, #4b4438);
  --pane: light-dark(#9cc3c9, #f1cf86);
  --paper: light-dark(#fffaf0, #fff0d4); --glow: light-dark(#ffdf9a44, #ffd58a55);
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, "Songti SC",
    "Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", SimSun, serif;
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-top: 120px; -webkit-text-size-adjust: 100%; font: 16px/1.6 system-ui, -apple-system,
  "Segoe UI", Roboto, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif; }
body { margin: 0; background: var(--ground); color: var(--text); }
h1, h2, h3, p, dl, dd, ul { margin: 0; padding: 0; }
h1, h2, h3 { font-weight: 600; line-height: 1.2; text-wrap: balance; }
h1, h2, .logo { font-family: var(--serif); }
:lang(zh-CN) :is(h1, h2, h3) { line-height: 1.4; }
ul { list-style: none; }
a { color: inherit; }
svg { display: block; }
button { font: inherit; cursor: pointer; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 4px; }
.wide { max-width: 1208px; margin-inline: auto; padding-inline: 24px; }
.skip { position: absolute; inset-inline-start: 16px; inset-block-start: -60px; padding: 8px 16px;
  background: var(--raised); z-index: 3; }
.skip:focus { inset-block-start: 8px; }
.shade { fill: #000; opacity: .1; }

.strip, .ticker { background: #101c22; color: #eef3f2; font-size: 13px; line-height: 20px;
  font-variant-numeric: tabular-nums; }
.strip { position: sticky; inset-block-start: 0; z-index: 2; }
.strip .wide { display: grid; grid-template-columns: max-content 1fr; gap: 4px 24px; padding-block: 12px; }
.strip h2 { white-space: nowrap; font: 600 13px/20px system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
.strip h2::before, .ticker::before { content: ""; display: inline-block; width: 8px; height: 8px; margin-inline-end: 8px;
  border-radius: 50%; background: #6fd3a6; }
.strip[data-state="lost"] h2::before { background: #e0a458; }
.strip .say { max-width: 256px; color: #9fb2b3; }
.strip[data-state="loading"] .say:not([data-when="loading"]), .strip[data-state="live"] .say:not([data-when="live"]),
.strip[data-state="lost"] .say:not([data-when="lost"]) { display: none; }
.strip dl { display: grid; grid-template-columns: 4fr 5fr 5fr 4fr; gap: 12px 16px; }
.strip dl > div { padding-inline-start: 16px; border-inline-start: 1px solid #33454c; border-radius: 0; }
.strip dt { color: #9fb2b3; }
.strip dd { display: flex; flex-wrap: wrap; align-items: baseline; column-gap: 8px; }
.strip dd b { font-size: 18px; line-height: 24px; font-weight: 600; }
.strip dd span { color: #9fb2b3; }
.strip .note { flex-basis: 100%; display: flex; flex-wrap: wrap; column-gap: 12px; }
.strip .note span { white-space: nowrap; }
.ticker span { margin-inline-start: 8px; color: #9fb2b3; }
.strip .since { color: #8fe0bb; }
.strip .since:empty { display: none; }
.ticker { display: none; }
@media (prefers-reduced-motion: no-preference) {
  .changed { animation: changed 1.6s ease-out; }
  @keyframes changed { from { background: #2d6b58; box-shadow: 0 0 0 6px #2d6b58; } }
}

.notices { border-block-end: 1px solid var(--line); font-size: 13px; color: var(--quiet); }
.notices ul { display: flex; justify-content: center; flex-wrap: wrap; gap: 0 40px; padding-block: 8px; }
.head { display: flex; align-items: center; flex-wrap: wrap; gap: 8px 32px; padding-block: 20px; }
.logo { display: flex; align-items: center; gap: 12px; font-size: 24px; line-height: 1.2; text-decoration: none; white-space: nowrap; }
.head nav { display: flex; flex-wrap: wrap; gap: 4px 24px; margin-inline-start: auto; }
.head nav a { text-decoration: none; padding-block: 4px; border-block-end: 2px solid transparent; }
.head nav a:hover { border-color: var(--accent); }
.tools { display: flex; align-items: center; gap: 16px; font-size: 15px; }
.bag { display: inline-flex; align-items: center; gap: 8px; }
.bag b { min-width: 22px; padding-inline: 6px; border-radius: 11px; background: var(--accent); color: var(--on-accent);
  font-size: 13px; line-height: 22px; text-align: center; }

.hero { display: grid; grid-template-columns: 5fr 6fr; background: var(--tile); border-radius: 16px; overflow: hidden; }
.hero > div { padding: 64px 32px 64px 56px; align-self: center; }
.hero svg { width: 100%; height: 100%; }
.kicker { font-size: 13px; color: var(--quiet); }
h1 { font-size: clamp(32px, 3.6vw, 48px); margin-block: 12px 20px; }
.hero p + p, .hero h1 + p { max-width: 46ch; }
.button { display: inline-block; margin-block-start: 28px; padding: 12px 24px; border: 0; border-radius: 8px;
  background: var(--accent); color: var(--on-accent); font-weight: 600; text-decoration: none; }
.button:hover { filter: brightness(1.1); }

.aisle { padding-block-start: 72px; }
.aisle header { display: flex; align-items: baseline; flex-wrap: wrap; gap: 4px 20px; margin-block-end: 24px; }
h2 { font-size: 30px; }
.aisle header p { color: var(--quiet); }
.goods { display: grid; grid-template-columns: repeat(3, 1fr); gap: 40px 24px; }
.good { display: flex; flex-direction: column; }
.good figure { margin: 0 0 16px; padding: 24px; background: var(--tile); border-radius: 12px; overflow: hidden; }
.good svg { width: 100%; max-width: 260px; margin-inline: auto; transition: transform .18s ease-out; }
.good:hover svg { transform: translateY(-4px); }
.good h3 { font-size: 17px; }
.good p { margin-block: 4px 12px; color: var(--quiet); font-size: 15px; }
.buy { display: flex; align-items: center; justify-content: space-between; flex-wrap: wrap; gap: 8px; margin-block-start: auto; }
.price { font-weight: 600; font-variant-numeric: tabular-nums; }
.add { padding: 8px 16px; border: 1px solid var(--line); border-radius: 8px; background: var(--raised); color: var(--text); font-size: 15px; }
.add:hover { border-color: var(--accent); color: var(--accent); }

.order { display: grid; grid-template-columns: 120px 1fr auto; align-items: center; gap: 8px 32px; margin-block-start: 72px;
  padding: 24px 40px 24px 24px; background: var(--raised); border: 1px solid var(--line); border-radius: 16px; }
.order svg { background: var(--tile); border-radius: 12px; padding: 12px; }
.order h2 { font-size: 24px; }
.order p { max-width: 60ch; color: var(--quiet); }
.order strong { color: var(--text); }
.order .button { margin: 0; }
.services { display: grid; grid-template-columns: repeat(4, 1fr); gap: 32px; padding-block: 72px; }
.services h3 { padding-block-start: 16px; border-block-start: 2px solid var(--accent); font-size: 17px; }
.services p { margin-block-start: 8px; color: var(--quiet); font-size: 15px; }
.visit { display: grid; grid-template-columns: 1fr 1fr; background: var(--tile); border-radius: 16px; overflow: hidden; }
.visit > div { padding: 56px; }
.visit p { margin-block: 12px 24px; max-width: 46ch; }
.visit dl { display: grid; grid-template-columns: auto 1fr; gap: 4px 20px; }
.visit dt { color: var(--quiet); }
.visit dd { overflow-wrap: anywhere; }
hearback-badge { margin-block-start: 24px; --hb-accent: var(--accent); }
.visit svg { width: 100%; height: 100%; min-height: 240px; }
.foot { margin-block-start: 72px; border-block-start: 1px solid var(--line); color: var(--quiet); font-size: 13px; }
.foot .wide { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 8px 32px; padding-block: 24px 96px; }

@media (max-width: 1020px) {
  .strip .wide { grid-template-columns: 1fr; }
  .strip .say { max-width: none; }
  .services { grid-template-columns: 1fr 1fr; }
  .hero > div { padding: 40px 24px 40px 32px; }
  .visit > div { padding: 40px 32px; }
}
@media (max-width: 720px) {
  html { scroll-padding-top: 48px; }
  .wide { padding-inline: 16px; }
  .ticker { display: block; position: sticky; inset-block-start: 0; z-index: 2; padding: 8px 16px; white-space: nowrap; }
  .strip { position: static; border-block-start: 1px solid #33454c; }
  .strip h2::before { display: none; }
  .strip dl { grid-template-columns: 1fr 1fr; gap: 12px 16px; margin-block-start: 8px; }
  .strip dl > div { padding-inline-start: 12px; }
  .notices ul { gap: 0 16px; font-size: 12px; }
  .head { padding-block: 16px; gap: 12px 16px; }
  .logo { font-size: 19px; gap: 8px; }
  .logo svg { width: 28px; height: 28px; }
  .tools { margin-inline-start: auto; gap: 12px; font-size: 14px; }
  .head nav { order: 1; flex-basis: 100%; margin: 0; gap: 4px 20px; font-size: 15px; }
  .hero, .visit { grid-template-columns: 1fr; }
  .hero > svg { order: -1; }
  .hero > div { padding: 28px 20px 32px; }
  .aisle { padding-block-start: 48px; }
  h2 { font-size: 24px; }
  .goods { grid-template-columns: 1fr 1fr; gap: 28px 12px; }
  .good figure { padding: 12px; margin-block-end: 12px; }
  .good h3 { font-size: 15px; }
  .good p { font-size: 13px; }
  .good:nth-child(odd):last-child { display: grid; grid-column: 1 / -1; grid-template: 1fr auto 1fr / 1fr 1fr; column-gap: 12px; }
  .good:nth-child(odd):last-child figure { grid-area: 1 / 1 / 4 / 2; margin: 0; }
  .good:nth-child(odd):last-child h3 { grid-area: 1 / 2; align-self: end; }
  .good:nth-child(odd):last-child p { grid-area: 2 / 2; }
  .good:nth-child(odd):last-child .buy { grid-area: 3 / 2; margin: 0; align-self: start; }
  .add { width: 100%; padding-inline: 8px; }
  .order { grid-template-columns: 72px 1fr; margin-block-start: 48px; padding: 20px; gap: 16px; }
  .order svg { padding: 6px; align-self: start; }
  .order .button { grid-column: 1 / -1; text-align: center; }
  .services { padding-block: 48px; gap: 24px 16px; }
  .visit > div { padding: 32px 20px; }
  .foot { margin-block-start: 48px; }
}`;
