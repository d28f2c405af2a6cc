/** Lines to paste, by what a site is made with. */
export interface Snippet {
  readonly made: string;
  readonly code: string;
}

/** What the lines are for. */
export interface SnippetInput {
  /** Address of the server, without a slash at the end. */
  readonly base: string;
  readonly key: string;
}

const loader = ({ base, key }: SnippetInput) => `const script = document.createElement('script');
  script.async = true;
  script.src = '${base}/v1/hearback.js?key=${key}';
  script.dataset.key = '${key}';
  document.head.append(script);`;

function widgetSnippets(input: SnippetInput): Snippet[] {
  const { base, key } = input;
  return [
    {
      made: 'HTML',
      code: `<script async src="${base}/v1/hearback.js?key=${key}" data-key="${key}"></script>
<hearback-widget mode="inline"></hearback-widget>`,
    },
    {
      made: 'React',
      code: `import { useEffect } from 'react';

function load() {
  if (document.querySelector('script[data-key]')) return;
  ${loader(input)}
}

export function Feedback() {
  useEffect(load, []);
  return <hearback-widget mode="inline" />;
}`,
    },
    {
      made: 'Vue',
      code: `<script setup>
import { onMounted } from 'vue';

onMounted(() => {
  if (document.querySelector('script[data-key]')) return;
  ${loader(input)}
});
</script>

<template>
  <!-- vite.config.js: vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('hearback-') } } }) -->
  <hearback-widget mode="inline" />
</template>`,
    },
    {
      made: 'Svelte',
      code: `<svelte:head>
  <script async src="${base}/v1/hearback.js?key=${key}" data-key="${key}"></script>
</svelte:head>

<hearback-widget mode="inline"></hearback-widget>`,
    },
    {
      made: 'WordPress',
      code: `// functions.php of the theme, WordPress 6.3 or later
add_action( 'wp_enqueue_scripts', function () {
	wp_enqueue_script( 'hearback', '${base}/v1/hearback.js?key=${key}', array(), null, array( 'strategy' => 'async' ) );
} );
add_filter( 'wp_script_attributes', function ( $attributes ) {
	if ( 'hearback-js' === ( $attributes['id'] ?? '' ) ) {
		$attributes['data-key'] = '${key}';
	}
	return $attributes;
} );

<!-- where the form is to stand: a block "Custom HTML" -->
<hearback-widget mode="inline"></hearback-widget>`,
    },
  ];
}

/** An element of a module: the same two lines everywhere, as each kind of site writes them. */
function moduleSnippets(file: string, element: string, self: string, { base }: SnippetInput): Snippet[] {
  const load = `import('${base}/v1/${file}.js')`;
  return [
    { made: 'HTML', code: `<script type="module" src="${base}/v1/${file}.js"></script>\n${element}` },
    {
      made: 'React',
      code: `import { useEffect } from 'react';

export function Hearback() {
  useEffect(() => void ${load.replace('(', '(/* @vite-ignore */ ')}, []);
  return ${self};
}`,
    },
    {
      made: 'Vue',
      code: `<script setup>
import { onMounted } from 'vue';

onMounted(() => ${load.replace('(', '(/* @vite-ignore */ ')});
</script>

<template>
  ${self}
</template>`,
    },
    {
      made: 'Svelte',
      code: `<svelte:head>
  <script type="module" src="${base}/v1/${file}.js"></script>
</svelte:head>

${element}`,
    },
    {
      made: 'WordPress',
      code: `<!-- a block "Custom HTML" -->
<script type="module" src="${base}/v1/${file}.js"></script>
${element}`,
    },
  ];
}

/** The lines to paste for an element. */
export function snippetsOf(tag: string, input: SnippetInput): Snippet[] {
  if (tag === 'hearback-widget') return widgetSnippets(input);
  if (tag === 'hearback-badge') {
    const attributes = `data-key="${input.key}"`;
    const element = `<hearback-badge ${attributes}></hearback-badge>`;
    return moduleSnippets('badge', element, `<hearback-badge ${attributes} />`, input);
  }
  return moduleSnippets('case', '<hearback-case></hearback-case>', '<hearback-case />', input);
}
