import { goods, type HostilePage, shopHtml } from '../hostilePage.ts';

const beside = (html: string): HostilePage['html'] => {
  return (site) => shopHtml(site, { body: goods + html + site.tag() });
};

/** Pages that use our names already. */
export const clashes: readonly HostilePage[] = [
  { name: 'a form with the id hearback', html: beside('<form id="hearback"><input name="q"/></form>') },
  {
    name: 'several elements named hearback',
    html: beside('<img alt="" name="hearback"/><form name="hearback"></form>'),
  },
  { name: 'a frame named hearback', html: beside('<iframe name="hearback" title="Own"></iframe>') },
  {
    name: 'a frame of another origin named hearback',
    html: (site) =>
      shopHtml(site, {
        body: `${goods}<iframe name="hearback" title="Other" src="${site.server}/health/live"></iframe>${site.tag()}`,
      }),
  },
  {
    name: 'a variable hearback of the page',
    html: beside("<script>var hearback = 'ours'; function q() {}</script>"),
  },
  {
    name: 'ids that the panel uses inside',
    html: beside(
      '<div id="title"></div><div id="panel"></div><input id="comment" name="comment"/><input id="score" name="score"/>',
    ),
  },
  {
    name: 'an element of its own, inline',
    html: beside(
      '<div style="height: 500px; overflow: auto"><hearback-widget mode="inline"></hearback-widget></div>',
    ),
    open: async () => {},
  },
  {
    name: 'two elements of its own',
    html: beside(
      '<hearback-widget></hearback-widget><div hidden><hearback-widget mode="manual"></hearback-widget></div>',
    ),
  },
  {
    name: 'an element that was placed by script before the tag',
    html: beside("<script>document.body.append(document.createElement('hearback-widget'))</script>"),
  },
];
