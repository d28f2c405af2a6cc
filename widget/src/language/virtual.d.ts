// Made by the build from the taxonomy, one language a file, so that no visitor loads the labels of another.
declare module 'virtual:categories/en' {
  export const categories: import('./messages.ts').CategoryLabels;
}
declare module 'virtual:categories/zh' {
  export const categories: import('./messages.ts').CategoryLabels;
}
