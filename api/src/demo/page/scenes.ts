import { artwork } from './artwork.ts';

function placed(key: string, x: number, y: number, scale: number): string {
  return `<g transform="translate(${x} ${y}) scale(${scale})">${artwork[key] ?? ''}</g>`;
}

/** The kitchen with a view of the harbour, above the fold. */
export const kitchenScene = `
<svg viewBox="0 0 640 480" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
  <rect width="640" height="480" fill="var(--wall)"/>
  <g>
    <rect x="56" y="40" width="236" height="216" rx="6" fill="var(--sky)"/>
    <circle cx="228" cy="104" r="24" fill="var(--sun)"/>
    <path d="M56 170c40-34 66-30 104-8 34-36 78-34 132 6v88H56z" fill="var(--hill)"/>
    <path d="M56 196h236v60H56z" fill="var(--sea)"/>
    <path d="M56 212h60M140 222h70M226 210h66M86 238h60M190 242h66" stroke="#fff" stroke-opacity=".35" stroke-width="3" stroke-linecap="round"/>
    <path d="M120 200h56l-10 16h-36z" fill="var(--b2)"/><path d="M146 200v-44l26 36h-26z" fill="var(--c)"/><path d="M142 200v-34l-18 28h18z" fill="var(--c2)"/>
    <path d="M56 40h236v216H56zM174 40v216M56 148h236" fill="none" stroke="var(--frame)" stroke-width="10"/>
    <rect x="40" y="256" width="268" height="12" rx="4" fill="var(--frame)"/>
  </g>
  <g>
    <rect x="356" y="150" width="252" height="12" rx="4" fill="var(--w)"/>
    <path d="M384 162v22M580 162v22" stroke="var(--w2)" stroke-width="6" stroke-linecap="round"/>
    ${placed('dinnerware', 362, 38, 0.54)}
    ${placed('coffee', 478, 38, 0.54)}
  </g>
  <rect y="396" width="640" height="84" fill="var(--w)"/>
  <rect y="396" width="640" height="10" fill="var(--w2)"/>
  ${placed('casserole', 36, 204, 0.98)}
  ${placed('kettle', 268, 196, 1)}
  ${placed('cooker', 462, 246, 0.76)}
</svg>`;

/** The store by the quay, at dusk. */
export const quayScene = `
<svg viewBox="0 0 560 400" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
  <rect width="560" height="400" fill="var(--sky)"/>
  <circle cx="440" cy="92" r="34" fill="var(--sun)"/>
  <path d="M0 236c70-50 120-44 190-14 70-56 190-60 370 2v176H0z" fill="var(--hill)"/>
  <path d="M150 96h232v214H150z" fill="var(--c)"/>
  <path d="M136 96h260l-20-34H156z" fill="var(--b2)"/>
  <path d="M150 162h232M150 232h232" stroke="var(--c2)" stroke-width="6"/>
  <g fill="var(--pane)">
    <path d="M172 112h44v38h-44zM244 112h44v38h-44zM316 112h44v38h-44zM172 180h44v40h-44zM244 180h44v40h-44zM316 180h44v40h-44z"/>
    <path d="M172 250h64v60h-64zM296 250h64v60h-64z"/>
  </g>
  <path d="M246 250h40v60h-40z" fill="var(--a2)"/><circle cx="278" cy="282" r="3" fill="var(--c)"/>
  <path d="M164 236h204l10 22H154z" fill="var(--a)"/>
  <path d="M188 236l-6 22M222 236l-3 22M266 236v22M310 236l3 22M344 236l6 22" stroke="var(--c)" stroke-opacity=".7" stroke-width="8"/>
  <path d="M0 310h560v24H0z" fill="var(--w2)"/>
  <path d="M0 334h560v66H0z" fill="var(--sea)"/>
  <path d="M30 354h80M150 370h90M280 352h70M390 372h110M450 350h60" stroke="#fff" stroke-opacity=".3" stroke-width="4" stroke-linecap="round"/>
  <path d="M60 310v-70M500 310v-70" stroke="var(--k)" stroke-width="5"/><rect x="50" y="214" width="20" height="28" rx="8" fill="var(--b)"/><rect x="490" y="214" width="20" height="28" rx="8" fill="var(--b)"/>
  <path d="M408 340h104l-18 28h-72z" fill="var(--b)"/><path d="M456 340v-70l44 58h-44z" fill="var(--c)"/><path d="M450 340v-56l-32 46h32z" fill="var(--c2)"/>
</svg>`;
