// Made by the build from the taxonomy, one language a file, so that no visitor loads the labels of another.
declare module 'virtual:branches/en' {
  export const branches: import('./messages.ts').Messages['branches'];
}
declare module 'virtual:branches/zh' {
  export const branches: import('./messages.ts').Messages['branches'];
}
declare module 'virtual:leaves/en' {
  export const leaves: import('./complaintWords.ts').ComplaintWords['leaves'];
}
declare module 'virtual:leaves/zh' {
  export const leaves: import('./complaintWords.ts').ComplaintWords['leaves'];
}
