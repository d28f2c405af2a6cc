/**
 * Drawings of the demo store's goods, each in a square of 240, on a ground line at 204. Their colours are the
 * custom properties of the page: --a and --a2 glaze, --b clay, --c linen, --w and --w2 wood, --k ink, --g glass.
 */
export const artwork: Readonly<Record<string, string>> = {
  kettle: `
    <ellipse class="shade" cx="120" cy="205" rx="72" ry="7"/>
    <path d="M62 96c2-44 114-44 116 0" fill="none" stroke="var(--w)" stroke-width="9" stroke-linecap="round"/>
    <path d="M170 132c22-2 26-22 42-26l3 8c-12 8-14 36-40 44z" fill="var(--a2)"/>
    <path d="M60 108h120c10 26 14 58 6 88a10 10 0 0 1-10 8H64a10 10 0 0 1-10-8c-8-30-4-62 6-88z" fill="var(--a)"/>
    <path d="M60 108h24c-8 30-10 64-6 96H64a10 10 0 0 1-10-8c-8-30-4-62 6-88z" fill="var(--a2)" opacity=".55"/>
    <path d="M66 108c6-20 102-20 108 0z" fill="var(--a2)"/>
    <circle cx="120" cy="86" r="9" fill="var(--w)"/>
    <path d="M148 128c6 16 8 34 6 52" fill="none" stroke="#fff" stroke-opacity=".35" stroke-width="6" stroke-linecap="round"/>`,
  casserole: `
    <ellipse class="shade" cx="120" cy="205" rx="92" ry="7"/>
    <rect x="14" y="128" width="40" height="16" rx="8" fill="var(--b2)"/>
    <rect x="186" y="128" width="40" height="16" rx="8" fill="var(--b2)"/>
    <path d="M40 122h160v52c0 18-12 30-30 30H70c-18 0-30-12-30-30z" fill="var(--b)"/>
    <path d="M40 122h34c-2 30 0 58 8 82H70c-18 0-30-12-30-30z" fill="var(--b2)" opacity=".6"/>
    <path d="M38 122c4-34 160-34 164 0z" fill="var(--b2)"/>
    <rect x="34" y="116" width="172" height="10" rx="5" fill="var(--b)"/>
    <path d="M108 92h24l-3-14a4 4 0 0 0-4-3h-10a4 4 0 0 0-4 3z" fill="var(--k)"/>
    <path d="M176 142c2 14 1 26-6 38" fill="none" stroke="#fff" stroke-opacity=".35" stroke-width="6" stroke-linecap="round"/>`,
  dinnerware: `
    <ellipse class="shade" cx="120" cy="205" rx="96" ry="7"/>
    <path d="M24 184h192c-6 12-20 20-38 20H62c-18 0-32-8-38-20z" fill="var(--c2)"/>
    <path d="M30 172h180c-6 11-18 18-34 18H64c-16 0-28-7-34-18z" fill="var(--c)"/>
    <path d="M38 160h164c-6 10-16 16-30 16H68c-14 0-24-6-30-16z" fill="var(--c2)"/>
    <path d="M62 118h116c0 28-18 46-46 46h-24c-28 0-46-18-46-46z" fill="var(--a)"/>
    <path d="M62 118h30c2 20 8 36 18 46h-2c-28 0-46-18-46-46z" fill="var(--a2)" opacity=".6"/>
    <path d="M72 78h96c0 26-14 40-38 40h-20c-24 0-38-14-38-40z" fill="var(--c)"/>
    <path d="M72 78h24c2 18 6 30 16 40h-2c-24 0-38-14-38-40z" fill="var(--c2)"/>
    <path d="M66 112h108" stroke="var(--k)" stroke-opacity=".18" stroke-width="4"/>`,
  knife: `
    <g transform="rotate(-38 120 120)">
      <path d="M20 104h128v38H72c-28 0-46-16-52-38z" fill="var(--g)"/>
      <path d="M24 112h124v30H72c-24 0-40-12-48-30z" fill="#fff" opacity=".35"/>
      <path d="M148 100h10v36h-10z" fill="var(--k)"/>
      <path d="M158 102h62a12 12 0 0 1 12 12v4c0 10-8 14-16 14h-58z" fill="var(--w)"/>
      <path d="M158 120h74c-1 8-8 12-16 12h-58z" fill="var(--w2)"/>
      <circle cx="176" cy="117" r="3.5" fill="var(--k)"/><circle cx="204" cy="117" r="3.5" fill="var(--k)"/>
    </g>`,
  cooker: `
    <ellipse class="shade" cx="120" cy="205" rx="82" ry="7"/>
    <rect x="52" y="196" width="24" height="10" rx="4" fill="var(--k)"/><rect x="164" y="196" width="24" height="10" rx="4" fill="var(--k)"/>
    <path d="M42 118h156v58c0 16-10 24-24 24H66c-14 0-24-8-24-24z" fill="var(--c)"/>
    <path d="M42 118h28c-2 28 0 56 6 82H66c-14 0-24-8-24-24z" fill="var(--c2)"/>
    <path d="M42 118c0-36 32-52 78-52s78 16 78 52z" fill="var(--c2)"/>
    <path d="M42 114h156v8H42z" fill="var(--k)" opacity=".22"/>
    <path d="M84 62c0-22 72-22 72 0" fill="none" stroke="var(--w)" stroke-width="9" stroke-linecap="round"/>
    <rect x="88" y="136" width="64" height="40" rx="10" fill="var(--k)"/>
    <path d="M100 150h22M100 160h14" stroke="var(--c)" stroke-width="4" stroke-linecap="round"/>
    <circle cx="138" cy="156" r="6" fill="var(--b)"/>`,
  coffee: `
    <ellipse class="shade" cx="116" cy="205" rx="70" ry="7"/>
    <path d="M168 136c30-4 34 44-4 46" fill="none" stroke="var(--g)" stroke-width="8" stroke-linecap="round"/>
    <path d="M76 118h80l16 66c3 12-4 20-14 20H74c-10 0-17-8-14-20z" fill="var(--g)" opacity=".7"/>
    <path d="M66 162h100l6 22c3 12-4 20-14 20H74c-10 0-17-8-14-20z" fill="#6b4226"/>
    <path d="M54 48h124l-38 62H92z" fill="var(--b)"/>
    <path d="M54 48h30l22 62H92z" fill="var(--b2)" opacity=".65"/>
    <rect x="46" y="42" width="140" height="11" rx="5.5" fill="var(--b2)"/>
    <rect x="76" y="108" width="80" height="10" rx="5" fill="var(--w)"/>
    <path d="M116 118v36" stroke="#6b4226" stroke-width="4" stroke-linecap="round" stroke-dasharray="9 8"/>`,
  bedding: `
    <ellipse class="shade" cx="120" cy="205" rx="98" ry="7"/>
    <path d="M40 66c26-12 134-12 160 0 8 16 8 28 0 42-26 10-134 10-160 0-8-14-8-26 0-42z" fill="var(--c)"/>
    <path d="M40 66c-8 16-8 28 0 42 10 4 30 6 52 7-22-14-24-42-8-57-20 1-36 4-44 8z" fill="var(--c2)"/>
    <rect x="26" y="112" width="188" height="30" rx="14" fill="var(--a)"/>
    <rect x="26" y="142" width="188" height="30" rx="14" fill="var(--c)"/>
    <rect x="26" y="172" width="188" height="32" rx="14" fill="var(--a2)"/>
    <path d="M52 127h92M52 157h116M52 188h80" stroke="#fff" stroke-opacity=".4" stroke-width="4" stroke-linecap="round"/>
    <path d="M190 112c-8 20-8 70 0 92h10a14 14 0 0 0 14-14v-64a14 14 0 0 0-14-14z" fill="var(--k)" opacity=".12"/>`,
  towel: `
    <rect x="24" y="44" width="192" height="9" rx="4.5" fill="var(--w)"/>
    <circle cx="30" cy="48" r="9" fill="var(--w2)"/><circle cx="210" cy="48" r="9" fill="var(--w2)"/>
    <path d="M62 48h116v146a8 8 0 0 1-8 8H70a8 8 0 0 1-8-8z" fill="var(--c)"/>
    <path d="M62 48h116v18H62z" fill="var(--k)" opacity=".14"/>
    <path d="M62 164h116v12H62z" fill="var(--a)"/><path d="M62 182h116v5H62z" fill="var(--a)"/>
    <path d="M76 72v88M92 72v88M108 72v88M124 72v88M140 72v88M156 72v88M66 84h108M66 100h108M66 116h108M66 132h108M66 148h108" stroke="var(--k)" stroke-opacity=".16" stroke-width="3"/>
    <path d="M70 202v8M82 202v8M94 202v8M106 202v8M118 202v8M130 202v8M142 202v8M154 202v8M166 202v8" stroke="var(--c2)" stroke-width="4" stroke-linecap="round"/>`,
  vacuum: `
    <ellipse class="shade" cx="112" cy="205" rx="84" ry="7"/>
    <path d="M158 62 96 186" stroke="var(--g)" stroke-width="11" stroke-linecap="round"/>
    <path d="M40 186h92a10 10 0 0 1 10 10v8H30v-8a10 10 0 0 1 10-10z" fill="var(--k)"/>
    <path d="M46 196h76" stroke="var(--a)" stroke-width="5" stroke-linecap="round"/>
    <g transform="rotate(26.500 160 64)">
      <rect x="136" y="62" width="48" height="64" rx="16" fill="var(--a)"/>
      <rect x="144" y="84" width="32" height="34" rx="9" fill="var(--g)" opacity=".85"/>
      <path d="M148 104h24v6a6 6 0 0 1-6 6h-12a6 6 0 0 1-6-6z" fill="var(--w)"/>
      <rect x="144" y="46" width="32" height="22" rx="10" fill="var(--k)"/>
      <path d="M172 40c34-14 40 34 12 46" fill="none" stroke="var(--k)" stroke-width="11" stroke-linecap="round"/>
      <rect x="146" y="26" width="28" height="26" rx="10" fill="var(--a2)"/>
    </g>`,
  lamp: `
    <ellipse class="shade" cx="120" cy="205" rx="58" ry="6"/>
    <path d="M120 118 78 204M120 118l42 86M120 118v82" stroke="var(--w)" stroke-width="7" stroke-linecap="round"/>
    <path d="M96 168h48" stroke="var(--w2)" stroke-width="5" stroke-linecap="round"/>
    <circle cx="120" cy="78" r="70" fill="var(--glow)"/>
    <path d="M84 30h72c22 28 22 68 0 96H84c-22-28-22-68 0-96z" fill="var(--paper)"/>
    <path d="M84 30h24c-12 30-12 66 0 96H84c-22-28-22-68 0-96z" fill="var(--k)" opacity=".06"/>
    <path d="M75 46h90M69 62h102M67 78h106M69 94h102M75 110h90" stroke="var(--w)" stroke-opacity=".45" stroke-width="2.500"/>
    <rect x="100" y="24" width="40" height="7" rx="3.500" fill="var(--w)"/><rect x="100" y="124" width="40" height="7" rx="3.500" fill="var(--w)"/>`,
  chair: `
    <ellipse class="shade" cx="120" cy="205" rx="78" ry="7"/>
    <path d="M76 132 68 204M164 132l8 72" stroke="var(--w)" stroke-width="11" stroke-linecap="round"/>
    <path d="M92 132l-4 54M148 132l4 54" stroke="var(--w2)" stroke-width="8" stroke-linecap="round"/>
    <path d="M84 172h72" stroke="var(--w2)" stroke-width="6" stroke-linecap="round"/>
    <path d="M74 128 70 40M166 128l4-88" stroke="var(--w)" stroke-width="10" stroke-linecap="round"/>
    <path d="M66 36c30 14 78 14 108 0l2 26c-32 12-80 12-112 0z" fill="var(--w)"/>
    <path d="M72 84c28 8 68 8 96 0l1 14c-30 8-68 8-98 0z" fill="var(--w2)"/>
    <path d="M60 124h120a8 8 0 0 1 8 10l-2 8a8 8 0 0 1-8 6H62a8 8 0 0 1-8-6l-2-8a8 8 0 0 1 8-10z" fill="var(--c)"/>
    <path d="M53 136h134l-1 6a8 8 0 0 1-8 6H62a8 8 0 0 1-8-6z" fill="var(--c2)"/>`,
  shelf: `
    <ellipse class="shade" cx="120" cy="205" rx="88" ry="6"/>
    <path d="M46 30v174M194 30v174" stroke="var(--w)" stroke-width="10" stroke-linecap="round"/>
    <path d="M42 66h156M42 126h156M42 186h156" stroke="var(--w2)" stroke-width="10" stroke-linecap="round"/>
    <rect x="62" y="26" width="11" height="35" fill="var(--a)"/><rect x="75" y="32" width="9" height="29" fill="var(--b)"/><rect x="86" y="28" width="12" height="33" fill="var(--c)"/>
    <path d="M92 61 106 30l9 4-14 27z" fill="var(--a2)"/>
    <path d="M146 61c-8-6-9-20-2-28h20c7 8 6 22-2 28z" fill="var(--b)"/>
    <path d="M154 33c-2-12 4-18 10-20M154 33c2-12-6-16-12-16" stroke="var(--a)" stroke-width="4" fill="none" stroke-linecap="round"/>
    <path d="M64 94h44c0 16-8 27-22 27s-22-11-22-27z" fill="var(--c)"/>
    <rect x="124" y="88" width="24" height="33" rx="5" fill="var(--g)" opacity=".8"/><rect x="124" y="84" width="24" height="8" rx="3" fill="var(--w)"/>
    <rect x="154" y="94" width="24" height="27" rx="5" fill="var(--b2)"/><rect x="154" y="90" width="24" height="8" rx="3" fill="var(--w)"/>
    <rect x="64" y="150" width="112" height="31" rx="6" fill="var(--c2)"/><path d="M108 164h24" stroke="var(--k)" stroke-opacity=".35" stroke-width="5" stroke-linecap="round"/>`,
};
