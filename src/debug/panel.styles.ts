/** The look of the panel: the neutral theme's colours, wherever it stands. */
export const panelStyles = `
:host { all: initial; display: block; margin-block: 16px; color-scheme: inherit; }
details {
  container-type: inline-size; padding: 0 16px; border: 1px solid light-dark(#7c8d93, #7b8f97);
  border-inline-start: 4px solid light-dark(#7a4b00, #f2c36b); border-radius: 6px;
  background: light-dark(#fff, #10191d); color: light-dark(#16262d, #e8f0f2);
  font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
}
details.fine { border-inline-start-color: light-dark(#0b6245, #6fd6ab); }
summary { padding-block: 10px; min-block-size: 24px; font-weight: 600; cursor: pointer; }
:focus-visible { outline: 3px solid light-dark(#1d3fbb, #a9c1ff); outline-offset: 2px; border-radius: 2px; }
p, ul, dl, table { margin: 0 0 16px; }
ul { padding-inline-start: 20px; }
li + li { margin-block-start: 6px; }
.why { color: light-dark(#4f6169, #a8b9bf); font-size: 14px; max-inline-size: 68ch; }
dt { font-weight: 600; }
dd { margin: 0 0 8px; }
code { font: 14px/1.5 ui-monospace, monospace; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; }
caption { text-align: start; font-weight: 600; padding-block-end: 6px; }
th, td { text-align: start; padding: 6px 16px 6px 0; border-block-end: 1px solid light-dark(#d5dddb, #2c3d44); font-variant-numeric: tabular-nums; }
td { vertical-align: middle; }
.sample { display: inline-grid; place-items: center; inline-size: 44px; block-size: 28px; border: 1px solid light-dark(#7c8d93, #7b8f97); border-radius: 4px; forced-color-adjust: none; }
.sample span { inline-size: 24px; block-size: 12px; }
button {
  min-block-size: 44px; padding: 8px 14px; margin-block-end: 16px; border: 1px solid light-dark(#7c8d93, #7b8f97); border-radius: 6px;
  background: light-dark(#fff, #10191d); color: light-dark(#0b6245, #6fd6ab); font: inherit; font-weight: 600; cursor: pointer;
}
button:hover { background: light-dark(#f3f6f4, #18252a); }
[role=status] { margin-inline-start: 8px; }
`;
